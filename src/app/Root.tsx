// The app with all it stands on, the same for the build that writes a page and the browser that brings it to life.
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, useLayoutEffect, useSyncExternalStore } from 'react'
import type { IsoDay } from '../domain/calendar'
import type { Still } from '../map/mapProps'
import { AddressContext, type AddressStore } from '../view/address'
import type { LinkProblem } from '../view/links'
import { App } from './App'
import { ErrorBoundary } from './ErrorBoundary'

interface Props {
  readonly client: QueryClient
  readonly address: AddressStore
  readonly today: IsoDay
  /** The day the markup was written for; the first render must be of that day to match it. */
  readonly builtDay: IsoDay
  readonly strangers: readonly LinkProblem[]
  readonly Still?: Still
  /** Called once the page shows what was asked for. */
  readonly onShown?: () => void
}

const never = () => () => {}

export function Root({ client, address, today, builtDay, strangers, Still, onShown }: Props) {
  const day = useSyncExternalStore(
    never,
    () => today,
    () => builtDay,
  )
  useLayoutEffect(() => onShown?.(), [onShown])
  return (
    <StrictMode>
      <ErrorBoundary>
        <QueryClientProvider client={client}>
          <AddressContext value={address}>
            <App day={day} strangers={strangers} Still={Still ?? null} />
          </AddressContext>
        </QueryClientProvider>
      </ErrorBoundary>
    </StrictMode>
  )
}
