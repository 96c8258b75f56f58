// While the data of a page is on its way the page stands as it was built, readable and with working links. This tells of
// what is slow or missing above it, offers to ask again, and says when everything is here.
import { useQueries } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type FileQuery, fileOf } from '../data/queries'
import { t } from '../i18n/zh-CN'
import { Notice } from '../ui/Notice'
import { FileNotice } from './FileNotice'
import { useFileStates } from './useDataset'

export function Arriving({ queries, onReady }: { queries: readonly FileQuery[]; onReady: () => void }) {
  const states = useFileStates(useQueries({ queries: [...queries] }), queries.map(fileOf))
  const isReady = states.every(state => !state.waiting && !state.error)
  useEffect(() => {
    if (isReady) onReady()
  }, [isReady, onReady])
  return (
    <>
      {states.map(state => (
        <FileNotice key={state.file} state={state} />
      ))}
      {states.some(state => state.error) ? <Notice role="status">{t.builtPageStays}</Notice> : null}
    </>
  )
}
