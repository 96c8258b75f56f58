/** Why a data file could not be used; `shape`: not as its schema requires, `late`: timed out. */
export type DataFileProblem = 'missing' | 'network' | 'not-json' | 'shape' | 'late'

/** A data file could not be used. `detail` is for reports, not for display. */
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
