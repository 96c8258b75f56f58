// Finds the cluster on record that a pasted name means, and those it may mean.

import type { ClusterRow } from '../../../dataset/tables/tables'
import type { ClusterId } from '../../../domain/cluster/cluster'
import type { CountyCode, PrefectureCode } from '../../../domain/place/adcode'
import { toProduct, toProductKey } from '../nameParts'
import type { ExistingMatch } from '../names'
import type { PlaceIndex } from './placeIndex'

/** A name of a cluster on record, as it stands there or in one of its lists. */
interface KnownName {
  readonly row: ClusterRow
  readonly name: string
  readonly product: string
  readonly pairs: ReadonlySet<string>
  readonly hasPlace: boolean
}

/** The pasted name with the place that was found; null for a place that is not known or asked. */
export interface NameInPlace {
  readonly name: string
  readonly product: string
  readonly city: PrefectureCode | null
  readonly county: CountyCode | null
}

export interface ExistingIndex {
  /** The likeliest first. At most one is the same. */
  readonly findMatches: (name: NameInPlace) => readonly ExistingMatch[]
  readonly getRow: (id: ClusterId) => ClusterRow | undefined
}

const MAX_MATCHES = 3
/** From here two products in one place may be one. */
const SIMILAR = 0.5

const toNameKey = (name: string): string => name.replace(/[（(]名称待核[）)]/, '').replace(/[^\p{L}\p{N}]/gu, '')

export function buildExistingIndex(rows: readonly ClusterRow[], places: PlaceIndex): ExistingIndex {
  const byName = new Map<string, KnownName[]>()
  const byPair = new Map<string, KnownName[]>()
  const byCounty = new Map<CountyCode, ClusterRow[]>()
  const push = <K, V>(map: Map<K, V[]>, key: K, value: V) => {
    const own = map.get(key)
    if (own) own.push(value)
    else map.set(key, [value])
  }
  for (const row of rows) {
    if (row.adcode !== null) push(byCounty, row.adcode, row)
    const names = new Set([row.nameZh, ...row.recognitions.flatMap(r => r.nameAsPublished ?? [])])
    for (const name of names) {
      const place = places.parsePlace(name)
      const product = toProductKey(toProduct(toNameKey(place ? name.slice(place.end) : name)))
      const known: KnownName = {
        row,
        name: toNameKey(name),
        product,
        pairs: toPairs(product),
        hasPlace: place !== null,
      }
      push(byName, known.name, known)
      for (const pair of known.pairs) push(byPair, pair, known)
    }
  }

  const findMatches = (pasted: NameInPlace): ExistingMatch[] => {
    const product = toProductKey(pasted.product)
    const best = new Map<string, ExistingMatch>()
    const add = (row: ClusterRow, kind: ExistingMatch['kind'], score: number, basis: ExistingMatch['basis']) => {
      const before = best.get(row.id)
      if (!before || before.score < score)
        best.set(row.id, { kind, cluster: row.id, nameZh: row.nameZh, score: Math.round(score * 100) / 100, basis })
    }
    for (const { row, hasPlace } of byName.get(toNameKey(pasted.name)) ?? []) {
      const place = comparePlaces(pasted, row)
      if (place === 'other') continue
      // 不锈钢产业集群 without a place may be of any county.
      if (hasPlace || place === 'same') add(row, 'same', 1, 'same-name')
      else add(row, 'near', 0.8, 'same-name')
    }
    const pairs = toPairs(product)
    const candidates = new Set([...pairs].flatMap(pair => byPair.get(pair) ?? []))
    for (const known of candidates) {
      const place = comparePlaces(pasted, known.row)
      if (place === 'other') continue
      if (known.product === product) {
        if (place === 'same') add(known.row, 'same', 0.97, 'same-words')
        else add(known.row, 'near', place === 'near' ? 0.85 : 0.6, 'same-words')
      } else {
        const similarity = getSimilarity(pairs, known.pairs)
        if (similarity >= SIMILAR && place !== 'unknown')
          add(known.row, 'near', similarity * (place === 'same' ? 0.9 : 0.75), 'similar-words')
      }
    }
    // A cluster whose name was never published may be this one.
    for (const row of pasted.county === null ? [] : (byCounty.get(pasted.county) ?? []))
      if (!row.nameConfirmed) add(row, 'near', 0.4, 'name-unconfirmed')
    const matches = [...best.values()].sort((a, b) => b.score - a.score)
    const same = matches.filter(({ kind }) => kind === 'same')
    if (same.length === 1) return same
    return matches
      .map((match): ExistingMatch => (same.length > 1 ? { ...match, kind: 'near' } : match))
      .slice(0, MAX_MATCHES)
  }
  const rowsById = new Map(rows.map(row => [row.id, row]))
  return { findMatches, getRow: id => rowsById.get(id) }
}

/**
 * - `same`: one county, or one city of both without a county
 * - `near`: one city, and the county of one of them is not known
 * - `unknown`: the pasted name has no place
 */
function comparePlaces({ city, county }: NameInPlace, row: ClusterRow): 'same' | 'near' | 'unknown' | 'other' {
  if (county !== null && row.adcode !== null) return county === row.adcode ? 'same' : 'other'
  if (city === null) return 'unknown'
  if (city !== row.prefecture) return 'other'
  return county === row.adcode ? 'same' : 'near'
}

/** Two neighbouring characters each; a single character is its own pair. */
function toPairs(text: string): ReadonlySet<string> {
  const chars = [...text]
  if (chars.length === 1) return new Set(chars)
  return new Set(chars.slice(1).map((char, i) => `${chars[i] ?? ''}${char}`))
}

/** From 0 to 1: shared pairs of all, or nearly all of the shorter in the longer. */
function getSimilarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter(pair => b.has(pair)).length
  if (shared === 0) return 0
  const contained = (shared / Math.min(a.size, b.size)) * 0.9
  return Math.max((2 * shared) / (a.size + b.size), contained)
}
