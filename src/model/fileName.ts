// The name of a file that is taken along: what it holds, and the day it was reckoned for.
import { share as w } from '#messages/share'

const MAX_WORDS = 3

/** Without what some system forbids in a file's name, and without quotation marks. */
const inFileName = (words: string): string =>
  words.replace(/[\p{Cc}\s\\/:*?"<>|‘’“”.,，·]+/gu, '-').replace(/^-+|-+$/g, '')

/** @param filters in words, as the page shows them; beyond the first three they are counted */
export function formatFileName(filters: readonly string[], day: string, extension: string): string {
  const more = filters.length - MAX_WORDS
  const words = [w.fileStart, ...filters.slice(0, MAX_WORDS), ...(more > 0 ? [w.fileMore(filters.length)] : []), day]
  return `${words.map(inFileName).filter(Boolean).join('-')}.${extension}`
}
