// Texts of sources, in English.
import type { sourceMessages as zh } from '../zh/source'

export const sourceMessages: typeof zh = {
  sourceLabel: number => `Source ${number}`,
  repost: 'a repost; the original was not found',
  noLink: 'no link recorded',
  openSource: 'opens the original, in Chinese, in a new window',
  grade: (grade, words) => `Grade ${grade}: ${words}`,
}
