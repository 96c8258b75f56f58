import type { Figure } from '../../../src/domain/cluster/cluster'

/** A reported output of 100 亿元 of a cluster in 2024, with these changes. */
export const buildFigure = (patch: Partial<Figure> = {}): Figure => ({
  metric: 'output',
  value: 100,
  comparator: '=',
  unit: '亿元',
  qualifierZh: null,
  scope: 'cluster',
  asOf: '2024',
  kind: 'actual',
  textZh: '产值100亿元。',
  flag: null,
  source: 'later',
  ...patch,
})
