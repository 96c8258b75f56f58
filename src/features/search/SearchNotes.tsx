// Above the list of a search: how the words were read where that is not as they were typed, which were left out, what was
// found that is no cluster, and what else to try.
import { s } from '#messages/search'
import type { Suggestion } from '../../model/candidates'
import type { FoundByQuery, ShownSuggestion } from '../../model/suggestions'
import { Link } from '../../ui/Link'
import { hrefWith, useTrailingView } from '../../view/context'
import { langOf, Marked } from './Marked'
import styles from './SearchNotes.module.css'
import { leftWords } from './words'

interface Props {
  readonly found: FoundByQuery
  readonly onChoose: (suggestion: Suggestion) => void
}

export function SearchNotes({ found, onChoose }: Props) {
  const { query, simplified, heard, left, offers, beside, match } = found
  const { view, change } = useTrailingView()
  const isPlain = !simplified && heard.length === 0 && left.length === 0 && beside.length === 0 && !match.isEmpty
  if (isPlain) return null
  return (
    <div className={styles.notes} data-search-notes>
      {simplified ? <p>{s.simplified(query, simplified)}</p> : null}
      {heard.map(word => (
        <p key={word}>{s.heard(word)}</p>
      ))}
      {left.length > 0 ? <p>{leftWords(found)}</p> : null}
      {match.isEmpty ? <p>{s.nothingHint}</p> : null}
      {offers.length > 0 ? (
        <ul>
          {offers.map(q => (
            <li key={q}>
              <Link href={hrefWith(view, { q, at: null })} onFollow={() => change({ q })}>
                {s.only(q)}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {beside.length > 0 ? (
        <>
          <p>{s.beside}</p>
          <ul>
            {beside.map(one => (
              <Beside key={one.suggestion.keys.map(key => key.text).join()} one={one} onChoose={onChoose} />
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}

function Beside({ one: { suggestion, name, via }, onChoose }: { one: ShownSuggestion; onChoose: Props['onChoose'] }) {
  const { view } = useTrailingView()
  const { patch, anchor, kind, note } = suggestion
  return (
    <li>
      <Link
        href={hrefWith(view, { ...patch, at: null }) + (anchor && `#${anchor}`)}
        onFollow={() => onChoose(suggestion)}
      >
        {s.one(kind, '')}
        <span lang={langOf(name)}>
          <Marked parts={name} />
        </span>
      </Link>
      {via?.before ? (
        <span lang={langOf(via.parts)}>
          {via.before}
          <Marked parts={via.parts} />
        </span>
      ) : null}
      <span>{note}</span>
    </li>
  )
}
