// Where a typed word stands in many short texts: all of them lie one after the other in one long text, so that the
// browser's own search runs through ten thousand in a millisecond. Which line a place belongs to, and whether a match may
// begin there, stands beside it.

export type Fit = 'whole' | 'start' | 'inside'

export interface Line {
  /** Whom it belongs to. */
  readonly owner: number
  readonly text: string
  /** Offsets at which a match may begin: a word, a character, a syllable. */
  readonly starts: readonly number[]
}

export interface Lane {
  /** Every line between two ends. */
  readonly text: string
  readonly owners: Uint32Array
  /** Where each line ends. */
  readonly ends: Uint32Array
  /** 1 where a match may begin. */
  readonly mayStart: Uint8Array
}

/** Nobody can type it: a query is folded to letters and digits. */
const END = '\n'

export function buildLane(lines: readonly Line[]): Lane {
  const text = END + lines.map(line => line.text + END).join('')
  const owners = new Uint32Array(lines.length)
  const ends = new Uint32Array(lines.length)
  const mayStart = new Uint8Array(text.length)
  let from = 1
  for (const [i, line] of lines.entries()) {
    for (const start of line.starts) mayStart[from + start] = 1
    owners[i] = line.owner
    ends[i] = from + line.text.length
    from += line.text.length + 1
  }
  return { text, owners, ends, mayStart }
}

type Tell = (owner: number, fit: Fit) => void

/** Tells of each line in which the word stands how it stands there at best. */
export function eachFit({ text, owners, ends, mayStart }: Lane, word: string, tell: Tell): void {
  let line = 0
  for (let at = text.indexOf(word); at !== -1; ) {
    if (mayStart[at] === 1) {
      while ((ends[line] as number) < at) line++
      const end = ends[line] as number
      if (text[at - 1] !== END) tell(owners[line] as number, 'inside')
      else tell(owners[line] as number, at + word.length === end ? 'whole' : 'start')
      // Whatever else the line has stands further inside.
      at = text.indexOf(word, end)
    } else at = text.indexOf(word, at + 1)
  }
}

/** The same of lines that begin so, and of no others. */
export function eachStart({ text, owners, ends }: Lane, word: string, tell: Tell): void {
  let line = 0
  for (let at = text.indexOf(END + word); at !== -1; at = text.indexOf(END + word, at + 1)) {
    while ((ends[line] as number) <= at) line++
    tell(owners[line] as number, at + 1 + word.length === ends[line] ? 'whole' : 'start')
  }
}
