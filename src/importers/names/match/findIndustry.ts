// Finds the industry of a product by its words. The last word counts most: the head of a Chinese name comes last.
import type { IndustryId } from '../../../domain/cluster/industry'
import type { NameContext } from '../nameContext'
import { type Evidence, type Finding, toFinding } from '../names'
import type { ProductWord } from './wordIndex'

const HEAD_FACTOR = 1.5
/** Of the strongest word: it decides, it is likely, it hints. */
const STRENGTHS = [0, 0.55, 0.85, 0.95]
/** If the head of the name is none of our words: 新能源 says little about 新能源电线电缆. */
const UNKNOWN_HEAD_FACTOR = 0.75
/** Words behind the head that say nothing about the product. */
const NO_HEAD = /(?:(?:精深|深)?加工|制造|生产|研发|配套|产品|制品|应用|服务|设计|业)+$/

/** @param industryText a cell of the row that names an industry or a product */
export function findIndustry(product: string, industryText: string | null, context: NameContext): Finding<IndustryId> {
  const fromName = scoreWords(product, context)
  if (industryText === null) return fromName
  const named = context.industries.filter(
    ({ zh }) => industryText.includes(zh) || zh.includes(industryText.replace(/产业$/, '')),
  )
  const [industry] = named
  if (!industry || named.length > 1) {
    // A cell with a product instead of an industry completes a name without one.
    const fromCell = scoreWords(industryText, context)
    return fromName.isAsked && !fromCell.isAsked && fromName.candidates.length === 0 ? fromCell : fromName
  }
  const cell: Evidence = { kind: 'industry-cell', words: industryText }
  if (fromName.isAsked || fromName.value === industry.id)
    return toFinding(
      industry.id,
      0.97,
      [cell, ...fromName.evidence.filter(isWord)],
      unique([industry.id, ...fromName.candidates]),
    )
  return toFinding(
    industry.id,
    0.5,
    [{ kind: 'conflict', words: industryText }, ...fromName.evidence],
    unique([industry.id, ...fromName.candidates]),
  )
}

const isWord = ({ kind }: Evidence): boolean => kind === 'product-word' || kind === 'known-product'

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

function scoreWords(product: string, { words }: NameContext): Finding<IndustryId> {
  const found = words.findWords(product)
  const totals = new Map<IndustryId, number>()
  const strongest = new Map<IndustryId, number>()
  for (const [i, { weights }] of found.entries())
    for (const [industry, weight] of weights) {
      const factor = i === found.length - 1 ? HEAD_FACTOR : 1
      totals.set(industry, (totals.get(industry) ?? 0) + weight * factor)
      strongest.set(industry, Math.max(weight, strongest.get(industry) ?? 0))
    }
  const ranked = [...totals].sort(([, a], [, b]) => b - a)
  const evidence: Evidence[] = found.map(({ word, origin }) => ({ kind: origin, words: word }))
  const [best] = ranked
  if (!best) return toFinding<IndustryId>(null, 0, [{ kind: 'no-word', words: '' }])
  const [industry, total] = best
  const sum = ranked.reduce((all, [, each]) => all + each, 0)
  const strength = STRENGTHS[strongest.get(industry) ?? 0] ?? 0
  const headFactor = hasKnownHead(product, found) ? 1 : UNKNOWN_HEAD_FACTOR
  const score = Math.round((total / sum) * strength * headFactor * 100) / 100
  const candidates = ranked.map(([id]) => id)
  const finding = toFinding(industry, score, evidence, candidates)
  if (!finding.isAsked) return finding
  const kind = candidates.length > 1 ? 'several-industries' : 'weak-word'
  return { ...finding, evidence: [{ kind, words: found.map(({ word }) => word).join(' ') }, ...evidence] }
}

const hasKnownHead = (product: string, found: readonly ProductWord[]): boolean => {
  const head = product.replace(NO_HEAD, '')
  return found.some(({ word }) => product.endsWith(word) || head.endsWith(word))
}
