// Writes a page as the app would show it: the same components, the same selectors, the same schemas.
import { QueryClient } from '@tanstack/react-query'
import { prerenderToNodeStream } from 'react-dom/static.node'
import { prerenderMessages } from '#messages/prerender'
import { t } from '#messages/t'
import { FILES, type Parsed } from '../../data/files'
import { loadIndex } from '../../data/loadIndex'
import { parsePlaces } from '../../data/parse'
import { type FileQuery, getFilePath, getRequiredQueries, isLoaded } from '../../data/queries'
import type { IsoDay } from '../../domain/date/isoDay'
import type { Lang } from '../../domain/language/language'
import { StaticMap } from '../../map/StaticMap'
import { buildDataset, type Dataset } from '../../model/dataset/dataset'
import { selectClusters } from '../../model/dataset/selection'
import { selectMapModel } from '../../model/map/mapModel'
import { parseSearch } from '../../view/links'
import { toQuery } from '../../view/pages'
import { createFixedUrlStore } from '../../view/urlStore'
import { useViewState } from '../../view/ViewProvider'
import { buildPageMetadata, type PageMetadata } from '../head/pageMetadata'
import type { StaticMapComponent } from '../layout/MainView'
import { MAP_LINKS } from '../panes/mapLinks'
import { PANES_BY_NAME, preloadPanes, selectPanes } from '../panes/panes'
import { Root } from '../Root'
import type { DehydratedState } from '../startup/dehydratedState'
import { prepareDataset } from '../useDataset'
import { buildNotFoundPage, type NotFoundPage } from './notFoundPage'

/** A page of a larger site carries no data. */
const MAX_CLUSTERS_IN_PAGE = 2000

const NEVER_ABORTED = new AbortController().signal

/** A published file as JSON, by its path: `data/index.json`. */
export type ReadFile = (path: string) => unknown

export interface PrerenderedPage extends PageMetadata {
  readonly search: string
  readonly markup: string
  /** The data that the page was rendered from, by file; empty where they are too many for a page. */
  readonly data: DehydratedState['data']
  /** Modules of the parts that the page shows besides the entry chunk, as paths in the project: it needs their styles. */
  readonly modules: readonly string[]
  /** Places whose outline it draws. */
  readonly outlinedCodes: readonly string[]
}

export interface PaneRequirements {
  readonly modules: readonly string[]
  /** Published data files; `*` stands for each cluster in question. */
  readonly data: readonly string[]
}

export interface SiteRenderer {
  readonly lang: Lang
  readonly data: Dataset
  readonly version: string
  /** The parts that a link may ask for, by the names that boot.ts looks up. */
  readonly paneRequirements: Readonly<Record<string, PaneRequirements>>
  /** @param path below the language's own root: '' for the start page, `clusters/<id>/` and the like */
  readonly renderPage: (path: string) => Promise<PrerenderedPage>
  /** The page for an address that leads nowhere. */
  readonly notFoundPage: NotFoundPage
  /** Texts outside of the app: shown while a link opens, and when the app did not arrive. */
  readonly messages: { readonly opening: string; readonly loadFailed: string }
}

/** Throws a DataFileError when a file is not what it should be. */
export async function createSiteRenderer(readFile: ReadFile, day: IsoDay): Promise<SiteRenderer> {
  const index = (await loadIndex(async file => readFile(file), NEVER_ABORTED)).value
  const data = buildDataset(
    index.clusters,
    index.lists,
    parsePlaces(readFile(FILES.places)).value,
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
    paneRequirements: Object.fromEntries(
      Object.entries(PANES_BY_NAME).map(([name, panes]) => [
        name,
        {
          modules: panes.filter(pane => !pane.isDeferred).map(pane => toModule(pane.file)),
          data: panes.flatMap(pane => pane.data),
        },
      ]),
    ),
    renderPage: path => renderPage(path, readFile, data, client),
    notFoundPage: buildNotFoundPage(),
    messages: { opening: prerenderMessages.openingView, loadFailed: prerenderMessages.startFailed },
  }
}

const toModule = (file: string): string => `src/${file}.tsx`

async function renderPage(
  path: string,
  readFile: ReadFile,
  data: Dataset,
  client: QueryClient,
): Promise<PrerenderedPage> {
  const search = toQuery(t.lang === 'en' ? `en/${path}` : path, '')
  const { view } = parseSearch(search)
  const queries = getRequiredQueries(view)
  for (const query of queries)
    if (!isLoaded(client, query))
      client.setQueryData(query.queryKey, (await query.open(async file => readFile(file), NEVER_ABORTED)) as never)
  await prepareDataset(client, data.day)
  const panes = selectPanes(view)
  await preloadPanes(panes)
  const { prelude } = await prerenderToNodeStream(
    <Root
      client={client}
      urlStore={createFixedUrlStore(search)}
      prerenderedDay={data.day}
      unknownParams={[]}
      dataReady={null}
      StaticMap={PrerenderedMap}
    />,
    // Without it, large parts would be moved by an inline script, which the policy forbids.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  )
  const chunks: Uint8Array[] = []
  for await (const chunk of prelude) chunks.push(chunk as Uint8Array)
  const selection = selectClusters(view, data)
  return {
    ...buildPageMetadata(view, data, selection),
    search,
    markup: Buffer.concat(chunks).toString('utf8'),
    data:
      data.clusters.length > MAX_CLUSTERS_IN_PAGE || queries.some(query => hasRejectedRecords(client, query))
        ? {}
        : Object.fromEntries(queries.map(query => [getFilePath(query), getQueryValue(client, query)])),
    modules: panes.map(({ file }) => toModule(file)),
    outlinedCodes: selectMapModel(view, data, selection).outlinedCodes,
  }
}

const PrerenderedMap: StaticMapComponent = ({ data, version, selection }) => (
  <StaticMap model={selectMapModel(useViewState().view, data, selection)} links={MAP_LINKS} dataDate={version} />
)

/** The app reports records that were set aside; a page that carried the others alone would hide it. */
const hasRejectedRecords = (client: QueryClient, query: FileQuery): boolean =>
  (client.getQueryData<Parsed<unknown>>(query.queryKey)?.rejected.length ?? 0) > 0

const getQueryValue = (client: QueryClient, query: FileQuery): unknown =>
  client.getQueryData<Parsed<unknown>>(query.queryKey)?.value
