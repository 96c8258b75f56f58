// Fills in what a sheet need not say of a new cluster: id, short name, English name. Each is derived from its other cells.
import * as province from '#dataset/province.json'
import type { Dataset } from '../../../dataset/tables/readDataset'
import { MAX_SHORT } from '../../../dataset/tables/tables'
import { toShortName } from '../../../domain/place/toShortName'
import { deriveEnglishName } from '../../../messages/en/deriveEnglishName'
import { INDUSTRY } from '../../../messages/en/words'

const MAX_ID = 80

/** Words of an English name that an id leaves out. */
const ID_STOP_WORDS = new Set([
  'cluster',
  'county',
  'district',
  'city',
  'prefecture',
  'industry',
  'industrial',
  'and',
  'of',
])

const toWords = (english: string): string[] =>
  english
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '' && !ID_STOP_WORDS.has(word))

/** 三台县 -> santai. Empty for an unknown place. */
const toPinyinStem = (pinyin: string): string => pinyin.split(' ').slice(0, -1).join('') || pinyin.replaceAll(' ', '')

/**
 * Makes the id of a new cluster: the pinyin of its place and the words of its English name.
 *
 *     santai, "Santai County textiles and footwear cluster" -> santai-textiles-footwear
 *     santai, no English name, food-textile                  -> santai-food-textile, then santai-food-textile-2
 */
export function createClusterId(
  cluster: {
    readonly adcode: string | null
    readonly prefecture: string
    readonly nameEn: string | null
    readonly industry: string
  },
  { divisions }: Pick<Dataset, 'divisions'>,
  isTaken: (id: string) => boolean,
): string {
  const place = toPinyinStem(divisions.get(cluster.adcode ?? cluster.prefecture)?.pinyin ?? '')
  const words = cluster.nameEn === null ? [] : toWords(cluster.nameEn).filter(word => word !== place)
  const stem = [place, ...(words.length > 0 ? words : [cluster.industry])]
    .filter(part => part !== '')
    .join('-')
    .slice(0, MAX_ID - 4)
  const clean = stem.replace(/-+$/, '')
  for (let number = 1; ; number++) {
    const id = number === 1 ? clean : `${clean}-${number}`
    if (!isTaken(id)) return id
  }
}

const PROVINCE_PREFIX = new RegExp(`^(${province.nameZh}|${province.shortZh})`)
const KIND_SUFFIX = /(?:中小企业)?(?:特色)?(?:产业)?(?:集群)?$/

/**
 * The name without its places and kind, if it fits as a label.
 *
 *     绵阳市三台县纺织鞋服产业集群 -> 纺织鞋服
 *
 * @returns null if nothing or too much remains
 */
export function deriveShortName(nameZh: string, placeNames: readonly string[]): string | null {
  let rest = nameZh.replace(PROVINCE_PREFIX, '').replace(/[（(].*?[）)]/g, '')
  for (const name of placeNames)
    for (const text of [name, toShortName(name)]) if (rest.startsWith(text)) rest = rest.slice(text.length)
  rest = rest.replace(KIND_SUFFIX, '')
  return rest !== '' && [...rest].length <= MAX_SHORT ? rest : null
}

/** "Santai County food, light industry & textiles cluster": the place and the industry, no more. */
export function deriveClusterNameEn(
  {
    adcode,
    prefecture,
    industry,
  }: { readonly adcode: string | null; readonly prefecture: string; readonly industry: keyof typeof INDUSTRY },
  { divisions, english }: Pick<Dataset, 'divisions' | 'english'>,
): string {
  const code = adcode ?? prefecture
  const division = divisions.get(code)
  const place =
    english.get(code) ?? (division ? deriveEnglishName({ name: division.name, syllables: division.pinyin }) : '')
  const { name } = INDUSTRY[industry]
  return `${place} ${name.charAt(0).toLowerCase()}${name.slice(1)} cluster`.trim()
}
