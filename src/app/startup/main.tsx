// Starts the app on a page that the build wrote. boot.ts has decided whether the page shows what its address asks for,
// and has asked for this script. The page's data fill the query cache; then the app hydrates the page, or is rendered in
// its place. The first render of a hydrated page is of the day and the address it was built with; Root and the address
// store then move on to today and to the address of the reader.
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
  waitForRequiredFiles,
} from '../../data/queries'
import { type IsoDay, toShanghaiDay } from '../../domain/date/isoDay'
import { parseLink } from '../../view/links'
import { preloadPanes, selectPanes } from '../panes/panes'
import { Root } from '../Root'
import { loadSearchEngine } from '../search/useSearch'
import { prepareDataset } from '../useDataset'
import { canonicalizeUrl } from './canonicalizeUrl'
import { hydrateCache, parseDehydratedState } from './dehydratedState'
import { keepPrerenderedPage } from './loadState'
import { openUrl } from './openUrl'
import { reloadWhenOutdated } from './reloadWhenOutdated'
import { waitForTimeout } from './waitForTimeout'

const container = document.getElementById('root') as HTMLElement
const html = document.documentElement
/** A translation tool that was here first has wrapped every text; such a page cannot be hydrated. */
const isTranslated = container.querySelector('font') !== null
const isPrerenderMatch = html.dataset.state === 'built' && !isTranslated

const queryClient = createQueryClient()
const dehydratedState = parseDehydratedState(document.getElementById('page-state'), import.meta.url)
if (dehydratedState) hydrateCache(queryClient, dehydratedState)

async function start(): Promise<void> {
  const openedUrl = await openUrl(queryClient, container.dataset.search ?? '', isPrerenderMatch)
  if (!openedUrl) return
  const { urlStore, problems } = openedUrl
  const { view } = parseLink(urlStore.search())
  const prerenderedDay = isPrerenderMatch ? (container.dataset.day as IsoDay) : toShanghaiDay(new Date())

  const queries = getRequiredQueries(view, isKnownCluster(queryClient))
  const hasAllData = queries.every(query => isLoaded(queryClient, query))
  const prepareView = () => prepareDataset(queryClient, view.asof ?? prerenderedDay)
  const dataFetched = prefetchAll(queryClient, queries).then(prepareView)
  const essentialsArrived = waitForRequiredFiles(queryClient)
  void essentialsArrived.then(() => canonicalizeUrl(urlStore, queryClient))

  const mapRoot = isPrerenderMatch ? null : container.querySelector('[data-map-root]')
  const app = (
    <Root
      client={queryClient}
      urlStore={urlStore}
      prerenderedDay={prerenderedDay}
      unknownParams={problems}
      // Without its data a page that fits stays as it was built until they arrive.
      dataReady={
        isPrerenderMatch && !hasAllData ? Promise.all([dataFetched, essentialsArrived]).then(prepareView) : null
      }
      mapSize={mapRoot?.clientHeight ? { width: mapRoot.clientWidth, height: mapRoot.clientHeight } : null}
      onReady={() => {
        html.dataset.state = 'ready'
      }}
    />
  )
  // A chunk that does not arrive is reported where its part should stand.
  const panesLoaded = preloadPanes(
    selectPanes(view).filter(pane => !pane.isDeferred && (!isPrerenderMatch || pane.isPrerendered)),
  )
  const codeLoaded = Promise.all([
    panesLoaded,
    view.q === '' ? null : Promise.all([loadSearchEngine(), queryClient.prefetchQuery(searchTablesQuery)]),
  ]).catch(() => {})
  await Promise.race([isPrerenderMatch ? codeLoaded : Promise.all([codeLoaded, dataFetched]), waitForTimeout()])
  // As a transition, rendering yields to the reader's own steps.
  startTransition(() => {
    // Markup that an extension has changed is rendered anew; that is no error of the app.
    if (isPrerenderMatch) hydrateRoot(container, app, { onRecoverableError: error => console.warn(error) })
    else createRoot(container).render(app)
  })
}

start().catch(error => {
  keepPrerenderedPage()
  console.error(error)
})
reloadWhenOutdated()
