// Starts the app: brings the built page to life where it shows what the address asks for, and draws it anew where not.
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import 'virtual:tokens.css'
import '../theme/base.css'
import type { Index } from '../data/files'
import { FILES, type Parsed } from '../data/parse'
import { createQueryClient, ESSENTIAL, type FileQuery, fileOf, queriesFor } from '../data/queries'
import { dayInShanghai, type IsoDay } from '../domain/calendar'
import { type Lang, languageFor } from '../domain/language'
import { t } from '../i18n/zh-CN'
import { Notice } from '../ui/Notice'
import { createAddressStore } from '../view/address'
import { findStrangers, formatLink, parseLink, rewriteOf } from '../view/links'
import { addressOf } from '../view/pages'
import { afterPicture } from '../view/useAfterPicture'
import { Arriving } from './Arriving'
import { DatesPane } from './clusterParts'
import { waitForReader } from './intent'
import { reloadWhenOutdated } from './outdated'
import { fetchPanes, panesOf } from './panes'
import { Root } from './Root'
import { editionOf, prepareDataset } from './useDataset'

/** Longer than this nobody should look at a veil. */
const PATIENCE_MS = 2500

const page = document.getElementById('root') as HTMLElement
const { search: builtSearch = '', day: builtDay = '', until = '' } = page.dataset

// Relative addresses count from the site's root, also after a step has changed the path.
const root = new URL('.', document.baseURI)
for (const base of document.querySelectorAll('base')) base.href = root.href

/** Escaped or not, an address is the same; one that cannot be unescaped stands for itself. */
function readable(href: string): string {
  try {
    return decodeURI(href)
  } catch {
    return href
  }
}

const address = createAddressStore(root, builtSearch)
const strangers = findStrangers(address.search())
const { view, problems } = parseLink(address.search())
/** An address we can read but would spell otherwise is rewritten. */
function spell(): void {
  const search = rewriteOf(address.search()) ?? address.search()
  const spelt = new URL(addressOf(search), root)
  if (readable(spelt.href) !== readable(location.href.replace(location.hash, ''))) address.go(search, 'replace')
}
// Before anything looks at it; but what may have no page is asked for first, lest a link that works became one that does not.
const mayBeGone = view.cluster !== null || view.list.length > 0
if (problems.length === 0 && !mayBeGone) spell()

/** Whether the lists and the cluster that are asked for are in the data. */
function isThere(): boolean {
  const index = client.getQueryData<Parsed<Index>>([FILES.index])?.value
  return (
    (view.cluster === null || index?.clusters.some(({ id }) => id === view.cluster) === true) &&
    view.list.every(list => index?.lists.some(({ id }) => id === list))
  )
}

/** Words are of one language as long as a page is open; a step to another one opens it anew. */
const languageOf = () => languageFor(new URLSearchParams(address.search()).get('lang'), navigator.languages)
let language = languageOf()
document.documentElement.lang = language
const openInLanguage = () => {
  if (languageOf() !== language) location.reload()
}
address.subscribe(() => {
  // What is opened anew is what the address says, so it must have been written.
  if (languageOf() !== language) afterPicture(openInLanguage)
})

const today = dayInShanghai(new Date())
const shownDay = view.asof ?? today
const client = createQueryClient()
const queries = queriesFor(view)

// Theme and language change how a page looks, not what it shows; it was written in Chinese.
const shown = formatLink({ ...view, theme: null, lang: null })
const isBuilt =
  language === 'zh-CN' &&
  builtDay !== '' &&
  builtDay <= today &&
  today <= until &&
  problems.length === 0 &&
  shown === builtSearch

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

/** Laid over the page: a word about the network must not move what is being read. */
function noticesAbove() {
  const above = Object.assign(document.createElement('div'), { id: 'arriving' })
  page.before(above)
  const notices = createRoot(above)
  return {
    render: (node: ReactNode) => notices.render(<QueryClientProvider client={client}>{node}</QueryClientProvider>),
    remove: () => {
      notices.unmount()
      above.remove()
    },
  }
}

/** Without its English the page is drawn as it was written, and says so; asking again opens it anew. */
function stayInChinese(): void {
  language = 'zh-CN'
  document.documentElement.lang = language
  const say = (lang: Lang, how: 'replace' | 'push') =>
    address.go(formatLink({ ...parseLink(address.search()).view, lang }), how)
  say(language, 'replace')
  noticesAbove().render(
    <div lang="en">
      <Notice role="alert" action={{ label: t.tryEnglish, onAct: () => say('en', 'push') }}>
        {t.englishFailed}
      </Notice>
    </div>,
  )
}

if (isBuilt) {
  if (mayBeGone) spell()
  waitForReader()
  // The dates of another day than the one they were built for are told at once, not with the first step.
  const isNeeded = (pane: { readonly atIntent: boolean }) =>
    !pane.atIntent || (pane === DatesPane && today !== builtDay)
  /** False when a part of the page did not come: it is then not drawn as it was built. */
  const parts = fetchPanes(panesOf(view).filter(isNeeded)).then(
    () => true,
    () => false,
  )
  delete document.documentElement.dataset.pending
  const notices = noticesAbove()
  const here = new Set<FileQuery>()
  const failed = new Set<FileQuery>()
  const onSettled = (query: FileQuery, isHere: boolean) => {
    here.delete(query)
    failed.delete(query)
    ;(isHere ? here : failed).add(query)
    // Without the index or the places the page says more as it was built; without another file the app still works.
    if (here.size + failed.size < queries.length || queries.slice(0, ESSENTIAL).some(file => failed.has(file))) return
    // An effect of theirs says so, and what React is drawing cannot be taken away.
    queueMicrotask(notices.remove)
    const day = builtDay as IsoDay
    const fits = failed.size === 0 && editionOf(client) === page.dataset.edition
    void Promise.all([parts, prepareDataset(client, fits ? day : shownDay)]).then(([hasParts]) => {
      // As a transition it yields to the reader's own steps. What differs from the data is drawn anew.
      if (fits && hasParts) startTransition(() => void hydrateRoot(page, app(day)))
      else createRoot(page).render(app(today))
    })
  }
  notices.render(queries.map(query => <Arriving key={fileOf(query)} query={query} onSettled={onSettled} />))
} else {
  const arrival = Promise.all(queries.map(query => client.prefetchQuery(query as never)))
  const patience = new Promise(done => setTimeout(done, PATIENCE_MS))
  // A pane that does not come says so where it should stand.
  const panes = fetchPanes(panesOf(view)).catch(() => {})
  const words = language === 'en' ? import('./english').then(english => english.speakEnglish(client, patience)) : null
  const prepared = Promise.all([
    arrival.then(() => {
      if (mayBeGone && problems.length === 0 && isThere()) spell()
      return prepareDataset(client, shownDay)
    }),
    panes,
  ])
  const spoken = Promise.resolve(words).catch(stayInChinese)
  // In slices, so that a slow machine stays open to the reader's hand.
  void Promise.all([spoken, Promise.race([prepared, patience])]).then(() =>
    startTransition(() => createRoot(page).render(app(today))),
  )
}

reloadWhenOutdated()
