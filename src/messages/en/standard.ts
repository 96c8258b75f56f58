// Texts of the comparison of a cluster with the national standard, in English.
import type { standardMessages as zh } from '../zh/standard'

export const standardMessages: typeof zh = {
  relaxationNote: 'The standard may be relaxed for western regions; the recognition itself decides.',
}
