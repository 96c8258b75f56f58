// Builds the published files on the programme and on the county behind a cluster, from the policy table and the lists.
import type { CountyContext } from '../../domain/place/county'
import type {
  DatedStatement,
  PlaceStatement,
  Programme,
  SourcedStatement,
  TitledStatement,
} from '../../domain/programme/programme'
import type { Dataset } from '../tables/readDataset'
import type { ClusterRow } from '../tables/tables'
import { compareText, selectSources } from './citedSources'

/** A row of the tables. The published row leaves out an absent English text and an absent date. */
type TableRow<T extends SourcedStatement> = { readonly [K in Exclude<keyof T, 'textEn' | 'asOf'>]: T[K] } & {
  readonly textEn?: string | undefined
  readonly asOf?: string | null | undefined
}

const toStatement = ({ textZh, textEn, source }: TableRow<SourcedStatement>): SourcedStatement => ({
  textZh,
  textEn: textEn ?? null,
  source,
})
const toDatedStatement = (row: TableRow<DatedStatement>): DatedStatement => ({
  ...toStatement(row),
  asOf: row.asOf ?? null,
})
const toPlacedStatement = (row: TableRow<PlaceStatement>): PlaceStatement => ({
  ...toDatedStatement(row),
  adcode: row.adcode,
})
const toTitledStatement = (row: TableRow<TitledStatement>): TitledStatement => ({
  ...toDatedStatement(row),
  titleZh: row.titleZh,
  titleEn: row.titleEn,
})

/** The county behind the clusters, with the prefectures' own counts. */
export function buildCounty(data: Dataset): CountyContext {
  const counts = (data.policy?.context ?? []).filter(row => row.scope === 'city').map(toPlacedStatement)
  return {
    rows: data.county,
    counts,
    sources: selectSources(
      data,
      [...data.county, ...counts].map(row => row.source),
    ),
  }
}

/** Null while the policy table is invalid, which is reported already; nothing is published then. */
export function buildProgramme({ policy, ...data }: Dataset, clusters: readonly ClusterRow[]): Programme[] {
  if (policy === null) return []
  return [
    {
      definition: toStatement(policy.definition),
      approach: toStatement(policy.approach),
      keywords: policy.keywords.map(toStatement),
      reasons: policy.reasons.map(toDatedStatement),
      weaknesses: policy.weaknesses.map(toDatedStatement),
      duties: policy.duties.map(toStatement),
      quotas: policy.quotas.map(({ year, textZh, textEn, sources }) => ({
        year,
        textZh,
        textEn: textEn ?? null,
        sources,
      })),
      countyMainIndustry: toTitledStatement(policy.countyMainIndustry),
      cultivationLadder: toStatement(policy.cultivationLadder),
      countyBaseline: policy.countyBaseline.map(toDatedStatement),
      policySince: policy.policySince.map(toTitledStatement),
      funds: policy.funds.map(row => ({ ...toTitledStatement(row), documentNumber: row.documentNumber })),
      firmLadder: policy.firmLadder.map(toPlacedStatement),
      nationalTotals: policy.nationalTotals.map(toDatedStatement),
      context: policy.context.map(toPlacedStatement),
      rules: policy.rules.flatMap(({ thresholds: _thresholds, level, ...rule }) =>
        // Rules of other provinces do not apply here.
        level === 'reference'
          ? []
          : [{ ...rule, titleEn: rule.titleEn ?? null, facts: rule.facts.map(toStatement), level }],
      ),
      indicators: policy.indicators.map(({ order, titleZh, titleEn, source }) => ({
        order,
        titleZh,
        titleEn,
        source,
        thresholds: policy.rules
          .flatMap(rule => rule.thresholds)
          .filter(t => t.indicator === order && t.jurisdiction === 'national')
          .map(({ indicator: _indicator, jurisdiction: _jurisdiction, ...threshold }) => ({
            ...threshold,
            textEn: threshold.textEn ?? null,
          })),
      })),
      relaxation: policy.relaxation,
      termEnd: policy.termEnd,
      supports: policy.supports.map(row => ({ ...toTitledStatement(row), items: row.items })),
      relatedProgrammes: policy.relatedProgrammes.map(toTitledStatement),
      lists: data.lists.map(
        ({ id, authority, documentNumber, announcedNote, sizeBasis, reReview, aggregates, notes }) => ({
          id,
          authority,
          documentNumber,
          announcedNote,
          sizeBasis,
          reReview,
          aggregates: aggregates.map(row => ({ ...row, textEn: row.textEn ?? null })),
          notes: notes.map(toStatement),
        }),
      ),
      excluded: data.excluded.map(({ id, nameZh, reasonZh, facts, sources }) => ({
        id,
        nameZh,
        reasonZh,
        facts: facts.map(toStatement),
        sources,
      })),
      changes: [...data.changes]
        .sort((a, b) => compareText(b.date, a.date))
        .map(({ date, textZh }) => ({ date, textZh })),
      recorded: clusters.map(c => ({
        id: c.id,
        figures: c.figures.length,
        measures: c.measures.length,
        leads: c.leadEnterprises.length,
      })),
      sources: [...data.sources].sort((a, b) => compareText(a.id, b.id)),
    },
  ]
}
