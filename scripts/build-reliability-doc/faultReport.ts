/** A reported kind of fault, and the test that guards against it. */
export interface FaultReport {
  /** The reported fault. */
  readonly fault: string
  /** The behaviour of this map. */
  readonly outcome: string
  readonly file: string
  /** A part of the test's title, as in the file. */
  readonly test: string
}
