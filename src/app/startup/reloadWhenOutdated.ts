// A tab that was opened before a deploy may import a chunk that is gone. If the start page now has another entry script, the
// tab is reloaded once; the URL keeps the view. Otherwise the network has failed, which the panes report.
import { t } from '#messages/t'
import type { BootConfig } from './bootConfig'

const RELOAD_KEY = 'reloaded-for'

/** The file, since a host may redirect the folder by language. */
const START_PAGE = t.lang === 'en' ? 'en/index.html' : 'index.html'

/** Reloads the page when a chunk fails to load because of a deploy. */
export function reloadWhenOutdated(): void {
  addEventListener('vite:preloadError', () => void reloadIfDeployed())
}

/** The entry script in the config of a page. */
const parseAppScript = (config = '{}'): string | undefined => (JSON.parse(config) as Partial<BootConfig>).app

async function reloadIfDeployed(): Promise<void> {
  const loadedScript = parseAppScript(document.getElementById('boot-config')?.textContent)
  try {
    const response = await fetch(new URL(START_PAGE, document.baseURI), { cache: 'no-store' })
    if (!response.ok || !loadedScript) return
    const deployedScript = parseAppScript((await response.text()).match(/ id="boot-config">(.*?)<\/script>/)?.[1])
    // Once per build, so that a broken deploy causes no endless reloads.
    if (!deployedScript || deployedScript === loadedScript || sessionStorage.getItem(RELOAD_KEY) === deployedScript)
      return
    sessionStorage.setItem(RELOAD_KEY, deployedScript)
    location.reload()
  } catch {
    // Offline, or storage forbidden: the pane shows a notice with a retry.
  }
}
