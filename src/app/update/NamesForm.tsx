// The quick way: a list as published, pasted into a box, with the list it belongs to and its source, chosen once.
import { type ClipboardEvent, type FormEvent, useId, useState } from 'react'
import { updateMessages as messages } from '#messages/update'
import type { StatedSource, UpdateInput } from '../../importers/session/sessionTypes'
import { Button } from '../../ui/controls/Button'
import { Field } from './Field'
import styles from './Update.module.css'

export type NamesInput = Extract<UpdateInput, { kind: 'names' }>

interface Props {
  /** The recognition lists, with their names. */
  readonly lists: readonly { readonly id: string; readonly name: string }[]
  readonly value: NamesInput
  readonly onChange: (value: NamesInput) => void
  readonly onOpen: (input: NamesInput) => void
}

const GRADES = ['A', 'B', 'C', 'D'] as const
const DATE_PATTERN = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
export const NO_NAMES: NamesInput = {
  kind: 'names',
  text: '',
  list: '',
  source: { title: '', publisher: '', date: '', url: '', grade: 'A' },
}

/** In the order of the form. */
const FIELDS = ['list', 'title', 'publisher', 'date', 'url', 'text'] as const
type Problems = Partial<Record<(typeof FIELDS)[number], string | undefined>>

function findProblems({ text, list, source }: NamesInput): Problems {
  return {
    ...(text.trim() === '' ? { text: messages.problems.text } : {}),
    ...(list === '' ? { list: messages.problems.list } : {}),
    ...(source.title.trim() === '' ? { title: messages.problems.title } : {}),
    ...(source.publisher.trim() === '' ? { publisher: messages.problems.publisher } : {}),
    ...(source.date !== '' && !DATE_PATTERN.test(source.date) ? { date: messages.problems.date } : {}),
    ...(source.url !== '' && !/^https?:\/\/\S+$/.test(source.url) ? { url: messages.problems.url } : {}),
  }
}

/** True for names that can be checked. */
export const isComplete = (names: NamesInput): boolean => Object.keys(findProblems(names)).length === 0

export function NamesForm({ lists, value, onChange, onOpen }: Props) {
  const id = useId()
  const { text, list, source } = value
  const [problems, setProblems] = useState<Problems>({})
  const changeSource = (patch: Partial<StatedSource>) => onChange({ ...value, source: { ...source, ...patch } })
  /** Spreadsheet programs put cells into the clipboard as text and as a picture. */
  const onPaste = ({ clipboardData }: ClipboardEvent) => {
    const isPicture = clipboardData.files.length > 0 && clipboardData.getData('text') === ''
    setProblems(old => ({ ...old, text: isPicture ? messages.pictureOfNames : undefined }))
  }
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const found = findProblems(value)
    setProblems(found)
    const first = FIELDS.find(name => found[name])
    if (first) form.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
    else onOpen(value)
  }
  const textId = `${id}-text`
  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate>
      <p>{messages.namesHint}</p>
      <Field label={messages.listLabel} problem={problems.list}>
        {props => (
          <select
            {...props}
            name="list"
            value={list}
            onChange={event => onChange({ ...value, list: event.target.value })}
          >
            <option value="">{messages.chooseList}</option>
            {lists.map(({ id: listId, name }) => (
              <option key={listId} value={listId}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset className={styles.source}>
        <legend>{messages.sourceHeading}</legend>
        <p>{messages.sourceNote}</p>
        <Field label={messages.sourceTitle} problem={problems.title}>
          {props => (
            <input
              {...props}
              name="title"
              value={source.title}
              onChange={event => changeSource({ title: event.target.value })}
            />
          )}
        </Field>
        <Field label={messages.sourcePublisher} problem={problems.publisher}>
          {props => (
            <input
              {...props}
              name="publisher"
              value={source.publisher}
              onChange={event => changeSource({ publisher: event.target.value })}
            />
          )}
        </Field>
        <Field label={messages.sourceDate} hint={messages.sourceDateHint} problem={problems.date}>
          {props => (
            <input
              {...props}
              name="date"
              inputMode="numeric"
              placeholder="2023-07-14"
              value={source.date}
              onChange={event => changeSource({ date: event.target.value.trim() })}
            />
          )}
        </Field>
        <Field label={messages.sourceUrl} hint={messages.sourceUrlHint} problem={problems.url}>
          {props => (
            <input
              {...props}
              name="url"
              inputMode="url"
              value={source.url}
              onChange={event => changeSource({ url: event.target.value.trim() })}
            />
          )}
        </Field>
        <Field label={messages.sourceGrade}>
          {props => (
            <select
              {...props}
              name="grade"
              value={source.grade}
              onChange={event => changeSource({ grade: event.target.value as StatedSource['grade'] })}
            >
              {GRADES.map(grade => (
                <option key={grade} value={grade}>
                  {messages.grades[grade]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </fieldset>
      <div className={styles.field}>
        <label htmlFor={textId}>{messages.pasteLabel}</label>
        <textarea
          id={textId}
          name="text"
          rows={12}
          spellCheck={false}
          lang="zh-CN"
          aria-describedby={problems.text ? `${textId}-problem` : undefined}
          aria-invalid={problems.text ? true : undefined}
          value={text}
          onPaste={onPaste}
          onChange={event => onChange({ ...value, text: event.target.value })}
        />
        {problems.text ? (
          <p id={`${textId}-problem`} className={styles.problem}>
            {problems.text}
          </p>
        ) : null}
      </div>
      <p>
        <Button type="submit" variant="primary">
          {messages.checkNames}
        </Button>
      </p>
    </form>
  )
}
