// A day as a field of text. A native date field shows the day in the order of the browser's language, not the page's, and
// takes half a year for a whole one: on the way to 2024 it passes through the years 2, 20 and 202. It is used for its
// calendar alone, which every phone knows. In the text a whole day counts at once, an empty field means today, and whatever
// else stands there changes nothing: it is explained as soon as it cannot become a day, else when the reader is done.
import { useId, useRef } from 'react'
import { t } from '#messages/t'
import { parseDayInput } from '../../domain/date/dayInput'
import { FIRST_DAY, type IsoDay, LAST_DAY } from '../../domain/date/isoDay'
import { isInputMethodKey } from '../../ui/browser/inputMethod'
import { Button } from '../../ui/controls/Button'
import styles from './Filters.module.css'

/** The text of the field where it is not the day shown. */
export interface DateDraft {
  readonly text: string
  /** The reader has left the field or pressed Enter. */
  readonly isFinished: boolean
}

interface Props {
  readonly selectedDay: IsoDay
  readonly draft: DateDraft | null
  readonly onDraftChange: (draft: DateDraft | null) => void
  /** Called with null for today. */
  readonly onDayChange: (day: IsoDay | null) => void
}

export function DateField({ selectedDay, draft, onDraftChange, onDayChange }: Props) {
  const id = useId()
  const calendarRef = useRef<HTMLInputElement>(null)
  const problemText = draft ? formatProblem(draft, selectedDay) : ''
  const handleInput = (text: string, isFinished: boolean) => {
    const parsed = parseDayInput(text, isFinished)
    const isValid = parsed.kind === 'day' || parsed.kind === 'empty'
    onDraftChange(isValid && isFinished ? null : { text, isFinished })
    if (isValid) onDayChange(parsed.kind === 'day' ? parsed.day : null)
  }
  const finishInput = () => {
    if (draft) handleInput(draft.text, true)
  }
  return (
    <div className={styles.dateField}>
      <label htmlFor={id}>{t.dateAny}</label>
      <input
        id={id}
        value={draft?.text ?? selectedDay}
        onChange={event => handleInput(event.target.value, false)}
        onBlur={finishInput}
        onKeyDown={event => {
          if (event.key === 'Enter' && !isInputMethodKey(event.nativeEvent)) finishInput()
        }}
        aria-invalid={problemText !== ''}
        aria-describedby={`${id}-problem ${id}-format`}
        inputMode="numeric" // eight digits do, without a hyphen
        enterKeyHint="done"
        autoComplete="off"
        spellCheck={false}
        size={10}
      />
      {'showPicker' in HTMLInputElement.prototype ? (
        <span className={styles.calendar}>
          <Button onClick={() => openCalendar(calendarRef.current)}>{t.datePicker}</Button>
          <input
            ref={calendarRef}
            type="date"
            min={FIRST_DAY}
            max={LAST_DAY}
            value={selectedDay}
            onChange={event => handleInput(event.target.value, true)}
            tabIndex={-1}
            aria-hidden="true"
          />
        </span>
      ) : null}
      <p id={`${id}-problem`} role="status" className={styles.problem}>
        {problemText}
      </p>
      <p id={`${id}-format`}>{t.dateFormatHint}</p>
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

function formatProblem({ text, isFinished }: DateDraft, selectedDay: IsoDay): string {
  const parsed = parseDayInput(text, isFinished)
  if (parsed.kind === 'impossible') return t.dateProblem.impossible(parsed.text, selectedDay)
  if (parsed.kind === 'outside') return t.dateProblem.outside(selectedDay)
  return parsed.kind === 'incomplete' && isFinished ? t.dateProblem.incomplete(selectedDay) : ''
}
