// The day everything is told for: today, when a list was announced, the end of a year, or any other.
import { useMemo } from 'react'
import { t } from '#messages/t'
import { FIRST_DAY, type IsoDay, LAST_DAY, lastDayOf, parseDay } from '../../domain/calendar'
import type { ListId, RecognitionList } from '../../domain/cluster'
import { listName } from '../../messages/words'
import { Link } from '../../ui/Link'
import { hrefWith, useTrailingView, useViewState } from '../../view/context'
import { Disclosure } from './Disclosure'
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

export function AsOf({ lists, today }: Props) {
  const { view, change } = useViewState()
  const { view: addressed } = useTrailingView()
  const choices = useMemo(() => choicesOf(lists), [lists])
  const shown = view.asof ?? today
  const choice = (day: IsoDay | null, label: string) => (
    <Link
      key={label}
      className={styles.day}
      href={hrefWith(addressed, { asof: day })}
      onFollow={() => change({ asof: day })}
      aria-current={view.asof === day ? 'date' : undefined}
    >
      {label}
    </Link>
  )
  return (
    <Disclosure name={t.asof} summary={t.asofSummary(shown, view.asof === null)} className={styles.wide}>
      {() => (
        <>
          {choice(null, `${t.asofToday} ${today}`)}
          {choices.map(({ day, label }) => choice(day, label))}
          <label className={styles.anyDay}>
            {t.asofAny}
            <input
              type="date"
              min={FIRST_DAY}
              max={LAST_DAY}
              value={shown}
              onChange={event => {
                const day = parseDay(event.target.value)
                if (day) change({ asof: day === today ? null : day })
              }}
            />
          </label>
          <p>{t.asofNote}</p>
        </>
      )}
    </Disclosure>
  )
}
