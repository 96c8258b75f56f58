// Names of a new cluster: id, short name, and an English name until someone translates it.
import { MAX_SHORT } from '../../../dataset/tables/tables'
import { foldText } from '../../../domain/search/foldText'
import { toPinyinUnits } from '../../../domain/search/pinyin'
import type { NameContext } from '../nameContext'

const MAX_ID = 80
const ADJECTIVES = /^(?:(?:超?高端|先进|新型|绿色|现代|特色|优质|精密|高性能|高质量)+)(?=.{2})/

/** The product in words: those of our list, and what stands between them. */
function splitProduct(product: string, { words }: NameContext): string[] {
  const parts: string[] = []
  let rest = product
  for (const { word } of words.findWords(product)) {
    const position = rest.indexOf(word)
    if (position > 0) parts.push(rest.slice(0, position))
    parts.push(word)
    rest = rest.slice(position + word.length)
  }
  return rest === '' ? parts : [...parts, rest]
}

/** A label of at most eight characters: the product, without adjectives, or the last words of it. */
export function toShortLabel(product: string, context: NameContext): string {
  const plain = product.replace(/[“”"（）()]/g, '')
  if ([...plain].length <= MAX_SHORT) return plain
  let label = ''
  for (const word of splitProduct(plain.replace(ADJECTIVES, ''), context).reverse()) {
    if ([...(word + label)].length > MAX_SHORT) break
    label = word + label
  }
  return label || [...plain].slice(-MAX_SHORT).join('')
}

/** The products in a name: 无人机及通航 are two. */
export function toProducts(product: string): string[] {
  const parts = product.split(/[、及与]|(?<=.{2})和(?=.{2})/).map(part => part.trim())
  return parts.every(part => [...part].length > 1) ? [...new Set(parts)] : [product]
}

/** Pinyin, a word each: 油气钻采装备 -> you qi zuancai zhuangbei. ASCII; empty for a text without readings. */
export function toPinyinWords(text: string, context: NameContext): string[] {
  return splitProduct(text, context).flatMap(word => {
    const spelled = toPinyinUnits(foldText(word), context.pinyin)
      .map(unit => unit.pinyin)
      .join('')
      .replace(/[^a-z0-9]/g, '')
    return spelled === '' ? [] : [spelled]
  })
}

/** A slug of a text in ASCII: Fuling pickles -> fuling-pickles. */
export const toSlug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_ID - 4)
    .replace(/-+$/, '')

/** The slug, with a number if it is taken: kaijiang-fuzhuang-2. */
export function toFreeId(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number++
  return `${slug}-${number}`
}

/**
 * An English name until someone translates the product: the place, and the product in pinyin, marked as such. No source has
 * it; the column is called unofficial on every page.
 *
 *     Kaijiang County, 服装  ->  Kaijiang County fuzhuang cluster (pinyin)
 */
export function toPinyinName(place: string, product: string, context: NameContext): string {
  const words = toPinyinWords(product, context).join(' ')
  return words === '' ? `${place} cluster (name in Chinese only)` : `${place} ${words} cluster (pinyin)`
}
