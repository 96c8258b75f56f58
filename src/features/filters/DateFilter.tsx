// The days to choose from: today, when a list was announced, the end of a year, or any other.
import { useMemo, useState } from 'react'
import { t } from '#messages/t'
import type { ListId, RecognitionList } from '../../domain/cluster/cluster'
import { parseDayInput } from '../../domain/date/dayInput'
import { getLastDay, type IsoDay } from '../../domain/date/isoDay'
import { formatListName } from '../../messages/domainFormat'
import { Link } from '../../ui/controls/Link'
import { buildHref, useDeferredView, useViewState } from '../../view/ViewProvider'
import { type DateDraft, DateField } from './DateField'
import styles from './Filters.module.css'

interface Props {
  readonly lists: ReadonlyMap<ListId, RecognitionList>
  readonly today: IsoDay
}

interface DateOption {
  readonly day: IsoDay
  readonly label: string
}

/** A list whose day of announcement is not known is told for the last day of its month. */
function buildDateOptions(lists: Props['lists']): DateOption[] {
  const allLists = [...lists.values()]
  const announcementOptions = allLists.flatMap(list =>
    list.announced
      ? [{ day: getLastDay(list.announced), label: t.dateListAnnounced(list.announced, formatListName(list)) }]
      : [],
  )
  const years = allLists.flatMap(list => [list.year, ...(list.validTo ? [Number(list.validTo.slice(0, 4))] : [])])
  const firstYear = Math.min(...years)
  const yearEndOptions = Array.from({ length: years.length > 0 ? Math.max(...years) - firstYear + 1 : 0 }, (_, i) => ({
    day: getLastDay(String(firstYear + i)),
    label: t.dateYearEnd(firstYear + i),
  }))
  return [...announcementOptions, ...yearEndOptions].sort((a, b) => a.day.localeCompare(b.day))
}

export function DateFilter({ lists, today }: Props) {
  const { view, change } = useViewState()
  const { view: deferredView } = useDeferredView()
  const dateOptions = useMemo(() => buildDateOptions(lists), [lists])
  const [draft, setDraft] = useState<DateDraft | null>(null)
  const selectDay = (day: IsoDay | null) => {
    const asof = day === today ? null : day
    if (asof !== view.asof) change({ asof })
  }
  // When a chip or a step back changes the day, the text of the field is out of date.
  const [lastAsof, setLastAsof] = useState(view.asof)
  if (lastAsof !== view.asof) {
    setLastAsof(view.asof)
    const parsed = parseDayInput(draft?.text ?? '', false)
    if ((parsed.kind === 'day' ? parsed.day : today) !== (view.asof ?? today)) setDraft(null)
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
      {/* First: the list scrolls, and what is said of the field must be seen beside it. */}
      <DateField selectedDay={view.asof ?? today} draft={draft} onDraftChange={setDraft} onDayChange={selectDay} />
      {renderOption(null, `${t.dateToday} ${today}`)}
      {dateOptions.map(({ day, label }) => renderOption(day, label))}
      <p>{t.dateNote}</p>
    </>
  )
}
