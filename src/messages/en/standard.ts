// What is said in English where a cluster stands beside the national standard.
import type { standardMessages as zh } from '../zh/standard'

export const standardMessages: typeof zh = {
  relaxationNote: 'The standard may be relaxed for western regions; the recognition itself decides.',
}
