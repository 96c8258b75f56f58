// Reads the files of a built site: pages, the tags of a page, the targets of its links, the size of a PNG.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Stands for the host of a site that does not know its URL. */
export const UNKNOWN_ORIGIN = 'http://site.invalid/'

/** Paths of files below the folder, without their compressed copies. */
export const listSiteFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => !/\.(br|gz)$/.test(path) && statSync(join(folder, path)).isFile())
    .sort()

/** An element without its content. */
export interface Tag {
  readonly name: string
  /** Decoded; '' for one without a value. */
  readonly attributes: Readonly<Record<string, string>>
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
}
const decode = (text: string): string => text.replace(/&(lt|gt|quot|#x27|amp);/g, entity => ENTITIES[entity] ?? entity)

/** The tags of a page whose attributes stand in double quotes, as the build writes them. */
export function parseTags(html: string): Tag[] {
  const tags: Tag[] = []
  for (const [, name = '', text = ''] of html.matchAll(/<([a-z][\w:-]*)((?:\s+[^\s=>/"]+(?:="[^"]*")?)*)\s*\/?>/gi)) {
    const attributes: Record<string, string> = {}
    for (const [, key = '', value = ''] of text.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)) attributes[key] = decode(value)
    tags.push({ name, attributes })
  }
  return tags
}

/** The content of the first matching meta element; null without one. */
export const findMeta = (tags: readonly Tag[], name: string): string | null =>
  tags.find(({ attributes }) => attributes.name === name || attributes.property === name)?.attributes.content ?? null

/** The root of the site, with a slash at its end: its public URL if the pages know it. */
export function findSiteRoot(startPage: readonly Tag[]): string {
  const canonical = startPage.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href ?? ''
  if (/^https?:/.test(canonical)) return canonical
  const base = startPage.find(({ name }) => name === 'base')?.attributes.href ?? ''
  return new URL(base.startsWith('/') ? base : '/', UNKNOWN_ORIGIN).href
}

/**
 * The path of a link below the root, without query and anchor; null for another host or scheme.
 * @param base the URL that the link is relative to
 */
export function toSitePath(href: string, base: string, root: string): string | null {
  const url = new URL(href, base)
  url.search = ''
  url.hash = ''
  return url.href.startsWith(root) ? decodeURI(url.href.slice(root.length)) : null
}

/** True for a file, or for a folder with a page. */
export const hasSiteFile = (folder: string, path: string): boolean =>
  existsSync(join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path))

/** Width and height from the header of a PNG; null for another file. */
export function readPngSize(path: string): readonly [width: number, height: number] | null {
  const bytes = readFileSync(path)
  const isPng = bytes.length > 24 && bytes.toString('latin1', 1, 4) === 'PNG'
  return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null
}
