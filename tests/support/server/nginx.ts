// Starts the machine's nginx with the shipped configuration, on a free port and with temporary folders.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findOrInstallNginx } from '../../../scripts/test/nginx'
import { sendRequest } from './http'

const SHIPPED_CONFIG = new URL('../../../deploy/nginx.conf', import.meta.url)
const TIMEOUT_MS = 10_000

export interface NginxOptions {
  readonly folder: string
  /** With a slash at both ends. */
  readonly base?: string
  /** Answers as behind `listen 443 ssl`, but over plain HTTP: tests have no certificate. */
  readonly asOverHttps?: boolean
}

export interface Nginx {
  /** With the base and a slash at the end. */
  readonly url: string
  readonly stop: () => Promise<void>
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`deploy/nginx.conf should say once: ${from}`)
  return text.replace(from, () => to)
}

/** Changes only the lines that the file's comments tell an operator to change. */
function adaptConfig(shipped: string, { folder, base = '/', asOverHttps }: NginxOptions, port: number): string {
  let text = replaceOnce(shipped, 'listen 80;', `listen 127.0.0.1:${port};`)
  if (asOverHttps) text = replaceOnce(text, 'map $https ', 'map on ')
  text = replaceOnce(text, 'set $cluster_map_folder /srv/cluster-map;', `set $cluster_map_folder ${folder};`)
  if (base === '/') return text
  text = replaceOnce(text, '# location = /map {', `location = ${base.slice(0, -1)} {`)
  return replaceOnce(text, '^(?<cluster_map_base>/)(', `^(?<cluster_map_base>${base})(`)
}

/** The usual configuration of distributions around a server block, with compression on. */
const renderMainConfig = (folder: string): string => `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  gzip on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(what => `${what}_temp_path ${folder}/${what};`).join('\n  ')}
  include ${folder}/site.conf;
}
`

async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise(done => server.close(done))
  return port
}

async function waitUntilResponding(nginx: ChildProcess, url: string, log: () => Promise<string>): Promise<void> {
  const end = Date.now() + TIMEOUT_MS
  while (nginx.exitCode === null && nginx.signalCode === null && Date.now() < end) {
    const reply = await sendRequest(url, '').catch(() => null)
    if (reply) return
    await pause(20)
  }
  throw new Error(`nginx does not answer at ${url}\n${await log()}`)
}

export async function startNginx(options: NginxOptions): Promise<Nginx> {
  const program = findOrInstallNginx()
  const folder = await mkdtemp(join(tmpdir(), 'cluster-map-nginx-'))
  const port = await findFreePort()
  await writeFile(join(folder, 'site.conf'), adaptConfig(await readFile(SHIPPED_CONFIG, 'utf8'), options, port))
  await writeFile(join(folder, 'nginx.conf'), renderMainConfig(folder))
  const nginx = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderrText = ''
  nginx.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderrText += text
  })
  const exited = new Promise<void>(done => nginx.on('exit', () => done()).on('error', () => done()))
  const killAtExit = () => nginx.kill('SIGKILL')
  process.once('exit', killAtExit)
  const stop = async () => {
    nginx.kill('SIGTERM')
    await exited
    process.off('exit', killAtExit)
    await rm(folder, { recursive: true, force: true })
  }
  const url = new URL(encodeURI(options.base ?? '/'), `http://127.0.0.1:${port}`).href
  const log = async () => stderrText + (await readFile(join(folder, 'error.log'), 'utf8').catch(() => ''))
  try {
    await waitUntilResponding(nginx, url, log)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}
