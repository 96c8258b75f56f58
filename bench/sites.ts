// Builds the app on any public folder, and the three peers, and serves a folder in brotli on a free port.
import { existsSync } from 'node:fs'
import { cp, link, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { buildSite } from '../scripts/build/buildSite'
import { compressFolder } from '../scripts/build/compress'
import { serveSite } from '../scripts/serve/server'
import { ROOT } from '../scripts/test/runTool'
import { DATA_FOLDER } from '../src/domain/export/publishedData'
import { PEERS } from './results'

/** @param only the pages to write, by their path below the root */
export const buildApp = (publicFolder: string, outFolder: string, only: readonly string[]): Promise<unknown> =>
  buildSite({ publicFolder, outFolder, only })

/** Puts the name of a peer into the page that all of them share. */
const fillName = (peer: string): Plugin => ({
  name: 'peer-name',
  transformIndexHtml: { order: 'pre', handler: html => html.replaceAll('%PEER%', peer) },
})

/** Builds the peers' pages, one folder each. They fetch data/ and geo/ from beside these folders. */
export async function buildPeers(outFolder: string): Promise<void> {
  for (const peer of PEERS)
    await build({
      configFile: false,
      root: join(ROOT, 'bench/peers'),
      base: './',
      plugins: [fillName(peer)],
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
  await compressFolder(outFolder)
}

/** Copies the built peers and links the data of a built site beside them. */
export async function placePeers(peersFolder: string, siteFolder: string, outFolder: string): Promise<void> {
  await cp(peersFolder, outFolder, { recursive: true })
  // The server requires a start page.
  await writeFile(join(outFolder, 'index.html'), '<!doctype html><title>Peers</title>')
  for (const part of ['data', 'geo']) {
    await mkdir(join(outFolder, part), { recursive: true })
    for (const name of await readdir(join(siteFolder, part)))
      if (/\.json(\.br)?$/.test(name)) await link(join(siteFolder, part, name), join(outFolder, part, name))
  }
}

interface Index {
  readonly clusters: readonly unknown[]
  readonly more?: readonly string[]
}

/** Counts the clusters of a public folder or of a built site. */
export async function countClusters(folder: string): Promise<number> {
  const read = async (path: string) => JSON.parse(await readFile(join(folder, path), 'utf8')) as Index
  if (!existsSync(join(folder, `${DATA_FOLDER}/index.json`)))
    throw new Error(`${folder} is no built site: it has no ${DATA_FOLDER}/index.json`)
  const { clusters, more = [] } = await read(`${DATA_FOLDER}/index.json`)
  const parts = await Promise.all(more.map(read))
  return parts.reduce((sum, part) => sum + part.clusters.length, clusters.length)
}

export type Served = Awaited<ReturnType<typeof serveSite>>

/**
 * The address of the result has no slash at its end.
 * @param policy false for pages that the current security policy would break: the peers and older builds
 */
export async function serve(folder: string, policy = true): Promise<Served> {
  const site = await serveSite({ folder, sendPolicy: policy })
  return { ...site, url: site.url.replace(/\/$/, '') }
}
