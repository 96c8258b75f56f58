// The row of a cluster of which only the published name is known.
import type { Dataset } from '../../../dataset/tables/readDataset'
import type { ClusterRow, ListRow } from '../../../dataset/tables/tables'
import type { ClusterId } from '../../../domain/cluster/cluster'
import type { IndustryId } from '../../../domain/cluster/industry'
import type { CountyCode, PrefectureCode } from '../../../domain/place/adcode'
import { toShortName } from '../../../domain/place/toShortName'
import type { NameContext } from '../nameContext'
import type { Proposal } from '../names'
import { toPinyinName, toPinyinWords, toProducts, toShortLabel, toSlug } from './naming'

/** Values that were found or answered. */
export interface NewPlace {
  readonly adcode: CountyCode | null
  readonly prefecture: PrefectureCode
  readonly industry: IndustryId
  readonly isIndustryAnswered: boolean
  readonly nameEn?: string
}

export interface BuiltCluster {
  /** Its id may be taken. */
  readonly row: ClusterRow
  /** Translations of the texts that are ours, by the Chinese text. */
  readonly englishTexts: Readonly<Record<string, string>>
}

export function buildCluster(
  { pasted, product, industry: finding }: Proposal,
  { adcode, prefecture, industry, isIndustryAnswered, nameEn }: NewPlace,
  list: ListRow,
  source: string,
  data: Pick<Dataset, 'divisions' | 'english' | 'industries'>,
  context: NameContext,
): BuiltCluster {
  const division = data.divisions.get(adcode ?? prefecture)
  const placeEn = data.english.get(adcode ?? prefecture) ?? ''
  // Mianyang for a city, Santai County for a county.
  const place = adcode === null ? placeEn.replace(/ City$/, '') : placeEn
  const { textZh, textEn } = describeIndustry(industry, isIndustryAnswered, finding, data)
  const row: ClusterRow = {
    id: toClusterId(division, product, nameEn, place, context),
    nameZh: pasted.name,
    nameConfirmed: true,
    nameNote: null,
    nameEn: nameEn ?? toPinyinName(place, product, context),
    shortZh: toShortLabel(product, context),
    adcode,
    prefecture,
    industry,
    industrySecondary: [],
    industryBasis: textZh,
    industryConfidence: !isIndustryAnswered && finding.score >= 0.9 ? 'high' : 'medium',
    products: toProducts(product),
    relatedTo: [],
    relatedNote: null,
    leadEnterprises: [],
    recognitions: [buildRecognition(pasted.name, list, source)],
    figures: [],
    notes: [],
    measures: [],
  }
  return { row, englishTexts: { [textZh]: textEn } }
}

/** A recognition as the list itself states it. */
export const buildRecognition = (name: string, list: ListRow, source: string): ClusterRow['recognitions'][number] => ({
  list: list.id,
  level: list.level,
  nameAsPublished: name,
  certainty: 'stated',
  listCandidates: [],
  note: null,
  flag: null,
  reReviewed: null,
  sources: [source],
})

/** Pinyin of the county and the product, or the English product if it is known. */
function toClusterId(
  division: { readonly name: string; readonly pinyin: string } | undefined,
  product: string,
  nameEn: string | undefined,
  placeEn: string,
  context: NameContext,
): ClusterId {
  const shortName = toShortName(division?.name ?? '')
  const place = (division?.pinyin.split(' ') ?? []).slice(0, shortName.length).join('')
  const productEn = nameEn?.replace(placeEn, '').replace(/ cluster.*$/, '')
  const productSlug = toSlug(productEn ?? toPinyinWords(product, context).join('-'))
  return toSlug(`${place}-${productSlug || 'cluster'}`) as ClusterId
}

/** The grouping is ours, and says so. */
function describeIndustry(
  industry: IndustryId,
  isAnswered: boolean,
  { evidence }: Proposal['industry'],
  { industries }: Pick<Dataset, 'industries'>,
): { readonly textZh: string; readonly textEn: string } {
  const row = industries.find(({ id }) => id === industry)
  const words = evidence
    .filter(({ kind }) => kind === 'product-word' || kind === 'known-product')
    .map(({ words: word }) => word)
  const [zh, en] = [row?.zh ?? industry, row?.en ?? industry]
  return isAnswered || words.length === 0
    ? {
        textZh: `录入名单时按名称归入${zh}，由本站归类。`,
        textEn: `Grouped under “${en}” by its name when the list was entered; the grouping is ours.`,
      }
    : {
        textZh: `按名称中的“${words.join('、')}”归入${zh}，由本站归类。`,
        textEn: `Grouped under “${en}” by words of its name (${words.join(', ')}); the grouping is ours.`,
      }
}
