// Prerenders pages with the components, selectors and schemas of the app.
import { QueryClient } from '@tanstack/react-query'
import { prerenderToNodeStream } from 'react-dom/static.node'
import { prerenderMessages } from '#messages/prerender'
import { t } from '#messages/t'
import { loadAliases } from '../../data/aliases'
import { CHANGE_QUERIES } from '../../data/changeQueries'
import { FILES, type Parsed } from '../../data/files'
import { loadIndex } from '../../data/loadIndex'
import { parsePlaces } from '../../data/parse'
import { createClusterQuery, type FileQuery, getFilePath, getRequiredQueries, isLoaded } from '../../data/queries'
import type { ClusterDetail, ClusterId } from '../../domain/cluster/cluster'
import type { IsoDay } from '../../domain/date/isoDay'
import type { Lang } from '../../domain/language/language'
import type { MeasureText } from '../../drawings/svgText'
import type { Geometry } from '../../map/basemap/geometry'
import { StaticMap } from '../../map/StaticMap'
import { buildDataset, type Dataset } from '../../model/dataset/dataset'
import { selectClusters } from '../../model/dataset/selection'
import { selectMapModel } from '../../model/map/mapModel'
import { parseSearch } from '../../view/links'
import { createFixedUrlStore } from '../../view/urlStore'
import { useViewState } from '../../view/ViewProvider'
import { type PrerenderedEmbed, renderEmbed } from '../embed/prerenderEmbed'
import { buildPageMetadata, type PageMetadata } from '../head/pageMetadata'
import { buildStructuredData } from '../head/structuredData'
import type { StaticMapComponent } from '../layout/MainView'
import { MAP_LINKS } from '../panes/mapLinks'
import { PANES_BY_NAME, preloadPanes, selectPanes } from '../panes/panes'
import { Root } from '../Root'
import type { DehydratedState } from '../startup/dehydratedState'
import { type PrerenderedUpdate, renderFaults, renderUpdate } from '../update/prerenderUpdate'
import { prepareDataset } from '../useDataset'
import { buildMovedPages, type MovedPage } from './movedPages'
import { buildNotFoundPage, type NotFoundPage } from './notFoundPage'
import { buildPagePreview, type PagePreview, toPageSearch } from './pagePreview'

/** Pages of a larger site contain no data. */
const MAX_CLUSTERS_IN_PAGE = 2000

/** The panes whose files every page lists, so that boot.ts loads them at once. The app loads the others after itself. */
const LISTED_PANES = Object.entries(PANES_BY_NAME).filter(([name]) => name !== 'changes' && name !== 'embed')

const NEVER_ABORTED = new AbortController().signal

/** The query of a file that a page contains. */
type PageQuery = FileQuery | (typeof CHANGE_QUERIES)[number]

/** Returns the JSON of a published file by its path: `data/v1/index.json`. */
export type ReadFile = (path: string) => unknown

/** A page as the build writes it. */
export interface PrerenderedPage extends PageMetadata {
  /** A schema.org object, with each URL below the site's root. */
  readonly structuredData: object
  readonly search: string
  readonly markup: string
  /** The data of the page, by file. */
  readonly data: DehydratedState['data']
  /** The modules of its panes, as paths in the project: their styles are linked. */
  readonly modules: readonly string[]
  /** Codes of the places whose outline it draws. */
  readonly outlinedCodes: readonly string[]
}

/** The files that a pane needs. */
export interface PaneRequirements {
  readonly modules: readonly string[]
  /** Published data files; `*` is the id of a cluster. */
  readonly data: readonly string[]
}

/** Renders the pages of one language. */
export interface SiteRenderer {
  readonly lang: Lang
  readonly data: Dataset
  readonly version: string
  /** By the names that boot.ts uses: see `BootConfig.files`. */
  readonly paneRequirements: Readonly<Record<string, PaneRequirements>>
  /** @param path below the language's own root: '' for the start page, `clusters/<id>/` and the like */
  readonly renderPage: (path: string) => Promise<PrerenderedPage>
  /** The same path; texts are measured with the font of the picture. */
  readonly buildPreview: (path: string, geometry: Geometry, measure: MeasureText) => Promise<PagePreview>
  /** The content of the 404 page. */
  readonly notFoundPage: NotFoundPage
  /** The pages at addresses with a former id. */
  readonly movedPages: readonly MovedPage[]
  /** The page for frames of other sites. */
  readonly embed: PrerenderedEmbed
  readonly update: PrerenderedUpdate
  readonly faults: PrerenderedUpdate
  /** Texts outside of the app: while a view is pending, and when the app fails to load. */
  readonly messages: { readonly opening: string; readonly loadFailed: string; readonly productName: string }
}

/** Creates the renderer for one day. Throws a DataFileError if a file is invalid. */
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
  // Shared by all pages, so that each file is read and validated once.
  const client = new QueryClient()
  return {
    lang: t.lang,
    data,
    version: index.version,
    paneRequirements: Object.fromEntries(
      LISTED_PANES.map(([name, panes]) => [
        name,
        {
          modules: panes.filter(pane => !pane.isDeferred).map(pane => toModule(pane.file)),
          data: panes.flatMap(pane => pane.data),
        },
      ]),
    ),
    renderPage: path => renderPage(path, readFile, data, client),
    buildPreview: (path, geometry, measure) =>
      buildPagePreview(path, data, id => loadDetail(id, readFile), geometry, measure),
    notFoundPage: buildNotFoundPage(),
    embed: renderEmbed(data),
    update: renderUpdate(),
    faults: renderFaults(),
    movedPages: buildMovedPages(await loadAliases(async file => readFile(file)), data),
    messages: {
      opening: prerenderMessages.openingView,
      loadFailed: prerenderMessages.startFailed,
      productName: t.productName,
    },
  }
}

const toModule = (file: string): string => `src/${file}.tsx`

const loadDetail = async (id: ClusterId, readFile: ReadFile): Promise<ClusterDetail> =>
  (await createClusterQuery(id).open(async file => readFile(file), NEVER_ABORTED)).value

async function renderPage(
  path: string,
  readFile: ReadFile,
  data: Dataset,
  client: QueryClient,
): Promise<PrerenderedPage> {
  const search = toPageSearch(path)
  const { view } = parseSearch(search)
  const queries: readonly PageQuery[] = [
    ...getRequiredQueries(view),
    ...(view.view === 'changes' ? CHANGE_QUERIES : []),
  ]
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
      initialProblems={[]}
      dataReady={null}
      StaticMap={PrerenderedMap}
    />,
    // Otherwise React moves large parts with inline scripts, which the content security policy forbids.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  )
  const chunks: Uint8Array[] = []
  for await (const chunk of prelude) chunks.push(chunk as Uint8Array)
  const selection = selectClusters(view, data)
  const metadata = buildPageMetadata(view, data, selection)
  return {
    ...metadata,
    structuredData: buildStructuredData(view, data, selection, metadata),
    search,
    markup: Buffer.concat(chunks).toString('utf8'),
    data: selectPageData(data, queries, client),
    modules: panes.map(({ file }) => toModule(file)),
    outlinedCodes: selectMapModel(view, data, selection).outlinedCodes,
  }
}

const PrerenderedMap: StaticMapComponent = ({ data, version, selection }) => (
  <StaticMap model={selectMapModel(useViewState().view, data, selection)} links={MAP_LINKS} dataDate={version} />
)

/** None if the app has to report rejected records, since the page contains the valid ones only. */
function selectPageData(
  { clusters }: Dataset,
  queries: readonly PageQuery[],
  client: QueryClient,
): PrerenderedPage['data'] {
  const files = queries.map(query => ({
    path: getFilePath(query),
    ...client.getQueryData<Parsed<unknown>>(query.queryKey),
  }))
  const canContainData = clusters.length <= MAX_CLUSTERS_IN_PAGE && files.every(({ rejected }) => !rejected?.length)
  return canContainData ? Object.fromEntries(files.map(({ path, value }) => [path, value])) : {}
}
