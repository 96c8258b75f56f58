// Runs before the first paint, as a classic script. Decides whether the prerendered page shows the view of the URL, and sets
// `html[data-state]` for the styles:
// - "built": it does. The page stays as it is, and the app is loaded after the first contentful paint.
// - "pending": it does not. The parts that depend on the view are hidden, and the app is loaded at once.
// - "failed": the app failed to load or to start. The page stays as it was prerendered.
// - "ready": set by the app once it has rendered.
import { parseLang, prefersEnglish } from '../../domain/language/language'
import { isUnrelatedParam } from '../../view/unknownParams'
import type { BootConfig } from './bootConfig'
import { keepPrerenderedPage } from './loadState'

const config: BootConfig = JSON.parse(document.getElementById('boot-config')?.textContent ?? '{}')
const html = document.documentElement
const urlParams = new URLSearchParams(location.search)
const pageParams = new URLSearchParams(config.search)
const defaults = new URLSearchParams(config.defaults)
const getParam = (key: string): string => urlParams.get(key) ?? pageParams.get(key) ?? defaults.get(key) ?? ''

// Absolute, since the path changes with the view and relative URLs must not.
for (const base of document.querySelectorAll('base')) base.setAttribute('href', base.href)
const { href: rootHref, pathname: rootPath } = new URL('.', document.baseURI)

const isPrerenderMatch =
  isUrlUnderstood() && [...defaults].every(([key, initial]) => getParam(key) === (pageParams.get(key) ?? initial))
const theme = urlParams.get('theme')
if (theme === 'light' || theme === 'dark') html.dataset.theme = theme
if (shouldOfferEnglish()) html.dataset.suggestedLink = 'en'
if (!redirectToRequestedLanguage()) {
  html.dataset.state = isPrerenderMatch ? 'built' : 'pending'
  // Without it the styles hide all parts that need a script. Set last, so that it is missing if this script fails.
  html.dataset.scripted = ''
  if (getParam('compare') || getParam('view') !== 'map') html.dataset.mainView = 'other'
  if (isPrerenderMatch) whenParsed(() => whenPainted(loadApp))
  else loadApp()
}

/** False if the app will repair the URL or show a notice about it. */
function isUrlUnderstood(): boolean {
  const knownParams = [...defaults.keys(), 'lang', 'theme']
  return [...urlParams].every(([key, value]) => {
    if (!knownParams.includes(key)) return isUnrelatedParam(key, value, knownParams)
    if (urlParams.getAll(key).length > 1) return false
    if (key === 'lang') return parseLang(value)
    if (key === 'theme') return value === 'light' || value === 'dark'
    // The parameter of the path, repeated in the query.
    return [...pageParams.keys()][0] !== key
  })
}

/** On the Chinese start page, for hosts that do not redirect by language. */
function shouldOfferEnglish(): boolean {
  const isStartPage = html.lang === 'zh-CN' && config.search + location.search === ''
  const hasChosenLanguage = /(^|; )lang=/.test(accessCookies())
  return isStartPage && !hasChosenLanguage && prefersEnglish(navigator.languages)
}

/** Redirects if the URL has the other language as `lang`. Stores a choice of Chinese, which hosts then respect. */
function redirectToRequestedLanguage(): boolean {
  const lang = parseLang(urlParams.get('lang') ?? '')
  if (!lang) return false
  if (lang !== html.lang) {
    const folder = `${rootPath}en/`
    const [currentRoot, targetRoot] = lang === 'en' ? [rootPath, folder] : [folder, rootPath]
    location.replace(targetRoot + location.pathname.slice(currentRoot.length) + location.search + location.hash)
    return true
  }
  const maxAgeSeconds = lang === 'zh-CN' ? 31_536_000 : 0
  accessCookies(`lang=${lang}; path=${rootPath}; max-age=${maxAgeSeconds}; samesite=lax`)
  return false
}

/** Sets a cookie and returns all of them; '' where the browser forbids cookies. */
function accessCookies(cookie?: string): string {
  try {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous and not in every browser
    if (cookie) document.cookie = cookie
    return document.cookie
  } catch {
    return ''
  }
}

/** Preloads and imports the app, with the panes and data files of the view. */
function loadApp(): void {
  const mainPane = getParam('compare') ? 'compare' : getParam('view')
  const sidePane = getParam('cluster') ? 'cluster' : getParam('panel')
  // A matching page contains its data and a static map.
  const paneNames = isPrerenderMatch && mainPane === 'map' ? [sidePane] : [mainPane, sidePane]
  if (getParam('q')) paneNames.push('search')
  // Filtered from the config, since the names come from the URL.
  const files = Object.entries(config.files)
    .flatMap(([name, paneFiles]) => (paneNames.includes(name) ? paneFiles : []))
    .filter(file => !isPrerenderMatch || file.endsWith('.js'))
  preload(config.app)
  for (const file of files) if (!file.includes('*')) preload(file)
  whenParsed(() => {
    // Only clusters in the prerendered list are sure to have a file.
    const requestedIds = [...getParam('compare').split(','), getParam('cluster')].filter(id => /^[a-z0-9-]+$/.test(id))
    const knownIds = requestedIds.filter(id => document.querySelector(`[data-cluster="${id}"]`))
    for (const file of files) if (file.includes('*')) for (const id of knownIds) preload(file.replace('*', id))
    // Fails for a cached page whose scripts are gone after a deploy, and in old browsers.
    import(/* @vite-ignore */ new URL(config.app, rootHref).href).catch(error => {
      keepPrerenderedPage()
      console.error(error)
    })
  })
}

function preload(href: string): void {
  const kind = href.endsWith('.css')
    ? { rel: 'stylesheet' }
    : href.endsWith('.json')
      ? { rel: 'preload', as: 'fetch' }
      : { rel: 'modulepreload' }
  document.head.append(Object.assign(document.createElement('link'), kind, { href, crossOrigin: '' }))
}

function whenParsed(callback: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', callback)
  else callback()
}

/** Calls at once in a hidden page and in browsers that do not report paints. */
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
