// Runs before the first paint, as a file of its own and without any other: sets language and theme, and veils what the
// built page cannot know, when the link asks for another view, the day has moved past what was written, or it is read in
// another language than it was written in.
// The app is sent for only once the whole page is painted: until then it would take the line from what can be read. Below
// a veil nothing can be, so it is sent for at once; it starts when the page is whole.
import { dayInShanghai } from '../domain/calendar'
import { languageFor } from '../domain/language'

const {
  app = '',
  parts = '',
  anew = '',
  files = '',
  english = '',
  names = '',
  keys = '',
  day = '',
  until = '',
} = document.currentScript?.dataset ?? {}
const html = document.documentElement
const { dataset, lang } = html
const asked = new URLSearchParams(location.search)

const theme = asked.get('theme')
if (theme === 'light' || theme === 'dark') dataset.theme = theme

html.lang = languageFor(asked.get('lang'), navigator.languages)

const today = dayInShanghai(new Date())
if (html.lang !== lang || keys.split(' ').some(key => asked.has(key)) || today < day || today > until)
  dataset.pending = ''

// A page kept from before a deploy may ask for scripts that are gone, and an old browser may not understand them: the
// page stays readable as it was built, and says so.
addEventListener(
  'error',
  event => {
    if ('ready' in dataset || !(event.target instanceof HTMLScriptElement || event.target === window)) return
    delete dataset.pending
    dataset.failed = ''
    html.lang = lang
  },
  true,
)

// A step back may change the path before the app is here; what the page sends for counts from where it was opened.
for (const base of document.querySelectorAll('base')) base.setAttribute('href', base.href)

function whenWhole(act: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act)
  else act()
}

function sendForApp(): void {
  const ahead = (rel: string, hrefs: string, as = '') => {
    for (const href of hrefs.split(' ').filter(Boolean)) {
      const link = Object.assign(document.createElement('link'), { rel, href, crossOrigin: '' })
      if (as) link.as = as
      document.head.append(link)
    }
  }
  ahead('modulepreload', `${app} ${parts}`)
  ahead('preload', files, 'fetch')
  if ('pending' in dataset) ahead('modulepreload', anew)
  if (html.lang === 'en') {
    ahead('modulepreload', english)
    ahead('preload', names, 'fetch')
  }
  // From a cache it could be here before the page that it comes to life in.
  whenWhole(() => document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: app })))
}

/** From the frame that has everything to the screen that shows it, on a slow machine. */
const ON_SCREEN_MS = 100

function sendOncePainted(): void {
  // A page in the background paints nothing; it need not wait.
  if (document.hidden) sendForApp()
  else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(sendForApp, ON_SCREEN_MS)))
}

if ('pending' in dataset) sendForApp()
else whenWhole(sendOncePainted)
