// Decodes text files. An encoding that the file does not declare is proved by its bytes, and named; none is assumed.
import { createFileFault, type FileFault, refuse } from './fileFault'
import { refuseFormat } from './sniffFormat'

export interface DecodedText {
  readonly text: string
  /** The name of the encoding, as TextDecoder has it. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
  /** `encoding-guessed` if neither a byte order mark nor the rules of UTF-8 prove it; `broken-characters`. */
  readonly faults: readonly FileFault[]
}

/** The sign for bytes that are no character. */
const BROKEN = '\ufffd'
/** Share of wrong characters below which a text is damaged UTF-8 rather than in another encoding. */
const BROKEN_SHARE = 0.1
/** Characters around a wrong one that are shown. */
const SNIPPET = 20
/** Share of characters of GB 2312 among those of two bytes. Chinese text has 99 %; Big5 read as GBK about 60 %. */
const GB2312_SHARE = 0.9
const SAMPLE_BYTES = 256 * 1024

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Half of the bytes of UTF-16 are zero where the text is ASCII, at odd or even places. */
function findUtf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let even = 0
  let odd = 0
  for (const [index, byte] of sample.entries()) if (byte === 0) index % 2 === 0 ? even++ : odd++
  if (odd > 0 && even === 0) return 'utf-16le'
  if (even > 0 && odd === 0) return 'utf-16be'
  return null
}

/** Counts pairs of bytes as GBK reads them, and those that are characters of GB 2312 (both from A1 on). */
function measureGb2312(sample: Uint8Array): number {
  let pairs = 0
  let common = 0
  for (let at = 0; at + 1 < sample.length; at++) {
    const lead = sample[at] ?? 0
    if (lead < 0x81) continue
    const trail = sample[at + 1] ?? 0
    // Characters of four bytes have a digit in second place.
    if (trail >= 0x30 && trail <= 0x39) at += 3
    else {
      pairs++
      if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) common++
      at++
    }
  }
  return pairs === 0 ? 0 : common / pairs
}

const listGuess = (encoding: string, isGuessed: boolean): FileFault[] =>
  isGuessed ? [createFileFault('encoding-guessed', { encoding })] : []

const listBroken = (text: string): FileFault[] =>
  text.includes(BROKEN) ? [createFileFault('broken-characters', { found: findBroken(text) })] : []

/** The text around the first wrong character, within its line. */
function findBroken(text: string): string {
  const at = text.indexOf(BROKEN)
  const before = text.slice(Math.max(0, at - SNIPPET), at).split('\n')
  const after = text.slice(at, at + SNIPPET).split('\n')
  return `${before[before.length - 1] ?? ''}${after[0] ?? ''}`.trim()
}

/**
 * Decodes a whole file. A byte that is wrong in an otherwise proved encoding becomes U+FFFD and is reported.
 * Refuses bytes that are no text, and unknown encodings.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes
  const declared =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const utf16 = declared ?? findUtf16(sample)
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes)
    if (!declared && /[\0\ufffd]/.test(text)) refuseFormat('?')
    return { text, encoding: utf16, faults: [...listGuess(utf16, !declared), ...listBroken(text)] }
  }
  if (sample.includes(0)) refuseFormat('?')
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', faults: listBroken(utf8) }
  const gb18030 = measureGb2312(sample) >= GB2312_SHARE ? tryDecode(bytes, 'gb18030') : null
  if (gb18030 !== null) return { text: gb18030, encoding: 'gb18030', faults: listGuess('gb18030', true) }
  const loose = new TextDecoder().decode(bytes)
  const wrong = loose.split(BROKEN).length - 1
  const foreign = loose.match(/[^ -~\s]/g)?.length ?? 0
  if (wrong > foreign * BROKEN_SHARE) refuse('unknown-encoding')
  return { text: loose, encoding: 'utf-8', faults: listBroken(loose) }
}
