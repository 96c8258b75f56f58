// A package that is being changed: its files, types and relationships.
import { strToU8, zipSync } from 'fflate'
import { refuse } from '../fileFault'
import { folderName, getRelationshipsPath, type Relationship, readRelationships } from '../package'
import { escapeXml, removeDeclarations } from '../xml'
import type { ZipArchive } from '../zipArchive'

/** Same time in every file, so that the same input gives the same bytes: the first day of the format. */
const FILE_TIME = new Date(1980, 0, 1)
const TYPES = '[Content_Types].xml'
const PACKAGE_NS = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface PackageDraft {
  readonly has: (path: string) => boolean
  /** The text of a part; refuses the book if there is none. */
  readonly read: (path: string) => string
  readonly write: (path: string, xml: string) => void
  /** The first path with a number that is free. */
  readonly findFreePath: (start: string, end: string) => string
  readonly remove: (path: string) => void
  readonly listRelationships: (path: string) => readonly Relationship[]
  /** Adds a relationship from one part to another; gives its id. */
  readonly relate: (path: string, type: string, target: string) => string
  readonly unrelate: (path: string, id: string) => void
  /** Declares the type of a part, replacing an earlier one. */
  readonly declareType: (path: string, type: string) => void
  readonly declareEnding: (ending: string, type: string) => void
  readonly finish: () => Uint8Array<ArrayBuffer>
}

/** From `xl/worksheets/` to `xl/comments1.xml` is `../comments1.xml`; some programs understand nothing else. */
function toRelative(folder: string, target: string): string {
  const from = folder.split('/').filter(Boolean)
  const to = target.split('/')
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}

/** Opens an archive for changes; without one, an empty package. */
export function createPackageDraft(archive: ZipArchive | null): PackageDraft {
  const changed = new Map<string, string>()
  const removed = new Set<string>()
  const has = (path: string) => changed.has(path) || (!removed.has(path) && (archive?.names.has(path) ?? false))
  const read = (path: string) => {
    const text = changed.get(path) ?? (removed.has(path) ? null : (archive?.unpackText(path) ?? null))
    return text === null ? refuse('book-broken', { part: path }) : removeDeclarations(text)
  }
  const write = (path: string, xml: string) => {
    removed.delete(path)
    changed.set(path, xml)
  }
  if (!archive) write(TYPES, `<Types xmlns="${PACKAGE_NS}/content-types"></Types>`)
  const changeTypes = (change: (xml: string) => string) => write(TYPES, change(read(TYPES)))
  const append = (xml: string, root: string, element: string) => {
    const match = new RegExp(`<((?:[\\w-]+:)?)${root}(\\s[^<>]*?)?/>|</((?:[\\w-]+:)?)${root}>`).exec(xml)
    if (!match) return xml
    const prefix = match[1] ?? match[3] ?? ''
    const own = element.replace('<', `<${prefix}`)
    const isSelfClosing = match[1] !== undefined
    const close = isSelfClosing ? `<${prefix}${root}${match[2] ?? ''}>${own}</${prefix}${root}>` : own + match[0]
    return xml.slice(0, match.index) + close + xml.slice(match.index + match[0].length)
  }
  const withoutElement = (xml: string, name: string, attribute: string, value: string) =>
    xml.replace(new RegExp(`<(?:[\\w-]+:)?${name}\\s[^<>]*>(?:</(?:[\\w-]+:)?${name}>)?`, 'g'), element =>
      element.includes(`${attribute}="${value}"`) ? '' : element,
    )
  const listRelationships = (path: string) =>
    readRelationships({ unpackText: part => (has(part) ? read(part) : null) }, path)
  return {
    has,
    read,
    write,
    findFreePath: (start, end) => {
      let number = 1
      while (has(`${start}${number}${end}`)) number++
      return `${start}${number}${end}`
    },
    remove: path => {
      changed.delete(path)
      removed.add(path)
      changeTypes(xml => withoutElement(xml, 'Override', 'PartName', `/${path}`))
    },
    listRelationships,
    relate: (path, type, target) => {
      const taken = new Set(listRelationships(path).map(({ id }) => id))
      let number = taken.size + 1
      while (taken.has(`rId${number}`)) number++
      const part = getRelationshipsPath(path)
      const xml = has(part) ? read(part) : `<Relationships xmlns="${PACKAGE_NS}/relationships"></Relationships>`
      const element = `<Relationship Id="rId${number}" Type="${OFFICE_NS}/${type}" Target="${escapeXml(toRelative(folderName(path), target))}"/>`
      write(part, append(xml, 'Relationships', element))
      return `rId${number}`
    },
    unrelate: (path, id) => {
      const part = getRelationshipsPath(path)
      write(part, withoutElement(read(part), 'Relationship', 'Id', id))
    },
    declareType: (path, type) =>
      changeTypes(xml =>
        append(
          withoutElement(xml, 'Override', 'PartName', `/${path}`),
          'Types',
          `<Override PartName="/${escapeXml(path)}" ContentType="${type}"/>`,
        ),
      ),
    declareEnding: (ending, type) =>
      changeTypes(xml =>
        new RegExp(`Extension="${ending}"`, 'i').test(xml)
          ? xml
          : append(xml, 'Types', `<Default Extension="${ending}" ContentType="${type}"/>`),
      ),
    finish: () => {
      const files: Record<string, Uint8Array> = {}
      for (const path of new Set([TYPES, ...(archive?.names ?? []), ...changed.keys()])) {
        if (!has(path)) continue
        const text = changed.get(path)
        files[path] = text === undefined ? (archive?.unpack(path) ?? new Uint8Array(0)) : strToU8(text)
      }
      return zipSync(files, { mtime: FILE_TIME })
    },
  }
}
