// Shares the view: its link, the visible rows as a file, their dates as a calendar.
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { targetMessages } from '#messages/promises'
import { saveMessages } from '#messages/save'
import { shareMessages } from '#messages/share'
import { fetchDetailGeometry, fetchFacts } from '../../data/queries'
import type { IsoDay } from '../../domain/date/isoDay'
import type { Exporter } from '../../exporters/exporter'
import { FORMATS } from '../../exporters/formats'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { formatFileName } from '../../model/export/exportFileName'
import { selectVisibleClusters, selectVisibleRows } from '../../model/export/visibleRows'
import { buildTableRowGetter } from '../../model/mainViews/table'
import { CopyButton } from '../../ui/controls/CopyButton'
import { DownloadButton } from '../../ui/controls/DownloadButton'
import { Icon } from '../../ui/icons/Icon'
import { COLUMNS } from '../../view/params'
import { buildShareUrl, useViewState } from '../../view/ViewProvider'
import { buildFilterChips } from '../filterChips'
import { CalendarDownload } from './CalendarDownload'
import styles from './SharePane.module.css'
import { TargetsDownload } from './TargetsDownload'

export interface ShareProps {
  readonly data: Dataset
  readonly version: string
  readonly selection: readonly PlacedCluster[]
  /** Today, whatever the day of the view. */
  readonly today: IsoDay
}

export default function SharePane({ data, version, selection, today }: ShareProps) {
  const { view } = useViewState()
  const client = useQueryClient()
  const [isDayFixed, setIsDayFixed] = useState(false)
  const noteId = useId()
  const visibleClusters = selectVisibleClusters(view, data, selection)
  const filterLabels =
    view.compare.length > 0
      ? [shareMessages.fileNameComparison]
      : buildFilterChips({ ...view, asof: null }, data).map(c => c.label)
  const buildFileName = (extension: string) => formatFileName(filterLabels, data.day, extension)
  const getLink = () => buildShareUrl(view, isDayFixed ? today : null)
  const buildFile = async (format: Exporter) => {
    const { value } = await fetchFacts(client)
    const request = {
      ...selectVisibleRows(view, visibleClusters, buildTableRowGetter(data, value), COLUMNS),
      view,
      data,
      clusters: visibleClusters,
      filters: filterLabels,
      link: buildShareUrl(view, data.day),
      version,
      day: data.day,
      loadGeometry: async () => {
        const [{ decodeGeometry }, { value }] = await Promise.all([
          import('../../map/basemap/geometry'),
          fetchDetailGeometry(client),
        ])
        return decodeGeometry(value)
      },
    }
    return format.build(request, { signal: new AbortController().signal, reportProgress: () => {} })
  }
  return (
    <div className={styles.body}>
      <fieldset>
        <legend>{shareMessages.link}</legend>
        <div className={styles.row}>
          <CopyButton
            variant="primary"
            getContent={() => ({ text: getLink() })}
            labels={saveMessages.saveOutcome.copyWords}
          >
            <Icon name="link" /> {saveMessages.saveOutcome.copyLink}
          </CopyButton>
        </div>
        {view.asof ? (
          <p>{shareMessages.dayFixed(view.asof)}</p>
        ) : (
          <>
            <label>
              <input
                type="checkbox"
                checked={isDayFixed}
                aria-describedby={noteId}
                onChange={event => setIsDayFixed(event.currentTarget.checked)}
              />
              <span>{shareMessages.fixDay(today)}</span>
            </label>
            <p id={noteId}>{shareMessages.fixDayNote}</p>
          </>
        )}
      </fieldset>
      <fieldset>
        <legend>{shareMessages.files}</legend>
        {visibleClusters.length === 0 ? (
          <p>{shareMessages.noRows}</p>
        ) : (
          <>
            {view.view === 'promises' && view.compare.length === 0 ? (
              <TargetsDownload
                data={data}
                version={version}
                clusters={visibleClusters}
                fileName={formatFileName([targetMessages.csv.name, ...filterLabels], data.day, 'csv')}
                getLink={getLink}
              />
            ) : null}
            {FORMATS.map(format => (
              <div key={format.id} className={styles.row}>
                <DownloadButton
                  label={format.label(visibleClusters.length)}
                  fileName={buildFileName(format.extension)}
                  buildFile={() => buildFile(format)}
                  emptyText={shareMessages.noRows}
                  labels={saveMessages.saveOutcome}
                  getLink={getLink}
                />
              </div>
            ))}
            <div className={styles.row}>
              <CalendarDownload
                data={data}
                clusters={visibleClusters}
                fileName={buildFileName('ics')}
                getLink={getLink}
              />
            </div>
          </>
        )}
      </fieldset>
    </div>
  )
}
