// The files that a quotation takes published words from: the English editions, which have the words of both languages.
import type { ClusterId, Figure } from '../domain/cluster/cluster'
import type { Translated } from '../domain/language/language'
import type { Source } from '../domain/source/source'
import { FOLDER } from './en/folder'
import { createFileQuery } from './queries'

/** The parts that a quotation needs. */
export interface QuotedFile extends Translated {
  readonly sources: readonly Source[]
  /** Only in the file of a cluster. */
  readonly figures?: readonly Figure[]
}

/** @param cluster null for the other two files */
export function createQuotedFileQuery(file: 'cluster' | 'programme' | 'county', cluster: ClusterId | null) {
  const path = `${FOLDER}/${cluster && file === 'cluster' ? `clusters/${cluster}` : file}.json`
  return createFileQuery<QuotedFile>(path, async () => {
    if (file === 'programme') return (await import('./programme')).parseProgramme
    if (file === 'county') return (await import('./county')).parseCounty
    const { parseClusterDetail } = await import('./parse')
    return json => parseClusterDetail(json, cluster as ClusterId)
  })
}
