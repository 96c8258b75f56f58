// The sources of a printed page, each as it stands on the page.
import { printMessages } from '#messages/print'
import type { PrintedSource, PrintedSources } from './printedSources'

export const PrintedSourceList = ({ title, sources }: PrintedSources) => (
  <section data-print-sources>
    <h3>
      {title ? `${printMessages.sources} · ${title}` : printMessages.sources}
      <span>{printMessages.grades}</span>
    </h3>
    <ol>
      {sources.map(source => (
        <SourceItem key={source.number} {...source} />
      ))}
    </ol>
  </section>
)

const SourceItem = ({ number, line }: PrintedSource) => (
  <li>
    <b>{number}</b>
    <span
      ref={element => {
        element?.replaceChildren(line.cloneNode(true))
      }}
    />
  </li>
)
