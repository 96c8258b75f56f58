// Brings further clusters in: one from a menu, or in one step the same industry elsewhere, with the rule it goes by in words.
import { type FormEvent, useState } from 'react'
import { cmp } from '#messages/compare'
import { f } from '#messages/format'
import { INDUSTRY } from '#messages/words'
import type { ClusterId } from '../../domain/cluster'
import { MAX_COMPARED } from '../../domain/compare'
import { placedName } from '../../messages/names'
import type { Offers } from '../../model/compareOffers'
import type { PlacedCluster } from '../../model/dataset'
import styles from './Compare.module.css'

interface Props {
  readonly chosen: readonly PlacedCluster[]
  readonly offers: Offers
  readonly onAdd: (ids: readonly ClusterId[]) => void
}

const shortName = (cluster: PlacedCluster): string => placedName(cluster, cluster.county?.short ?? cluster.city.short)

export function Add({ chosen, offers: { groups, fill, more }, onAdd }: Props) {
  const [wanted, setWanted] = useState<string | null>(null)
  const [first] = chosen
  if (!first) return null
  const isFull = chosen.length >= MAX_COMPARED
  const industry = INDUSTRY[first.industry].name
  const offered = groups.flatMap(group => group.clusters)
  // What was wanted may have come in by another way.
  const next = offered.find(cluster => cluster.id === wanted) ?? offered[0]
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (next) onAdd([next.id])
  }
  return (
    <>
      <form className={styles.add} onSubmit={onSubmit}>
        <label>
          {cmp.addLabel}
          <select value={next?.id} disabled={isFull} onChange={event => setWanted(event.target.value)}>
            {groups.map(({ city, clusters }) => (
              <optgroup key={city} label={city ?? cmp.sameIndustry(industry)}>
                {clusters.map(cluster => (
                  <option key={cluster.id} value={cluster.id}>
                    {city === null ? `${cluster.city.short} ${shortName(cluster)}` : shortName(cluster)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <button type="submit" disabled={isFull || !next} aria-describedby="compare-add">
          {cmp.add}
        </button>
        <button
          type="button"
          disabled={fill.length === 0}
          aria-describedby="compare-add"
          onClick={() => onAdd(fill.map(({ id }) => id))}
        >
          {cmp.fill}
        </button>
      </form>
      <p id="compare-add">
        {isFull
          ? cmp.full
          : (fill.length === 0
              ? cmp.fillNone(industry, first.city.name)
              : cmp.fill + f.colon + cmp.fillAdds(fill.map(shortName)) + cmp.fillRule(industry, first.city.name)) +
            (more > 0 ? cmp.moreOffers(more) : '')}
      </p>
    </>
  )
}
