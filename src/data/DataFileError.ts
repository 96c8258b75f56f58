// The ways in which a data file can fail its reader. `detail` is for a report, not for display.

export type DataFileProblem = 'missing' | 'network' | 'not-json' | 'shape' | 'late'

export class DataFileError extends Error {
  override readonly name = 'DataFileError'
  readonly file: string
  readonly kind: DataFileProblem
  readonly detail: string

  constructor(file: string, kind: DataFileProblem, detail: string) {
    super(`${file}: ${kind}: ${detail}`)
    this.file = file
    this.kind = kind
    this.detail = detail
  }
}
