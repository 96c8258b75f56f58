// Builds the site: from the published files to a folder that any host can serve.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { SiteRenderer } from '../../src/app/prerender/prerender'
import { type IsoDay, toShanghaiDay } from '../../src/domain/date/isoDay'
import { getPreviewPath } from '../../src/domain/export/previewPicture'
import { LANGS, type Lang } from '../../src/domain/language/language'
import { PREFECTURES } from '../../src/domain/place/prefectures'
import { formatPublisherProblems } from '../publish-check/formatReport'
import { readPublisher } from '../publish-check/parsePublisher'
import { SCRIPT_TARGET } from './browserTargets'
import { compressFolder } from './compress'
import { datasetPlugin } from './dataset'
import { buildEmbedTemplate, EMBED_ASSETS, renderEmbedDocument } from './entries/embedPage'
import type { ViteSettings } from './entries/entryTemplate'
import { buildUpdateTemplate, renderUpdateDocuments } from './entries/updatePage'
import { getFeedPaths, readChanges, renderAtomFeed, renderJsonFeed } from './feeds'
import { renderHeadersFile } from './headersFile'
import { getLanguageFolder, type LocalizedSite, renderHtmlDocument } from './htmlDocument'
import { renderMovedPage } from './movedPage'
import { renderNotFoundPage } from './notFoundPage'
import { listPagePaths } from './pagePaths'
import { loadPictureFont } from './pictureFont'
import { type PreviewImage, writePreviews } from './previewImages'
import { createPublishedReader } from './publishedFiles'
import { loadShapeDefs } from './shapeDefs'
import { renderSitemap } from './sitemap'
import { readViteManifest } from './viteManifest'

interface Options {
  readonly base?: string | undefined
  readonly origin?: string | undefined
  readonly outFolder: string
  readonly publicFolder: string
  readonly day?: string | undefined
  /** The pages to write; all of them by default. */
  readonly only?: readonly string[]
  /** The languages to build; all of them by default. */
  readonly langs?: readonly Lang[]
  /** False leaves out the preview pictures. */
  readonly hasPreviews?: boolean
  /** Files whose compressed copies may be larger: see compressFolder. */
  readonly quickFiles?: RegExp | null
}

type Prerender = typeof import('../../src/app/prerender/prerender')

/** Throws on the first failure. A folder that failed halfway is not a site. */
export async function buildSite(options: Options): Promise<{ pages: number; seconds: number }> {
  const start = performance.now()
  const origin = options.origin ? new URL(options.origin.replace(/\/?$/, '/')) : null
  const base = options.base ?? (origin ? decodeURI(origin.pathname) : './')
  if (base !== './' && !/^\/(.*\/)?$/.test(base)) throw new Error(`--base must begin and end with a slash: ${base}`)
  const outDir = resolve(options.outFolder)
  const publicDir = resolve(options.publicFolder)
  const shared = { logLevel: 'warn', base: base === './' ? base : encodeURI(decodeURI(base)), publicDir } as const

  const { problems } = readPublisher(publicDir)
  if (problems.length > 0) throw new Error(LANGS.flatMap(lang => formatPublisherProblems(lang, problems)).join('\n'))
  const readPublished = createPublishedReader(publicDir)
  const day = (options.day as IsoDay | undefined) ?? toShanghaiDay(new Date())
  const shapeDefs = loadShapeDefs(readPublished)

  const clientBuilds: (Pick<LocalizedSite, 'lang' | 'template' | 'getModuleFiles'> & {
    readonly settings: ViteSettings
    readonly embedTemplate: string
    readonly updateTemplate: string
  })[] = []
  const langs = options.langs ?? LANGS
  for (const lang of langs) {
    const settings = { ...shared, mode: getViteMode(lang) }
    const isFirst = lang === langs[0]
    await build({ ...settings, build: { outDir, emptyOutDir: isFirst, copyPublicDir: isFirst } })
    const template = readFileSync(join(outDir, 'index.html'), 'utf8')
    const getModuleFiles = readViteManifest(outDir)
    const embedTemplate = await buildEmbedTemplate(settings, outDir)
    const updateTemplate = await buildUpdateTemplate(settings, outDir)
    clientBuilds.push({ lang, settings, template, embedTemplate, updateTemplate, getModuleFiles })
  }
  await rm(join(outDir, '.vite'), { recursive: true })
  const bootScript = await buildScript('startup/boot', 'assets', outDir)
  const notFoundScript = await buildScript('startup/notFound', 'assets', outDir)
  const embedBootScript = await buildScript('embed/embedBoot', EMBED_ASSETS, outDir)

  const sites: {
    readonly site: LocalizedSite
    readonly opened: SiteRenderer
    readonly embedTemplate: string
    readonly updateTemplate: string
  }[] = []
  for (const { lang, settings, template, embedTemplate, updateTemplate, getModuleFiles } of clientBuilds) {
    const { createSiteRenderer } = await buildPrerender(settings)
    const opened = await createSiteRenderer(readPublished, day)
    const bootFiles = Object.fromEntries(
      Object.entries(opened.paneRequirements).map(([name, { modules, data }]) => [
        name,
        [...listModuleFiles(modules, getModuleFiles), ...data],
      ]),
    )
    const { messages } = opened
    sites.push({
      site: {
        lang,
        template,
        base: shared.base,
        origin: origin?.href ?? null,
        bootScript,
        getModuleFiles,
        bootFiles,
        printStyles: getModuleFiles('src/app/print/PrintPane.tsx').styles,
        day,
        words: messages,
      },
      opened,
      embedTemplate,
      updateTemplate,
    })
  }

  const [first] = sites
  if (!first) throw new Error('The site has no language')
  const changes = readChanges(readPublished)
  const paths = options.only ?? listPagePaths(first.opened.data)
  const font = options.hasPreviews === false ? null : await loadPictureFont()
  const previews: PreviewImage[] = []
  for (const { site, opened, embedTemplate, updateTemplate } of sites) {
    const folder = join(outDir, getLanguageFolder(site.lang))
    for (const path of paths) {
      const page = await opened.renderPage(path)
      const preview = font && (await opened.buildPreview(path, shapeDefs.geometry, font.measure))
      if (preview) previews.push({ path: getPreviewPath(getLanguageFolder(site.lang) + path), svg: preview.svg })
      await writeOutput(
        join(folder, path, 'index.html'),
        renderHtmlDocument(
          site,
          path,
          page,
          shapeDefs.common + shapeDefs.renderExtra(page.outlinedCodes),
          preview?.alt ?? null,
        ),
      )
    }
    for (const page of opened.movedPages)
      await writeOutput(join(folder, page.path, 'index.html'), renderMovedPage(site, notFoundScript, page))
    const feed = { lang: site.lang, origin: site.origin, ...changes }
    const feedPaths = getFeedPaths(site.lang)
    await writeOutput(join(outDir, feedPaths.atom), renderAtomFeed(feed))
    await writeOutput(join(outDir, feedPaths.json), renderJsonFeed(feed))
    await writeOutput(
      join(folder, 'embed/index.html'),
      renderEmbedDocument(
        { ...site, template: embedTemplate, bootScript: embedBootScript },
        opened.embed,
        shapeDefs.common + shapeDefs.renderExtra(PREFECTURES.map(({ code }) => code)),
      ),
    )
    for (const [path, html] of renderUpdateDocuments({ ...site, template: updateTemplate }, opened))
      await writeOutput(join(outDir, path, 'index.html'), html)
    const otherSites = sites.filter(other => other.site !== site)
    const languages = [{ site, opened }, ...otherSites].map(localized => ({
      lang: localized.site.lang,
      page: localized.opened.notFoundPage,
    }))
    await writeOutput(join(folder, '404.html'), renderNotFoundPage(site, notFoundScript, languages))
  }
  if (font) await writePreviews(previews, font, outDir, !options.only)
  if (origin) await writeOutput(join(outDir, 'sitemap.xml'), renderSitemap(origin.href, paths, first.opened.version))
  const folders = [...new Set(paths.filter(path => path !== '').map(path => `${path.split('/')[0]}/`))]
  await writeOutput(join(outDir, '_headers'), `${renderHeadersFile(base === './' ? '/' : base, folders)}\n`)
  await compressFolder(outDir, options.quickFiles)
  return { pages: (paths.length + 1) * sites.length, seconds: (performance.now() - start) / 1000 }
}

/** The mode of vite.config.ts that selects the messages of a language. */
const getViteMode = (lang: Lang): string => (lang === 'en' ? 'english' : 'production')

const listModuleFiles = (modules: readonly string[], getModuleFiles: LocalizedSite['getModuleFiles']): string[] => {
  const files = modules.map(getModuleFiles)
  const allFiles = [...files.flatMap(part => part.scripts), ...files.flatMap(part => part.styles)]
  return [...new Set(allFiles)].map(file => `./${file}`)
}

async function writeOutput(path: string, text: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, text)
}

/** Boot is a small classic script: a module would run after the first paint. */
async function buildScript(path: string, assetsFolder: string, outDir: string): Promise<string> {
  const name = basename(path)
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [datasetPlugin()],
    build: {
      write: false,
      target: SCRIPT_TARGET,
      lib: { entry: `src/app/${path}.ts`, formats: ['iife'], name, fileName: name },
    },
  })
  const [result] = [output].flat()
  const code = result && 'output' in result ? result.output[0].code : ''
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8)
  await writeOutput(join(outDir, assetsFolder, `${name}-${hash}.js`), code)
  return `${assetsFolder}/${name}-${hash}.js`
}

/** Builds the same sources for prerendering in Node. */
async function buildPrerender(shared: ViteSettings): Promise<Prerender> {
  process.env.NODE_ENV = 'production'
  const outDir = resolve(`node_modules/.prerender-${process.pid}-${shared.mode}`)
  try {
    await build({
      ...shared,
      logLevel: 'warn',
      build: {
        ssr: 'src/app/prerender/prerender.tsx',
        outDir,
        emptyOutDir: true,
        copyPublicDir: false,
        minify: false,
        // In one file, since it is deleted before the first page is written.
        rolldownOptions: { output: { codeSplitting: false } },
      },
    })
    const entry = join(outDir, 'prerender.js')
    if (!existsSync(entry)) throw new Error(`${entry} was not built`)
    return (await import(pathToFileURL(entry).href)) as Prerender
  } finally {
    await rm(outDir, { recursive: true, force: true })
  }
}
