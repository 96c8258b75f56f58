// Runs before the first paint, as a classic script of its own. It decides once whether the page shows
// what its address asks for, and says so in `html[data-state]`:
// "built"    the page fits: it stays as it was built, and the app is asked for after the first contentful paint;
// "pending"  it does not: what depends on the view is hidden, and the app is asked for at once;
// "failed"   the app did not arrive or broke down: the page stays as it was built. The app itself sets "ready".
import { parseLang, prefersEnglish } from '../domain/language'
import { isForeign } from '../view/strangers'
import type { BootConfig } from './bootConfig'
import { keepBuiltPage } from './builtPage'

const config: BootConfig = JSON.parse(document.getElementById('boot-config')?.textContent ?? '{}')
const html = document.documentElement
const asked = new URLSearchParams(location.search)
const built = new URLSearchParams(config.search)
const defaults = new URLSearchParams(config.defaults)

// A later step changes the path; relative addresses must go on counting from the site's root.
for (const base of document.querySelectorAll('base')) base.setAttribute('href', base.href)
/** Address and path of the site's root, with a slash at the end. */
const { href: rootHref, pathname: rootPath } = new URL('.', document.baseURI)

/** Empty, and without effect, where the browser forbids cookies. */
function cookies(set?: string): string {
  try {
    // biome-ignore lint/suspicious/noDocumentCookie: before the first paint, and in browsers without the Cookie Store
    if (set) document.cookie = set
    return document.cookie
  } catch {
    return ''
  }
}

const theme = asked.get('theme')
if (theme === 'light' || theme === 'dark') html.dataset.theme = theme

function asksOtherLanguage(): boolean {
  const lang = parseLang(asked.get('lang') ?? '')
  if (!lang) return false
  if (lang !== html.lang) {
    const folder = `${rootPath}en/`
    const [own, other] = lang === 'en' ? [rootPath, folder] : [folder, rootPath]
    location.replace(other + location.pathname.slice(own.length) + location.search + location.hash)
    return true
  }
  // The host sends the start page to English by the browser's wish, but for a reader who has chosen Chinese.
  const age = lang === 'zh-CN' ? 31_536_000 : 0
  cookies(`lang=${lang}; path=${rootPath}; max-age=${age}; samesite=lax`)
  return false
}

// A line on the start page offers English to a browser that prefers it, for hosts that do not redirect by language.
const hasChosen = /(^|; )lang=/.test(cookies())
if (
  html.lang === 'zh-CN' &&
  !hasChosen &&
  config.search + location.search === '' &&
  prefersEnglish(navigator.languages)
)
  html.dataset.offer = 'en'

const ask = (key: string): string => asked.get(key) ?? built.get(key) ?? defaults.get(key) ?? ''

const names = [...defaults.keys(), 'lang', 'theme']

/** False where the app will mend the address or has something to say of it: such a page is rendered anew. */
const isUnderstood = [...asked].every(([key, value]) => {
  if (!names.includes(key)) return isForeign(key, value, names)
  if (asked.getAll(key).length > 1) return false
  if (key === 'lang') return parseLang(value)
  if (key === 'theme') return value === 'light' || value === 'dark'
  // The path says the page's own parameter already.
  return [...built.keys()][0] !== key
})
const fits = isUnderstood && [...defaults].every(([key, initial]) => ask(key) === (built.get(key) ?? initial))

/** Fetches ahead what the app will import for this view, so that it need not wait for the app to ask. */
function preload(href: string): void {
  const kind = href.endsWith('.css')
    ? { rel: 'stylesheet' }
    : href.endsWith('.json')
      ? { rel: 'preload', as: 'fetch' }
      : { rel: 'modulepreload' }
  document.head.append(Object.assign(document.createElement('link'), kind, { href, crossOrigin: '' }))
}

function askForApp(): void {
  const middle = ask('compare') ? 'compare' : ask('view')
  const side = ask('cluster') ? 'cluster' : ask('panel')
  // A page that fits carries its data, and its map stays a picture until the reader's first action.
  const names = fits && middle === 'map' ? [side] : [middle, side]
  if (ask('q')) names.push('search')
  // The names come from the address: only the config's own count.
  const files = Object.entries(config.files)
    .flatMap(([name, own]) => (names.includes(name) ? own : []))
    .filter(file => !fits || file.endsWith('.js'))
  preload(config.app)
  for (const file of files) if (!file.includes('*')) preload(file)
  whenParsed(() => {
    // Only a cluster that stands in the page's list is sure to have a file.
    const ids = [...ask('compare').split(','), ask('cluster')].filter(id => /^[a-z0-9-]+$/.test(id))
    const onRecord = ids.filter(id => document.querySelector(`[data-cluster="${id}"]`))
    for (const file of files) if (file.includes('*')) for (const id of onRecord) preload(file.replace('*', id))
    // A page kept from before a deploy may name scripts that are gone, and an old browser may fail in them.
    import(/* @vite-ignore */ new URL(config.app, rootHref).href).catch(error => {
      keepBuiltPage()
      console.error(error)
    })
  })
}

function whenParsed(act: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act)
  else act()
}

/** In a hidden page, or a browser that does not report paints, the parsed page has to do. */
function whenPainted(act: () => void): void {
  if (document.hidden || !window.PerformanceObserver?.supportedEntryTypes?.includes('paint')) {
    act()
    return
  }
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return
    observer.disconnect()
    act()
  }).observe({ type: 'paint', buffered: true })
}

if (!asksOtherLanguage()) {
  html.dataset.state = fits ? 'built' : 'pending'
  // Without it the styles take away what only works with a script; a browser that came to grief above never has it.
  html.dataset.scripted = ''
  if (ask('compare') || ask('view') !== 'map') html.dataset.middle = 'other'
  if (fits) whenParsed(() => whenPainted(askForApp))
  else askForApp()
}
