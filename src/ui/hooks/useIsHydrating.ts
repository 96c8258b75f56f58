import { useSyncExternalStore } from 'react'

const subscribeToNothing = () => () => {}

/** True while prerendering and in the first render of a hydrated page, which must match the prerendered markup. */
export const useIsHydrating = (): boolean =>
  useSyncExternalStore(
    subscribeToNothing,
    () => false,
    () => true,
  )
