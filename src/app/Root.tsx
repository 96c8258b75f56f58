// The app with its providers, for prerendering and for the browser.
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { memo, StrictMode, Suspense, use, useDeferredValue, useLayoutEffect } from 'react'
import { OriginalsProvider } from '#ui/LangSpan'
import type { IsoDay } from '../domain/date/isoDay'
import type { Size } from '../map/camera/projection'
import { InitialMapSizeContext } from '../map/useElementSize'
import type { LinkProblem } from '../view/links'
import { type UrlStore, UrlStoreContext } from '../view/urlStore'
import { App } from './App'
import type { StaticMapComponent } from './layout/MainView'
import { ErrorBoundary, ROOT_SELECTOR } from './notices/ErrorBoundary'
import { LoadNotices } from './notices/LoadNotices'
import { useToday } from './useToday'

interface Props {
  readonly client: QueryClient
  readonly urlStore: UrlStore
  /** The day of the first render, which must match the prerendered markup. */
  readonly prerenderedDay: IsoDay
  /** Problems of the URL that was opened which the URL store does not keep: unknown and repeated parameters. */
  readonly initialProblems: readonly LinkProblem[]
  /** Resolves when the data of a prerendered page are loaded; null when nothing has to be waited for. */
  readonly dataReady: Promise<unknown> | null
  /** The size of the map in a page that the app replaces. */
  readonly mapSize?: Size | null
  /** For prerendering. */
  readonly StaticMap?: StaticMapComponent
  /** Called after the first render of the view, and after that of another day. */
  readonly onReady?: (day: IsoDay) => void
}

export function Root({ client, urlStore, dataReady, mapSize = null, ...props }: Props) {
  return (
    <StrictMode>
      <ErrorBoundary preservedSelector={ROOT_SELECTOR}>
        <QueryClientProvider client={client}>
          <UrlStoreContext value={urlStore}>
            <LoadNotices dataReady={dataReady} />
            {/* While it suspends, React keeps the prerendered markup. */}
            <Suspense fallback={null}>
              <InitialMapSizeContext value={mapSize}>
                <DatedApp dataReady={dataReady} {...props} />
              </InitialMapSizeContext>
            </Suspense>
          </UrlStoreContext>
        </QueryClientProvider>
      </ErrorBoundary>
    </StrictMode>
  )
}

function DatedApp({
  prerenderedDay,
  dataReady,
  onReady,
  initialProblems,
  StaticMap,
}: Omit<Props, 'client' | 'urlStore' | 'mapSize'>) {
  if (dataReady) use(dataReady)
  // A change of the day renders with low priority.
  const day = useDeferredValue(useToday(prerenderedDay))
  useLayoutEffect(() => onReady?.(day), [onReady, day])
  return (
    <OriginalsProvider>
      <MemoizedApp day={day} initialProblems={initialProblems} StaticMap={StaticMap ?? null} />
    </OriginalsProvider>
  )
}

/** Does not render again until the deferred day changes. */
const MemoizedApp = memo(App)
