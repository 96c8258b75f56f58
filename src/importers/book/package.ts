// The parts of an xlsx package: which file is the workbook, which are its sheets. Reads no cells.
import { refuse } from './fileFault'
import { type Attributes, listElements, removeDeclarations } from './xml'
import type { ZipArchive } from './zipArchive'

export interface SheetPart {
  readonly name: string
  /** Path of the part in the archive. */
  readonly path: string
  readonly isHidden: boolean
  /** False for sheets of charts, dialogs and macros. */
  readonly hasCells: boolean
}

export interface Relationship {
  readonly id: string
  /** The last part of the type, such as `worksheet`. */
  readonly type: string
  /** Path of the part in the archive; outside of the book the address. */
  readonly target: string
  readonly isExternal: boolean
}

export interface WorkbookPackage {
  readonly workbookPath: string
  readonly workbookXml: string
  readonly relationships: readonly Relationship[]
  readonly sheets: readonly SheetPart[]
}

/** The part of an archive that is used: which files it has, and their texts. */
interface Parts {
  readonly unpackText: ZipArchive['unpackText']
}

/** The text of a part, without entities of its own; null if there is none of this path. */
function readPart(archive: Parts, path: string): string | null {
  const xml = archive.unpackText(path)
  return xml === null ? null : removeDeclarations(xml)
}

export const folderName = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)
export const getRelationshipsPath = (path: string) =>
  `${folderName(path)}_rels/${path.slice(folderName(path).length)}.rels`

/** `../media/a.png` in `xl/worksheets/` is `xl/media/a.png`. */
function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const parts: string[] = []
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** The relationships of a part; none if it has no such file. */
export function readRelationships(archive: Parts, path: string): Relationship[] {
  const part = getRelationshipsPath(path)
  const xml = readPart(archive, part) ?? ''
  return listElements(xml, 'Relationship').map(({ Id = '', Type = '', Target = '', TargetMode }) => ({
    id: Id,
    type: Type.slice(Type.lastIndexOf('/') + 1),
    target: TargetMode === 'External' ? Target : resolvePath(folderName(path), Target),
    isExternal: TargetMode === 'External',
  }))
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true'

/** Finds workbook and sheets. Refuses a package whose parts are missing. */
export function readPackage(archive: ZipArchive): WorkbookPackage & { readonly is1904: boolean } {
  const workbookPath =
    readRelationships(archive, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const workbookXml = readPart(archive, workbookPath) ?? refuse('book-broken', { part: workbookPath })
  const relationships = readRelationships(archive, workbookPath)
  const sheets = listElements(workbookXml, 'sheet').map((sheet: Attributes): SheetPart => {
    const relationship = relationships.find(({ id }) => id === sheet['r:id'] || id === sheet.id)
    const path = relationship?.target ?? ''
    if (!archive.names.has(path)) refuse('book-broken', { part: path || (sheet.name ?? 'sheet') })
    return {
      name: sheet.name ?? '',
      path,
      isHidden: sheet.state === 'hidden' || sheet.state === 'veryHidden',
      hasCells: relationship?.type === 'worksheet',
    }
  })
  if (sheets.length === 0) refuse('book-broken', { part: workbookPath })
  const is1904 = listElements(workbookXml, 'workbookPr').some(({ date1904 }) => isTrue(date1904))
  return { workbookPath, workbookXml, relationships, sheets, is1904 }
}
