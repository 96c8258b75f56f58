// QR codes as modules and vector paths. Knows no DOM and no colours.
import { encode } from 'uqr'

/** Modules of white around the code, as the standard requires. */
export const QUIET_ZONE = 4

/** A QR code: a square of `size` modules, the quiet zone included. */
export interface QrCode {
  readonly size: number
  /** Row by row; true is a dark module. */
  readonly modules: readonly (readonly boolean[])[]
  /** The dark modules as SVG path text, in modules. Runs of a row are one rectangle. */
  readonly path: string
}

/** The most that a code of level M holds, in UTF-8. */
const MAX_BYTES = 2331

/**
 * Encodes a text at error correction level M, which survives a stain or a fold.
 * @returns null for a text above 2,331 bytes
 */
export function buildQrCode(text: string): QrCode | null {
  if (new TextEncoder().encode(text).length > MAX_BYTES) return null
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  const path = data
    .flatMap((row, y) => {
      const runs: string[] = []
      for (let x = 0; x < size; x++) {
        if (!row[x]) continue
        let end = x
        while (row[end]) end++
        runs.push(`M${x} ${y}h${end - x}v1h-${end - x}z`)
        x = end
      }
      return runs
    })
    .join('')
  return { size, modules: data, path }
}
