// Builds the static site. Small plugins: the design tokens as a style sheet, the land in the page, the security policy.
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { POLICY } from './scripts/build/policy.ts'
import { tokensCss } from './src/theme/tokens.ts'

const TOKENS = 'virtual:tokens.css'

const tokens: Plugin = {
  name: 'design-tokens',
  resolveId: id => (id === TOKENS ? `\0${TOKENS}` : null),
  load: id => (id === `\0${TOKENS}` ? tokensCss() : null),
}

/** The base of the site, and the land while developing; the build writes the land into each page itself. */
function page(): Plugin {
  let base = '/'
  return {
    name: 'page',
    configResolved: config => {
      base = config.base
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html, { server }) => {
        const land = await server?.ssrLoadModule('/scripts/build/land.ts')
        const files = await server?.ssrLoadModule('/scripts/build/published.ts')
        const markup: string = land?.readLand(files?.publishedIn(server?.config.publicDir)).common ?? ''
        return html.replace('%BASE%', base).replace('<defs id="land"></defs>', `<defs id="land">${markup}</defs>`)
      },
    },
  }
}

const policy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: html =>
    html.replace('<base', `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />\n    <base`),
}

export default defineConfig(({ command }) => ({
  base: command === 'build' ? './' : '/',
  plugins: [react(), tokens, page(), policy],
  build: {
    modulePreload: { polyfill: false },
    // Which files a part of the app became; the build reads it and puts it away.
    manifest: true,
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    // What the first chunk needs stays in it: shared pieces of their own would be asked for one after another.
    // Small ones that many parts need go together: each alone packs badly.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'index', tags: ['$initial'] },
            { name: 'shared', minShareCount: 4, test: /src\/(features|i18n|ui|model)\// },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
}))
