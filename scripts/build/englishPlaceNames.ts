// Selects the English place names that the script of the English pages carries: those that differ from pinyin, and
// those that begin the name of a cluster.
import type { ClusterIndex } from '../../src/data/files.ts'
import { DATA_FOLDER } from '../../src/domain/export/publishedData.ts'
import type { Places } from '../../src/domain/place/place.ts'
import { deriveEnglishName } from '../../src/messages/en/deriveEnglishName.ts'

/** @param read returns a published file as JSON */
export function selectEnglishPlaceNames(read: (path: string) => unknown): Readonly<Record<string, string>> {
  const { places } = read(`${DATA_FOLDER}/english.json`) as { readonly places: Readonly<Record<string, string>> }
  const { counties, prefectures } = read('geo/places.json') as Places
  const { clusters } = read(`${DATA_FOLDER}/index.json`) as ClusterIndex
  const derivedNames = new Map(
    [...counties, ...prefectures].map(place => [place.code as string, deriveEnglishName(place)]),
  )
  const clusterCodes = new Set<string | null>(clusters.map(c => c.adcode))
  return Object.fromEntries(
    Object.entries(places).filter(([code, name]) => clusterCodes.has(code) || derivedNames.get(code) !== name),
  )
}
