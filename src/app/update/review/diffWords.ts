// Marks the words that differ between two texts.

/** Part of a text; the parts of one side joined are the text. */
export interface TextPart {
  readonly text: string
  readonly isChanged: boolean
}

/** Longer texts are marked as a whole, in words. */
const MAX_WORDS = 400
/** Fewer equal words between two changed ones are marked with them, so that a mark is no sieve. */
const MIN_EQUAL_RUN = 2

/** A number with its point, a word in letters, or any single character; a Chinese character is a word. */
const splitWords = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*|\p{Script=Latin}+|[\s\S]/gu) ?? []

/**
 * - `产值120亿元`, `产值135亿元` → 产值【120】亿元, 产值【135】亿元
 * - `甲；乙`, `甲；乙；丙` → nothing, 甲；乙【；丙】
 */
export function diffWords(before: string, after: string): { readonly before: TextPart[]; readonly after: TextPart[] } {
  const [old, next] = [splitWords(before), splitWords(after)]
  if (Math.max(old.length, next.length) > MAX_WORDS)
    return { before: [{ text: before, isChanged: true }], after: [{ text: after, isChanged: true }] }
  const pairs = dropShortRuns(matchWords(old, next), old.length, next.length)
  return {
    before: joinParts(old, new Set(pairs.map(([i]) => i))),
    after: joinParts(next, new Set(pairs.map(([, j]) => j))),
  }
}

type Pair = readonly [before: number, after: number]

/** The longest common sequence, as pairs of indices. */
function matchWords(old: readonly string[], next: readonly string[]): Pair[] {
  const width = next.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = next.length - 1; j >= 0; j--)
      lengths[i * width + j] = old[i] === next[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < old.length && j < next.length; ) {
    if (old[i] === next[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** Keeps runs at the ends of the texts, whatever their length. */
function dropShortRuns(pairs: readonly Pair[], oldLength: number, nextLength: number): Pair[] {
  const runs: Pair[][] = []
  for (const pair of pairs) {
    const last = runs.at(-1)
    const [i, j] = last?.at(-1) ?? [-2, -2]
    if (last && pair[0] === i + 1 && pair[1] === j + 1) last.push(pair)
    else runs.push([pair])
  }
  const isAtEnd = (run: readonly Pair[]) => {
    const [first, last] = [run[0], run.at(-1)]
    return (first?.[0] === 0 && first[1] === 0) || (last?.[0] === oldLength - 1 && last[1] === nextLength - 1)
  }
  return runs.filter(run => run.length >= MIN_EQUAL_RUN || isAtEnd(run)).flat()
}

function joinParts(words: readonly string[], equal: ReadonlySet<number>): TextPart[] {
  const parts: TextPart[] = []
  for (const [index, word] of words.entries()) {
    const isChanged = !equal.has(index)
    const last = parts.at(-1)
    if (last?.isChanged === isChanged) parts[parts.length - 1] = { text: last.text + word, isChanged }
    else parts.push({ text: word, isChanged })
  }
  return parts
}
