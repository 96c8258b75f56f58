// Decides what is published of the programme and of the county behind a cluster, from the policy table and what the lists
// say of themselves.
import type { County } from '../../src/domain/county'
import type { Dated, Placed, Programme, Said, Titled } from '../../src/domain/programme'
import { compare, sourcesOf } from './cited'
import type { Dataset } from './read'
import type { ClusterRow } from './tables'

/** A row of the tables: a text that is not in English yet, and a date that was not written, are left out there. */
type Row<T extends Said> = { readonly [K in Exclude<keyof T, 'textEn' | 'asOf'>]: T[K] } & {
  readonly textEn?: string | undefined
  readonly asOf?: string | null | undefined
}

const said = ({ textZh, textEn, source }: Row<Said>): Said => ({ textZh, textEn: textEn ?? null, source })
const dated = (row: Row<Dated>): Dated => ({ ...said(row), asOf: row.asOf ?? null })
const placed = (row: Row<Placed>): Placed => ({ ...dated(row), adcode: row.adcode })
const titled = (row: Row<Titled>): Titled => ({ ...dated(row), titleZh: row.titleZh, titleEn: row.titleEn })

/** The county behind the clusters, with what prefectures say of themselves. */
export function countyOf(data: Dataset): County {
  const counts = (data.policy?.context ?? []).filter(row => row.scope === 'city').map(placed)
  return {
    rows: data.county,
    counts,
    sources: sourcesOf(
      data,
      [...data.county, ...counts].map(row => row.source),
    ),
  }
}

/** None while the policy table cannot be read: that has been reported, and nothing is published then. */
export function programmeOf({ policy, ...data }: Dataset, clusters: readonly ClusterRow[]): Programme[] {
  if (policy === null) return []
  return [
    {
      definition: said(policy.definition),
      approach: said(policy.approach),
      keywords: policy.keywords.map(said),
      reasons: policy.reasons.map(dated),
      weaknesses: policy.weaknesses.map(dated),
      duties: policy.duties.map(said),
      quotas: policy.quotas.map(({ year, textZh, textEn, sources }) => ({
        year,
        textZh,
        textEn: textEn ?? null,
        sources,
      })),
      countyMainIndustry: titled(policy.countyMainIndustry),
      cultivationLadder: said(policy.cultivationLadder),
      countyBaseline: policy.countyBaseline.map(dated),
      policySince: policy.policySince.map(titled),
      funds: policy.funds.map(row => ({ ...titled(row), documentNumber: row.documentNumber })),
      firmLadder: policy.firmLadder.map(placed),
      nationalTotals: policy.nationalTotals.map(dated),
      context: policy.context.map(placed),
      rules: policy.rules.flatMap(({ thresholds: _apart, level, ...rule }) =>
        // Rules of other provinces are no rules here.
        level === 'reference' ? [] : [{ ...rule, titleEn: rule.titleEn ?? null, facts: rule.facts.map(said), level }],
      ),
      indicators: policy.indicators.map(({ order, titleZh, titleEn, source }) => ({
        order,
        titleZh,
        titleEn,
        source,
        thresholds: policy.rules
          .flatMap(rule => rule.thresholds)
          .filter(t => t.indicator === order && t.jurisdiction === 'national')
          .map(({ indicator: _indicator, jurisdiction: _national, ...threshold }) => ({
            ...threshold,
            textEn: threshold.textEn ?? null,
          })),
      })),
      relaxation: policy.relaxation,
      termEnd: policy.termEnd,
      supports: policy.supports.map(row => ({ ...titled(row), items: row.items })),
      relatedProgrammes: policy.relatedProgrammes.map(titled),
      lists: data.lists.map(
        ({ id, authority, documentNumber, announcedNote, sizeBasis, reReview, aggregates, notes }) => ({
          id,
          authority,
          documentNumber,
          announcedNote,
          sizeBasis,
          reReview,
          aggregates: aggregates.map(row => ({ ...row, textEn: row.textEn ?? null })),
          notes: notes.map(said),
        }),
      ),
      excluded: data.excluded.map(({ id, nameZh, reasonZh, facts, sources }) => ({
        id,
        nameZh,
        reasonZh,
        facts: facts.map(said),
        sources,
      })),
      changes: [...data.changes].sort((a, b) => compare(b.date, a.date)).map(({ date, textZh }) => ({ date, textZh })),
      recorded: clusters.map(c => ({
        id: c.id,
        figures: c.figures.length,
        measures: c.measures.length,
        leads: c.leadEnterprises.length,
      })),
      sources: [...data.sources].sort((a, b) => compare(a.id, b.id)),
    },
  ]
}
