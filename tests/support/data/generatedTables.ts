// Generates valid tables of clusters and sources, with every field that a sheet has.
import fc from 'fast-check'
import { METRIC_UNITS } from '../../../src/dataset/checks/metricUnits'
import type { Dataset } from '../../../src/dataset/tables/readDataset'
import type { ClusterRow } from '../../../src/dataset/tables/tables'
import { FIGURE_KINDS, SCOPES } from '../../../src/domain/cluster/cluster'
import { DIRECTION_IDS, MEASURE_KINDS } from '../../../src/domain/cluster/direction'
import { INDUSTRY_IDS } from '../../../src/domain/cluster/industry'
import { GRADES } from '../../../src/domain/source/source'

type Source = Dataset['sources'][number]
type Recognition = ClusterRow['recognitions'][number]

/** Characters that a sheet could damage: separators, signs of formulas, leading zeros, brackets, spaces, wide letters. */
const CHARACTERS = [...'泡菜纺织鞋服甲乙丙丁', ...'、，；|=+-@＝（）〔〕"\'0９a～ ％', '𠮷', '/']
const text = (maxLength: number) =>
  fc.array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength }).map(characters => `文${characters.join('')}字`)
/** Without the marks that separate values. */
const item = (maxLength: number) => text(maxLength).map(value => value.replace(/[|〔〕]/g, '·'))
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const digits = (low: number, high: number) => fc.integer({ min: low, max: high }).map(n => String(n).padStart(2, '0'))
const date = fc.oneof(
  fc.constantFrom('2023', '2024'),
  digits(1, 12).map(month => `2023-${month}`),
  fc.tuple(digits(1, 12), digits(1, 28)).map(([month, day]) => `2023-${month}-${day}`),
)

const sources: fc.Arbitrary<Source[]> = fc
  .array(
    fc.record({
      title: text(20),
      publisher: text(8),
      originalPublisher: orNull(text(8)),
      date: fc.constantFrom(null, '2025', '2025-06', '2025-06-30'),
      url: fc.constant(null),
      mirror: fc.boolean(),
      grade: fc.constantFrom(...GRADES),
      note: orNull(text(12)),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(rows =>
    rows.map((row, i) => ({
      ...row,
      id: `source-${i}`,
      url: i % 2 === 0 ? `https://example.org/${i}?a=1,2` : null,
      grade: row.mirror && row.grade === 'A' ? 'B' : row.grade,
    })),
  )

const quote = fc.option(text(20), { nil: undefined })
const withQuote = <T extends object>({ quoteZh, ...row }: T & { quoteZh: string | undefined }) =>
  quoteZh === undefined ? row : { ...row, quoteZh }

/** @param ids of the sources */
function buildCluster(ids: readonly string[], data: Dataset) {
  const source = fc.constantFrom(...ids)
  const counties = [...data.divisions.values()].filter(({ level }) => level === 'county')
  const recognition = fc.record({
    list: fc.constantFrom(...data.lists),
    isKnown: fc.boolean(),
    reReviewed: orNull(
      fc.record({ result: fc.constantFrom('passed', 'failed'), date: fc.constantFrom('2026', '2026-11'), source }),
    ),
    nameAsPublished: text(12),
    quoteZh: quote,
    note: orNull(text(12)),
    sources: fc.uniqueArray(source, { minLength: 1 }),
  })
  const figure = fc.record({
    metric: fc.constantFrom(...Object.keys(METRIC_UNITS)),
    value: fc.oneof(
      fc.integer({ min: -100, max: 100_000 }),
      fc.integer({ min: 1, max: 99_999 }).map(n => n / 100),
    ),
    comparator: fc.constantFrom('=', '>', '>=', '~', '<'),
    unit: fc.constantFrom('万吨', '亩', '台（套）', '万平方米'),
    qualifierZh: item(8),
    scope: fc.constantFrom(...SCOPES),
    asOf: orNull(date),
    kind: fc.constantFrom(...FIGURE_KINDS),
    textZh: text(20),
    quoteZh: quote,
    flag: fc.constant(null),
    source,
  })
  const measure = fc.record({
    direction: fc.constantFrom(...DIRECTION_IDS),
    kind: fc.constantFrom(...MEASURE_KINDS),
    textZh: text(40),
    quoteZh: quote,
    date: orNull(date),
    dateBasis: fc.constant('event' as const),
    actor: orNull(fc.constantFrom('county', 'city', 'park', 'enterprise', 'province')),
    scope: fc.constantFrom(...SCOPES),
    source,
  })
  return fc
    .record({
      nameZh: item(10),
      isConfirmed: fc.boolean(),
      nameNote: text(10),
      nameEn: fc.constantFrom('Santai County textiles cluster', 'A & B; c, "d" | e'),
      shortZh: item(6),
      county: fc.constantFrom(...counties),
      hasCounty: fc.boolean(),
      industry: fc.constantFrom(...INDUSTRY_IDS),
      industrySecondary: fc.uniqueArray(fc.constantFrom(...INDUSTRY_IDS), { maxLength: 2 }),
      products: fc.uniqueArray(item(6), { maxLength: 3 }),
      firms: fc.uniqueArray(
        fc.record({ name: item(6), role: fc.constantFrom('chain-leader', 'lead', 'named'), source }),
        { maxLength: 4, selector: ({ name }) => name },
      ),
      recognitions: fc.uniqueArray(recognition, { minLength: 1, maxLength: 2, selector: ({ list }) => list.level }),
      figures: fc.uniqueArray(figure, {
        maxLength: 4,
        selector: f => [f.metric, f.value, f.scope, f.asOf, f.qualifierZh, f.kind].join(' '),
      }),
      measures: fc.uniqueArray(measure, { maxLength: 3, selector: ({ textZh }) => textZh }),
    })
    .map(({ isConfirmed, nameNote, county, hasCounty, firms, recognitions, figures, measures, ...cluster }) => ({
      ...cluster,
      nameConfirmed: isConfirmed,
      nameNote: isConfirmed ? null : nameNote,
      adcode: hasCounty ? county.adcode : null,
      prefecture: county.parent,
      industrySecondary: cluster.industrySecondary.filter(id => id !== cluster.industry),
      industryBasis: '来源写明。',
      industryConfidence: 'low',
      relatedTo: [],
      relatedNote: null,
      leadEnterprises: firms,
      recognitions: recognitions.map(({ list, isKnown, ...row }) =>
        withQuote({
          ...row,
          list: isKnown ? list.id : null,
          level: list.level,
          certainty: isKnown ? 'stated' : 'weak',
          listCandidates: isKnown ? [] : [list.id],
          flag: null,
        } as unknown as Recognition & { quoteZh: string | undefined }),
      ),
      figures: figures.map(row => withQuote({ ...row, unit: METRIC_UNITS[row.metric] ?? row.unit })),
      notes: [],
      measures: measures.map(row => withQuote({ ...row, dateBasis: row.date === null ? null : row.dateBasis })),
    }))
}

/** Tables with one to three clusters; all other tables are those of `data`. */
export const generateTables = (data: Dataset): fc.Arbitrary<Dataset> =>
  sources.chain(rows =>
    fc
      .uniqueArray(
        buildCluster(
          rows.map(({ id }) => id),
          data,
        ),
        {
          minLength: 1,
          maxLength: 3,
          selector: ({ nameZh }) => nameZh.replace(/[^\p{L}\p{N}]/gu, '').normalize('NFKC'),
        },
      )
      .map(clusters => {
        const withIds = clusters.map((cluster, i) => ({ ...cluster, id: `cluster-${i}` })) as unknown as ClusterRow[]
        return {
          ...data,
          clusters: withIds,
          sources: rows,
          raw: new Map(data.raw).set('clusters.json', withIds).set('sources.json', rows),
        }
      }),
  )
