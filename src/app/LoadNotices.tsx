// Says which files of a built page are slow or missing while the page waits for them, above what is being read.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { t } from '#messages/t'
import type { DataFileError } from '../data/error'
import type { Parsed } from '../data/files'
import { type FileQuery, getFile, queriesFor } from '../data/queries'
import { Notice } from '../ui/Notice'
import { useView } from '../view/useView'
import styles from './App.module.css'
import { FileNotice } from './FileNotice'
import { useFileState } from './useDataset'

/** @param until resolves when the data have arrived; null when nothing is waited for */
export function LoadNotices({ until }: { readonly until: Promise<unknown> | null }) {
  const { view } = useView()
  const [isWaiting, setWaiting] = useState(false)
  useEffect(() => {
    setWaiting(until !== null)
    void until?.then(() => setWaiting(false))
  }, [until])
  if (!isWaiting) return null
  return (
    <div className={styles.loadNotices}>
      {queriesFor(view).map(query => (
        <LoadNotice key={getFile(query)} query={query} />
      ))}
    </div>
  )
}

function LoadNotice({ query }: { readonly query: FileQuery }) {
  const result = useQuery<Parsed<unknown>, DataFileError>(query as never)
  const state = useFileState(getFile(query), result)
  return (
    <>
      <FileNotice state={state} />
      {state.error ? <Notice role="status">{t.builtPageStays}</Notice> : null}
    </>
  )
}
