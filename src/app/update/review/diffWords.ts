// Marks the words that differ between two texts.
import { diffArrays } from 'diff'

/** Part of a text; the parts of one side joined are the text. */
export interface TextPart {
  readonly text: string
  readonly isChanged: boolean
}

/** Texts that differ in more words are marked as a whole. */
const MAX_CHANGED_WORDS = 400
/** A shorter run of equal words between changed ones is marked with them: many small marks are hard to read. */
const MIN_EQUAL_RUN = 2

/** A number with its point, a word in letters, or any single character; a Chinese character is a word. */
const splitWords = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*|\p{Script=Latin}+|[\s\S]/gu) ?? []

/**
 * - `产值120亿元`, `产值135亿元` → 产值【120】亿元, 产值【135】亿元
 * - `甲；乙`, `甲；乙；丙` → nothing, 甲；乙【；丙】
 */
export function diffWords(before: string, after: string): { readonly before: TextPart[]; readonly after: TextPart[] } {
  const runs = diffArrays(splitWords(before), splitWords(after), { maxEditLength: MAX_CHANGED_WORDS })
  const old: TextPart[] = []
  const next: TextPart[] = []
  if (!runs) return { before: [{ text: before, isChanged: true }], after: [{ text: after, isChanged: true }] }
  for (const [index, { value, added, removed }] of runs.entries()) {
    const isAtEnd = index === 0 || index === runs.length - 1
    const isChanged = added || removed || (value.length < MIN_EQUAL_RUN && !isAtEnd)
    if (!added) addPart(old, { text: value.join(''), isChanged })
    if (!removed) addPart(next, { text: value.join(''), isChanged })
  }
  return { before: old, after: next }
}

function addPart(parts: TextPart[], { text, isChanged }: TextPart): void {
  const last = parts.at(-1)
  if (last?.isChanged === isChanged) parts[parts.length - 1] = { text: last.text + text, isChanged }
  else parts.push({ text, isChanged })
}
