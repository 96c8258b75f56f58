// The choice of a day: any day in a field, or a link to today, an announcement of a list, or the end of a year.
import { useMemo } from 'react'
import { dayMessages } from '#messages/days'
import { getLastDay, type IsoDay } from '../../domain/date/isoDay'
import type { ListId, RecognitionList } from '../../domain/recognition/recognitionList'
import { formatListName } from '../../messages/domainFormat'
import { Link } from '../../ui/controls/Link'
import { buildHref, useDeferredView, useViewState } from '../../view/ViewProvider'
import { DateField } from './DateField'
import styles from './Filters.module.css'
import { useDateDraft } from './useDateDraft'

interface Props {
  readonly lists: ReadonlyMap<ListId, RecognitionList>
  readonly today: IsoDay
}

interface DateOption {
  readonly day: IsoDay
  readonly label: string
}

/** Announcements and ends of years in order of time. A list announced in a month without a day has the last day of it. */
function buildDateOptions(lists: Props['lists']): DateOption[] {
  const allLists = [...lists.values()]
  const announcementOptions = allLists.flatMap(list =>
    list.announced
      ? [
          {
            day: getLastDay(list.announced),
            label: dayMessages.listAnnounced(list.announced, formatListName(list)),
          },
        ]
      : [],
  )
  const years = allLists.flatMap(list => [list.year, ...(list.validTo ? [Number(list.validTo.slice(0, 4))] : [])])
  const firstYear = Math.min(...years)
  const yearEndOptions = Array.from({ length: years.length > 0 ? Math.max(...years) - firstYear + 1 : 0 }, (_, i) => ({
    day: getLastDay(String(firstYear + i)),
    label: dayMessages.yearEnd(firstYear + i),
  }))
  return [...announcementOptions, ...yearEndOptions].sort((a, b) => a.day.localeCompare(b.day))
}

/** Selects the day of the view; today is stored as null. */
export function DateFilter({ lists, today }: Props) {
  const { view, change } = useViewState()
  const { view: deferredView } = useDeferredView()
  const dateOptions = useMemo(() => buildDateOptions(lists), [lists])
  const [draft, setDraft] = useDateDraft(view.asof ?? today, today)
  const selectDay = (day: IsoDay | null) => {
    const asof = day === today ? null : day
    if (asof !== view.asof) change({ asof })
  }
  const renderOption = (day: IsoDay | null, label: string) => (
    <Link
      key={label}
      className={styles.dateLink}
      href={buildHref(deferredView, { asof: day })}
      onFollow={() => {
        setDraft(null)
        selectDay(day)
      }}
      aria-current={view.asof === day ? 'date' : undefined}
    >
      {label}
    </Link>
  )
  return (
    <>
      {/* First, so that its problem text stays in view: the list below it scrolls. */}
      <DateField
        label={dayMessages.day}
        hint={dayMessages.formatHint}
        selectedDay={view.asof ?? today}
        draft={draft}
        onDraftChange={setDraft}
        onDayChange={selectDay}
      />
      {renderOption(null, `${dayMessages.today} ${today}`)}
      {dateOptions.map(({ day, label }) => renderOption(day, label))}
      <p>{dayMessages.note}</p>
    </>
  )
}
