// Where a typed word stands in many short texts: all of them lie one after the other in one long text, so that the
// browser's own search runs through ten thousand in a millisecond. Which line a place belongs to, and whether a match may
// begin there, stands beside it.

export type MatchKind = 'whole' | 'start' | 'inside'

export interface IndexLine {
  /** Whom it belongs to. */
  readonly owner: number
  readonly text: string
  /** Offsets at which a match may begin: a word, a character, a syllable. */
  readonly starts: readonly number[]
}

export interface SubstringIndex {
  /** Every line between two ends. */
  readonly text: string
  readonly owners: Uint32Array
  /** Where each line ends. */
  readonly lineEnds: Uint32Array
  /** 1 where a match may begin. */
  readonly canStartMatch: Uint8Array
}

/** Nobody can type it: a query is folded to letters and digits. */
const LINE_END = '\n'

export function buildSubstringIndex(lines: readonly IndexLine[]): SubstringIndex {
  const text = LINE_END + lines.map(line => line.text + LINE_END).join('')
  const owners = new Uint32Array(lines.length)
  const lineEnds = new Uint32Array(lines.length)
  const canStartMatch = new Uint8Array(text.length)
  let offset = 1
  for (const [i, line] of lines.entries()) {
    for (const start of line.starts) canStartMatch[offset + start] = 1
    owners[i] = line.owner
    lineEnds[i] = offset + line.text.length
    offset += line.text.length + 1
  }
  return { text, owners, lineEnds, canStartMatch }
}

type MatchListener = (owner: number, fit: MatchKind) => void

/** Tells of each line in which the word stands how it stands there at best. */
export function forEachMatch(
  { text, owners, lineEnds, canStartMatch }: SubstringIndex,
  word: string,
  onMatch: MatchListener,
): void {
  let line = 0
  for (let position = text.indexOf(word); position !== -1; ) {
    if (canStartMatch[position] === 1) {
      while ((lineEnds[line] as number) < position) line++
      const end = lineEnds[line] as number
      if (text[position - 1] !== LINE_END) onMatch(owners[line] as number, 'inside')
      else onMatch(owners[line] as number, position + word.length === end ? 'whole' : 'start')
      // Whatever else the line has stands further inside.
      position = text.indexOf(word, end)
    } else position = text.indexOf(word, position + 1)
  }
}

/** The same of lines that begin so, and of no others. */
export function forEachPrefixMatch(
  { text, owners, lineEnds }: SubstringIndex,
  word: string,
  onMatch: MatchListener,
): void {
  let line = 0
  for (
    let position = text.indexOf(LINE_END + word);
    position !== -1;
    position = text.indexOf(LINE_END + word, position + 1)
  ) {
    while ((lineEnds[line] as number) <= position) line++
    onMatch(owners[line] as number, position + 1 + word.length === lineEnds[line] ? 'whole' : 'start')
  }
}
