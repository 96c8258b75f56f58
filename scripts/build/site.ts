// The steps of a build, from the published files to a folder that any host can serve.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { dayInShanghai, type IsoDay } from '../../src/domain/calendar'
import { compressFolder } from './compress'
import { readLand } from './land'
import { missingPage } from './missing'
import { pagePaths } from './pages'
import { readParts } from './parts'
import { publishedIn } from './published'
import { fillShell, type Site } from './shell'
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

  await build({ ...shared, build: { outDir, emptyOutDir: true } })
  const boot = await buildScript('boot', outDir)
  const missing = await buildScript('missing', outDir)
  const { openSite } = await buildPrerender(shared)

  const read = publishedIn(publicDir)
  const day = (options.day as IsoDay | undefined) ?? dayInShanghai(new Date())
  const { data, version, until, renderPage } = await openSite(read, day)
  const land = readLand(read)
  const site: Site = {
    shell: readFileSync(join(outDir, 'index.html'), 'utf8'),
    base: shared.base,
    origin: origin?.href ?? null,
    boot,
    filesOf: readParts(outDir),
    day: data.day,
    until,
  }
  const paths = options.only ?? pagePaths(data)
  for (const path of paths) {
    const page = await renderPage(path)
    await write(
      join(outDir, path, 'index.html'),
      fillShell(site, path, page, land.common + land.besides(page.outlined)),
    )
  }
  await write(join(outDir, '404.html'), missingPage(site, missing))
  if (site.origin) await write(join(outDir, 'sitemap.xml'), sitemap(site.origin, paths, version))
  await rm(join(outDir, '.vite'), { recursive: true })
  await compressFolder(outDir)
  return { pages: paths.length + 1, seconds: (performance.now() - start) / 1000 }
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
    build: { write: false, lib: { entry: `src/app/${name}.ts`, formats: ['iife'], name, fileName: name } },
  })
  const [result] = [output].flat()
  const code = result && 'output' in result ? result.output[0].code : ''
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8)
  await write(join(outDir, 'assets', `${name}-${hash}.js`), code)
  return `assets/${name}-${hash}.js`
}

/** The same sources once more, for this side of the wire. */
async function buildPrerender(shared: { readonly base: string; readonly publicDir: string }): Promise<Prerender> {
  process.env.NODE_ENV = 'production'
  const outDir = resolve(`node_modules/.prerender-${process.pid}`)
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
