// A bar above the map of a data set that is kept on this device: that it is not published, what is new in it, and the ways
// back. Without such a data set it says that the published one is shown.
import { use } from 'react'
import { localDataMessages as messages } from '#messages/localData'
import { names } from '#messages/names'
import { deleteLocalDataset, type LocalDataset, readLocalDataset } from '../../data/localDataset'
import type { ClusterId } from '../../domain/cluster/cluster'
import type { Dataset } from '../../model/dataset/dataset'
import { Button } from '../../ui/controls/Button'
import { Link } from '../../ui/controls/Link'
import { Tag } from '../../ui/text/Tag'
import { buildHref, useClusterLink, useViewState } from '../../view/ViewProvider'
import styles from './LocalDataPane.module.css'

interface Props {
  /** The data set, with all its clusters. */
  readonly data: Pick<Dataset, 'clusters' | 'counties'>
}

let stored: Promise<LocalDataset | null> | null = null

export default function LocalDataPane({ data: { clusters, counties } }: Props) {
  stored ??= readLocalDataset()
  const dataset = use(stored)
  const { view } = useViewState()
  const linkProps = useClusterLink()
  // The app reads its data once, so the way back is a link that loads the page again.
  const publishedHref = buildHref(view, { data: null })
  if (!dataset)
    return (
      <aside className={styles.bar} aria-label={messages.label}>
        <p>
          {messages.missing} <a href={publishedHref}>{messages.toPublished}</a>
        </p>
      </aside>
    )
  const changed = clusters.filter(({ id }) => dataset.changes[id])
  const absent = Object.keys(dataset.changes).filter(id => dataset.changes[id] === 'absent')
  // Without any county the places have not loaded.
  const withoutBoundary = clusters.filter(({ adcode }) => adcode !== null && counties.size > 0 && !counties.has(adcode))
  const onDelete = () => void deleteLocalDataset().finally(() => location.assign(publishedHref))
  return (
    <aside className={styles.bar} aria-label={messages.label}>
      <p>
        <strong>{messages.notPublished}</strong> {messages.origin(dataset.name, dataset.savedAt.slice(0, 10))}{' '}
        <a href={publishedHref}>{messages.toPublished}</a>{' '}
        <Button variant="inline" onClick={onDelete}>
          {messages.remove}
        </Button>
      </p>
      {withoutBoundary.length > 0 ? (
        <p>{messages.withoutBoundary(withoutBoundary.map(cluster => `${names.cluster(cluster)} ${cluster.adcode}`))}</p>
      ) : null}
      {changed.length + absent.length > 0 ? (
        <details>
          <summary>{messages.changes(changed.length + absent.length)}</summary>
          <ul>
            {changed.map(cluster => (
              <li key={cluster.id}>
                <Tag>{messages.kinds[dataset.changes[cluster.id] ?? 'changed']}</Tag>{' '}
                <Link {...linkProps(cluster.id)}>{names.cluster(cluster)}</Link>
              </li>
            ))}
            {absent.map(id => (
              // Its name is in the published data alone.
              <li key={id}>
                <Tag>{messages.kinds.absent}</Tag>{' '}
                <a href={buildHref(view, { data: null, cluster: id as ClusterId })}>{id}</a>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </aside>
  )
}
