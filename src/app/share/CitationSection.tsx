// The citation of the view, with its day fixed. Its formats are a chunk of their own.
import { shareDialogMessages } from '#messages/shareDialog'
import type { View } from '../../view/params'
import { buildShareUrl } from '../../view/ViewProvider'
import { ErrorBoundary } from '../notices/ErrorBoundary'
import { lazyPane } from '../panes/lazyPane'
import { useToday } from '../useToday'
import type { PageContent } from './exportRequest'
import { ShareSection } from './ShareSection'

const CitationPane = lazyPane('features/citation/ViewCitation', () => import('../../features/citation/ViewCitation'))

interface Props {
  readonly view: View
  readonly content: PageContent
  /** The title of the view, with the name of the product. */
  readonly title: string
}

export function CitationSection({ view, content: { data, version }, title }: Props) {
  const today = useToday(data.day)
  return (
    <ShareSection title={shareDialogMessages.citation}>
      <ErrorBoundary>
        <CitationPane
          title={title}
          link={buildShareUrl(view, data.day)}
          day={data.day}
          version={version}
          today={today}
        />
      </ErrorBoundary>
    </ShareSection>
  )
}
