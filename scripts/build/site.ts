// The steps of a build, from the published files to a folder that any host can serve.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { OpenedSite } from '../../src/app/prerender'
import { dayInShanghai, type IsoDay } from '../../src/domain/calendar'
import { LANGS, type Lang } from '../../src/domain/language'
import { compressFolder } from './compress'
import { SCRIPT_TARGET } from './floor'
import { headersFile } from './headers'
import { readLand } from './land'
import { missingPage } from './missing'
import { pagePaths } from './pages'
import { readParts } from './parts'
import { publishedIn } from './published'
import { fillShell, languageFolder, type Site } from './shell'
import { sitemap } from './sitemap'

interface Options {
  readonly base?: string | undefined
  readonly origin?: string | undefined
  readonly outFolder: string
  readonly publicFolder: string
  readonly day?: string | undefined
  /** The paths to write a page for; all there are when left out. */
  readonly only?: readonly string[]
}

type Prerender = typeof import('../../src/app/prerender')

/** Throws with what is wrong; a folder that failed halfway is not a site. */
export async function buildSite(options: Options): Promise<{ pages: number; seconds: number }> {
  const start = performance.now()
  const origin = options.origin ? new URL(options.origin.replace(/\/?$/, '/')) : null
  const base = options.base ?? (origin ? decodeURI(origin.pathname) : './')
  if (base !== './' && !/^\/(.*\/)?$/.test(base)) throw new Error(`--base must begin and end with a slash: ${base}`)
  const outDir = resolve(options.outFolder)
  const publicDir = resolve(options.publicFolder)
  const shared = { logLevel: 'warn', base: base === './' ? base : encodeURI(decodeURI(base)), publicDir } as const

  const read = publishedIn(publicDir)
  const day = (options.day as IsoDay | undefined) ?? dayInShanghai(new Date())
  const land = readLand(read)

  const clients: (Pick<Site, 'lang' | 'shell' | 'filesOf'> & { readonly settings: Settings })[] = []
  for (const lang of LANGS) {
    const settings = { ...shared, mode: modeFor(lang) }
    const isFirst = lang === LANGS[0]
    await build({ ...settings, build: { outDir, emptyOutDir: isFirst, copyPublicDir: isFirst } })
    const shell = readFileSync(join(outDir, 'index.html'), 'utf8')
    clients.push({ lang, settings, shell, filesOf: readParts(outDir) })
  }
  await rm(join(outDir, '.vite'), { recursive: true })
  const boot = await buildScript('boot', outDir)
  const missing = await buildScript('missing', outDir)

  const sites: { readonly site: Site; readonly opened: OpenedSite }[] = []
  for (const { lang, settings, shell, filesOf } of clients) {
    const { openSite } = await buildPrerender(settings)
    const opened = await openSite(read, day)
    const bootFiles = Object.fromEntries(
      Object.entries(opened.parts).map(([name, { modules, data }]) => [name, [...filesFor(modules, filesOf), ...data]]),
    )
    const { words } = opened
    sites.push({
      site: { lang, shell, base: shared.base, origin: origin?.href ?? null, boot, filesOf, bootFiles, day, words },
      opened,
    })
  }

  const [first] = sites
  if (!first) throw new Error('The site has no language')
  const paths = options.only ?? pagePaths(first.opened.data)
  for (const { site, opened } of sites) {
    const folder = join(outDir, languageFolder(site.lang))
    for (const path of paths) {
      const page = await opened.renderPage(path)
      await write(
        join(folder, path, 'index.html'),
        fillShell(site, path, page, land.common + land.besides(page.outlined)),
      )
    }
    const others = sites.filter(other => other.site !== site)
    const languages = [{ site, opened }, ...others].map(each => ({ lang: each.site.lang, page: each.opened.missing }))
    await write(join(folder, '404.html'), missingPage(site, missing, languages))
  }
  if (origin) await write(join(outDir, 'sitemap.xml'), sitemap(origin.href, paths, first.opened.version))
  const folders = [...new Set(['en/', ...paths.filter(path => path !== '').map(path => `${path.split('/')[0]}/`)])]
  await write(join(outDir, '_headers'), `${headersFile(base === './' ? '/' : base, folders)}\n`)
  await compressFolder(outDir)
  return { pages: (paths.length + 1) * sites.length, seconds: (performance.now() - start) / 1000 }
}

/** The mode of vite.config.ts that picks the messages of a language. */
const modeFor = (lang: Lang): string => (lang === 'en' ? 'english' : 'production')

const filesFor = (modules: readonly string[], filesOf: Site['filesOf']): string[] => {
  const files = modules.map(filesOf)
  const all = [...files.flatMap(part => part.scripts), ...files.flatMap(part => part.styles)]
  return [...new Set(all)].map(file => `./${file}`)
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, text)
}

/** A small classic script by itself: a module would run after the first paint, which is what boot is there to come before. */
async function buildScript(name: 'boot' | 'missing', outDir: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: SCRIPT_TARGET,
      lib: { entry: `src/app/${name}.ts`, formats: ['iife'], name, fileName: name },
    },
  })
  const [result] = [output].flat()
  const code = result && 'output' in result ? result.output[0].code : ''
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8)
  await write(join(outDir, 'assets', `${name}-${hash}.js`), code)
  return `assets/${name}-${hash}.js`
}

type Settings = { readonly base: string; readonly publicDir: string; readonly mode: string }

/** The same sources once more, for this side of the wire. */
async function buildPrerender(shared: Settings): Promise<Prerender> {
  process.env.NODE_ENV = 'production'
  const outDir = resolve(`node_modules/.prerender-${process.pid}-${shared.mode}`)
  try {
    await build({
      ...shared,
      logLevel: 'warn',
      build: {
        ssr: 'src/app/prerender.tsx',
        outDir,
        emptyOutDir: true,
        copyPublicDir: false,
        minify: false,
        // In one file, since it is put away before the first page is written.
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
