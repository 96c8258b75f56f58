// Decides whether the tables may be published: all of them are checked, and one problem is enough to publish nothing.
import { checkClusters } from './checkClusters'
import { checkDates } from './checkDates'
import { checkEverywhere } from './checkEverywhere'
import { checkTables } from './checkTables'
import { formatProblem } from './problem'
import { type PublishedFiles, publish } from './publish'
import { readDataset, type Texts } from './read'

export interface BuiltData {
  /** One message each, naming file, record and field. */
  readonly problems: readonly string[]
  /** Worth a look; they never stop a build. */
  readonly warnings: readonly string[]
  /** Empty when there are problems. */
  readonly files: PublishedFiles
}

export function buildData(texts: Texts): BuiltData {
  const { dataset, problems } = readDataset(texts)
  const all = [
    ...problems,
    ...checkEverywhere(dataset.raw),
    ...checkDates(dataset.raw),
    ...checkTables(dataset),
    ...checkClusters(dataset),
  ]
  return {
    problems: [...new Set(all.map(formatProblem))],
    warnings: dataset.clusters.flatMap(c => {
      const county = c.adcode === null ? undefined : dataset.divisions.get(c.adcode)?.name
      const stem = county && county.length > 2 ? county.slice(0, -1) : county
      // 东坡泡菜 is known by its brand.
      const isOddlyNamed = stem !== undefined && !c.nameZh.includes(stem) && c.id !== 'dongpo-pickles'
      const isBare = c.figures.length + c.measures.length === 0
      return [
        ...(isOddlyNamed ? [`clusters.json: ${c.id}: nameZh: does not contain ${stem}`] : []),
        ...(isBare ? [`clusters.json: ${c.id}: has no figure and no measure`] : []),
      ]
    }),
    files: all.length > 0 ? new Map() : publish(dataset),
  }
}
