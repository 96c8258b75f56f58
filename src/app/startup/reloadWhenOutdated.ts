// A tab from before a deploy may ask for a chunk that is gone. If the site now names another entry script, one reload
// brings the new build; the address keeps the view. If not, the failure is the network's, and the app says so itself.
import { t } from '#messages/t'
import type { BootConfig } from './bootConfig'

const RELOAD_KEY = 'reloaded-for'

/** By its file, since a host may send the start page's own address to another language. */
const START_PAGE = t.lang === 'en' ? 'en/index.html' : 'index.html'

export function reloadWhenOutdated(): void {
  addEventListener('vite:preloadError', () => void reloadIfDeployed())
}

/** The entry script that a page names. */
const parseAppScript = (config = '{}'): string | undefined => (JSON.parse(config) as Partial<BootConfig>).app

async function reloadIfDeployed(): Promise<void> {
  const loadedScript = parseAppScript(document.getElementById('boot-config')?.textContent)
  try {
    const response = await fetch(new URL(START_PAGE, document.baseURI), { cache: 'no-store' })
    if (!response.ok || !loadedScript) return
    const deployedScript = parseAppScript((await response.text()).match(/ id="boot-config">(.*?)<\/script>/)?.[1])
    // Once for each build, so that a broken deploy cannot make a tab reload for ever.
    if (!deployedScript || deployedScript === loadedScript || sessionStorage.getItem(RELOAD_KEY) === deployedScript)
      return
    sessionStorage.setItem(RELOAD_KEY, deployedScript)
    location.reload()
  } catch {
    // Offline, or storage forbidden: the notice on the map stays, with its own way to try again.
  }
}
