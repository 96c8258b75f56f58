// The list of a frame: rows by prefecture. With script a row opens the card of its cluster in the frame; without, its page.
import { embedMessages } from '#messages/embed'
import { t } from '#messages/t'
import { LangSpan } from '#ui/LangSpan'
import { formatIconLabel, formatMeta } from '../../features/results/ResultItem'
import { getIconStyle } from '../../messages/iconStyle'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { type ResultRow, selectResultGroups, toResultRow } from '../../model/panels/resultList'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { DEFAULT_VIEW, toParams } from '../../view/links'
import { formatHref } from '../../view/pages'
import styles from './Embed.module.css'
import { OutsideLink } from './OutsideLink'

/** More rows are for the full page. */
const MAX_ROWS = 200

interface Props {
  readonly data: Dataset
  readonly selection: readonly PlacedCluster[]
  readonly isLive: boolean
}

export function EmbedList({ data, selection, isLive }: Props) {
  if (selection.length === 0) return <p className={styles.note}>{embedMessages.nothingFound}</p>
  return (
    <div data-results={selection.length}>
      {selectResultGroups(selection, selection.slice(0, MAX_ROWS)).map(group => (
        <section key={group.code}>
          <h2 className={styles.group}>{`${group.name} ${group.total}`}</h2>
          <ul>
            {group.clusters.map(cluster => (
              <Row key={cluster.id} row={toResultRow(cluster, data.lists)} isLive={isLive} />
            ))}
          </ul>
        </section>
      ))}
      {selection.length > MAX_ROWS ? (
        <p className={styles.note}>{embedMessages.moreRows(selection.length - MAX_ROWS)}</p>
      ) : null}
    </div>
  )
}

function Row({ row, isLive }: { readonly row: ResultRow; readonly isLive: boolean }) {
  const { id, name } = row
  const words = `${name.before}${name.core}${name.after}`
  return (
    <li className={styles.row}>
      <ClusterIcon iconStyle={getIconStyle(row)} size={20} label={formatIconLabel(row)} />
      <div>
        {isLive ? (
          <button type="button" className={styles.name} data-cluster={id} data-open-cluster={id}>
            {words}
          </button>
        ) : (
          <OutsideLink
            className={styles.name}
            data-cluster={id}
            href={formatHref(toParams({ ...DEFAULT_VIEW, lang: t.lang, cluster: id }))}
          >
            {words}
          </OutsideLink>
        )}
        {name.publishedName ? (
          <small>
            <LangSpan lang={t.sourceLanguage}>{name.publishedName}</LangSpan>
          </small>
        ) : null}
        <span className={styles.meta}>{formatMeta(row)}</span>
      </div>
    </li>
  )
}
