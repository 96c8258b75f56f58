// The suggestions below the search box: grouped, the part that was typed marked, each said with what it leads to.
import { memo, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { localeFormat } from '#messages/format'
import { searchMessages } from '#messages/search'
import { getIconStyle } from '../../messages/iconStyle'
import type { Suggestion } from '../../model/search/suggestionIndex'
import type { SuggestionItem, SuggestionsModel } from '../../model/search/suggestions'
import popover from '../../ui/controls/Popover.module.css'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { formatInterpretation } from './formatInterpretation'
import { getLang, HighlightedText } from './HighlightedText'
import styles from './Suggestions.module.css'
import { useCombobox } from './useCombobox'

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
  const options = model?.groups.flatMap(group => group.items) ?? []
  const popup = useRef<HTMLDivElement>(null)
  const { isOpen, activeIndex, chooseOption, closeList, handleBlur } = useCombobox(
    box,
    popup,
    text,
    options.length,
    { list: id, toOptionId: position => toOptionId(id, position) },
    position => {
      const chosenOption = options[position]
      if (chosenOption) onChoose(chosenOption.suggestion)
    },
  )
  const interpretation = model && options.length > 0 ? formatInterpretation(model.query, model) : ''
  const announcement = useDebouncedText(isOpen && model ? formatAnnouncement(model, options.length) : '')
  return (
    <>
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
      {isOpen && (model || notice) ? (
        // Pressing in it must not take the focus out of the box.
        // biome-ignore lint/a11y/noStaticElementInteractions: presses on options arrive here
        <div
          ref={popup}
          className={`${popover.popover} ${styles.popup}`}
          onMouseDown={event => event.preventDefault()}
          onBlur={event => handleBlur(event.relatedTarget)}
          onKeyDown={event => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            closeList()
            box.focus()
          }}
          onClick={event => {
            const option =
              event.target instanceof Element ? event.target.closest<HTMLElement>('[data-option-index]') : null
            if (option) chooseOption(Number(option.dataset.optionIndex))
            // The button of a notice goes with it once it is pressed.
            else box.focus()
          }}
        >
          {interpretation ? <p className={styles.note}>{interpretation}</p> : null}
          {!model ? (
            notice
          ) : options.length === 0 ? (
            <p className={styles.note}>
              <strong>{searchMessages.noMatch(model.query)}</strong>
              <br />
              {searchMessages.noMatchHint}
            </p>
          ) : (
            <Options id={id} model={model} activeIndex={activeIndex} />
          )}
        </div>
      ) : null}
    </>
  )
}

const toOptionId = (list: string, position: number): string => `${list}-${position}`

interface OptionsProps {
  readonly id: string
  readonly model: SuggestionsModel
  readonly activeIndex: number
}

/** Apart, so that a letter in the box draws them once: when what it found is known. */
const Options = memo(function Options({ id, model, activeIndex }: OptionsProps) {
  let position = 0
  return (
    <div role="listbox" id={id} aria-label={searchMessages.suggestions} className={styles.list}>
      {model.groups.map(({ kind, total, items }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className={styles.group}>
          <div role="presentation" id={`${id}-${kind}`} className={styles.groupLabel}>
            {searchMessages.kind[kind]}
            {total > items.length ? <small>{searchMessages.firstOfTotal(items.length, total)}</small> : null}
          </div>
          {items.map(item => {
            const index = position++
            return (
              <Option
                key={index}
                id={toOptionId(id, index)}
                position={index}
                item={item}
                isActive={index === activeIndex}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
})

interface OptionProps {
  readonly id: string
  readonly position: number
  readonly item: SuggestionItem
  readonly isActive: boolean
}

function Option({ id, position, item: { suggestion, name, matchedName }, isActive }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box
    <div id={id} role="option" aria-selected={isActive} className={styles.option} data-option-index={position}>
      {suggestion.cluster ? <ClusterIcon iconStyle={getIconStyle({ ...suggestion.cluster })} size={18} /> : null}
      <span className={styles.text}>
        <span className={styles.name} lang={getLang(name)}>
          <HighlightedText parts={name} />
          {matchedName ? (
            <span className={styles.matchedName} lang={getLang(matchedName.parts) ?? (getLang(name) && 'en')}>
              <span>{matchedName.prefix}</span>
              <HighlightedText parts={matchedName.parts} />
            </span>
          ) : null}
        </span>
        <span className={styles.description}>{suggestion.note}</span>
      </span>
    </div>
  )
}

function formatAnnouncement(model: SuggestionsModel, count: number): string {
  if (count === 0) return searchMessages.noMatch(model.query)
  return [formatInterpretation(model.query, model), searchMessages.suggestionCount(count)]
    .filter(Boolean)
    .join(localeFormat.comma)
}

/** Said once the reader pauses, not at every letter. */
const ANNOUNCE_DELAY_MS = 700

function useDebouncedText(text: string): string {
  const [debouncedText, setDebouncedText] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setDebouncedText(text), ANNOUNCE_DELAY_MS)
    return () => clearTimeout(timer)
  }, [text])
  return debouncedText
}
