// Texts of the measures matrix in English.
import { formatNumber } from '../format'
import type { matrixMessages as zh } from '../zh/matrix'
import { formatClusterCount, formatCount, joinWithAnd } from './numbers'

export const matrixMessages: typeof zh = {
  loading: 'Loading the measures…',
  caption: 'Number of published measures of each cluster in six directions: delivered, under way and planned apart',
  headline: (clusterCount, fewest, count) =>
    `${formatClusterCount(clusterCount)} with published measures${fewest.length === 0 ? '' : count === 0 ? `, none found in ${joinWithAnd(fewest)}` : `, fewest in ${joinWithAnd(fewest)}: ${count}`}`,
  withoutMeasures: count => `For ${formatCount(count, 'more cluster')} no published measure was found.`,
  emptyCellNote: 'Blank: none found, which does not mean none',
  sortNote: 'Delivered first, then under way, then planned; the three are never added up.',
  listNote: 'A cluster on several lists stands under each of them.',
  scrollLabel: 'Matrix of measures, scrolls both ways',
  groupBy: 'Group',
  grouping: { none: 'not grouped', city: 'by prefecture', industry: 'by industry', list: 'by list' },
  clusterColumn: 'Cluster',
  sortByPlace: ', sort by place',
  sortByCounts: ', sort by number',
  ruleHeading: 'Tasks',
  directionRule: title => `National tasks: ${title}`,
  ruleNote:
    'Tasks the national measures set for the authorities, not demands on clusters. They are no county’s measures and are not counted.',
  kindCount: (kind, count) => `${kind} ${formatNumber(count)}`,
  scopeCount: (scope, count) => `${scope} ${formatNumber(count)}`,
  scopes: scopeCounts => `scope: ${scopeCounts}`,
  scopesNote: scopeCounts =>
    `By what they count: ${scopeCounts}. Only those of scope “cluster” speak of the cluster itself; the others speak of the place around it or of one firm in it.`,
  beforeProgrammeNote: (count, onlyBeforeProgramme) =>
    `${formatCount(count, 'more measure')} dated before the national measures of September 2022, when no cluster could be recognised: marked “pre-programme” and not counted${onlyBeforeProgramme > 0 ? `. For ${formatClusterCount(onlyBeforeProgramme)} there are no others` : ''}.`,
  notFound: 'none found',
  cellLabel: (cluster, direction, counts) => `${cluster}, ${direction}: ${counts}`,
  cellTitle: (cluster, direction) => `${cluster} · ${direction}`,
  selectedClusters: count => `${formatClusterCount(count)} selected`,
}
