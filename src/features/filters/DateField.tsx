// A text field for a day, with the browser's calendar behind a button. A native date field alone would show the day in the
// order of the browser's language, and would report the years 2, 20 and 202 while 2024 is typed.
import { useId, useRef } from 'react'
import { dayMessages } from '#messages/days'
import { parseDayInput } from '../../domain/date/dayInput'
import { FIRST_DAY, type IsoDay, LAST_DAY } from '../../domain/date/isoDay'
import { isInputMethodKey } from '../../ui/browser/inputMethod'
import { Button } from '../../ui/controls/Button'
import { useIsHydrating } from '../../ui/hooks/useIsHydrating'
import styles from './Filters.module.css'

/** The text of the field while it differs from the selected day. */
export interface DateDraft {
  readonly text: string
  /** The user left the field or pressed Enter. */
  readonly isFinished: boolean
}

interface Props {
  readonly label: string
  /** The form of a day, and the meaning of an empty field. */
  readonly hint: string
  readonly selectedDay: IsoDay
  readonly draft: DateDraft | null
  readonly onDraftChange: (draft: DateDraft | null) => void
  /** Called with null for an empty field. */
  readonly onDayChange: (day: IsoDay | null) => void
}

/**
 * Changes the day as soon as the text is a complete day. Worked examples, from text to effect:
 *
 *     2025-07-04, 20250704    selects the day at once
 *     (empty)                 selects today
 *     2024-1-5                selects the day once the field is finished, since 2024-1-52 may follow
 *     2024-02-31              no change, and a problem text at once
 *     2024-05                 no change, and a problem text once the field is finished
 */
export function DateField({ label, hint, selectedDay, draft, onDraftChange, onDayChange }: Props) {
  const id = useId()
  const calendarRef = useRef<HTMLInputElement>(null)
  // The page is prerendered without knowing the browser.
  const hasPicker = useIsHydrating() || 'showPicker' in HTMLInputElement.prototype
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
      <label htmlFor={id}>{label}</label>
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
        inputMode="numeric" // eight digits are enough, without hyphens
        enterKeyHint="done"
        autoComplete="off"
        spellCheck={false}
        size={10}
      />
      {hasPicker ? (
        <span className={styles.calendar}>
          <Button onClick={() => openCalendar(calendarRef.current)}>{dayMessages.picker}</Button>
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
      <p id={`${id}-format`}>{hint}</p>
    </div>
  )
}

function openCalendar(field: HTMLInputElement | null): void {
  try {
    field?.showPicker()
  } catch {
    // Frames of another origin may not open the calendar.
  }
}

function formatProblem({ text, isFinished }: DateDraft, selectedDay: IsoDay): string {
  const parsed = parseDayInput(text, isFinished)
  if (parsed.kind === 'impossible') return dayMessages.problem.impossible(parsed.text, selectedDay)
  if (parsed.kind === 'outside') return dayMessages.problem.outside(selectedDay)
  return parsed.kind === 'incomplete' && isFinished ? dayMessages.problem.incomplete(selectedDay) : ''
}
