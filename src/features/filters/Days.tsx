// The days to choose from: today, when a list was announced, the end of a year, or any other.
import { useMemo, useState } from 'react'
import { t } from '#messages/t'
import { type IsoDay, lastDayOf } from '../../domain/calendar'
import type { ListId, RecognitionList } from '../../domain/cluster'
import { readTypedDay } from '../../domain/typedDay'
import { listName } from '../../messages/words'
import { Link } from '../../ui/Link'
import { hrefWith, useTrailingView, useViewState } from '../../view/context'
import { DateField, type Typed } from './DateField'
import styles from './Filters.module.css'

interface Props {
  readonly lists: ReadonlyMap<ListId, RecognitionList>
  readonly today: IsoDay
}

interface Choice {
  readonly day: IsoDay
  readonly label: string
}

/** A list whose day of announcement is not known is told for the last day of its month. */
function choicesOf(lists: Props['lists']): Choice[] {
  const all = [...lists.values()]
  const announced = all.flatMap(list =>
    list.announced ? [{ day: lastDayOf(list.announced), label: t.asofAnnounced(list.announced, listName(list)) }] : [],
  )
  const years = all.flatMap(list => [list.year, ...(list.validTo ? [Number(list.validTo.slice(0, 4))] : [])])
  const first = Math.min(...years)
  const ends = Array.from({ length: years.length > 0 ? Math.max(...years) - first + 1 : 0 }, (_, i) => ({
    day: lastDayOf(String(first + i)),
    label: t.asofYearEnd(first + i),
  }))
  return [...announced, ...ends].sort((a, b) => a.day.localeCompare(b.day))
}

export function Days({ lists, today }: Props) {
  const { view, change } = useViewState()
  const { view: addressed } = useTrailingView()
  const choices = useMemo(() => choicesOf(lists), [lists])
  const [typed, setTyped] = useState<Typed | null>(null)
  const choose = (day: IsoDay | null) => {
    const asof = day === today ? null : day
    if (asof !== view.asof) change({ asof })
  }
  // When a chip or a step back changes the day, the text of the field is out of date.
  const [asof, setAsof] = useState(view.asof)
  if (asof !== view.asof) {
    setAsof(view.asof)
    const read = readTypedDay(typed?.text ?? '', false)
    if ((read.kind === 'day' ? read.day : today) !== (view.asof ?? today)) setTyped(null)
  }
  const choice = (day: IsoDay | null, label: string) => (
    <Link
      key={label}
      className={styles.day}
      href={hrefWith(addressed, { asof: day })}
      onFollow={() => {
        setTyped(null)
        choose(day)
      }}
      aria-current={view.asof === day ? 'date' : undefined}
    >
      {label}
    </Link>
  )
  return (
    <>
      {/* First: the list scrolls, and what is said of the field must be seen beside it. */}
      <DateField shown={view.asof ?? today} typed={typed} onType={setTyped} onDay={choose} />
      {choice(null, `${t.asofToday} ${today}`)}
      {choices.map(({ day, label }) => choice(day, label))}
      <p>{t.asofNote}</p>
    </>
  )
}
