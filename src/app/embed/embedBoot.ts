// Runs before the first paint of an embedded page, as a classic script: applies the theme, hides a prerendered view that is
// not that of the address, keeps the messages of the host until they can be answered, and loads the script of the page.
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
const { href } = new URL(config.app, document.baseURI)
document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href, crossOrigin: '' }))
// A cached script would run before the parser has reached the root.
document.addEventListener('DOMContentLoaded', () => {
  import(/* @vite-ignore */ href).catch(error => {
    // Fails in a sandboxed frame on a host that sends no CORS headers, and in old browsers.
    keepPrerenderedPage()
    console.error(error)
  })
})
