// Finds out by its content what a file is to an update. The update page and the command line use it alike.
import type { TableTexts } from '../../dataset/tables/readDataset'
import type { Book } from '../book/book'
import type { FileFault } from '../book/fileFault'
import { readBook } from '../book/readBook'
import { type ChangeSet, readChangeSet } from '../changes/changeSet'
import { readTableFolder } from '../folder/tableFolder'

export type OpenedFile =
  | { readonly kind: 'changeSet'; readonly changeSet: ChangeSet }
  /** An archive with source tables, such as a release. */
  | { readonly kind: 'folder'; readonly tables: Partial<TableTexts>; readonly name: string }
  | { readonly kind: 'sheets'; readonly book: Book }
  | { readonly kind: 'refused'; readonly refusal: FileFault }

/** @param base fingerprint of the published tables @param onProgress receives shares from 0 to 1 */
export async function openFile(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  base: string,
  onProgress?: (share: number) => void,
): Promise<OpenedFile> {
  const reviewed = readChangeSet(bytes, base)
  if (reviewed?.refusal) return { kind: 'refused', refusal: reviewed.refusal }
  if (reviewed) return { kind: 'changeSet', changeSet: reviewed.changeSet }
  const tables = readTableFolder(bytes)
  if (tables) return { kind: 'folder', tables, name }
  const read = await readBook(bytes, name, { onProgress })
  return 'refusal' in read ? { kind: 'refused', refusal: read.refusal } : { kind: 'sheets', book: read.book }
}
