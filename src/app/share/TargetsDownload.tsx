// Downloads the visible targets as a file.
import { targetMessages } from '#messages/promises'
import { saveMessages } from '#messages/save'
import { shareMessages } from '#messages/share'
import { useTargets } from '../../data/queries'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { selectTargets } from '../../model/mainViews/targets'
import { DownloadButton } from '../../ui/controls/DownloadButton'
import { buildShareUrl, useViewState } from '../../view/ViewProvider'
import styles from './SharePane.module.css'

interface Props {
  readonly data: Dataset
  readonly version: string
  readonly clusters: readonly PlacedCluster[]
  readonly fileName: string
  readonly getLink: () => string
}

export function TargetsDownload({ data, version, clusters, fileName, getLink }: Props) {
  const { view } = useViewState()
  const { data: targetsFile } = useTargets()
  if (!targetsFile) return null
  const { promises, sources } = targetsFile.value
  const { items } = selectTargets(promises, clusters, data.day, view.scope)
  const buildFile = async () => {
    const { formatTargetsCsv } = await import('../../exporters/targetsCsv')
    const origin = { link: buildShareUrl(view, data.day), version, day: data.day }
    return new Blob([formatTargetsCsv({ items, sources, ...origin })], { type: 'text/csv;charset=utf-8' })
  }
  return items.length === 0 ? null : (
    <div className={styles.row}>
      <DownloadButton
        label={targetMessages.csv.downloadCsv(items.length)}
        fileName={fileName}
        buildFile={buildFile}
        emptyText={shareMessages.noRows}
        labels={saveMessages.saveOutcome}
        getLink={getLink}
      />
    </div>
  )
}
