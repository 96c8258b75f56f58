// The visible rows as files.
import { useIsFetching, useQueryClient } from '@tanstack/react-query'
import { shareMessages } from '#messages/share'
import type { Exporter } from '../../exporters/exporter'
import { FORMATS } from '../../exporters/formats'
import { countExportRows, formatExportFileName, runExport } from '../../exporters/runExport'
import { Button } from '../../ui/controls/Button'
import type { View } from '../../view/params'
import { DownloadProgress } from './DownloadProgress'
import { buildExportPage, loadExportRequest, type PageContent } from './exportRequest'
import styles from './ShareDialog.module.css'
import { ShareSection } from './ShareSection'
import { useDownload } from './useDownload'

interface Props {
  readonly view: View
  readonly content: PageContent
}

export function FilesSection({ view, content }: Props) {
  const client = useQueryClient()
  const download = useDownload()
  // Renders again when a file of the view has arrived, which has rows of its own.
  useIsFetching()
  const page = buildExportPage(client, view, content)
  const start = (format: Exporter, rows: number) =>
    download.start({
      fileName: formatExportFileName(format, page),
      buildFile: async job =>
        rows === 0 ? null : (await runExport(format, await loadExportRequest(client, page, job.signal), job)).blob,
      emptyText: format.emptyText ?? shareMessages.noRows,
    })
  const offers = FORMATS.flatMap(format => {
    const rows = countExportRows(format, page)
    return rows === null ? [] : [{ format, rows }]
  })
  return (
    <ShareSection title={shareMessages.files}>
      {page.clusters.length === 0 ? (
        <p>{shareMessages.noRows}</p>
      ) : (
        <>
          {view.cluster && view.compare.length === 0 ? <p>{shareMessages.filesOfList(page.clusters.length)}</p> : null}
          <div className={styles.row}>
            {offers.map(({ format, rows }) => (
              <Button key={format.id} aria-disabled={download.isBuilding} onClick={() => void start(format, rows)}>
                {format.label(rows)}
              </Button>
            ))}
          </div>
        </>
      )}
      <DownloadProgress download={download} />
    </ShareSection>
  )
}
