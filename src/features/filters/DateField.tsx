// A day as a field of text. A native date field shows the day in the order of the browser's language, not the page's, and
// takes half a year for a whole one: on the way to 2024 it passes through the years 2, 20 and 202. It is used for its
// calendar alone, which every phone knows. In the text a whole day counts at once, an empty field means today, and whatever
// else stands there changes nothing: it is explained as soon as it cannot become a day, else when the reader is done.
import { useId, useRef } from 'react'
import { t } from '#messages/t'
import { FIRST_DAY, type IsoDay, LAST_DAY } from '../../domain/calendar'
import { readTypedDay } from '../../domain/typedDay'
import { isInputMethodKey } from '../../ui/inputMethod'
import styles from './Filters.module.css'

/** The text of the field where it is not the day shown. */
export interface Typed {
  readonly text: string
  /** The reader has left the field or pressed Enter. */
  readonly finished: boolean
}

interface Props {
  readonly shown: IsoDay
  readonly typed: Typed | null
  readonly onType: (typed: Typed | null) => void
  /** Called with null for today. */
  readonly onDay: (day: IsoDay | null) => void
}

export function DateField({ shown, typed, onType, onDay }: Props) {
  const id = useId()
  const calendar = useRef<HTMLInputElement>(null)
  const problem = typed ? problemWords(typed, shown) : ''
  const type = (text: string, finished: boolean) => {
    const read = readTypedDay(text, finished)
    const counts = read.kind === 'day' || read.kind === 'empty'
    onType(counts && finished ? null : { text, finished })
    if (counts) onDay(read.kind === 'day' ? read.day : null)
  }
  const finish = () => {
    if (typed) type(typed.text, true)
  }
  return (
    <div className={styles.anyDay}>
      <label htmlFor={id}>{t.asofAny}</label>
      <input
        id={id}
        value={typed?.text ?? shown}
        onChange={event => type(event.target.value, false)}
        onBlur={finish}
        onKeyDown={event => {
          if (event.key === 'Enter' && !isInputMethodKey(event.nativeEvent)) finish()
        }}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem ${id}-format`}
        inputMode="numeric" // eight digits do, without a hyphen
        enterKeyHint="done"
        autoComplete="off"
        spellCheck={false}
        size={10}
      />
      {'showPicker' in HTMLInputElement.prototype ? (
        <span className={styles.calendar}>
          <button type="button" onClick={() => openCalendar(calendar.current)}>
            {t.asofCalendar}
          </button>
          <input
            ref={calendar}
            type="date"
            min={FIRST_DAY}
            max={LAST_DAY}
            value={shown}
            onChange={event => type(event.target.value, true)}
            tabIndex={-1}
            aria-hidden="true"
          />
        </span>
      ) : null}
      <p id={`${id}-problem`} role="status" className={styles.problem}>
        {problem}
      </p>
      <p id={`${id}-format`}>{t.asofFormat}</p>
    </div>
  )
}

function openCalendar(field: HTMLInputElement | null): void {
  try {
    field?.showPicker()
  } catch {
    // A page within a page of another site may not open it; the text field is there.
  }
}

function problemWords({ text, finished }: Typed, shown: IsoDay): string {
  const read = readTypedDay(text, finished)
  if (read.kind === 'impossible') return t.asofProblem.impossible(read.text, shown)
  if (read.kind === 'outside') return t.asofProblem.outside(shown)
  return read.kind === 'incomplete' && finished ? t.asofProblem.incomplete(shown) : ''
}
