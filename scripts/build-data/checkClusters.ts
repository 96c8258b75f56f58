// Decides whether a cluster agrees with itself and with what it points to: places, lists, sources, other clusters.
import { buildClaimsCheck } from './checkClaims'
import { laterThan } from './dates'
import { type Problem, repeated } from './problem'
import type { Dataset } from './read'
import { type ClusterRow, METRIC_UNITS } from './tables'

type Finding = readonly [field: string, what: string]

export function checkClusters(data: Dataset): Problem[] {
  const published = new Map(data.sources.map(s => [s.id, s.date]))
  const checkClaims = buildClaimsCheck(data)
  const names = repeated(data.clusters.map(c => c.nameZh))
  return data.clusters.flatMap(cluster =>
    [
      ...(names.includes(cluster.nameZh) ? [['nameZh', `"${cluster.nameZh}" appears more than once`] as const] : []),
      ...checkName(cluster),
      ...checkPlace(cluster, data),
      ...checkRelated(cluster, data),
      ...checkRecognitions(cluster, data),
      ...checkFigures(cluster),
      ...checkMeasures(cluster, published),
      ...checkNotes(cluster),
      ...checkClaims(cluster),
    ].map(([field, what]) => ({ file: 'clusters.json', record: cluster.id, field, what })),
  )
}

const checkName = (cluster: ClusterRow): Finding[] =>
  cluster.nameConfirmed === (cluster.nameNote !== null)
    ? [['nameNote', 'is needed exactly when the name is not confirmed']]
    : []

function checkPlace({ adcode, prefecture }: ClusterRow, { divisions }: Dataset): Finding[] {
  const found: Finding[] = []
  if (divisions.get(prefecture)?.level !== 'prefecture')
    found.push(['prefecture', `no such prefecture "${prefecture}"`])
  if (adcode === null) return found
  const county = divisions.get(adcode)
  if (county?.level !== 'county') found.push(['adcode', `no such county "${adcode}"`])
  else if (county.parent !== prefecture) found.push(['adcode', `${adcode} is not in prefecture ${prefecture}`])
  return found
}

function checkRelated(cluster: ClusterRow, { clusters }: Dataset): Finding[] {
  const found: Finding[] = cluster.relatedTo.flatMap((id, i) => {
    const isMutual = clusters.find(c => c.id === id)?.relatedTo.includes(cluster.id) ?? false
    return isMutual ? [] : [[`relatedTo[${i}]`, `"${id}" does not exist or does not point back`] as const]
  })
  if (cluster.relatedTo.length > 0 !== (cluster.relatedNote !== null))
    found.push(['relatedNote', 'is needed exactly when relatedTo is set'])
  if (cluster.industrySecondary.includes(cluster.industry))
    found.push(['industrySecondary', `repeats the industry ${cluster.industry}`])
  for (const name of repeated(cluster.leadEnterprises.map(e => e.name)))
    found.push(['leadEnterprises', `"${name}" appears more than once`])
  return found
}

type List = Dataset['lists'][number]

/** Within one level a new term begins when the old one has ended. */
const overlap = (a: List, b: List): boolean =>
  a.id !== b.id &&
  a.level === b.level &&
  !(a.validFrom && b.validTo && laterThan(a.validFrom, b.validTo)) &&
  !(b.validFrom && a.validTo && laterThan(b.validFrom, a.validTo))

function checkRecognitions({ recognitions }: ClusterRow, { lists }: Dataset): Finding[] {
  const levels = new Map(lists.map(list => [list.id, list.level]))
  const listOf = ({ list }: ClusterRow['recognitions'][number]) => lists.find(l => l.id === list)
  const found: Finding[] = recognitions.flatMap((r, i) => {
    const at = `recognitions[${i}]`
    const own: Finding[] = []
    if (r.list === null) {
      if (r.listCandidates.length === 0) own.push([`${at}.listCandidates`, 'no list and no candidates'])
      if (r.certainty === 'stated') own.push([`${at}.certainty`, '"stated" needs a list'])
    } else {
      const level = levels.get(r.list)
      if (level === undefined) own.push([`${at}.list`, `no such list "${r.list}"`])
      else if (level !== r.level) own.push([`${at}.level`, `differs from the level of ${r.list}`])
      if (r.listCandidates.length > 0) own.push([`${at}.listCandidates`, 'has a list and candidates'])
    }
    if (r.listBasis === 'elimination') {
      if (r.list === null) own.push([`${at}.listBasis`, 'names no list that the others leave over'])
      if (r.note === null) own.push([`${at}.note`, 'is needed: it says how the other lists are ruled out'])
      if (r.certainty === 'stated') own.push([`${at}.certainty`, '"stated", but the list follows by elimination'])
    }
    r.listCandidates.forEach((id, j) => {
      if (levels.get(id) !== r.level) own.push([`${at}.listCandidates[${j}]`, `"${id}" is no list of this level`])
    })
    const list = listOf(r)
    if (r.reReviewed && list?.announced && laterThan(list.announced, r.reReviewed.date))
      own.push([`${at}.reReviewed.date`, `${r.reReviewed.date} is before ${list.id} was announced, ${list.announced}`])
    for (const earlier of recognitions.slice(0, i).map(listOf))
      if (list && earlier && overlap(list, earlier))
        own.push([`${at}.list`, `the term of ${list.id} overlaps that of ${earlier.id}, of the same level`])
    if (r.certainty === 'stated' && r.nameAsPublished === null)
      own.push([`${at}.nameAsPublished`, 'is needed when the certainty is "stated"'])
    return own
  })
  for (const twice of repeated(recognitions.map(r => `${r.level} ${r.list ?? 'without a list'}`)))
    found.push(['recognitions', `"${twice}" appears more than once`])
  return found
}

type Published = ReadonlyMap<string, string | null>

function checkFigures({ figures }: ClusterRow): Finding[] {
  const found: Finding[] = figures.flatMap((f, i) => {
    const at = `figures[${i}]`
    const own: Finding[] = []
    const unit = METRIC_UNITS[f.metric]
    if (unit && f.unit !== unit) own.push([`${at}.unit`, `of ${f.metric} is "${unit}", not "${f.unit}"`])
    if (f.metric === 'other' && f.qualifierZh === null)
      own.push([`${at}.qualifierZh`, 'is needed for the metric "other"'])
    return own
  })
  const keys = figures.map(f => [f.metric, f.value, f.scope, f.asOf, f.qualifierZh, f.kind].join(' '))
  for (const key of repeated(keys)) found.push([`figures[${keys.lastIndexOf(key)}]`, `"${key}" appears more than once`])
  return found
}

function checkMeasures({ measures }: ClusterRow, published: Published): Finding[] {
  const found: Finding[] = measures.flatMap((m, i) => {
    const at = `measures[${i}]`
    const own: Finding[] = []
    if ((m.date === null) !== (m.dateBasis === null)) own.push([`${at}.dateBasis`, 'and date must be empty together'])
    const date = published.get(m.source)
    // An unknown source is reported once, where it is cited.
    if (m.dateBasis === 'report' && date !== undefined && m.date !== date)
      own.push([`${at}.date`, `report date ${m.date} differs from the source's ${date}`])
    if (m.dateBasis === 'event' && m.date && date && laterThan(m.date, date))
      own.push([`${at}.date`, `event ${m.date} is later than its source ${date}`])
    return own
  })
  for (const said of repeated(measures.map(m => m.textZh))) found.push(['measures', `"${said}" appears more than once`])
  return found
}

function checkNotes({ notes, figures }: ClusterRow): Finding[] {
  const found: Finding[] = repeated(notes.map(n => n.textZh)).map(said => ['notes', `"${said}" appears more than once`])
  if (figures.some(f => f.flag !== null) !== notes.some(n => n.flag !== null))
    found.push(['notes', 'flagged figures need a flagged note, and the reverse'])
  return found
}
