// Search for a word in many short texts. They are joined into one long text, in which `indexOf` passes ten thousand texts
// in a millisecond.

/** The word is the whole line, its beginning, or begins further inside. */
export type MatchKind = 'exact' | 'prefix' | 'infix'

/** A text to be searched. */
export interface IndexLine {
  /** Position of its candidate. */
  readonly owner: number
  readonly text: string
  /** Offsets at which a match may begin: those of words, characters or syllables. */
  readonly starts: readonly number[]
}

/** The joined texts. */
export interface SubstringIndex {
  /** A line end, then each line with its line end. */
  readonly text: string
  /** Owner by line. */
  readonly owners: Uint32Array
  /** Offset of the end by line. */
  readonly lineEnds: Uint32Array
  /** By offset, 1 if a match may begin there. */
  readonly canStartMatch: Uint8Array
}

/** Never in a query, which is folded to letters and digits. */
const LINE_END = '\n'

/** Joins lines for `forEachMatch`. */
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

type MatchListener = (owner: number, kind: MatchKind) => void

/** Calls back once per line that matches, with the first match in the line, which is the best. */
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
      if (text[position - 1] !== LINE_END) onMatch(owners[line] as number, 'infix')
      else onMatch(owners[line] as number, position + word.length === end ? 'exact' : 'prefix')
      // Further matches in the line are infixes at best.
      position = text.indexOf(word, end)
    } else position = text.indexOf(word, position + 1)
  }
}

/** As `forEachMatch`, without infixes. */
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
    onMatch(owners[line] as number, position + 1 + word.length === lineEnds[line] ? 'exact' : 'prefix')
  }
}
