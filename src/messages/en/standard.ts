// What is said in English where a cluster stands beside the national standard.
import type { standardWords as zh } from '../zh/standard'

export const standardWords: typeof zh = {
  relaxed: 'The standard may be relaxed for western regions; the recognition itself decides.',
}
