// Starts the app on a page that the build wrote. boot.ts has decided whether the page shows what its address asks for,
// and has asked for this script. The page's data fill the query cache; then the app hydrates the page, or is rendered in
// its place. An address that is not clean is mended before. The first render of a hydrated page is of the day and the address it was built with; Root and the address
// store then move on to today and to the address of the reader.
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import 'virtual:tokens.css'
import '../theme/base.css'
import {
  createQueryClient,
  fetchAll,
  hasArrived,
  isCountyOnRecord,
  isOnRecord,
  queriesFor,
  whenEssentialsArrive,
} from '../data/queries'
import { dayInShanghai, type IsoDay } from '../domain/calendar'
import { createAddressStore, getPath } from '../view/address'
import { isCleanLink } from '../view/isCleanLink'
import { type LinkProblem, parseLink } from '../view/links'
import { searchOf } from '../view/pages'
import { canonicalizeAddress } from './canonicalizeAddress'
import { fillCache, readPageState } from './pageState'
import { panesFor, preloadPanes } from './panes'
import { Root } from './Root'
import { reloadWhenOutdated } from './reloadWhenOutdated'
import { prepareDataset } from './useDataset'
import { loadWordForms } from './useWordForms'

/** Chunks and data are waited for no longer than this; then their parts say that they are on the way, and links are not mended. */
const MAX_WAIT_MS = 2500
const patience = () => new Promise<null>(done => setTimeout(done, MAX_WAIT_MS, null))

const container = document.getElementById('root') as HTMLElement
const html = document.documentElement
/** A translation tool that was here first has wrapped every text; such a page cannot be hydrated. */
const isTranslated = container.querySelector('font') !== null
const fits = html.dataset.state === 'built' && !isTranslated

const client = createQueryClient()
const state = readPageState(document.getElementById('page-state'), import.meta.url)
if (state) fillCache(client, state)

const root = new URL('.', document.baseURI)

/**
 * @param toSearch reads the address
 * @param notes what the notice says of it besides what the grammar finds
 */
function start(toSearch: typeof searchOf, notes: readonly LinkProblem[]): void {
  const address = createAddressStore(root, container.dataset.search ?? '', toSearch)
  const { view, problems } = parseLink(address.search())
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
      unknownParams={[...problems.filter(({ kind }) => kind !== 'syntax'), ...notes]}
      // Without its data a page that fits stays as it was built until they arrive.
      dataReady={fits && !isComplete ? Promise.all([fetched, hasEssentials]).then(prepare) : null}
      mapSize={stage?.clientHeight ? { width: stage.clientWidth, height: stage.clientHeight } : null}
      onShown={() => {
        html.dataset.state = 'ready'
      }}
    />
  )

  // A chunk that does not arrive is reported where its part should stand.
  const preloaded = Promise.all([
    preloadPanes(panesFor(view).filter(pane => !fits || pane.isInBuiltPage)),
    view.q === '' ? null : loadWordForms(),
  ]).catch(() => {})
  void Promise.race([fits ? preloaded : Promise.all([preloaded, fetched]), patience()]).then(() =>
    // As a transition, rendering yields to the reader's own steps.
    startTransition(() => {
      // Markup that an extension has changed is rendered anew; that is no error of the app.
      if (fits) hydrateRoot(container, app, { onRecoverableError: error => console.warn(error) })
      else createRoot(container).render(app)
    }),
  )
}

/** Mends the address first, or sends the reader to the page in the language that it names. */
async function startMended(path: string): Promise<void> {
  const mending = import('./mendAddress').then(({ mendAddress }) => mendAddress(path, location.search, client))
  // What is not mended in time is named.
  const mended = await Promise.race([mending.catch(() => null), patience()])
  if (mended?.elsewhere) location.replace(new URL(mended.elsewhere + location.hash, root))
  else start(mended?.read ?? searchOf, mended?.notes ?? [])
}

const path = getPath(root)
const isClean =
  isCleanLink(path, location.search) && parseLink(location.search).view.county.every(isCountyOnRecord(client))
if (fits || isClean) start(searchOf, [])
else void startMended(path)

reloadWhenOutdated()
