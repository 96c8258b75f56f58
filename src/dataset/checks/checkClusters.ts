// Checks that a cluster agrees with itself and with its places, lists, sources and other clusters.
import { type Finding, findDuplicates, type Problem, toFinding } from '../tables/problem'
import { type Dataset, findRowIds } from '../tables/readDataset'
import type { ClusterRow } from '../tables/tables'
import { buildClaimsCheck } from './checkClaims'
import { checkListLevel } from './checkListLevel'
import { checkPlace } from './checkPlace'
import { METRIC_UNITS } from './metricUnits'
import { isCertainlyLater } from './partialDates'

export function checkClusters(data: Dataset): Problem[] {
  const sourceDates = new Map(data.sources.map(s => [s.id, s.date]))
  const checkClaims = buildClaimsCheck(data)
  const duplicateNames = findDuplicates(data.clusters.map(c => c.nameZh))
  return data.clusters.flatMap(cluster =>
    [
      ...(duplicateNames.includes(cluster.nameZh)
        ? [toFinding('nameZh', 'duplicate-name', { found: cluster.nameZh })]
        : []),
      ...checkName(cluster),
      ...checkPlace(cluster, data.divisions),
      ...checkRelated(cluster, data),
      ...checkRecognitions(cluster, data),
      ...checkFigures(cluster),
      ...checkMeasures(cluster, sourceDates),
      ...checkNotes(cluster),
      ...checkClaims(cluster),
    ].map(finding => ({ file: 'clusters.json', record: cluster.id, ...finding })),
  )
}

const checkName = ({ nameConfirmed, nameNote }: ClusterRow): Finding[] =>
  checkNeeded('nameNote', nameNote !== null, 'nameConfirmed: false', !nameConfirmed)

/** A field that is needed with another, and only with it. */
function checkNeeded(field: string, isSet: boolean, other: string, isOtherSet: boolean): Finding[] {
  if (isSet === isOtherSet) return []
  return [isOtherSet ? toFinding(field, 'needed-with', { other }) : toFinding(field, 'unneeded-without', { other })]
}

function checkRelated(cluster: ClusterRow, { clusters, raw }: Dataset): Finding[] {
  const findings: Finding[] = cluster.relatedTo.flatMap((id, i) => {
    const related = clusters.find(c => c.id === id)
    // A cluster with a fault of its own is reported once, at its row.
    const isMutual = related?.relatedTo.includes(cluster.id) ?? findRowIds(raw.get('clusters.json'))?.has(id)
    return isMutual ? [] : [toFinding(`relatedTo[${i}]`, 'not-mutual', { found: id })]
  })
  findings.push(...checkNeeded('relatedNote', cluster.relatedNote !== null, 'relatedTo', cluster.relatedTo.length > 0))
  if (cluster.industrySecondary.includes(cluster.industry))
    findings.push(toFinding('industrySecondary', 'industry-repeated', { found: cluster.industry }))
  for (const name of findDuplicates(cluster.leadEnterprises.map(e => e.name)))
    findings.push(toFinding('leadEnterprises', 'listed-twice', { found: name }))
  return findings
}

type List = Dataset['lists'][number]

/** Within one level a new term begins after the old one has ended: true for two lists that break this. */
export const termsOverlap = (a: List, b: List): boolean =>
  a.id !== b.id &&
  a.level === b.level &&
  !(a.validFrom && b.validTo && isCertainlyLater(a.validFrom, b.validTo)) &&
  !(b.validFrom && a.validTo && isCertainlyLater(b.validFrom, a.validTo))

function checkRecognitions({ recognitions }: ClusterRow, data: Dataset): Finding[] {
  const findList = ({ list }: ClusterRow['recognitions'][number]) => data.lists.find(l => l.id === list)
  const findings: Finding[] = recognitions.flatMap((r, i) => {
    const path = `recognitions[${i}]`
    const ownFindings: Finding[] = []
    if (r.list === null) {
      if (r.listCandidates.length === 0)
        ownFindings.push(toFinding(`${path}.listCandidates`, 'list-or-candidates-missing'))
      if (r.certainty === 'stated') ownFindings.push(toFinding(`${path}.certainty`, 'stated-without-list'))
    } else {
      ownFindings.push(...checkListLevel(`${path}.list`, r.list, r.level, data))
      if (r.listCandidates.length > 0)
        ownFindings.push(toFinding(`${path}.listCandidates`, 'list-and-candidates', { found: r.list }))
    }
    if (r.listBasis === 'elimination') {
      if (r.list === null) ownFindings.push(toFinding(`${path}.listBasis`, 'elimination-without-list'))
      if (r.note === null) ownFindings.push(toFinding(`${path}.note`, 'elimination-without-note'))
      if (r.certainty === 'stated') ownFindings.push(toFinding(`${path}.certainty`, 'stated-by-elimination'))
    }
    r.listCandidates.forEach((id, j) => {
      ownFindings.push(...checkListLevel(`${path}.listCandidates[${j}]`, id, r.level, data))
    })
    const list = findList(r)
    if (r.reReviewed && list?.announced && isCertainlyLater(list.announced, r.reReviewed.date))
      ownFindings.push(
        toFinding(`${path}.reReviewed.date`, 'review-before-list', {
          found: r.reReviewed.date,
          list: list.id,
          date: list.announced,
        }),
      )
    for (const earlier of recognitions.slice(0, i).map(findList))
      if (list && earlier && termsOverlap(list, earlier))
        ownFindings.push(toFinding(`${path}.list`, 'terms-overlap', { found: list.id, other: earlier.id }))
    if (r.certainty === 'stated' && r.nameAsPublished === null)
      ownFindings.push(toFinding(`${path}.nameAsPublished`, 'published-name-missing'))
    return ownFindings
  })
  for (const duplicate of findDuplicates(recognitions.map(r => r.list ?? r.level)))
    findings.push(toFinding('recognitions', 'listed-twice', { found: duplicate }))
  return findings
}

type SourceDates = ReadonlyMap<string, string | null>

function checkFigures({ figures }: ClusterRow): Finding[] {
  const findings: Finding[] = figures.flatMap((f, i) => {
    const path = `figures[${i}]`
    const ownFindings: Finding[] = []
    const unit = METRIC_UNITS[f.metric]
    if (unit && f.unit !== unit)
      ownFindings.push(toFinding(`${path}.unit`, 'wrong-unit', { found: f.unit, expected: unit, metric: f.metric }))
    if (f.metric === 'other' && f.qualifierZh === null)
      ownFindings.push(toFinding(`${path}.qualifierZh`, 'qualifier-missing'))
    return ownFindings
  })
  const keys = figures.map(f => [f.metric, f.value, f.scope, f.asOf, f.qualifierZh, f.kind].join(' '))
  for (const key of findDuplicates(keys))
    findings.push(toFinding(`figures[${keys.lastIndexOf(key)}]`, 'listed-twice', { found: key }))
  return findings
}

function checkMeasures({ measures }: ClusterRow, sourceDates: SourceDates): Finding[] {
  const findings: Finding[] = measures.flatMap((m, i) => {
    const path = `measures[${i}]`
    const ownFindings = checkNeeded(`${path}.dateBasis`, m.dateBasis !== null, 'date', m.date !== null)
    const date = sourceDates.get(m.source)
    // An unknown source is reported once, at its citation.
    if (m.dateBasis === 'report' && date !== undefined && m.date !== date)
      ownFindings.push(toFinding(`${path}.date`, 'report-date-differs', { found: m.date ?? '', date: date ?? '' }))
    if (m.dateBasis === 'event' && m.date && date && isCertainlyLater(m.date, date))
      ownFindings.push(toFinding(`${path}.date`, 'date-after-source', { found: m.date, date }))
    return ownFindings
  })
  for (const duplicateText of findDuplicates(measures.map(m => m.textZh)))
    findings.push(toFinding('measures', 'listed-twice', { found: duplicateText }))
  return findings
}

function checkNotes({ notes, figures }: ClusterRow): Finding[] {
  const findings: Finding[] = findDuplicates(notes.map(n => n.textZh)).map(duplicateText =>
    toFinding('notes', 'listed-twice', { found: duplicateText }),
  )
  if (figures.some(f => f.flag !== null) !== notes.some(n => n.flag !== null))
    findings.push(toFinding('notes', 'flags-differ'))
  return findings
}
