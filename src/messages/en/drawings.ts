// Texts of pictures in English.
import * as province from '#dataset/province.json'
import type { drawingMessages as zh } from '../zh/drawings'
import { formatDate } from './format'
import { formatClusterCount, formatCount } from './numbers'
import { t } from './t'

export const drawingMessages: typeof zh = {
  mapSvg: count => `Download map as SVG (${formatClusterCount(count)})`,
  mapPng: count => `Download map as PNG (${formatClusterCount(count)})`,
  mapFileName: 'map',
  industries: `Industry (${t.industryNote})`,
  poster: 'Download poster as PNG',
  posterFileName: 'poster',
  scanCluster: 'Scan for all sources and measures',
  scanList: 'Scan for the full list and its sources',
  sources: list => `Sources: ${list}`,
  moreSources: count => `and ${formatCount(count, 'more source')}`,
  gradeKey: list => `Source grades: ${list}`,
  sourceGrade: grade => `source grade\u00a0${grade}`,
  licence: 'Data licence CC BY 4.0',
  directions: (count, total) => ({ number: `${count}`, unit: `of ${total}` }),
  directionsLabel: 'directions with published measures',
  listNote: sourcesTo =>
    `The lists are incomplete: not recorded does not mean there is none. Sources to ${formatDate(sourcesTo)}; no review notice found does not mean the review failed.`,
  timelineKey: {
    announced: 'list announced',
    report: 'yearly report due',
    passed: 'review passed',
    failed: 'review failed',
  },
  inferredKey: 'dashed edge: inferred',
  openTerm: 'no review result found',
  noTimeline: 'No date of its recognition was found, so there is no timeline.',
  comparison: 'Comparison of clusters',
  previewAlt: title => `${title}: key facts and map`,
  productLine: `Distinctive SME industrial clusters of ${province.nameEn}`,
}
