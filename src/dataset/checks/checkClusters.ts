// Checks that a cluster agrees with itself and with its places, lists, sources and other clusters.

import { type Finding, findDuplicates, type Problem } from '../tables/problem'
import type { Dataset } from '../tables/readDataset'
import type { ClusterRow } from '../tables/tables'
import { buildClaimsCheck } from './checkClaims'
import { METRIC_UNITS } from './metricUnits'
import { isCertainlyLater } from './partialDates'

export function checkClusters(data: Dataset): Problem[] {
  const sourceDates = new Map(data.sources.map(s => [s.id, s.date]))
  const checkClaims = buildClaimsCheck(data)
  const duplicateNames = findDuplicates(data.clusters.map(c => c.nameZh))
  return data.clusters.flatMap(cluster =>
    [
      ...(duplicateNames.includes(cluster.nameZh)
        ? [['nameZh', `"${cluster.nameZh}" appears more than once`] as const]
        : []),
      ...checkName(cluster),
      ...checkPlace(cluster, data),
      ...checkRelated(cluster, data),
      ...checkRecognitions(cluster, data),
      ...checkFigures(cluster),
      ...checkMeasures(cluster, sourceDates),
      ...checkNotes(cluster),
      ...checkClaims(cluster),
    ].map(([field, message]) => ({ file: 'clusters.json', record: cluster.id, field, message })),
  )
}

const checkName = (cluster: ClusterRow): Finding[] =>
  cluster.nameConfirmed === (cluster.nameNote !== null)
    ? [['nameNote', 'is needed exactly when the name is not confirmed']]
    : []

function checkPlace({ adcode, prefecture }: ClusterRow, { divisions }: Dataset): Finding[] {
  const findings: Finding[] = []
  if (divisions.get(prefecture)?.level !== 'prefecture')
    findings.push(['prefecture', `no such prefecture "${prefecture}"`])
  if (adcode === null) return findings
  const county = divisions.get(adcode)
  if (county?.level !== 'county') findings.push(['adcode', `no such county "${adcode}"`])
  else if (county.parent !== prefecture) findings.push(['adcode', `${adcode} is not in prefecture ${prefecture}`])
  return findings
}

function checkRelated(cluster: ClusterRow, { clusters }: Dataset): Finding[] {
  const findings: Finding[] = cluster.relatedTo.flatMap((id, i) => {
    const isMutual = clusters.find(c => c.id === id)?.relatedTo.includes(cluster.id) ?? false
    return isMutual ? [] : [[`relatedTo[${i}]`, `"${id}" does not exist or does not point back`] as const]
  })
  if (cluster.relatedTo.length > 0 !== (cluster.relatedNote !== null))
    findings.push(['relatedNote', 'is needed exactly when relatedTo is set'])
  if (cluster.industrySecondary.includes(cluster.industry))
    findings.push(['industrySecondary', `repeats the industry ${cluster.industry}`])
  for (const name of findDuplicates(cluster.leadEnterprises.map(e => e.name)))
    findings.push(['leadEnterprises', `"${name}" appears more than once`])
  return findings
}

type List = Dataset['lists'][number]

/** Within one level a new term begins after the old one has ended. */
const termsOverlap = (a: List, b: List): boolean =>
  a.id !== b.id &&
  a.level === b.level &&
  !(a.validFrom && b.validTo && isCertainlyLater(a.validFrom, b.validTo)) &&
  !(b.validFrom && a.validTo && isCertainlyLater(b.validFrom, a.validTo))

function checkRecognitions({ recognitions }: ClusterRow, { lists }: Dataset): Finding[] {
  const levels = new Map(lists.map(list => [list.id, list.level]))
  const findList = ({ list }: ClusterRow['recognitions'][number]) => lists.find(l => l.id === list)
  const findings: Finding[] = recognitions.flatMap((r, i) => {
    const path = `recognitions[${i}]`
    const ownFindings: Finding[] = []
    if (r.list === null) {
      if (r.listCandidates.length === 0) ownFindings.push([`${path}.listCandidates`, 'no list and no candidates'])
      if (r.certainty === 'stated') ownFindings.push([`${path}.certainty`, '"stated" needs a list'])
    } else {
      const level = levels.get(r.list)
      if (level === undefined) ownFindings.push([`${path}.list`, `no such list "${r.list}"`])
      else if (level !== r.level) ownFindings.push([`${path}.level`, `differs from the level of ${r.list}`])
      if (r.listCandidates.length > 0) ownFindings.push([`${path}.listCandidates`, 'has a list and candidates'])
    }
    if (r.listBasis === 'elimination') {
      if (r.list === null) ownFindings.push([`${path}.listBasis`, 'names no list that the others leave over'])
      if (r.note === null) ownFindings.push([`${path}.note`, 'is needed: it says how the other lists are ruled out'])
      if (r.certainty === 'stated')
        ownFindings.push([`${path}.certainty`, '"stated", but the list follows by elimination'])
    }
    r.listCandidates.forEach((id, j) => {
      if (levels.get(id) !== r.level)
        ownFindings.push([`${path}.listCandidates[${j}]`, `"${id}" is no list of this level`])
    })
    const list = findList(r)
    if (r.reReviewed && list?.announced && isCertainlyLater(list.announced, r.reReviewed.date))
      ownFindings.push([
        `${path}.reReviewed.date`,
        `${r.reReviewed.date} is before ${list.id} was announced, ${list.announced}`,
      ])
    for (const earlier of recognitions.slice(0, i).map(findList))
      if (list && earlier && termsOverlap(list, earlier))
        ownFindings.push([`${path}.list`, `the term of ${list.id} overlaps that of ${earlier.id}, of the same level`])
    if (r.certainty === 'stated' && r.nameAsPublished === null)
      ownFindings.push([`${path}.nameAsPublished`, 'is needed when the certainty is "stated"'])
    return ownFindings
  })
  for (const duplicate of findDuplicates(recognitions.map(r => `${r.level} ${r.list ?? 'without a list'}`)))
    findings.push(['recognitions', `"${duplicate}" appears more than once`])
  return findings
}

type SourceDates = ReadonlyMap<string, string | null>

function checkFigures({ figures }: ClusterRow): Finding[] {
  const findings: Finding[] = figures.flatMap((f, i) => {
    const path = `figures[${i}]`
    const ownFindings: Finding[] = []
    const unit = METRIC_UNITS[f.metric]
    if (unit && f.unit !== unit) ownFindings.push([`${path}.unit`, `of ${f.metric} is "${unit}", not "${f.unit}"`])
    if (f.metric === 'other' && f.qualifierZh === null)
      ownFindings.push([`${path}.qualifierZh`, 'is needed for the metric "other"'])
    return ownFindings
  })
  const keys = figures.map(f => [f.metric, f.value, f.scope, f.asOf, f.qualifierZh, f.kind].join(' '))
  for (const key of findDuplicates(keys))
    findings.push([`figures[${keys.lastIndexOf(key)}]`, `"${key}" appears more than once`])
  return findings
}

function checkMeasures({ measures }: ClusterRow, sourceDates: SourceDates): Finding[] {
  const findings: Finding[] = measures.flatMap((m, i) => {
    const path = `measures[${i}]`
    const ownFindings: Finding[] = []
    if ((m.date === null) !== (m.dateBasis === null))
      ownFindings.push([`${path}.dateBasis`, 'and date must be empty together'])
    const date = sourceDates.get(m.source)
    // An unknown source is reported once, at its citation.
    if (m.dateBasis === 'report' && date !== undefined && m.date !== date)
      ownFindings.push([`${path}.date`, `report date ${m.date} differs from the source's ${date}`])
    if (m.dateBasis === 'event' && m.date && date && isCertainlyLater(m.date, date))
      ownFindings.push([`${path}.date`, `event ${m.date} is later than its source ${date}`])
    return ownFindings
  })
  for (const duplicateText of findDuplicates(measures.map(m => m.textZh)))
    findings.push(['measures', `"${duplicateText}" appears more than once`])
  return findings
}

function checkNotes({ notes, figures }: ClusterRow): Finding[] {
  const findings: Finding[] = findDuplicates(notes.map(n => n.textZh)).map(duplicateText => [
    'notes',
    `"${duplicateText}" appears more than once`,
  ])
  if (figures.some(f => f.flag !== null) !== notes.some(n => n.flag !== null))
    findings.push(['notes', 'flagged figures need a flagged note, and the reverse'])
  return findings
}
