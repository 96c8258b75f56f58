// Notes above the results of a search: how its words were read, which were left out, and other matches than clusters.
import { searchMessages } from '#messages/search'
import type { Suggestion } from '../../model/search/suggestionIndex'
import type { QueryResult, SuggestionItem } from '../../model/search/suggestions'
import { Link } from '../../ui/controls/Link'
import { buildHref, useDeferredView } from '../../view/ViewProvider'
import { formatOmittedWords } from './formatInterpretation'
import { getLang, HighlightedText } from './HighlightedText'
import styles from './SearchNotes.module.css'

interface Props {
  readonly result: QueryResult
  readonly onChoose: (suggestion: Suggestion) => void
}

/** Nothing for a query that matches as it was typed. */
export function SearchNotes({ result, onChoose }: Props) {
  const { query, simplified, phoneticWords, omittedWords, alternativeWords, otherMatches, match } = result
  const { view, change } = useDeferredView()
  const isVerbatim =
    !simplified &&
    phoneticWords.length === 0 &&
    omittedWords.length === 0 &&
    otherMatches.length === 0 &&
    !match.isEmpty
  if (isVerbatim) return null
  return (
    <div className={styles.notes} data-search-notes>
      {simplified ? <p>{searchMessages.simplifiedQuery(query, simplified)}</p> : null}
      {phoneticWords.map(word => (
        <p key={word}>{searchMessages.phoneticMatch(word)}</p>
      ))}
      {omittedWords.length > 0 ? <p>{formatOmittedWords(result)}</p> : null}
      {match.isEmpty ? <p>{searchMessages.noMatchHint}</p> : null}
      {alternativeWords.length > 0 ? (
        <ul>
          {alternativeWords.map(q => (
            <li key={q}>
              <Link href={buildHref(view, { q, at: null })} onFollow={() => change({ q })}>
                {searchMessages.searchOnly(q)}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {otherMatches.length > 0 ? (
        <>
          <p>{searchMessages.otherMatches}</p>
          <ul>
            {otherMatches.map(otherMatch => (
              <OtherMatch
                key={otherMatch.suggestion.keys.map(key => key.text).join()}
                otherMatch={otherMatch}
                onChoose={onChoose}
              />
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}

function OtherMatch({
  otherMatch: { suggestion, name, matchedName },
  onChoose,
}: {
  otherMatch: SuggestionItem
  onChoose: Props['onChoose']
}) {
  const { view } = useDeferredView()
  const { patch, anchor, kind, note } = suggestion
  return (
    <li>
      <Link
        href={buildHref(view, { ...patch, at: null }) + (anchor && `#${anchor}`)}
        onFollow={() => onChoose(suggestion)}
      >
        {searchMessages.withKind(kind, '')}
        <span lang={getLang(name)}>
          <HighlightedText parts={name} />
        </span>
      </Link>
      {matchedName?.prefix ? (
        <span lang={getLang(matchedName.parts)}>
          {matchedName.prefix}
          <HighlightedText parts={matchedName.parts} />
        </span>
      ) : null}
      <span>{note}</span>
    </li>
  )
}
