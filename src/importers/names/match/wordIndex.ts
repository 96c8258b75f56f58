// Finds product words in a name: the longest first, from left to right.

import type { ClusterRow } from '../../../dataset/tables/tables'
import { INDUSTRY_IDS, type IndustryId, parseIndustry } from '../../../domain/cluster/industry'
import { toProduct } from '../nameParts'
import { PRODUCT_WORDS, SHARED_WORDS, WEAK_WORDS } from './productWords'

/** A word with its weight for each industry: 3 decides, 1 hints. */
export interface ProductWord {
  readonly word: string
  readonly weights: ReadonlyMap<IndustryId, number>
  readonly origin: 'product-word' | 'known-product'
}

export interface WordIndex {
  /** The words of a product in their order. */
  readonly findWords: (product: string) => readonly ProductWord[]
  readonly hasWord: (product: string) => boolean
}

const WEIGHTS: Readonly<Record<ClusterRow['industryConfidence'], number>> = { high: 3, medium: 2, low: 1 }

type LearntRow = Pick<ClusterRow, 'industry' | 'industryConfidence' | 'products' | 'shortZh'>

/** Words of our list, and the products of clusters on record, unless the list has them. */
export function buildWordIndex(clusters: readonly LearntRow[]): WordIndex {
  const words = new Map<string, ProductWord>()
  const add = (word: string, industry: IndustryId, weight: number, origin: ProductWord['origin']) => {
    const weights = new Map(words.get(word)?.weights)
    weights.set(industry, Math.max(weight, weights.get(industry) ?? 0))
    if (word !== '') words.set(word, { word, weights, origin })
  }
  for (const [word, industries] of Object.entries(SHARED_WORDS))
    for (const industry of industries.flatMap(id => parseIndustry(id) ?? [])) add(word, industry, 2, 'product-word')
  for (const industry of INDUSTRY_IDS) {
    for (const word of (PRODUCT_WORDS[industry] ?? '').split(' ')) add(word, industry, 3, 'product-word')
    for (const word of (WEAK_WORDS[industry] ?? '').split(' ')) add(word, industry, 1, 'product-word')
  }
  const listed = new Set(words.keys())
  for (const { industry, industryConfidence, products, shortZh } of clusters)
    for (const text of [...products, shortZh]) {
      const word = toProduct(text.replace(/[（(].*$/, ''))
      if (word.length > 1 && !listed.has(word)) add(word, industry, WEIGHTS[industryConfidence], 'known-product')
    }
  const longest = Math.max(...[...words.keys()].map(word => word.length))

  const findWords = (product: string): ProductWord[] => {
    const found: ProductWord[] = []
    for (let i = 0; i < product.length; ) {
      const word = findWordAt(product, i)
      if (word) found.push(word)
      i += word?.word.length ?? 1
    }
    return found
  }
  const findWordAt = (product: string, position: number): ProductWord | undefined => {
    for (let length = Math.min(longest, product.length - position); length > 0; length--) {
      const word = words.get(product.slice(position, position + length))
      if (word) return word
    }
    return undefined
  }
  return { findWords, hasWord: product => findWords(product).length > 0 }
}
