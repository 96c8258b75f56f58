// The app with its providers: the same for the build that writes a page and the browser that hydrates it.

import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { memo, StrictMode, Suspense, use, useDeferredValue, useLayoutEffect } from 'react'
import { OriginalsShown } from '#ui/quoted'
import type { IsoDay } from '../domain/calendar'
import type { Size } from '../map/projection'
import { KnownMapSize } from '../map/useElementSize'
import { AddressContext, type AddressStore } from '../view/address'
import type { LinkProblem } from '../view/links'
import { App } from './App'
import { ErrorBoundary, WHOLE_PAGE } from './ErrorBoundary'
import { LoadNotices } from './LoadNotices'
import type { StaticMap } from './Middle'
import { useToday } from './useToday'

interface Props {
  readonly client: QueryClient
  readonly address: AddressStore
  /** The day the markup was written for: the first render of a built page must be of that day to match it. */
  readonly builtDay: IsoDay
  /** Parameters of the address that the grammar does not know, or that appear twice. */
  readonly unknownParams: readonly LinkProblem[]
  /** Resolves when the data of a built page have arrived; null when they are here or the page was not built for this view. */
  readonly dataReady: Promise<unknown> | null
  /** Known where the app takes the place of a page that does not fit. */
  readonly mapSize?: Size | null
  /** Only while a page is being built. */
  readonly Static?: StaticMap
  /** Called once the page shows what was asked for. */
  readonly onShown?: () => void
}

export function Root({ client, address, dataReady, mapSize = null, ...props }: Props) {
  return (
    <StrictMode>
      <ErrorBoundary markup={WHOLE_PAGE}>
        <QueryClientProvider client={client}>
          <AddressContext value={address}>
            <LoadNotices until={dataReady} />
            {/* While it waits for data, React leaves the built page as it stands. */}
            <Suspense fallback={null}>
              <KnownMapSize value={mapSize}>
                <DatedApp dataReady={dataReady} {...props} />
              </KnownMapSize>
            </Suspense>
          </AddressContext>
        </QueryClientProvider>
      </ErrorBoundary>
    </StrictMode>
  )
}

function DatedApp({
  builtDay,
  dataReady,
  onShown,
  unknownParams,
  Static,
}: Omit<Props, 'client' | 'address' | 'mapSize'>) {
  if (dataReady) use(dataReady)
  // The move to another day is a render of its own that yields to the reader, and React writes only what differs.
  const day = useDeferredValue(useToday(builtDay))
  useLayoutEffect(() => onShown?.(), [onShown])
  return (
    <OriginalsShown>
      <MemoizedApp day={day} unknownParams={unknownParams} Static={Static ?? null} />
    </OriginalsShown>
  )
}

/** It does not render while the day is still to move. */
const MemoizedApp = memo(App)
