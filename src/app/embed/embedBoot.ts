// Runs before the first paint of an embedded page, as a classic script: applies the theme, hides a prerendered view that is
// not that of the address, keeps the messages of the host until they can be answered, and loads the script of the page: at once, or at the first
// intent where the prerendered view is that of the address and of today.
import { toShanghaiDay } from '../../domain/date/isoDay'
import { keepPrerenderedPage } from '../startup/loadState'
import type { EmbedBootConfig } from './embedBootConfig'

const html = document.documentElement
const config: EmbedBootConfig = JSON.parse(document.getElementById('boot-config')?.textContent ?? '{}')
const params = new URLSearchParams(location.search)

// Absolute, as in boot.ts.
for (const base of document.querySelectorAll('base')) base.setAttribute('href', base.href)
const theme = params.get('theme')
if (theme === 'light' || theme === 'dark') html.dataset.theme = theme
const show = params.get('show')
if (show === 'map' || show === 'list') html.dataset.show = show

const earlyMessages: MessageEvent[] = []
const keepMessage = (event: MessageEvent) => void earlyMessages.push(event)
addEventListener('message', keepMessage)
window.takeEmbedMessages = () => {
  removeEventListener('message', keepMessage)
  return earlyMessages
}

/** Parameters that leave the prerendered view as it is. */
const NEUTRAL_PARAMS = ['theme', 'show', 'origin']
const isPrerenderMatch = [...params.keys()].every(name => NEUTRAL_PARAMS.includes(name))
html.dataset.state = isPrerenderMatch ? 'built' : 'pending'
html.dataset.scripted = ''

const toAbsolute = (path: string): string => new URL(path, document.baseURI).href
const addLink = (attributes: Readonly<Record<string, string>>) =>
  void document.head.append(Object.assign(document.createElement('link'), { crossOrigin: '', ...attributes }))

/** Requests all files at once that the view needs. */
function preload(): void {
  addLink({ rel: 'modulepreload', href: toAbsolute(config.app) })
  const cluster = params.get('cluster') ?? ''
  const clusterFiles = /^[a-z0-9-]+$/.test(cluster) ? [config.clusterFile.replace('*', cluster)] : []
  for (const file of [...config.data, ...clusterFiles]) addLink({ rel: 'preload', as: 'fetch', href: toAbsolute(file) })
}

function load(): void {
  for (const name of INTENT_EVENTS) removeEventListener(name, load, true)
  import(/* @vite-ignore */ toAbsolute(config.app)).catch(error => {
    // Fails in a sandboxed frame on a host that sends no CORS headers, and in old browsers.
    keepPrerenderedPage()
    console.error(error)
  })
}

/** A message is the request of a host for heights. */
const INTENT_EVENTS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'message'] as const

const isUpToDate = isPrerenderMatch && config.day === toShanghaiDay(new Date())
if (!isUpToDate) preload()
document.addEventListener('DOMContentLoaded', () => {
  // A cached script would run before the parser has reached the root.
  if (!isUpToDate || earlyMessages.length > 0) load()
  else for (const name of INTENT_EVENTS) addEventListener(name, load, { capture: true, passive: true })
})
