// The app with its providers: the same for the build that writes a page and the browser that hydrates it.

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
  /** The day the markup was written for: the first render of a built page must be of that day to match it. */
  readonly prerenderedDay: IsoDay
  /** Parameters of the address that the grammar does not know, or that appear twice. */
  readonly unknownParams: readonly LinkProblem[]
  /** Resolves when the data of a built page have arrived; null when they are here or the page was not built for this view. */
  readonly dataReady: Promise<unknown> | null
  /** Known where the app takes the place of a page that does not fit. */
  readonly mapSize?: Size | null
  /** Only while a page is being built. */
  readonly StaticMap?: StaticMapComponent
  /** Called once the page shows what was asked for. */
  readonly onReady?: () => void
}

export function Root({ client, urlStore, dataReady, mapSize = null, ...props }: Props) {
  return (
    <StrictMode>
      <ErrorBoundary preservedSelector={ROOT_SELECTOR}>
        <QueryClientProvider client={client}>
          <UrlStoreContext value={urlStore}>
            <LoadNotices dataReady={dataReady} />
            {/* While it waits for data, React leaves the built page as it stands. */}
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
  unknownParams,
  StaticMap,
}: Omit<Props, 'client' | 'urlStore' | 'mapSize'>) {
  if (dataReady) use(dataReady)
  // The move to another day is a render of its own that yields to the reader, and React writes only what differs.
  const day = useDeferredValue(useToday(prerenderedDay))
  useLayoutEffect(() => onReady?.(), [onReady])
  return (
    <OriginalsProvider>
      <MemoizedApp day={day} unknownParams={unknownParams} StaticMap={StaticMap ?? null} />
    </OriginalsProvider>
  )
}

/** It does not render while the day is still to move. */
const MemoizedApp = memo(App)
