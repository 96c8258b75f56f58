// Notes on cells: their texts in one part, their frames as VML in another. Notes of the reader stay; ours of an earlier check go.
import { cellRef } from 'hucre/xlsx'
import { isFaultCode } from '../../../domain/fault/faultCodes'
import { escapeXml, listElements } from '../xml'
import { appendToList, findPrefix } from './xmlParts'

export interface CellNote {
  /** Counted from 0. */
  readonly row: number
  readonly column: number
  readonly text: string
}

const MAIN_NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const EMPTY_COMMENTS = `<comments xmlns="${MAIN_NS}"><authors></authors><commentList></commentList></comments>`
const EMPTY_VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>'
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
/** Characters in a line of a note, and lines of which a note shows more only when it is opened. */
const LINE_LENGTH = 18
const MAX_LINES = 16

const buildComment = ({ row, column, text }: CellNote, author: number, p: string) =>
  `<${p}comment ref="${cellRef(row, column)}" authorId="${author}"><${p}text><${p}r><${p}t xml:space="preserve">${escapeXml(text)}</${p}t></${p}r></${p}text></${p}comment>`

function buildShape({ row, column, text }: CellNote, id: number): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_LENGTH)), 0)
  const top = Math.max(0, row - 1)
  const anchor = [column + 1, 12, top, 4, column + 4, 40, top + Math.min(lines, MAX_LINES) + 1, 4].join(', ')
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
}

/** True for a note of ours, which ends with a code: some programs do not keep the author. */
function isOwnNote(comment: string): boolean {
  const text = comment.replace(/<[^<>]*>/g, '').trimEnd()
  const code = text.match(/\(([a-z-]+)\)$/)?.[1] ?? ''
  return text.includes(' · ') && isFaultCode(code)
}

/** Removes our notes; gives the cells that they were on, and those that have a note of someone else. */
function removeOwn(comments: string): { xml: string; own: Set<string>; others: Set<string> } {
  const p = findPrefix(comments, 'comments')
  const own = new Set<string>()
  const others = new Set<string>()
  const xml = comments.replace(new RegExp(`<${p}comment\\s[^<>]*>[\\s\\S]*?</${p}comment>`, 'g'), comment => {
    const [{ ref = '' } = {}] = listElements(comment, 'comment')
    const isOwn = isOwnNote(comment)
    ;(isOwn ? own : others).add(ref)
    return isOwn ? '' : comment
  })
  return { xml, own, others }
}

function removeShapes(vml: string, cells: ReadonlySet<string>): string {
  if (cells.size === 0) return vml
  return vml.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, shape => {
    const row = shape.match(/<x:Row>(\d+)<\/x:Row>/)?.[1]
    const column = shape.match(/<x:Column>(\d+)<\/x:Column>/)?.[1]
    return row && column && cells.has(cellRef(Number(row), Number(column))) ? '' : shape
  })
}

/**
 * Replaces our notes.
 * @param comments the part with the texts; null if the sheet has none
 * @param vml the part with the frames; null if the sheet has none
 */
export function replaceNotes(
  comments: string | null,
  vml: string | null,
  author: string,
  notes: readonly CellNote[],
): { readonly comments: string; readonly vml: string } {
  const { xml, own, others } = removeOwn(comments ?? EMPTY_COMMENTS)
  const free = notes.filter(({ row, column }) => !others.has(cellRef(row, column)))
  const p = findPrefix(xml, 'comments')
  const keep = (whole: string) => whole
  const authors = appendToList(xml, 'authors', [`<${p}author>${escapeXml(author)}</${p}author>`], keep)
  const texts = free.map(note => buildComment(note, authors.index, p))
  const shapes = removeShapes(vml ?? EMPTY_VML, own)
  const lastId = Math.max(1024, ...[...shapes.matchAll(/_x0000_s(\d+)"/g)].map(([, id]) => Number(id)))
  const frames = free.map((note, index) => buildShape(note, lastId + 1 + index)).join('')
  const shapeType = shapes.includes('id="_x0000_t202"') ? '' : SHAPE_TYPE
  const end = shapes.lastIndexOf('</xml>')
  return {
    // Neither list counts its items in this part.
    comments: appendToList(authors.xml, 'commentList', texts, keep).xml.replace(
      /<((?:[\w-]+:)?(?:authors|commentList))\s+count="\d+"/g,
      '<$1',
    ),
    vml: shapes.slice(0, end) + shapeType + frames + shapes.slice(end),
  }
}
