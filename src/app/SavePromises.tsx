// The targets in sight as a file, offered where they are what is shown.
import { promises as words } from '#messages/promises'
import { save } from '#messages/save'
import { share } from '#messages/share'
import { usePromises } from '../data/queries'
import type { Dataset, PlacedCluster } from '../model/dataset'
import { selectPromises } from '../model/promises'
import { SaveFile } from '../ui/SaveFile'
import { formatSharedLink, useViewState } from '../view/context'
import styles from './SharePane.module.css'

interface Props {
  readonly data: Dataset
  readonly version: string
  readonly clusters: readonly PlacedCluster[]
  readonly fileName: string
  readonly link: () => string
}

export function SavePromises({ data, version, clusters, fileName, link }: Props) {
  const { view } = useViewState()
  const { data: file } = usePromises()
  if (!file) return null
  const { promises, sources } = file.value
  const { items } = selectPromises(promises, clusters, data.day, view.scope)
  const make = async () => {
    const { formatPromisesCsv } = await import('../exporters/promises')
    const origin = { link: formatSharedLink(view, data.day), version, day: data.day }
    return new Blob([formatPromisesCsv({ items, sources, ...origin })], { type: 'text/csv;charset=utf-8' })
  }
  return items.length === 0 ? null : (
    <div className={styles.row}>
      <SaveFile
        label={words.file.downloadCsv(items.length)}
        name={fileName}
        make={make}
        nothing={share.noRows}
        words={save.words}
        link={link}
      />
    </div>
  )
}
