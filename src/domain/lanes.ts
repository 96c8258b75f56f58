// Where a typed word stands in many short texts: all of them lie one after the other in one long text, so that the
// browser's own search runs through ten thousand in a millisecond. Which line a place belongs to, and whether a match may
// begin there, stands beside it.

/** From the best to the worst; Infinity where nothing matches. */
export type Fit = 'whole' | 'start' | 'inside'

export interface Line {
  /** Whom it belongs to. */
  readonly owner: number
  readonly text: string
  /** Offsets at which a match may begin: a word, a character, a syllable. */
  readonly starts: readonly number[]
}

export interface Lane {
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
  const text = lines.map(line => line.text + END).join('')
  const lane = {
    text,
    owners: new Uint32Array(lines.length),
    ends: new Uint32Array(lines.length),
    mayStart: new Uint8Array(text.length),
  }
  let from = 0
  for (const [i, line] of lines.entries()) {
    for (const start of line.starts) lane.mayStart[from + start] = 1
    lane.owners[i] = line.owner
    from += line.text.length + 1
    lane.ends[i] = from - 1
  }
  return lane
}

/** Tells of each line in which the word stands how it stands there at best. */
export function eachFit({ text, owners, ends, mayStart }: Lane, word: string, tell: (owner: number, fit: Fit) => void) {
  let line = 0
  for (let at = text.indexOf(word); at !== -1; ) {
    while ((ends[line] ?? at) < at) line++
    const start = line === 0 ? 0 : (ends[line - 1] ?? 0) + 1
    const end = ends[line] ?? text.length
    if (!mayStart[at]) {
      at = text.indexOf(word, at + 1)
      continue
    }
    tell(owners[line] ?? 0, at > start ? 'inside' : at + word.length === end ? 'whole' : 'start')
    // Whatever else the line has stands further inside.
    at = text.indexOf(word, end)
  }
}
