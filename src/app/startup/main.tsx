// Starts the app on a prerendered page: opens the URL, loads data and code of its view, then hydrates the page or, if the
// page does not match the URL, replaces it. boot.ts has decided which. The first render of a hydrated page has the day and
// the URL of the build; Root and the URL store then move on to the current ones.
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import 'virtual:tokens.css'
import '../../theme/base.css'
import {
  createQueryClient,
  getRequiredQueries,
  isKnownCluster,
  isLoaded,
  prefetchAll,
  searchTablesQuery,
  setFileLoader,
  waitForRequiredFiles,
} from '../../data/queries'
import { type IsoDay, toShanghaiDay } from '../../domain/date/isoDay'
import { parseLink } from '../../view/links'
import type { View } from '../../view/params'
import { preloadPanes, selectPanes } from '../panes/panes'
import { printEarly } from '../print/printEarly'
import { Root } from '../Root'
import { loadSearchEngine } from '../search/useSearch'
import { prepareDataset } from '../useDataset'
import { canonicalizeUrl } from './canonicalizeUrl'
import { hydrateCache, parseDehydratedState } from './dehydratedState'
import { getLoadState, keepPrerenderedPage, setReady } from './loadState'
import { openUrl } from './openUrl'
import { reloadWhenOutdated } from './reloadWhenOutdated'
import { waitForTimeout } from './waitForTimeout'

const container = document.getElementById('root') as HTMLElement
/** A translation tool that ran before has wrapped every text in `font`, and such a page cannot be hydrated. */
const isTranslated = container.querySelector('font') !== null
const canHydrate = getLoadState() === 'built' && !isTranslated
const queryClient = createQueryClient()

async function start(): Promise<void> {
  // Before any file is loaded.
  const isLocal =
    /[?&]data=local(&|$)/i.test(location.search) &&
    (await (await import('../../data/localDataset')).openLocalDataset(setFileLoader))
  const dehydratedState = isLocal ? null : parseDehydratedState(document.getElementById('page-state'), import.meta.url)
  if (dehydratedState) hydrateCache(queryClient, dehydratedState)
  const openedUrl = await openUrl(queryClient, container.dataset.search ?? '', canHydrate)
  if (!openedUrl) return
  const { urlStore, problems } = openedUrl
  const { view } = parseLink(urlStore.search())
  const day = canHydrate ? (container.dataset.day as IsoDay) : toShanghaiDay(new Date())

  const data = loadData(view, day)
  void data.requiredFilesLoaded.then(() => canonicalizeUrl(urlStore, queryClient))
  const codeLoaded = loadCode(view)
  await Promise.race([canHydrate ? codeLoaded : Promise.all([codeLoaded, data.loaded]), waitForTimeout()])

  const mapRoot = canHydrate ? null : container.querySelector('[data-map-root]')
  const app = (
    <Root
      client={queryClient}
      urlStore={urlStore}
      prerenderedDay={day}
      initialProblems={problems}
      dataReady={data.ready}
      mapSize={mapRoot?.clientHeight ? { width: mapRoot.clientWidth, height: mapRoot.clientHeight } : null}
      onReady={renderedDay => {
        container.dataset.day = renderedDay
        setReady()
      }}
    />
  )
  // A transition, so that rendering yields to user input.
  startTransition(() => {
    // React recovers from markup that an extension has changed, so that is no error.
    if (canHydrate) hydrateRoot(container, app, { onRecoverableError: error => console.warn(error) })
    else createRoot(container).render(app)
  })
}

/** Fetches the files that the view needs and the page does not contain. */
function loadData(view: View, day: IsoDay) {
  const queries = getRequiredQueries(view, isKnownCluster(queryClient))
  const isComplete = queries.every(query => isLoaded(queryClient, query))
  const prepare = () => prepareDataset(queryClient, view.asof ?? day)
  const loaded = prefetchAll(queryClient, queries).then(prepare)
  const requiredFilesLoaded = waitForRequiredFiles(queryClient)
  return {
    /** Settles with the last file, whether or not all have loaded. */
    loaded,
    requiredFilesLoaded,
    /** Keeps the markup of a matching page until its data are there; null if they are, or if the page is replaced. */
    ready: canHydrate && !isComplete ? Promise.all([loaded, requiredFilesLoaded]).then(prepare) : null,
  }
}

/** Loads the panes of the view, and the search if it has a query. Never rejects: a pane reports its own failure. */
async function loadCode(view: View): Promise<void> {
  const panes = selectPanes(view).filter(pane => !pane.isDeferred && (!canHydrate || pane.isPrerendered))
  const search = view.q && Promise.all([loadSearchEngine(), queryClient.prefetchQuery(searchTablesQuery)])
  await Promise.all([preloadPanes(panes), search]).catch(() => {})
}

start().catch(error => {
  keepPrerenderedPage()
  console.error(error)
})
reloadWhenOutdated()
addEventListener('beforeprint', printEarly, { once: true })
