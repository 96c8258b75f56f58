// Faults of a file as a whole. Codes, severities and words stand in the table of fault codes.
import type { FaultCode } from '../../domain/fault/faultCodes'

/** Codes of the area `file`, and the two of the area `structure` that a file without its meaning can have. */
export type FileFaultCode = FaultCode<'file'> | 'not-a-table' | 'sheet-empty'

/** A `Fault` of a whole file. */
export interface FileFault {
  readonly code: FileFaultCode
  /** The file of an archive; null for the chosen file. */
  readonly place: { readonly sheet: string; readonly row: null; readonly column: null } | null
  /** The value that is wrong; null if the fault is no single value. */
  readonly found: string | null
  /** The values that the message names. */
  readonly params: Readonly<Record<string, string | number>>
}

/** The fault of a file, or of a file in an archive. */
export const createFileFault = (code: FileFaultCode, params: FileFault['params'] = {}): FileFault => ({
  code,
  place: null,
  found: typeof params.found === 'string' ? params.found : null,
  params,
})

/** Thrown while a file is read; `readBook` returns its refusal. */
export class RefusalError extends Error {
  constructor(readonly refusal: FileFault) {
    super(refusal.code)
  }
}

/** Ends the reading of a file, with the true reason. */
export function refuse(code: FileFaultCode, params: FileFault['params'] = {}): never {
  throw new RefusalError(createFileFault(code, params))
}

/** Ends the reading of a file that has more bytes than the limit. */
export function refuseAbove(
  limit: number,
  bytes: number,
  code: 'file-too-large' | 'zip-bomb' = 'file-too-large',
): void {
  if (bytes > limit) refuse(code, { size: toMegabytes(bytes), limit: toMegabytes(limit) })
}

/** Rounded up: a size above a limit is never stated as the limit. */
const toMegabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024)
