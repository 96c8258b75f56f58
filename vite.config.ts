// Builds one language of the static site: Chinese, or English with `--mode english`, which selects the files behind
// `#messages/…` (package.json, "imports"). Small plugins: the province of the data set, design tokens as a style sheet, English place names, the
// shapes of the map in the page, the security policy.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defaultServerConditions, defineConfig, type Plugin } from 'vite'
import { SCRIPT_TARGET, STYLE_TARGET } from './scripts/build/browserTargets.ts'
import { META_CONTENT_SECURITY_POLICY } from './scripts/build/contentSecurityPolicy.ts'
import { datasetPlugin, PROVINCE } from './scripts/build/dataset.ts'
import { selectEnglishPlaceNames } from './scripts/build/englishPlaceNames.ts'
import { expandIsPlugin } from './scripts/build/expandIs.ts'
import { styleTokensPlugin } from './scripts/build/styleTokens.ts'
import { DATA_FOLDER } from './src/domain/export/publishedData.ts'
import { buildTokensCss } from './src/theme/tokens.ts'

const TOKENS_ID = 'virtual:tokens.css'

const designTokensPlugin: Plugin = {
  name: 'design-tokens',
  resolveId: id => (id === TOKENS_ID ? `\0${TOKENS_ID}` : null),
  load: id => (id === `\0${TOKENS_ID}` ? buildTokensCss(Object.keys(PROVINCE.industries)) : null),
}

/** Virtual modules with a part of the English names: places by adcode, products by their Chinese name. */
const ENGLISH_MODULES = { 'virtual:english-names': 'places', 'virtual:english-products': 'products' } as const

/** Serves the tables of the published data/v1/english.json. */
function englishNamesPlugin(): Plugin {
  let folder = ''
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'))
  return {
    name: 'english-names',
    configResolved: ({ root, publicDir }) => {
      // Server builds copy no public folder, but read the same files.
      folder = publicDir || join(root, 'public')
    },
    resolveId: id => (id in ENGLISH_MODULES ? `\0${id}` : null),
    load: id => {
      const part = ENGLISH_MODULES[id.slice(1) as keyof typeof ENGLISH_MODULES]
      if (!part) return null
      return `export default ${JSON.stringify(part === 'places' ? selectEnglishPlaceNames(read) : read(`${DATA_FOLDER}/english.json`).products)}`
    },
  }
}

/** Inserts the base, and in development the shapes of the map; the build writes those into each page itself. */
function pagePlugin(): Plugin {
  let base = '/'
  return {
    name: 'page',
    configResolved: config => {
      base = config.base
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html, { server }) => {
        const shapeDefs = await server?.ssrLoadModule('/scripts/build/shapeDefs.ts')
        const publishedFiles = await server?.ssrLoadModule('/scripts/build/publishedFiles.ts')
        const markup: string =
          shapeDefs?.loadShapeDefs(publishedFiles?.createPublishedReader(server?.config.publicDir)).common ?? ''
        return html
          .replace('%BASE%', base)
          .replace('%PRODUCT%', PROVINCE.productZh)
          .replace('<defs id="land"></defs>', `<defs id="land">${markup}</defs>`)
      },
    },
  }
}

const policyPlugin: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: html =>
    html.replace(
      '<base',
      `<meta http-equiv="Content-Security-Policy" content="${META_CONTENT_SECURITY_POLICY}" />\n    <base`,
    ),
}

const LANGUAGE_CONDITIONS: Readonly<Record<string, readonly string[]>> = { english: ['english'] }

export default defineConfig(({ command, mode }) => ({
  base: command === 'build' ? './' : '/',
  plugins: [datasetPlugin(), react(), designTokensPlugin, englishNamesPlugin(), pagePlugin(), policyPlugin],
  resolve: { conditions: [...(LANGUAGE_CONDITIONS[mode] ?? []), ...defaultClientConditions] },
  ssr: { resolve: { conditions: [...(LANGUAGE_CONDITIONS[mode] ?? []), ...defaultServerConditions] } },
  css: { postcss: { plugins: [expandIsPlugin, styleTokensPlugin] } },
  build: {
    target: SCRIPT_TARGET,
    cssTarget: STYLE_TARGET,
    modulePreload: { polyfill: false },
    // Read by the build to find the files of each chunk, then deleted.
    manifest: true,
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    // Dependencies of the first chunk stay in it, which saves a chain of requests. Small shared modules form one chunk,
    // which compresses better. The messages of programme and targets are not small.
    rolldownOptions: {
      output: {
        // Each page names the files of all parts. Of the same length, these compress better by some 300 bytes of a page.
        hashCharacters: 'hex',
        codeSplitting: {
          groups: [
            { name: 'index', tags: ['$initial'] },
            // Gives the same file in both languages.
            { name: 'maplibre', test: /node_modules\/maplibre-gl\// },
            // The map on the screen and the one on paper share it; apart, its styles would be two files of every page.
            {
              name: 'map',
              test: /src\/(model\/map\/|map\/(?!StaticMap|PrintMap|industryColour|renderer\/mapLibre|basemap\/(geometry|svgPath))|app\/panes\/mapLinks)/,
            },
            {
              name: 'shared',
              minShareCount: 4,
              test: /src\/(features(?!\/clusterLink)|messages(?!\/\w+\/(programme|promises))|ui(?!\/table)|model)\//,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es', plugins: () => [datasetPlugin()] },
}))
