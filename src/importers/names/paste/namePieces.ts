// Finds the names within a text: several in one line, in quotation marks, within a sentence.

import type { NameContext } from '../nameContext'
import { hasNameEnd, toProduct } from '../nameParts'
import type { IgnoreReason } from '../names'
import { joinHan, removeOrdinal, removeQuotes, splitNote } from './cleanText'

/** In characters. The longest published names have about 30. */
const MAX_NAME = 60
/** A piece longer than this is not even looked at for a name. */
const MAX_PIECE = 240

export interface NamePiece {
  readonly name: string
  readonly note: string | null
}

export interface TextPieces {
  readonly names: readonly NamePiece[]
  /** The other texts, with the reason. */
  readonly rest: readonly { readonly text: string; readonly reason: IgnoreReason }[]
}

/** @param isNameCell true for a cell that a header calls a name: then it needs no 产业集群 */
export function findNames(text: string, context: NameContext, isNameCell = false): TextPieces {
  const clauses = splitOutsideBrackets(text, '，,。；;！!').map(part => part.text)
  const isProse = clauses.length > 1 && !isNameCell
  const names: NamePiece[] = []
  const rest: { text: string; reason: IgnoreReason }[] = []
  for (const clause of clauses)
    for (const piece of splitClause(clause, context)) {
      const name = parseName(piece, context, isNameCell, isProse)
      if (typeof name === 'object') names.push(name)
      else rest.push({ text: piece, reason: name })
    }
  return { names, rest }
}

interface Part {
  readonly text: string
  /** The sign before it; empty at the beginning. */
  readonly separator: string
}

/** Splits at 、 and spaces, but only behind a whole name or before a place: 水泵、阀门产业集群 is one name. */
function splitClause(clause: string, context: NameContext): string[] {
  const parts = splitOutsideBrackets(clause, '、 /').flatMap(({ text, separator }) =>
    text.split(BETWEEN_NAMES).map((name, i): Part => ({ text: name, separator: i === 0 ? separator : '' })),
  )
  const pieces: string[] = []
  let last: string | undefined
  for (const { text, separator } of parts) {
    const isNext =
      last === undefined ||
      separator === '' ||
      last.length > MAX_PIECE ||
      isWholeName(last) ||
      areBothPlaced(last, text, context)
    if (isNext) pieces.push(text)
    else pieces[pieces.length - 1] = `${last}${separator}${text}`
    last = pieces[pieces.length - 1]
  }
  return pieces
}

const BETWEEN_NAMES = /(?<=集群)(?:以及|和|及|与|暨)(?=\p{sc=Han}{4})/u

const isWholeName = (text: string): boolean => /(?:集群|产业)["”》」』】）)]*$/.test(text)

/** 三台县纺织、江油市特冶 are two; 新都区、彭州市航空 names two places of one cluster. */
function areBothPlaced(left: string, right: string, { places }: NameContext): boolean {
  const name = removeOrdinal(left)
  const place = places.parsePlace(name)
  return place !== null && place.end < name.length && places.parsePlace(removeOrdinal(right)) !== null
}

/** Parts that hold anything. Brackets and quotation marks hold together. */
function splitOutsideBrackets(text: string, separators: string): Part[] {
  const parts: Part[] = []
  let depth = 0
  let start = 0
  let separator = ''
  for (let i = 0; i <= text.length; i++) {
    const char = text[i]
    if (char === undefined || (depth === 0 && separators.includes(char))) {
      const part = text.slice(start, i).trim()
      if (part !== '') {
        parts.push({ text: part, separator })
        separator = char ?? ''
      }
      start = i + 1
    } else if ('（(《【'.includes(char)) depth++
    else if ('）)》】'.includes(char)) depth = Math.max(0, depth - 1)
  }
  return parts
}

/** A name with the words of a sentence behind it. */
const SENTENCE_TAIL =
  /^(.*?(?:产业集群|集群))(?:等|共|均|新?入[选围]|上榜|榜上|在列|成功|双双|通过|为|是|已|获|被|增至|达|的|名单|[:：])/
const SENTENCE_LEAD = /[为是:：括含即中有从的和及]/

function parseName(
  piece: string,
  context: NameContext,
  isNameCell: boolean,
  isProse: boolean,
): NamePiece | IgnoreReason {
  if (piece.length > MAX_PIECE) return 'too-long'
  const text = joinHan(removeQuotes(removeOrdinal(piece)))
  const isAbout = text.includes('集群')
  const withoutLead = removeLead(text, context)
  const { name: fullName, note } = splitNote(SENTENCE_TAIL.exec(withoutLead)?.[1] ?? withoutLead)
  const name = removeQuotes(fullName)
  if (name.length > MAX_NAME) return 'too-long'
  const place = context.places.parsePlace(name)
  const product = toProduct(context.places.removeProvince(place ? name.slice(place.end) : name))
  if (product === '') return isAbout || isProse ? 'sentence' : 'no-name'
  if (isNameCell || hasNameEnd(name)) return { name, note }
  // Without 产业集群 a place and a product make a name, unless other sentences stand around them.
  const isShortName = !isAbout && !isProse && place !== null && product.length <= 20
  if (isShortName && context.words.hasWord(product)) return { name, note }
  return isAbout || isProse ? 'sentence' : 'no-name'
}

/** Removes a sentence before the place: 此次新入选的集群为成华区… -> 成华区…. */
function removeLead(name: string, { places }: NameContext): string {
  if (places.parsePlace(name) !== null) return name
  for (let i = 1; i < name.length - 2; i++) {
    if (!SENTENCE_LEAD.test(name[i - 1] ?? '')) continue
    const rest = name.slice(i)
    if (places.parsePlace(rest)?.form === 'full-name') return rest
  }
  return name.replace(/^.*(?:集群(?:为|是|包括|有)|[:：])\s*(?=.{3})/u, '')
}
