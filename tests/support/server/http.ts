// Sends one raw request: the path is not normalised, no redirect is followed, nothing is cached or decompressed.
import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export interface RawResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

export interface RequestOptions {
  readonly method?: string
  readonly accept?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** @param site URL of the site, with a slash at the end; @param path sent as it is */
export function sendRequest(site: string, path: string, { method = 'GET', accept, headers = {} }: RequestOptions = {}) {
  const { hostname, port, pathname } = new URL(site)
  const requestHeaders = accept === undefined ? headers : { ...headers, 'Accept-Encoding': accept }
  return new Promise<RawResponse>((resolve, reject) => {
    const options = { hostname, port, path: pathname + path, method, headers: requestHeaders, agent: false }
    request(options, response => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part)).on('error', reject)
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
      })
    })
      .on('error', reject)
      .end()
  })
}

/** The decompressed body. */
export function decompressBody({ headers, body }: RawResponse): Buffer {
  const coding = headers['content-encoding']
  return coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body
}
