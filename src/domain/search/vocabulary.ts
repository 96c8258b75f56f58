// Splits queries without spaces into words: names, their pinyin, pairs of characters of names, and fillers such as 省 and 的.
import * as province from '#dataset/province.json'
import type { CandidateKind } from './candidate'
import { hasHan } from './foldText'

/** The words of a search index. */
export interface Vocabulary {
  /** Full names, in characters and in pinyin. */
  readonly names: Set<string>
  /** Two adjacent Chinese characters of a name that is no place. */
  readonly pairs: Set<string>
}

const PROVINCE_EN = province.nameEn.toLowerCase()
/** Names of the province, folded. */
const WHOLE_PROVINCE: ReadonlySet<string> = new Set([province.nameZh, province.shortZh, province.wholeZh, PROVINCE_EN])

/** Words that distinguish nothing: everything is a cluster in a county of the province. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    `${province.nameZh} ${province.shortZh} ${province.wholeZh} 省 市 州 县 区 的 和 与 在 有 哪些 有哪些 什么 吗 集群 产业集群 特色产业集群 中小企业特色产业集群 ` +
    `特色产业 产业 企业 公司 ${PROVINCE_EN} province prefecture county city district cluster clusters industry industries ` +
    'of in and the for'
  ).split(' '),
)

/** True for a folded word that is dropped from a query. */
export const isFiller = (word: string): boolean => FILLERS.has(word)

/** True for a name of the province, which matches every cluster. */
export const isWholeProvince = (word: string): boolean => WHOLE_PROVINCE.has(word)

/** Shorter pinyin would match within other words. */
const MIN_PINYIN_LENGTH = 4
const MAX_NAME_LENGTH = 20

const NAMED_KINDS: readonly CandidateKind[] = ['city', 'county', 'industry', 'cluster', 'product', 'firm']
const PLACE_KINDS: readonly CandidateKind[] = ['city', 'county']

/**
 * Adds a name to the vocabulary, if its kind is one of names.
 * @param pinyin of the full name; empty for a name without Chinese
 */
export function addWords({ names, pairs }: Vocabulary, kind: CandidateKind, name: string, pinyin: string): void {
  if (!NAMED_KINDS.includes(kind)) return
  if (name.length >= (hasHan(name) ? 2 : MIN_PINYIN_LENGTH)) names.add(name)
  if (pinyin.length >= MIN_PINYIN_LENGTH) names.add(pinyin)
  if (PLACE_KINDS.includes(kind)) return
  const chars = Array.from(name)
  for (let i = 1; i < chars.length; i++) {
    const pair = `${chars[i - 1]}${chars[i]}`
    if (!/[^\p{Script=Han}]/u.test(pair)) pairs.add(pair)
  }
}

/** Per word; `unknown` is per character. */
const WORD_COST = { name: 1, filler: 1, pair: 2, unknown: 3 } as const

interface SplitStep {
  readonly cost: number
  readonly length: number
  readonly isKnown: boolean
}

/**
 * Splits a text in one script at the lowest total cost (WORD_COST). Adjacent unknown characters form one word.
 *
 *     四川省绵阳市  ->  四川省, 绵阳市
 *     夹江县的陶瓷  ->  夹江县, 的, 陶瓷
 *     我找三台      ->  我找, 三台
 */
export function splitRun(run: string, { names, pairs }: Vocabulary): string[] {
  const chars = Array.from(run)
  /** By position, the first word of the best split of the rest. */
  const bestSteps: SplitStep[] = Array.from({ length: chars.length + 1 }, () => ({ cost: 0, length: 0, isKnown: true }))
  for (let from = chars.length - 1; from >= 0; from--) {
    let bestStep: SplitStep = {
      cost: WORD_COST.unknown + (bestSteps[from + 1] as SplitStep).cost,
      length: 1,
      isKnown: false,
    }
    for (let length = Math.min(MAX_NAME_LENGTH, chars.length - from); length > 0; length--) {
      const word = chars.slice(from, from + length).join('')
      const cost = names.has(word)
        ? WORD_COST.name
        : isFiller(word)
          ? WORD_COST.filler
          : pairs.has(word)
            ? WORD_COST.pair
            : Number.POSITIVE_INFINITY
      const total = cost + (bestSteps[from + length] as SplitStep).cost
      if (total < bestStep.cost) bestStep = { cost: total, length, isKnown: true }
    }
    bestSteps[from] = bestStep
  }
  const words: string[] = []
  let isUnknownRun = false
  for (let position = 0; position < chars.length; ) {
    const { length, isKnown } = bestSteps[position] as SplitStep
    const word = chars.slice(position, position + length).join('')
    if (isUnknownRun && !isKnown) words[words.length - 1] += word
    else words.push(word)
    isUnknownRun = !isKnown
    position += length
  }
  return words
}
