// While the data of a page is on its way the page stands as it was built, readable and with working links. This tells of
// what is slow or missing above it, offers to ask again, and says when each file is here or has failed.
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { DataFileError } from '../data/error'
import type { Parsed } from '../data/parse'
import { type FileQuery, fileOf } from '../data/queries'
import { t } from '../i18n/zh-CN'
import { Notice } from '../ui/Notice'
import { FileNotice } from './FileNotice'
import { useFileState } from './useDataset'

interface Props {
  readonly query: FileQuery
  readonly onSettled: (query: FileQuery, isHere: boolean) => void
}

export function Arriving({ query, onSettled }: Props) {
  const result = useQuery<Parsed<unknown>, DataFileError>(query as never)
  const state = useFileState(fileOf(query), result)
  const isHere = result.data !== undefined
  const isSettled = isHere || state.error !== null
  useEffect(() => {
    if (isSettled) onSettled(query, isHere)
  }, [isSettled, isHere, onSettled, query])
  return (
    <>
      <FileNotice state={state} />
      {state.error ? <Notice role="status">{t.builtPageStays}</Notice> : null}
    </>
  )
}
