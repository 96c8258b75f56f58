// Starts the app: brings the built page to life where it shows what the address asks for, and draws it anew where not.
import { QueryClientProvider } from '@tanstack/react-query'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import 'virtual:tokens.css'
import '../theme/base.css'
import { createQueryClient, type FileQuery, fileOf, queriesFor } from '../data/queries'
import { dayInShanghai, type IsoDay } from '../domain/calendar'
import { createAddressStore } from '../view/address'
import { findStrangers, formatLink, parseLink, rewriteOf } from '../view/links'
import { addressOf } from '../view/pages'
import { Arriving } from './Arriving'
import { reloadWhenOutdated } from './outdated'
import { Root } from './Root'
import { dataStamp, prepareDataset } from './useDataset'

/** Longer than this nobody should look at a veil. */
const PATIENCE_MS = 2500

const page = document.getElementById('root') as HTMLElement
const { search: builtSearch = '', day: builtDay = '', until = '' } = page.dataset

// Relative addresses count from the site's root, also after a step has changed the path.
const root = new URL('.', document.baseURI)
for (const base of document.querySelectorAll('base')) base.href = root.href
for (const canonical of document.querySelectorAll<HTMLLinkElement>('link[rel=canonical]'))
  canonical.setAttribute('href', canonical.href)

const address = createAddressStore(root, builtSearch)
const strangers = findStrangers(address.search())
const { view, problems } = parseLink(address.search())
if (problems.length === 0) {
  // An address we can read but would spell otherwise is rewritten before anything looks at it.
  const search = rewriteOf(address.search()) ?? address.search()
  const spelt = new URL(addressOf(search), root)
  if (decodeURI(spelt.href) !== decodeURI(location.href.replace(location.hash, ''))) address.go(search, 'replace')
}

const today = dayInShanghai(new Date())
const client = createQueryClient()
const queries = queriesFor(view)

// Theme and language change how a page looks, not what it shows.
const shown = formatLink({ ...view, theme: null, lang: null })
const isBuilt = builtDay !== '' && builtDay <= today && today <= until && problems.length === 0 && shown === builtSearch

const app = (day: IsoDay) => (
  <Root
    client={client}
    address={address}
    today={today}
    builtDay={day}
    strangers={strangers}
    onShown={() => {
      delete document.documentElement.dataset.pending
      document.documentElement.dataset.ready = ''
    }}
  />
)

if (isBuilt) {
  // Laid over the page: a word about the network must not move what is being read.
  const above = Object.assign(document.createElement('div'), { id: 'arriving' })
  page.before(above)
  const notices = createRoot(above)
  const here = new Set<FileQuery>()
  const hydrateWith = (query: FileQuery) => {
    if (here.add(query).size < queries.length) return
    notices.unmount()
    above.remove()
    const day = builtDay as IsoDay
    // As a transition it yields to the reader's own steps.
    void prepareDataset(client, day).then(() => {
      // Newer data than the page was written from are drawn anew: hydrating would mend every difference by itself.
      if (dataStamp(client) === page.dataset.data) startTransition(() => void hydrateRoot(page, app(day)))
      else createRoot(page).render(app(today))
    })
  }
  notices.render(
    <QueryClientProvider client={client}>
      {queries.map(query => (
        <Arriving key={fileOf(query)} query={query} onHere={hydrateWith} />
      ))}
    </QueryClientProvider>,
  )
} else {
  const arrival = Promise.all(queries.map(query => client.prefetchQuery(query as never)))
  const patience = new Promise(done => setTimeout(done, PATIENCE_MS))
  const prepared = arrival.then(() => prepareDataset(client, today))
  void Promise.race([prepared, patience]).then(() => createRoot(page).render(app(today)))
}

reloadWhenOutdated()
