// Writes a page as the app would show it: the same components, the same selectors, the same schemas.
import { QueryClient } from '@tanstack/react-query'
import { prerenderToNodeStream } from 'react-dom/static.node'
import { t } from '#messages/t'
import { FILES, type Parsed } from '../data/files'
import { loadIndex } from '../data/loadIndex'
import { parsePlaces } from '../data/parse'
import { type FileQuery, getFile, hasArrived, queriesFor } from '../data/queries'
import type { IsoDay } from '../domain/calendar'
import type { Lang } from '../domain/language'
import { StillMap } from '../map/StillMap'
import { buildDataset, type Dataset } from '../model/dataset'
import { selectMapModel } from '../model/mapModel'
import { selectClusters } from '../model/selection'
import { fixedAddress } from '../view/address'
import { useViewState } from '../view/context'
import { readSearch } from '../view/links'
import { searchOf } from '../view/pages'
import type { StaticMap } from './Middle'
import { MAP_LINKS } from './mapLinks'
import { describeMissingPage, type MissingPage } from './missingPage'
import type { PageState } from './pageState'
import { describeView, type PageWords } from './pageWords'
import { PANES_BY_NAME, panesFor, preloadPanes } from './panes'
import { Root } from './Root'
import { prepareDataset } from './useDataset'

/** A page of a larger site carries no data. */
const MAX_CLUSTERS_IN_PAGE = 2000

const NEVER = new AbortController().signal

/** A published file as JSON, by its path: `data/index.json`. */
export type ReadFile = (path: string) => unknown

export interface BuiltPage extends PageWords {
  readonly search: string
  readonly markup: string
  /** The data that the page was rendered from, by file; empty where they are too many for a page. */
  readonly data: PageState['data']
  /** Modules of the parts that the page shows besides the entry chunk, as paths in the project: it needs their styles. */
  readonly modules: readonly string[]
  /** Places whose outline it draws. */
  readonly outlined: readonly string[]
}

export interface PartNeeds {
  readonly modules: readonly string[]
  /** Published data files; `*` stands for each cluster in question. */
  readonly data: readonly string[]
}

export interface OpenedSite {
  readonly lang: Lang
  readonly data: Dataset
  readonly version: string
  /** The parts that a link may ask for, by the names that boot.ts looks up. */
  readonly parts: Readonly<Record<string, PartNeeds>>
  /** @param path below the language's own root: '' for the start page, `clusters/<id>/` and the like */
  readonly renderPage: (path: string) => Promise<BuiltPage>
  /** The page for an address that leads nowhere. */
  readonly missing: MissingPage
  /** Texts outside of the app: shown while a link opens, and when the app did not arrive. */
  readonly words: { readonly opening: string; readonly loadFailed: string }
}

/** Throws a DataFileError when a file is not what it should be. */
export async function openSite(read: ReadFile, day: IsoDay): Promise<OpenedSite> {
  const index = (await loadIndex(async file => read(file), NEVER)).value
  const data = buildDataset(
    index.clusters,
    index.lists,
    parsePlaces(read(FILES.places)).value,
    day,
    index.deadlines,
    index.version,
  )
  // One for all pages: each file is read and checked once.
  const client = new QueryClient()
  return {
    lang: t.lang,
    data,
    version: index.version,
    parts: Object.fromEntries(
      Object.entries(PANES_BY_NAME).map(([name, panes]) => [
        name,
        {
          modules: panes.filter(pane => !pane.isLate).map(pane => toModule(pane.file)),
          data: panes.flatMap(pane => pane.data),
        },
      ]),
    ),
    renderPage: path => renderPage(path, read, data, client),
    missing: describeMissingPage(),
    words: { opening: t.opening, loadFailed: t.loadFailed },
  }
}

const toModule = (file: string): string => `src/${file}.tsx`

async function renderPage(path: string, read: ReadFile, data: Dataset, client: QueryClient): Promise<BuiltPage> {
  const search = searchOf(t.lang === 'en' ? `en/${path}` : path, '')
  const { view } = readSearch(search)
  const queries = queriesFor(view)
  for (const query of queries)
    if (!hasArrived(client, query))
      client.setQueryData(query.queryKey, (await query.open(async file => read(file), NEVER)) as never)
  await prepareDataset(client, data.day)
  const panes = panesFor(view)
  await preloadPanes(panes)
  const { prelude } = await prerenderToNodeStream(
    <Root
      client={client}
      address={fixedAddress(search)}
      builtDay={data.day}
      unknownParams={[]}
      dataReady={null}
      Static={Static}
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
    markup: Buffer.concat(chunks).toString('utf8'),
    data:
      data.clusters.length > MAX_CLUSTERS_IN_PAGE || queries.some(query => hasRejected(client, query))
        ? {}
        : Object.fromEntries(queries.map(query => [getFile(query), getValue(client, query)])),
    modules: panes.map(({ file }) => toModule(file)),
    outlined: selectMapModel(view, data, selection).outlined,
  }
}

const Static: StaticMap = ({ data, version, selection }) => (
  <StillMap model={selectMapModel(useViewState().view, data, selection)} links={MAP_LINKS} dataDate={version} />
)

/** The app reports records that were set aside; a page that carried the others alone would hide it. */
const hasRejected = (client: QueryClient, query: FileQuery): boolean =>
  (client.getQueryData<Parsed<unknown>>(query.queryKey)?.rejected.length ?? 0) > 0

const getValue = (client: QueryClient, query: FileQuery): unknown =>
  client.getQueryData<Parsed<unknown>>(query.queryKey)?.value
