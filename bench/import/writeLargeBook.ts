// Writes a workbook of generated clusters, filled as the template is. Every row starts from a real one. The same counts give
// the same rows.
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { readTables } from '../../scripts/build-data/readTables'
import { ROOT } from '../../scripts/test/runTool'
import type { ClusterRow } from '../../src/dataset/tables/tables'
import { writeTemplate } from '../../src/importers/book/writeTemplate'
import { loadPublished } from '../../src/importers/changes/buildRelease'
import { buildTemplate } from '../../src/importers/sheets/template/buildTemplate'

/** A measure has at most so many characters. */
const MAX_TEXT = 60

/** Writes new clusters with their figures and so many measures each, below the published ones. */
export async function writeLargeBook(file: string, clusterCount: number, measuresEach: number): Promise<void> {
  const data = loadPublished(await readTables(pathToFileURL(`${ROOT}/data/`)))
  const counties = [...data.divisions.values()].filter(({ level }) => level === 'county')
  const measures = data.clusters.flatMap(cluster => cluster.measures)
  const pickFrom = <T>(rows: readonly T[], n: number): T => rows[n % rows.length] as T
  const generated = Array.from({ length: clusterCount }, (_, n): ClusterRow => {
    const base = pickFrom(data.clusters, n)
    const county = pickFrom(counties, n)
    const number = String(n).padStart(6, '0')
    return {
      ...base,
      id: `gen-${number}` as ClusterRow['id'],
      nameZh: `${county.name}${base.shortZh}${number}产业集群`,
      adcode: county.adcode as ClusterRow['adcode'],
      prefecture: county.parent as ClusterRow['prefecture'],
      measures: Array.from({ length: measuresEach }, (_, i) => {
        const measure = pickFrom(measures, n * measuresEach + i)
        return { ...measure, textZh: `${number}-${i}：${measure.textZh}`.slice(0, MAX_TEXT) }
      }),
    }
  })
  const filled = { ...data, clusters: [...data.clusters, ...generated] }
  await writeFile(
    file,
    await writeTemplate(buildTemplate({ data: filled, isFilled: true, edition: 'bench', day: '2026-11-22' })),
  )
}
