// What the measures matrix says in English.
import type { m as zh } from '../zh/matrix'
import { clusters, counted, formatNumber, listed } from './counted'

export const m: typeof zh = {
  caption: 'Number of published measures of each cluster in six directions: delivered, under way and planned apart',
  headline: (of, fewest, count) =>
    `${clusters(of)} with published measures${fewest.length === 0 ? '' : count === 0 ? `, none found in ${listed(fewest)}` : `, fewest in ${listed(fewest)}: ${count}`}`,
  without: count => `For ${counted(count, 'more cluster')} no published measure was found.`,
  blank: 'Blank: none found, which does not mean none',
  sortNote: 'Delivered first, then under way, then planned; the three are never added up.',
  listNote: 'A cluster on several lists stands under each of them.',
  scroll: 'Matrix of measures, scrolls both ways',
  groupBy: 'Group',
  grouping: { none: 'not grouped', city: 'by prefecture', industry: 'by industry', list: 'by list' },
  clusterColumn: 'Cluster',
  sortByPlace: ', sort by place',
  sortByCounts: ', sort by number',
  ruleOf: 'Tasks',
  ruleOfDirection: title => `National tasks: ${title}`,
  ruleNotMeasures:
    'Tasks the national measures set for the authorities, not demands on clusters. They are no county’s measures and are not counted.',
  countedKind: (kind, count) => `${kind} ${formatNumber(count)}`,
  countedScope: (scope, count) => `${scope} ${formatNumber(count)}`,
  scopes: of => `scope: ${of}`,
  scopesNote: of =>
    `By what they count: ${of}. Only those of scope “cluster” speak of the cluster itself; the others speak of the place around it or of one firm in it.`,
  earlierNote: (count, only) =>
    `${counted(count, 'more measure')} dated before the national measures of September 2022, when no cluster could be recognised: marked “pre-programme” and not counted${only > 0 ? `. For ${clusters(only)} there are no others` : ''}.`,
  notFound: 'none found',
  cell: (cluster, direction, counts) => `${cluster}, ${direction}: ${counts}`,
  cellTitle: (cluster, direction) => `${cluster} · ${direction}`,
  selectedClusters: count => `${clusters(count)} selected`,
}
