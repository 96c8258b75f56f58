// Modules of the app in one language, as the build compiles them: the tests themselves run in Chinese.
import { createServer } from 'vite'
import type { Lang } from '../../../src/domain/language/language'

/** A loader of modules by their path in the project. */
export interface LanguageModules {
  readonly load: <Module>(path: string) => Promise<Module>
  readonly close: () => Promise<void>
}

/** Takes 0.5 s; modules are compiled when they are loaded. */
export async function openLanguageModules(lang: Lang): Promise<LanguageModules> {
  const server = await createServer({
    mode: lang === 'en' ? 'english' : 'production',
    logLevel: 'error',
    appType: 'custom',
    cacheDir: `node_modules/.vite-${lang}`,
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
  })
  return {
    load: async path => (await server.ssrLoadModule(`/${path}`)) as never,
    close: () => server.close(),
  }
}
