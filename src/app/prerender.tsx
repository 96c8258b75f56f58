// Writes a page as the app would show it: the same components, the same selectors, the same door for the data.
import { QueryClient } from '@tanstack/react-query'
import { prerenderToNodeStream } from 'react-dom/static.node'
import { loadIndex } from '../data/loadIndex'
import { FILES, parsePlaces } from '../data/parse'
import { fileOf, queriesFor } from '../data/queries'
import type { IsoDay } from '../domain/calendar'
import { unchangedUntil } from '../domain/recognition'
import { StillMap } from '../map/StillMap'
import { buildDataset, type Dataset } from '../model/dataset'
import { selectMapModel } from '../model/mapModel'
import { selectClusters } from '../model/selection'
import { fixedAddress } from '../view/address'
import { readSearch } from '../view/links'
import { searchOf } from '../view/pages'
import { describeView, type PageWords } from './pageWords'
import { fetchPanes, panesOf } from './panes'
import { Root } from './Root'
import { editionOf, prepareDataset } from './useDataset'

const NEVER = new AbortController().signal

/** A published file as JSON, by its path: `data/index.json`. */
export type ReadFile = (path: string) => unknown

export interface Part {
  /** Its path in the project. */
  readonly module: string
  /** The page comes to life without it. */
  readonly atIntent: boolean
}

export interface BuiltPage extends PageWords {
  readonly search: string
  readonly edition: string
  readonly markup: string
  /** Files the page must have before it comes to life. */
  readonly files: readonly string[]
  /** Modules of the app that it shows besides the first chunk. */
  readonly parts: readonly Part[]
  /** Places whose outline it draws. */
  readonly outlined: readonly string[]
}

export interface OpenedSite {
  readonly data: Dataset
  readonly version: string
  /** The last day on which the same recognitions hold as on the day of the build. */
  readonly until: string
  /** @param path below the site's root: '' for the start page, `clusters/<id>/` and the like */
  readonly renderPage: (path: string) => Promise<BuiltPage>
}

/** Throws a DataFileError when a file is not what it should be. */
export async function openSite(read: ReadFile, day: IsoDay): Promise<OpenedSite> {
  const index = (await loadIndex(async file => read(file), NEVER)).value
  const data = buildDataset(index.clusters, index.lists, parsePlaces(read(FILES.places)).value, day)
  const ends = index.clusters.flatMap(c => c.recognitions.map(r => unchangedUntil(r, data.lists, day)))
  // One for all pages: each file is read and checked once.
  const client = new QueryClient()
  return {
    data,
    version: index.version,
    until: ends.sort()[0] ?? day,
    renderPage: path => renderPage(path, read, data, client),
  }
}

async function renderPage(path: string, read: ReadFile, data: Dataset, client: QueryClient): Promise<BuiltPage> {
  const search = searchOf(path, '')
  const { view } = readSearch(search)
  const queries = queriesFor(view)
  for (const query of queries)
    if (client.getQueryState(query.queryKey) === undefined)
      client.setQueryData(query.queryKey, (await query.open(async file => read(file), NEVER)) as never)
  await prepareDataset(client, data.day)
  const panes = panesOf(view)
  await fetchPanes(panes)
  const { prelude } = await prerenderToNodeStream(
    <Root
      client={client}
      address={fixedAddress(search)}
      today={data.day}
      builtDay={data.day}
      strangers={[]}
      Still={StillMap}
    />,
    // Without it, large parts would be moved by an inline script, which the policy forbids.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  )
  const chunks: Uint8Array[] = []
  for await (const chunk of prelude) chunks.push(chunk as Uint8Array)
  const selection = selectClusters(view, data)
  return {
    ...describeView(view, data, selection),
    search,
    edition: editionOf(client),
    markup: Buffer.concat(chunks).toString('utf8'),
    files: queries.map(fileOf),
    parts: panes.map(({ file, atIntent }) => ({ module: `src/${file}.tsx`, atIntent })),
    outlined: selectMapModel(view, data, selection).outlined,
  }
}
