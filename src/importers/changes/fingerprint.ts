// The fingerprint of an edition of the source tables: a second person works on the same edition, or is told so.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { TABLES, type TableTexts } from '../../dataset/tables/readDataset'

/** SHA-256 of all tables, in hexadecimal digits. */
export function computeFingerprint(texts: TableTexts): string {
  const hash = sha256.create()
  for (const name of TABLES) hash.update(utf8ToBytes(`${name}\n`)).update(sha256(utf8ToBytes(texts[name])))
  return bytesToHex(hash.digest())
}
