// The numbered marks behind a statement. Each opens its source in place: title, publisher, date, grade, link.
import { createContext, type ReactNode, useContext, useState } from 'react'
import styles from './CitationMarks.module.css'
import { SourceLine, type SourceText } from './SourceLine'

/** A source with its number on the page or in the panel. */
export interface NumberedSource {
  readonly number: number
  /** Accessible name of the mark: `来源 3`. */
  readonly label: string
  readonly words: SourceText
}

interface MarksProps {
  readonly sources: readonly NumberedSource[]
  /** Stands below each opened source: the button that quotes the statement. */
  readonly action?: ReactNode
}

/** The action is rendered while the source is open: closed, it would be copied with a selection of rows. */
function CitationMark({
  source: { number, label, words },
  action,
}: Pick<MarksProps, 'action'> & { source: NumberedSource }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      // A prerendered source may have been opened before it is hydrated.
      ref={details => {
        if (details?.open) setIsOpen(true)
      }}
      className={styles.citation}
      data-source={number}
      onToggle={event => setIsOpen(event.currentTarget.open)}
    >
      <summary aria-label={`${label} ${words.grade}`}>
        {number} <small>{words.grade}</small>
      </summary>
      <SourceLine words={words} />
      {isOpen ? action : null}
    </details>
  )
}

/** One mark for each source, in the given order. */
export const CitationMarks = ({ sources, action }: MarksProps) =>
  sources.map(source => <CitationMark key={source.number} source={source} action={action} />)

/** The sources that a page or panel cites, by their id, their number, or both. */
export const CitedSourcesContext = createContext<ReadonlyMap<string | number, NumberedSource>>(new Map())

/** The marks of the sources with these ids or numbers, each once; those missing in the context are left out. */
export function Citations({
  ids,
  action,
}: Pick<MarksProps, 'action'> & { readonly ids: readonly (string | number)[] }) {
  const sources = useContext(CitedSourcesContext)
  return <CitationMarks sources={[...new Set(ids)].flatMap(id => sources.get(id) ?? [])} action={action} />
}
