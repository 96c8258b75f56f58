// Builds the app on any public folder, and the three peers, and serves a folder in brotli on a free port.
import { cp, link, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { compressFolder } from '../scripts/build/compress'
import { buildSite } from '../scripts/build/site'
import { serveSite } from '../scripts/serve/site'
import { ROOT } from '../scripts/test/run'
import { PEERS } from './results'

/** @param only the pages to write, by their path below the root */
export const buildApp = (publicFolder: string, outFolder: string, only: readonly string[]): Promise<unknown> =>
  buildSite({ publicFolder, outFolder, only })

/** Puts the name of a peer into the page that all of them share. */
const fillName = (peer: string): Plugin => ({
  name: 'peer-name',
  transformIndexHtml: { order: 'pre', handler: html => html.replaceAll('%PEER%', peer) },
})

/** The peers' pages, one folder each; they ask for data/ and geo/ beside these. */
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

/** The built peers over the very files of a built site. */
export async function placePeers(peersFolder: string, siteFolder: string, outFolder: string): Promise<void> {
  await cp(peersFolder, outFolder, { recursive: true })
  // The server asks for a start page, as a site has one.
  await writeFile(join(outFolder, 'index.html'), '<!doctype html><title>Peers</title>')
  for (const part of ['data', 'geo']) {
    await mkdir(join(outFolder, part), { recursive: true })
    for (const name of await readdir(join(siteFolder, part)))
      if (/\.json(\.br)?$/.test(name)) await link(join(siteFolder, part, name), join(outFolder, part, name))
  }
}

/** @param policy false for the peers. @returns an address without a slash at its end */
export async function serve(folder: string, policy = true): Promise<Awaited<ReturnType<typeof serveSite>>> {
  const site = await serveSite({ folder, policy })
  return { ...site, url: site.url.replace(/\/$/, '') }
}
