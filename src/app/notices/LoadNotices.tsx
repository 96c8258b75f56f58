// Notices about slow or missing files, over a prerendered page that waits for its data.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { noticeMessages } from '#messages/notices'
import type { DataFileError } from '../../data/DataFileError'
import type { Parsed } from '../../data/files'
import { type FileQuery, getFilePath, getRequiredQueries } from '../../data/queries'
import { useIsHydrating } from '../../ui/hooks/useIsHydrating'
import { Notice } from '../../ui/text/Notice'
import { useView } from '../../view/useView'
import { useFileState } from '../useDataset'
import { FileNotice } from './FileNotice'
import styles from './LoadNotices.module.css'

/** @param dataReady resolves when the data are loaded; null when nothing is waited for */
export function LoadNotices({ dataReady }: { readonly dataReady: Promise<unknown> | null }) {
  const { view } = useView()
  const isHydrating = useIsHydrating()
  const [isReady, setIsReady] = useState(dataReady === null)
  useEffect(() => {
    void dataReady?.then(() => setIsReady(true))
  }, [dataReady])
  if (isHydrating || isReady) return null
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
