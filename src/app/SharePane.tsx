// The view to take along: its link, the rows in sight as a file, their dates as a calendar.
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { promises as words } from '#messages/promises'
import { save } from '#messages/save'
import { share as w } from '#messages/share'
import type { IsoDay } from '../domain/calendar'
import type { Exporter } from '../exporters/exporter'
import { FORMATS } from '../exporters/formats'
import type { Dataset, PlacedCluster } from '../model/dataset'
import { formatFileName } from '../model/fileName'
import { tableRows } from '../model/table'
import { selectVisible, selectVisibleRows } from '../model/visibleRows'
import { CopyButton } from '../ui/CopyButton'
import { Icon } from '../ui/Icon'
import { SaveFile } from '../ui/SaveFile'
import { formatSharedLink, useViewState } from '../view/context'
import { COLUMNS } from '../view/params'
import { chipsOf } from './chips'
import { SavePromises } from './SavePromises'
import { SelectionCalendar } from './SelectionCalendar'
import styles from './SharePane.module.css'

export interface ShareProps {
  readonly data: Dataset
  readonly version: string
  readonly selection: readonly PlacedCluster[]
  /** The day of the reader, whatever day the view is told for. */
  readonly today: IsoDay
}

export default function SharePane({ data, version, selection, today }: ShareProps) {
  const { view } = useViewState()
  const client = useQueryClient()
  const [isDayFixed, setDayFixed] = useState(false)
  const noteId = useId()
  const visible = selectVisible(view, data, selection)
  const filters = view.compare.length > 0 ? [w.fileCompare] : chipsOf({ ...view, asof: null }, data).map(c => c.label)
  const fileName = (extension: string) => formatFileName(filters, data.day, extension)
  const link = () => formatSharedLink(view, isDayFixed ? today : null)
  const build = async (format: Exporter) => {
    // The file's schema comes only now: nobody but the table and this asks for it.
    const { value } = await (await import('../data/facts')).fetchFacts(client)
    return format.build({
      ...selectVisibleRows(view, visible, tableRows(data, value), COLUMNS),
      link: formatSharedLink(view, data.day),
      version,
      day: data.day,
    })
  }
  return (
    <div className={styles.body}>
      <fieldset>
        <legend>{w.link}</legend>
        <div className={styles.row}>
          <CopyButton className={styles.main} make={() => ({ text: link() })} words={save.words.copyWords}>
            <Icon name="link" /> {save.words.copyLink}
          </CopyButton>
        </div>
        {view.asof ? (
          <p>{w.dayFixed(view.asof)}</p>
        ) : (
          <>
            <label>
              <input
                type="checkbox"
                checked={isDayFixed}
                aria-describedby={noteId}
                onChange={event => setDayFixed(event.currentTarget.checked)}
              />
              <span>{w.fixDay(today)}</span>
            </label>
            <p id={noteId}>{w.fixDayNote}</p>
          </>
        )}
      </fieldset>
      <fieldset>
        <legend>{w.files}</legend>
        {visible.length === 0 ? (
          <p>{w.noRows}</p>
        ) : (
          <>
            {view.view === 'promises' && view.compare.length === 0 ? (
              <SavePromises
                data={data}
                version={version}
                clusters={visible}
                fileName={formatFileName([words.file.name, ...filters], data.day, 'csv')}
                link={link}
              />
            ) : null}
            {FORMATS.map(format => (
              <div key={format.id} className={styles.row}>
                <SaveFile
                  label={format.label(visible.length)}
                  name={fileName(format.extension)}
                  make={() => build(format)}
                  nothing={w.noRows}
                  words={save.words}
                  link={link}
                />
              </div>
            ))}
            <div className={styles.row}>
              <SelectionCalendar data={data} clusters={visible} fileName={fileName('ics')} link={link} />
            </div>
          </>
        )}
      </fieldset>
    </div>
  )
}
