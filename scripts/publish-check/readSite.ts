// Reads from a built site what the publishing check asks for.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PREVIEW_SIZE } from '../../src/domain/export/previewPicture'
import {
  findMeta,
  findSiteRoot,
  listSiteFiles,
  parseTags,
  readPngSize,
  type Tag,
  toSitePath,
  UNKNOWN_ORIGIN,
} from './siteFiles'

export interface SiteFacts {
  /** Paths of all HTML files, the 404 pages too. */
  readonly pages: readonly string[]
  /** The public URL, when the pages know it. */
  readonly siteUrl: string | null
  /** Files with the sentence that the map is not reviewed, in any language; scripts, which draw it, are not read. */
  readonly markedFiles: readonly string[]
  /** Files with the approval number. */
  readonly numberedFiles: readonly string[]
  /** Pages without one of the registration numbers. */
  readonly pagesWithoutRegistration: readonly string[]
  /** Pages with a link preview, and without a PNG of the right size. */
  readonly previewCount: number
  readonly pagesWithoutPreview: readonly string[]
  /** `page: address` of what a page loads from another host. */
  readonly foreignFiles: readonly string[]
  readonly fontFiles: readonly string[]
}

export interface ExpectedTexts {
  /** The sentence that the map is not reviewed, in each language. */
  readonly marks: readonly string[]
  readonly approvalNumber: string | null
  readonly registrations: readonly string[]
}

const LOADED_BY: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src'],
  image: ['href'],
  source: ['src'],
  iframe: ['src'],
  use: ['href'],
}

/** Addresses that a page loads without a click. */
const listLoadedAddresses = (tags: readonly Tag[]): string[] =>
  tags.flatMap(({ name, attributes }) =>
    name === 'link' && /stylesheet|icon|preload|manifest/.test(attributes.rel ?? '')
      ? [attributes.href ?? '']
      : (LOADED_BY[name] ?? []).flatMap(key => attributes[key] ?? []),
  )

/** Null if the folder has no built site. */
export function readSite(folder: string, { marks, approvalNumber, registrations }: ExpectedTexts): SiteFacts | null {
  if (!existsSync(join(folder, 'index.html'))) return null
  const files = listSiteFiles(folder)
  const pages = files.filter(path => path.endsWith('.html'))
  const texts = new Map(
    files
      .filter(path => /\.(html|json|geojson|csv|svg|xml|md|txt|css)$/.test(path))
      .map(path => [path, readFileSync(join(folder, path), 'utf8')]),
  )
  const tagsByPage = new Map(pages.map(path => [path, parseTags(texts.get(path) ?? '')]))
  const root = findSiteRoot(tagsByPage.get('index.html') ?? [])
  // Frames and pages at former addresses are for no search engine and no messenger.
  const isListed = (path: string) => !findMeta(tagsByPage.get(path) ?? [], 'robots')?.includes('noindex')
  const contentPages = pages.filter(path => /(^|\/)index\.html$/.test(path) && isListed(path))

  const hasPreview = (path: string): boolean => {
    const address = findMeta(tagsByPage.get(path) ?? [], 'og:image')
    const image = address === null ? null : toSitePath(address, root, root)
    if (image === null || !existsSync(join(folder, image))) return false
    const [width, height] = readPngSize(join(folder, image)) ?? []
    return width === PREVIEW_SIZE.width && height === PREVIEW_SIZE.height
  }
  const isForeign = (address: string): boolean => /^(https?:)?\/\//.test(address) && !address.startsWith(root)
  const listFilesWith = (words: readonly string[]): string[] =>
    [...texts].filter(([, text]) => words.some(word => text.includes(word))).map(([path]) => path)
  const pagesWithoutPreview = contentPages.filter(path => !hasPreview(path))
  return {
    pages,
    siteUrl: root.startsWith(UNKNOWN_ORIGIN) ? null : root,
    markedFiles: listFilesWith(marks),
    numberedFiles: approvalNumber === null ? [] : listFilesWith([approvalNumber]),
    pagesWithoutRegistration: pages.filter(path => registrations.some(number => !texts.get(path)?.includes(number))),
    previewCount: contentPages.length - pagesWithoutPreview.length,
    pagesWithoutPreview,
    foreignFiles: [...tagsByPage].flatMap(([path, tags]) =>
      listLoadedAddresses(tags)
        .filter(isForeign)
        .map(address => `${path}: ${address}`),
    ),
    fontFiles: files.filter(path => /\.(woff2?|ttf|otf|eot)$/.test(path)),
  }
}
