// Shares the view: its link, the visible rows as a file, their dates as a calendar.
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { saveMessages } from '#messages/save'
import { shareMessages } from '#messages/share'
import type { IsoDay } from '../../domain/date/isoDay'
import type { Exporter } from '../../exporters/exporter'
import { FORMATS } from '../../exporters/formats'
import { countExportRows, formatExportFileName, runExport } from '../../exporters/runExport'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { CopyButton } from '../../ui/controls/CopyButton'
import { DownloadButton } from '../../ui/controls/DownloadButton'
import { Icon } from '../../ui/icons/Icon'
import { buildShareUrl, useViewState } from '../../view/ViewProvider'
import { buildExportPage, loadExportRequest } from './exportRequest'
import styles from './SharePane.module.css'

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
  const getLink = () => buildShareUrl(view, isDayFixed ? today : null)
  const page = buildExportPage(client, view, { data, version, selection })
  const buildFile = async (format: Exporter) => {
    const job = { signal: new AbortController().signal, reportProgress: () => {} }
    return (await runExport(format, await loadExportRequest(client, page), job)).blob
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
        {page.clusters.length === 0 ? (
          <p>{shareMessages.noRows}</p>
        ) : (
          FORMATS.map(format => {
            const rows = countExportRows(format, page)
            return rows === null ? null : (
              <div key={format.id} className={styles.row}>
                <DownloadButton
                  label={format.label(rows)}
                  fileName={formatExportFileName(format, page)}
                  buildFile={async () => (rows === 0 ? null : buildFile(format))}
                  emptyText={format.emptyText ?? shareMessages.noRows}
                  labels={saveMessages.saveOutcome}
                  getLink={getLink}
                />
              </div>
            )
          })
        )}
      </fieldset>
    </div>
  )
}
