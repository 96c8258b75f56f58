// The suggestions below the search box: grouped, the part that was typed marked, each said with what it leads to.
import { memo, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { f } from '#messages/format'
import { s } from '#messages/search'
import { markOf } from '../../messages/marks'
import type { Suggestion } from '../../model/candidates'
import type { ShownSuggestion, SuggestionsModel } from '../../model/suggestions'
import { Mark } from '../../ui/Mark'
import { langOf, Marked } from './Marked'
import styles from './Suggestions.module.css'
import { useCombobox } from './useCombobox'
import { understoodWords } from './words'

interface Props {
  readonly box: HTMLInputElement
  /** What stands in the box. */
  readonly text: string
  /** Null while what it is made of is on its way. */
  readonly model: SuggestionsModel | null
  /** What to say in its place when that is late or did not come. */
  readonly notice: ReactNode
  readonly onChoose: (suggestion: Suggestion) => void
}

export function Suggestions({ box, text, model, notice, onChoose }: Props) {
  const id = useId()
  const options = model?.groups.flatMap(group => group.shown) ?? []
  const popup = useRef<HTMLDivElement>(null)
  const { isOpen, active, choose, close, leave } = useCombobox(
    box,
    popup,
    text,
    options.length,
    { list: id, option: position => optionId(id, position) },
    position => {
      const chosen = options[position]
      if (chosen) onChoose(chosen.suggestion)
    },
  )
  const understood = model && options.length > 0 ? understoodWords(model.query, model) : ''
  const said = useSettled(isOpen && model ? sentenceOf(model, options.length) : '')
  return (
    <>
      <p role="status" className="unseen">
        {said}
      </p>
      {isOpen && (model || notice) ? (
        // Pressing in it must not take the focus out of the box.
        // biome-ignore lint/a11y/noStaticElementInteractions: presses on options arrive here
        <div
          ref={popup}
          className={styles.popup}
          onMouseDown={event => event.preventDefault()}
          onBlur={event => leave(event.relatedTarget)}
          onKeyDown={event => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            close()
            box.focus()
          }}
          onClick={event => {
            const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-position]') : null
            if (option) choose(Number(option.dataset.position))
            // The button of a notice goes with it once it is pressed.
            else box.focus()
          }}
        >
          {understood ? <p className={styles.note}>{understood}</p> : null}
          {!model ? (
            notice
          ) : options.length === 0 ? (
            <p className={styles.note}>
              <strong>{s.nothing(model.query)}</strong>
              <br />
              {s.nothingHint}
            </p>
          ) : (
            <Options id={id} model={model} active={active} />
          )}
        </div>
      ) : null}
    </>
  )
}

const optionId = (list: string, position: number): string => `${list}-${position}`

interface OptionsProps {
  readonly id: string
  readonly model: SuggestionsModel
  readonly active: number
}

/** Apart, so that a letter in the box draws them once: when what it found is known. */
const Options = memo(function Options({ id, model, active }: OptionsProps) {
  let position = 0
  return (
    <div role="listbox" id={id} aria-label={s.suggestions} className={styles.list}>
      {model.groups.map(({ kind, total, shown }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className={styles.group}>
          <div role="presentation" id={`${id}-${kind}`} className={styles.kind}>
            {s.kind[kind]}
            {total > shown.length ? <small>{s.firstOf(shown.length, total)}</small> : null}
          </div>
          {shown.map(one => {
            const at = position++
            return <Option key={at} id={optionId(id, at)} position={at} one={one} isActive={at === active} />
          })}
        </div>
      ))}
    </div>
  )
})

interface OptionProps {
  readonly id: string
  readonly position: number
  readonly one: ShownSuggestion
  readonly isActive: boolean
}

function Option({ id, position, one: { suggestion, name, via }, isActive }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box
    <div id={id} role="option" aria-selected={isActive} className={styles.option} data-position={position}>
      {suggestion.cluster ? <Mark look={markOf({ ...suggestion.cluster })} size={18} /> : null}
      <span className={styles.words}>
        <span className={styles.name} lang={langOf(name)}>
          <Marked parts={name} />
          {via ? (
            <span className={styles.via} lang={langOf(via.parts) ?? (langOf(name) && 'en')}>
              <span>{via.before}</span>
              <Marked parts={via.parts} />
            </span>
          ) : null}
        </span>
        <span className={styles.more}>{suggestion.note}</span>
      </span>
    </div>
  )
}

function sentenceOf(model: SuggestionsModel, count: number): string {
  if (count === 0) return s.nothing(model.query)
  return [understoodWords(model.query, model), s.found(count)].filter(Boolean).join(f.comma)
}

/** Said once the reader pauses, not at every letter. */
const PAUSE_MS = 700

function useSettled(text: string): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
