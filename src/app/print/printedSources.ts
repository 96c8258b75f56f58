// The sources behind the numbered marks of the page. On the screen each mark opens its own; on paper they follow at the end.

/** Sources that share one numbering. */
export interface PrintedSources {
  /** The summary of the disclosure that cites them; null for those of the main view. */
  readonly title: string | null
  readonly sources: readonly PrintedSource[]
}

export interface PrintedSource {
  readonly number: number
  /** The element of the page that describes the source. */
  readonly line: Element
}

const MARKS = 'details[data-source]'

function collect(scope: Element): readonly PrintedSource[] {
  const byNumber = new Map<number, Element>()
  for (const mark of scope.querySelectorAll<HTMLElement>(MARKS)) {
    const number = Number(mark.dataset.source)
    if (mark.lastElementChild && !byNumber.has(number)) byNumber.set(number, mark.lastElementChild)
  }
  return [...byNumber].map(([number, line]) => ({ number, line })).sort((a, b) => a.number - b.number)
}

/**
 * Collects what the page cites and does not list itself: the panel of a cluster and the comparison end with their sources,
 * except those of the disclosures in the panel, which count anew.
 */
export function collectSources(): readonly PrintedSources[] {
  const disclosures = [...document.querySelectorAll('#panel details[open]')].filter(
    disclosure => !disclosure.matches(MARKS) && !disclosure.parentElement?.closest('details'),
  )
  const mainView = document.querySelector('#main-view')
  return [
    ...(mainView && !mainView.querySelector('[data-compare]') ? [{ title: null, sources: collect(mainView) }] : []),
    ...disclosures.map(disclosure => ({
      title: disclosure.querySelector('summary')?.textContent ?? null,
      sources: collect(disclosure),
    })),
  ].filter(({ sources }) => sources.length > 0)
}
