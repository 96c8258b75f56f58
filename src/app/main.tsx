// Starts the app on a page that the build wrote. boot.ts has decided whether the page shows what its address asks for,
// and has asked for this script. The page's data fill the query cache; then the app hydrates the page, or is rendered in
// its place. The first render of a hydrated page is of the day and the address it was built with; Root and the address
// store then move on to today and to the address of the reader.
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import 'virtual:tokens.css'
import '../theme/base.css'
import {
  createQueryClient,
  fetchAll,
  hasArrived,
  isOnRecord,
  queriesFor,
  searchTablesQuery,
  whenEssentialsArrive,
} from '../data/queries'
import { dayInShanghai, type IsoDay } from '../domain/calendar'
import { parseLink } from '../view/links'
import { keepBuiltPage } from './builtPage'
import { canonicalizeAddress } from './canonicalizeAddress'
import { openAddress } from './openAddress'
import { fillCache, readPageState } from './pageState'
import { panesFor, preloadPanes } from './panes'
import { patience } from './patience'
import { Root } from './Root'
import { reloadWhenOutdated } from './reloadWhenOutdated'
import { prepareDataset } from './useDataset'
import { loadSearchEngine } from './useSearch'

const container = document.getElementById('root') as HTMLElement
const html = document.documentElement
/** A translation tool that was here first has wrapped every text; such a page cannot be hydrated. */
const isTranslated = container.querySelector('font') !== null
const fits = html.dataset.state === 'built' && !isTranslated

const client = createQueryClient()
const state = readPageState(document.getElementById('page-state'), import.meta.url)
if (state) fillCache(client, state)

async function start(): Promise<void> {
  const opened = await openAddress(client, container.dataset.search ?? '', fits)
  if (!opened) return
  const { address, problems } = opened
  const { view } = parseLink(address.search())
  const builtDay = fits ? (container.dataset.day as IsoDay) : dayInShanghai(new Date())

  const queries = queriesFor(view, isOnRecord(client))
  const isComplete = queries.every(query => hasArrived(client, query))
  const prepare = () => prepareDataset(client, view.asof ?? builtDay)
  const fetched = fetchAll(client, queries).then(prepare)
  const hasEssentials = whenEssentialsArrive(client)
  void hasEssentials.then(() => canonicalizeAddress(address, client))

  const stage = fits ? null : container.querySelector('[data-stage]')
  const app = (
    <Root
      client={client}
      address={address}
      builtDay={builtDay}
      unknownParams={problems}
      // Without its data a page that fits stays as it was built until they arrive.
      dataReady={fits && !isComplete ? Promise.all([fetched, hasEssentials]).then(prepare) : null}
      mapSize={stage?.clientHeight ? { width: stage.clientWidth, height: stage.clientHeight } : null}
      onShown={() => {
        html.dataset.state = 'ready'
      }}
    />
  )
  // A chunk that does not arrive is reported where its part should stand.
  const panes = preloadPanes(panesFor(view).filter(pane => !pane.isLate && (!fits || pane.isInBuiltPage)))
  const preloaded = Promise.all([
    panes,
    view.q === '' ? null : Promise.all([loadSearchEngine(), client.prefetchQuery(searchTablesQuery)]),
  ]).catch(() => {})
  await Promise.race([fits ? preloaded : Promise.all([preloaded, fetched]), patience()])
  // As a transition, rendering yields to the reader's own steps.
  startTransition(() => {
    // Markup that an extension has changed is rendered anew; that is no error of the app.
    if (fits) hydrateRoot(container, app, { onRecoverableError: error => console.warn(error) })
    else createRoot(container).render(app)
  })
}

start().catch(error => {
  keepBuiltPage()
  console.error(error)
})
reloadWhenOutdated()
