// The numbered marks behind a statement. Each opens its source in place: title, publisher, date, grade, link.
import { createContext, type ReactNode, useContext } from 'react'
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

/** One mark for each source, in the given order. */
export function CitationMarks({ sources, action }: MarksProps) {
  return sources.map(({ number, label, words }) => (
    <details key={number} className={styles.citation} data-source={number}>
      <summary aria-label={`${label} ${words.grade}`}>
        {number} <small>{words.grade}</small>
      </summary>
      <SourceLine words={words} />
      {action}
    </details>
  ))
}

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
