// Says which files of a built page are slow or missing while the page waits for them, above what is being read.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { noticeMessages } from '#messages/notices'
import type { DataFileError } from '../../data/DataFileError'
import type { Parsed } from '../../data/files'
import { type FileQuery, getFilePath, getRequiredQueries } from '../../data/queries'
import { Notice } from '../../ui/text/Notice'
import { useView } from '../../view/useView'
import styles from '../App.module.css'
import { useFileState } from '../useDataset'
import { FileNotice } from './FileNotice'

/** @param until resolves when the data have arrived; null when nothing is waited for */
export function LoadNotices({ dataReady }: { readonly dataReady: Promise<unknown> | null }) {
  const { view } = useView()
  const [isWaiting, setIsWaiting] = useState(false)
  useEffect(() => {
    setIsWaiting(dataReady !== null)
    void dataReady?.then(() => setIsWaiting(false))
  }, [dataReady])
  if (!isWaiting) return null
  return (
    <div className={styles.loadNotices}>
      {getRequiredQueries(view).map(query => (
        <LoadNotice key={getFilePath(query)} query={query} />
      ))}
    </div>
  )
}

function LoadNotice({ query }: { readonly query: FileQuery }) {
  const result = useQuery<Parsed<unknown>, DataFileError>(query as never)
  const state = useFileState(getFilePath(query), result)
  return (
    <>
      <FileNotice state={state} />
      {state.error ? <Notice role="status">{noticeMessages.prerenderedPageNotice}</Notice> : null}
    </>
  )
}
