// The suggestions below the search box, in groups, each with the matched part marked and a note on its target.
import { memo, type ReactNode } from 'react'
import { localeFormat } from '#messages/format'
import { searchMessages } from '#messages/search'
import { getIconStyle } from '../../messages/iconStyle'
import type { Suggestion } from '../../model/search/suggestionIndex'
import type { SuggestionItem, SuggestionsModel } from '../../model/search/suggestions'
import popover from '../../ui/controls/Popover.module.css'
import { useDebouncedText } from '../../ui/hooks/useDebouncedText'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { formatInterpretation } from './formatInterpretation'
import { getLang, HighlightedText } from './HighlightedText'
import styles from './Suggestions.module.css'
import { getOptionProps, useCombobox } from './useCombobox'

interface Props {
  readonly box: HTMLInputElement
  /** The text of the box. */
  readonly text: string
  /** null while the search loads. */
  readonly model: SuggestionsModel | null
  /** Shown without a model: the state of a slow or failed file. */
  readonly notice: ReactNode
  readonly onChoose: (suggestion: Suggestion) => void
}

/** A popup with the options, or with a note that nothing matches; a live region announces their number. */
export function Suggestions({ box, text, model, notice, onChoose }: Props) {
  const options = model?.groups.flatMap(group => group.items) ?? []
  const { isOpen, listId, activeIndex, popupProps } = useCombobox({
    box,
    text,
    count: options.length,
    onChoose: position => {
      const option = options[position]
      if (option) onChoose(option.suggestion)
    },
  })
  const interpretation = model && options.length > 0 ? formatInterpretation(model.query, model) : ''
  const announcement = useDebouncedText(
    isOpen && model ? formatAnnouncement(model, options.length) : '',
    ANNOUNCE_DELAY_MS,
    '',
  )
  return (
    <>
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
      {isOpen && (model || notice) ? (
        <div {...popupProps} className={`${popover.popover} ${styles.popup}`}>
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
            <Options id={listId} model={model} activeIndex={activeIndex} />
          )}
        </div>
      ) : null}
    </>
  )
}

interface OptionsProps {
  readonly id: string
  readonly model: SuggestionsModel
  readonly activeIndex: number
}

/** Memoized: a typed letter renders them once, when its matches are known. */
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
              <div key={index} {...getOptionProps(id, index, activeIndex)} className={styles.option}>
                <OptionContent item={item} />
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
})

function OptionContent({ item: { suggestion, name, matchedName } }: { item: SuggestionItem }) {
  return (
    <>
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
    </>
  )
}

function formatAnnouncement(model: SuggestionsModel, count: number): string {
  if (count === 0) return searchMessages.noMatch(model.query)
  return [formatInterpretation(model.query, model), searchMessages.suggestionCount(count)]
    .filter(Boolean)
    .join(localeFormat.comma)
}

/** Announces a text after a pause in typing, not at every letter. */
const ANNOUNCE_DELAY_MS = 700
