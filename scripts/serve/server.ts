// Serves a built folder over HTTP as production does (see responseHeaders.ts), for `npm start`, the browser tests and
// the bench. The start page redirects nobody to English, whatever the browser's languages. sirv finds the compressed copies
// and compares ETags.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import sirv, { type RequestHandler } from 'sirv'
import { findIntendedPage, normalizeBase, parseRequestUrl, toFilePath, toSlashRedirect } from './requestPath'
import {
  COMMON_HEADERS,
  getAllowedOrigin,
  getCacheControl,
  getContentSecurityPolicy,
  getContentType,
  getNotFoundPage,
  getResourcePolicy,
  type SitePath,
  selectEncodings,
} from './responseHeaders'

export interface ServerOptions {
  /** False for pages of the bench, which would not work under our policy. */
  readonly sendPolicy?: boolean
  /** The built folder. It may be rebuilt while it is served. */
  readonly folder: string
  /** The path of the site: '/', '/map/', '/集群图/'. */
  readonly base?: string
  readonly host?: string
  /** 0 takes any free port. */
  readonly port?: number
}

const POLICY_HEADER = 'Content-Security-Policy'

export interface SiteServer {
  /** With the base and a slash at the end. */
  readonly url: string
  readonly close: () => Promise<void>
}

function sendText(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': getContentType('.txt'), 'Cache-Control': 'no-cache', ...headers })
  response.end(`${text}\n`)
}

/** @param path the unknown path */
async function sendNotFound(folder: string, path: SitePath, request: IncomingMessage, response: ServerResponse) {
  const localizedPage = join(folder, getNotFoundPage(path))
  const page = existsSync(localizedPage) ? localizedPage : join(folder, '404.html')
  const coding = selectEncodings(request.headers['accept-encoding']).find(({ suffix }) => existsSync(page + suffix))
  const body = await readFile(page + (coding?.suffix ?? '')).catch(() => null)
  if (body === null) return sendText(response, 404, 'Not found')
  response.writeHead(404, {
    'Content-Type': getContentType(page),
    'Content-Length': body.length,
    'Cache-Control': getCacheControl('404.html'),
    'Cross-Origin-Resource-Policy': getResourcePolicy('404.html') ?? '',
    ...(coding ? { 'Content-Encoding': coding.name } : {}),
  })
  response.end(body)
}

/** Rewrites the request so that sirv serves exactly this file. */
function sendFile(
  serveStatic: RequestHandler,
  file: SitePath,
  request: IncomingMessage,
  response: ServerResponse,
  onMissing: () => void,
): void {
  const { headers } = request
  // sirv decodes once more, except these two.
  request.url = `/${encodeURI(file).replace(/[?#]/g, encodeURIComponent)}`
  headers['accept-encoding'] = selectEncodings(headers['accept-encoding'])
    .map(({ name }) => name)
    .join(', ')
  // A range may always be answered with the whole file; sirv ends the process on invalid ranges.
  delete headers.range
  response.setHeader('Cache-Control', getCacheControl(file))
  const policy = getResourcePolicy(file)
  if (policy) response.setHeader('Cross-Origin-Resource-Policy', policy)
  const allowedOrigin = getAllowedOrigin(file)
  if (allowedOrigin) response.setHeader('Access-Control-Allow-Origin', allowedOrigin)
  if (response.hasHeader(POLICY_HEADER)) response.setHeader(POLICY_HEADER, getContentSecurityPolicy(file))
  // Kept when sirv answers 304; `setHeaders` removes it otherwise.
  if (headers['if-none-match']) response.setHeader('ETag', headers['if-none-match'])
  serveStatic(request, response, onMissing)
}

function createRequestHandler(
  folder: string,
  base: string,
  policy: boolean,
): (request: IncomingMessage, response: ServerResponse) => void {
  const serveStatic = sirv(folder, {
    dev: true, // reads the folder on each request
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders: (response, path) => {
      response.removeHeader('ETag')
      response.setHeader('Content-Type', getContentType(path))
    },
  })
  return (request, response) => {
    for (const [name, value] of Object.entries(COMMON_HEADERS)) response.setHeader(name, value)
    if (!policy) response.removeHeader(POLICY_HEADER)
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendText(response, 405, 'Only GET and HEAD', { Allow: 'GET, HEAD' })
    const address = parseRequestUrl(request.url ?? '', base)
    if (address.kind === 'malformed') return sendText(response, 400, 'Malformed address')
    const origin = address.kind === 'site' ? getAllowedOrigin(address.path) : null
    if (origin) response.setHeader('Access-Control-Allow-Origin', origin)
    const onMissing = () => {
      response.removeHeader('ETag')
      response.removeHeader('Access-Control-Allow-Origin')
      if (policy) response.setHeader(POLICY_HEADER, getContentSecurityPolicy('404.html'))
      const intended = address.kind === 'site' ? findIntendedPage(address, base) : null
      if (intended && existsSync(join(folder, intended.page, 'index.html')))
        return sendText(response, 302, 'Found', { Location: intended.location })
      sendNotFound(folder, address.path, request, response).catch(() => response.destroy())
    }
    if (address.kind === 'elsewhere') return onMissing()
    const file = toFilePath(address.path)
    const isFolder = address.kind === 'base' || existsSync(join(folder, file, 'index.html'))
    if (isFolder) return sendText(response, 301, 'Moved', { Location: toSlashRedirect(address) })
    sendFile(serveStatic, file, request, response, onMissing)
  }
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((done, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => done(server.address() as AddressInfo))
  })
}

/** Rejects when the folder holds no site, and as `net` does when the port is taken. */
export async function serveSite(options: ServerOptions): Promise<SiteServer> {
  const { base = '/', host = '127.0.0.1', port = 0, sendPolicy = true } = options
  const folder = resolve(options.folder)
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder} holds no index.html: run \`npm run build\` first`)
  const prefix = normalizeBase(base)
  const server = createServer(createRequestHandler(folder, prefix, sendPolicy))
  const boundAddress = await listen(server, port, host)
  const close = () =>
    new Promise<void>(done => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return {
    url: new URL(encodeURI(prefix), `http://${host.includes(':') ? `[${host}]` : host}:${boundAddress.port}`).href,
    close,
  }
}
