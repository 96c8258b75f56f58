// Builds the app on any public folder, and the three peers, and serves a folder in brotli on a free port.
// How the project itself builds and serves is asked for in `buildApp` and `serve` and nowhere else.
import { cp, link, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import sirv from 'sirv'
import { build } from 'vite'
import { ROOT } from '../../scripts/test/run'
import { PEERS } from './results'

const compressed = promisify(brotliCompress)

/** Above this the best quality takes minutes. */
const BIG = 2_000_000

async function compress(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name)
    if (!/\.(html|js|mjs|css|json|svg|webmanifest)$/.test(name) || !(await stat(path)).isFile()) continue
    const bytes = await readFile(path)
    const quality = bytes.length < BIG ? 11 : 5
    await writeFile(`${path}.br`, await compressed(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }))
  }
}

export async function buildApp(publicFolder: string, outFolder: string): Promise<void> {
  await build({
    root: ROOT,
    base: '/',
    publicDir: publicFolder,
    logLevel: 'error',
    build: { outDir: outFolder, emptyOutDir: true },
  })
  await compress(outFolder)
}

/** The peers' pages, one folder each; they ask for data/ and geo/ beside these. */
export async function buildPeers(outFolder: string): Promise<void> {
  for (const peer of PEERS)
    await build({
      configFile: false,
      root: join(ROOT, 'tests/bench/peers', peer),
      base: './',
      logLevel: 'error',
      build: {
        outDir: join(outFolder, peer),
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 1200,
        assetsInlineLimit: 0,
      },
      worker: { format: 'es' },
    })
  await compress(outFolder)
}

/** The built peers over the very files of a built site. */
export async function placePeers(peersFolder: string, siteFolder: string, outFolder: string): Promise<void> {
  await cp(peersFolder, outFolder, { recursive: true })
  for (const part of ['data', 'geo']) {
    await mkdir(join(outFolder, part), { recursive: true })
    for (const name of await readdir(join(siteFolder, part)))
      if (/\.json(\.br)?$/.test(name)) await link(join(siteFolder, part, name), join(outFolder, part, name))
  }
}

export interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

export async function serve(folder: string): Promise<Served> {
  const files = sirv(folder, { brotli: true, etag: true })
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404
      response.end('Not found')
    }),
  )
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
