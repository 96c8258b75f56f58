// Adds clusters to the comparison: one from a menu, or several of the same industry at once, with the rule in words.
import { type FormEvent, useState } from 'react'
import { comparisonMessages } from '#messages/compare'
import { localeFormat } from '#messages/format'
import { INDUSTRY } from '#messages/words'
import type { ClusterId } from '../../domain/cluster/cluster'
import { MAX_COMPARED_CLUSTERS } from '../../domain/cluster/comparison'
import { formatNameAfterPlace } from '../../messages/names'
import type { PlacedCluster } from '../../model/dataset/dataset'
import type { ComparisonCandidates } from '../../model/mainViews/comparisonCandidates'
import { Button } from '../../ui/controls/Button'
import styles from './Comparison.module.css'

interface Props {
  readonly comparedClusters: readonly PlacedCluster[]
  readonly offers: ComparisonCandidates
  readonly onAdd: (ids: readonly ClusterId[]) => void
}

const formatShortName = (cluster: PlacedCluster): string =>
  formatNameAfterPlace(cluster, cluster.county?.short ?? cluster.city.short)

export function AddClusters({ comparedClusters, offers: { groups, quickAdd, remainingCount }, onAdd }: Props) {
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [firstCluster] = comparedClusters
  if (!firstCluster) return null
  const isFull = comparedClusters.length >= MAX_COMPARED_CLUSTERS
  const industry = INDUSTRY[firstCluster.industry].name
  const options = groups.flatMap(group => group.clusters)
  // The selected cluster may have been added another way.
  const selectedCluster = options.find(cluster => cluster.id === selectedId) ?? options[0]
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (selectedCluster) onAdd([selectedCluster.id])
  }
  return (
    <>
      <form className={styles.addForm} onSubmit={onSubmit}>
        <label>
          {comparisonMessages.addLabel}
          <select value={selectedCluster?.id} disabled={isFull} onChange={event => setSelectedId(event.target.value)}>
            {groups.map(({ city, clusters }) => (
              <optgroup key={city} label={city ?? comparisonMessages.sameIndustry(industry)}>
                {clusters.map(cluster => (
                  <option key={cluster.id} value={cluster.id}>
                    {city === null ? `${cluster.city.short} ${formatShortName(cluster)}` : formatShortName(cluster)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <Button type="submit" disabled={isFull || !selectedCluster} aria-describedby="comparison-add-note">
          {comparisonMessages.add}
        </Button>
        <Button
          disabled={quickAdd.length === 0}
          aria-describedby="comparison-add-note"
          onClick={() => onAdd(quickAdd.map(({ id }) => id))}
        >
          {comparisonMessages.quickAdd}
        </Button>
      </form>
      <p id="comparison-add-note">
        {isFull
          ? comparisonMessages.full
          : (quickAdd.length === 0
              ? comparisonMessages.quickAddNone(industry, firstCluster.city.name)
              : comparisonMessages.quickAdd +
                localeFormat.colon +
                comparisonMessages.quickAddNames(quickAdd.map(formatShortName)) +
                comparisonMessages.quickAddRule(industry, firstCluster.city.name)) +
            (remainingCount > 0 ? comparisonMessages.moreCandidates(remainingCount) : '')}
      </p>
    </>
  )
}
