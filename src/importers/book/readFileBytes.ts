// Reads a chosen file into memory; one that is too large is refused by its size alone.
import { createFileFault, type FileFault } from './fileFault'
import { checkFileSize } from './readBook'

/** The bytes of a file, or the reason why they are not read. */
export async function readFileBytes(
  file: Blob,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer> } | { readonly refusal: FileFault }> {
  const refusal = checkFileSize(file.size)
  if (refusal) return { refusal }
  try {
    return { bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    // The file was moved, changed or locked after it was chosen.
    return { refusal: createFileFault('file-unreadable') }
  }
}
