// The choice of a period: two days in fields, or links to usual starts. The last visit is known after hydration only, and
// enters a link as a day.

import { useEffect, useState } from 'react'
import * as province from '#dataset/province.json'
import { changeMessages } from '#messages/changes'
import { dayMessages } from '#messages/days'
import { addMonths, DEFAULT_MONTHS, getDayBeforeFirstList, type Period } from '../../domain/change/period'
import { addDays, type IsoDay, parseDay, toShanghaiDay } from '../../domain/date/isoDay'
import type { ListsById } from '../../domain/recognition/recognitionList'
import { forgetVisits, storeVisit } from '../../ui/browser/lastVisit'
import { Button } from '../../ui/controls/Button'
import { Link } from '../../ui/controls/Link'
import { buildHref, useDeferredView, useViewState } from '../../view/ViewProvider'
import { DateField } from './DateField'
import styles from './PeriodFields.module.css'
import { useDateDraft } from './useDateDraft'

const VISIT_KEY = `${province.siteId}.changes`
const QUICK_MONTHS = [3, DEFAULT_MONTHS] as const

interface Props {
  readonly period: Period
  readonly lists: ListsById
}

/** The days of the period; null where a field is empty, so that the view has its default. */
export function PeriodFields({ period: { since, until }, lists }: Props) {
  const { change } = useViewState()
  const { view: deferredView } = useDeferredView()
  const defaultSince = addMonths(until, -DEFAULT_MONTHS)
  const [sinceDraft, setSinceDraft] = useDateDraft(since, defaultSince)
  const [untilDraft, setUntilDraft] = useDateDraft(until, until)
  const { lastVisit, forget, isForgotten } = useLastVisit()
  const selectSince = (day: IsoDay | null) => {
    if (day !== since) change({ since: day === defaultSince ? null : day })
  }
  const selectUntil = (day: IsoDay | null) => {
    if (day !== until) change({ asof: day === toShanghaiDay(new Date()) ? null : day })
  }
  const renderChoice = (day: IsoDay, label: string) => (
    <li key={label}>
      <Link
        href={buildHref(deferredView, { since: day === defaultSince ? null : day })}
        onFollow={() => {
          setSinceDraft(null)
          selectSince(day)
        }}
        aria-current={day === since ? 'date' : undefined}
      >
        {label}
      </Link>
    </li>
  )
  const firstDay = getDayBeforeFirstList(lists.values())
  return (
    <fieldset className={styles.period}>
      <legend className="visually-hidden">{changeMessages.period}</legend>
      <DateField
        label={changeMessages.since}
        hint={changeMessages.sinceHint}
        selectedDay={since}
        draft={sinceDraft}
        onDraftChange={setSinceDraft}
        onDayChange={selectSince}
      />
      <DateField
        label={changeMessages.until}
        hint={dayMessages.formatHint}
        selectedDay={until}
        draft={untilDraft}
        onDraftChange={setUntilDraft}
        onDayChange={selectUntil}
      />
      <ul className={styles.choices} aria-label={changeMessages.quickChoices}>
        {/* With the day of the visit itself: what came later on that day is not lost. */}
        {lastVisit ? renderChoice(addDays(lastVisit, -1), changeMessages.sinceVisit(lastVisit)) : null}
        {QUICK_MONTHS.map(months => renderChoice(addMonths(until, -months), changeMessages.lastMonths(months)))}
        {firstDay ? renderChoice(firstDay, changeMessages.sinceFirstList) : null}
      </ul>
      <p className={styles.note} role="status">
        {isForgotten ? changeMessages.visitForgotten : ''}
      </p>
      {lastVisit ? (
        <p className={styles.note}>
          <span>{changeMessages.visitNote}</span>{' '}
          <Button variant="text" onClick={forget}>
            {changeMessages.forgetVisit}
          </Button>
        </p>
      ) : null}
    </fieldset>
  )
}

/** The last visit before today; null until it is read, and where the browser stores none. */
function useLastVisit() {
  const [lastVisit, setLastVisit] = useState<IsoDay | null>(null)
  const [isForgotten, setIsForgotten] = useState(false)
  useEffect(() => setLastVisit(parseDay(storeVisit(VISIT_KEY, toShanghaiDay(new Date())) ?? '')), [])
  const forget = () => {
    forgetVisits(VISIT_KEY)
    setLastVisit(null)
    setIsForgotten(true)
  }
  return { lastVisit, forget, isForgotten }
}
