// Runs before the first paint, as a classic script of its own. It decides once whether the page shows
// what its address asks for, and says so in `html[data-state]`:
// "built"    the page fits: it stays as it was built, and the app is asked for after the first contentful paint;
// "pending"  it does not: what depends on the view is hidden, and the app is asked for at once;
// "failed"   the app did not arrive or broke down: the page stays as it was built. The app itself sets "ready".
import { parseLang, prefersEnglish } from '../../domain/language/language'
import { isUnrelatedParam } from '../../view/unknownParams'
import type { BootConfig } from './bootConfig'
import { keepPrerenderedPage } from './loadState'

const config: BootConfig = JSON.parse(document.getElementById('boot-config')?.textContent ?? '{}')
const html = document.documentElement
const urlParams = new URLSearchParams(location.search)
const pageParams = new URLSearchParams(config.search)
const defaults = new URLSearchParams(config.defaults)

// A later step changes the path; relative addresses must go on counting from the site's root.
for (const base of document.querySelectorAll('base')) base.setAttribute('href', base.href)
/** Address and path of the site's root, with a slash at the end. */
const { href: rootHref, pathname: rootPath } = new URL('.', document.baseURI)

/** Empty, and without effect, where the browser forbids cookies. */
function accessCookies(cookie?: string): string {
  try {
    // biome-ignore lint/suspicious/noDocumentCookie: before the first paint, and in browsers without the Cookie Store
    if (cookie) document.cookie = cookie
    return document.cookie
  } catch {
    return ''
  }
}

const theme = urlParams.get('theme')
if (theme === 'light' || theme === 'dark') html.dataset.theme = theme

function redirectToRequestedLanguage(): boolean {
  const lang = parseLang(urlParams.get('lang') ?? '')
  if (!lang) return false
  if (lang !== html.lang) {
    const folder = `${rootPath}en/`
    const [currentRoot, targetRoot] = lang === 'en' ? [rootPath, folder] : [folder, rootPath]
    location.replace(targetRoot + location.pathname.slice(currentRoot.length) + location.search + location.hash)
    return true
  }
  // The host sends the start page to English by the browser's wish, but for a reader who has chosen Chinese.
  const maxAgeSeconds = lang === 'zh-CN' ? 31_536_000 : 0
  accessCookies(`lang=${lang}; path=${rootPath}; max-age=${maxAgeSeconds}; samesite=lax`)
  return false
}

// A line on the start page offers English to a browser that prefers it, for hosts that do not redirect by language.
const hasChosenLanguage = /(^|; )lang=/.test(accessCookies())
if (
  html.lang === 'zh-CN' &&
  !hasChosenLanguage &&
  config.search + location.search === '' &&
  prefersEnglish(navigator.languages)
)
  html.dataset.suggestedLink = 'en'

const getParam = (key: string): string => urlParams.get(key) ?? pageParams.get(key) ?? defaults.get(key) ?? ''

const knownParams = [...defaults.keys(), 'lang', 'theme']

/** False where the app will mend the address or has something to say of it: such a page is rendered anew. */
const isUnderstood = [...urlParams].every(([key, value]) => {
  if (!knownParams.includes(key)) return isUnrelatedParam(key, value, knownParams)
  if (urlParams.getAll(key).length > 1) return false
  if (key === 'lang') return parseLang(value)
  if (key === 'theme') return value === 'light' || value === 'dark'
  // The path says the page's own parameter already.
  return [...pageParams.keys()][0] !== key
})
const isPrerenderMatch =
  isUnderstood && [...defaults].every(([key, initial]) => getParam(key) === (pageParams.get(key) ?? initial))

/** Fetches ahead what the app will import for this view, so that it need not wait for the app to ask. */
function preload(href: string): void {
  const kind = href.endsWith('.css')
    ? { rel: 'stylesheet' }
    : href.endsWith('.json')
      ? { rel: 'preload', as: 'fetch' }
      : { rel: 'modulepreload' }
  document.head.append(Object.assign(document.createElement('link'), kind, { href, crossOrigin: '' }))
}

function loadApp(): void {
  const mainPane = getParam('compare') ? 'compare' : getParam('view')
  const sidePanel = getParam('cluster') ? 'cluster' : getParam('panel')
  // A page that fits carries its data, and its map stays a picture until the reader's first action.
  const paneNames = isPrerenderMatch && mainPane === 'map' ? [sidePanel] : [mainPane, sidePanel]
  if (getParam('q')) paneNames.push('search')
  // The names come from the address: only the config's own count.
  const files = Object.entries(config.files)
    .flatMap(([name, paneFiles]) => (paneNames.includes(name) ? paneFiles : []))
    .filter(file => !isPrerenderMatch || file.endsWith('.js'))
  preload(config.app)
  for (const file of files) if (!file.includes('*')) preload(file)
  whenParsed(() => {
    // Only a cluster that stands in the page's list is sure to have a file.
    const requestedIds = [...getParam('compare').split(','), getParam('cluster')].filter(id => /^[a-z0-9-]+$/.test(id))
    const knownIds = requestedIds.filter(id => document.querySelector(`[data-cluster="${id}"]`))
    for (const file of files) if (file.includes('*')) for (const id of knownIds) preload(file.replace('*', id))
    // A page kept from before a deploy may name scripts that are gone, and an old browser may fail in them.
    import(/* @vite-ignore */ new URL(config.app, rootHref).href).catch(error => {
      keepPrerenderedPage()
      console.error(error)
    })
  })
}

function whenParsed(callback: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', callback)
  else callback()
}

/** In a hidden page, or a browser that does not report paints, the parsed page has to do. */
function whenPainted(callback: () => void): void {
  if (document.hidden || !window.PerformanceObserver?.supportedEntryTypes?.includes('paint')) {
    callback()
    return
  }
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return
    observer.disconnect()
    callback()
  }).observe({ type: 'paint', buffered: true })
}

if (!redirectToRequestedLanguage()) {
  html.dataset.state = isPrerenderMatch ? 'built' : 'pending'
  // Without it the styles take away what only works with a script; a browser that came to grief above never has it.
  html.dataset.scripted = ''
  if (getParam('compare') || getParam('view') !== 'map') html.dataset.mainView = 'other'
  if (isPrerenderMatch) whenParsed(() => whenPainted(loadApp))
  else loadApp()
}
