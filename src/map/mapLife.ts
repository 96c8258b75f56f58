// The life of MapLibre on the page, as a pure reducer. It knows no DOM and no MapLibre. Only in the state `ready` does
// MapLibre draw the ground; in every other state the SVG ground stands at the same camera and can be used.

export type MapLife =
  /** Not asked for yet. */
  | { readonly state: 'idle' }
  /** Asked for, but the browser has no WebGL 2. */
  | { readonly state: 'unsupported' }
  /** `slow` once the reader should hear that it takes long. */
  | { readonly state: 'loading'; readonly attempt: number; readonly rebuilds: number; readonly slow: boolean }
  /** `busy` while the canvas does not show the current camera whole. */
  | { readonly state: 'ready'; readonly attempt: number; readonly rebuilds: number; readonly busy: boolean }
  /** The browser took the graphics context away. */
  | { readonly state: 'contextLost'; readonly attempt: number; readonly rebuilds: number }
  | { readonly state: 'failed'; readonly attempt: number; readonly error: Error }

/** An event of an attempt counts only while that attempt is the current one. */
export type MapLifeEvent =
  | { readonly type: 'wanted'; readonly isSupported: boolean }
  | { readonly type: 'retry' }
  /** The page is looked at again. */
  | { readonly type: 'pageShown' }
  | { readonly type: 'slow' | 'drawn' | 'moved' | 'contextLost' | 'contextRestored'; readonly attempt: number }
  /** MapLibre reports an error, or did not draw in time. */
  | { readonly type: 'error'; readonly attempt: number; readonly error: Error }
  /** It no longer works: a call failed, or it did not finish a frame in time, as when its worker has ended. */
  | { readonly type: 'broken'; readonly attempt: number; readonly error: Error }

/** It is built again by itself so often without having drawn in between; then the reader is asked. */
const MAX_REBUILDS = 3

export const INITIAL_LIFE: MapLife = { state: 'idle' }

/** The attempt that has a map or is making one; null when there is none. */
export const getLiveAttempt = (life: MapLife): number | null =>
  life.state === 'loading' || life.state === 'ready' || life.state === 'contextLost' ? life.attempt : null

const load = (attempt: number, rebuilds = 0): MapLife => ({ state: 'loading', attempt, rebuilds, slow: false })

const rebuild = (life: { readonly attempt: number; readonly rebuilds: number }, error: Error): MapLife =>
  life.rebuilds < MAX_REBUILDS
    ? load(life.attempt + 1, life.rebuilds + 1)
    : { state: 'failed', attempt: life.attempt, error }

const LOST = new Error('the graphics context is lost')

/**
 * @example
 * idle, wanted                     -> loading, attempt 1
 * loading 1, drawn of attempt 1    -> ready
 * ready 1, contextLost             -> contextLost: the SVG ground shows
 * contextLost 1, contextRestored   -> loading, attempt 2: a new map, since a restored one has lost its colours
 * ready 1, broken                  -> loading, attempt 2; after three without a frame in between: failed
 * loading 2, drawn of attempt 1    -> loading 2: the map of that attempt is gone
 */
export function reduceMapLife(life: MapLife, event: MapLifeEvent): MapLife {
  if ('attempt' in event && event.attempt !== getLiveAttempt(life)) return life
  switch (life.state) {
    case 'idle':
      if (event.type !== 'wanted') return life
      return event.isSupported ? load(1) : { state: 'unsupported' }
    case 'unsupported':
      return life
    case 'loading':
      if (event.type === 'slow') return { ...life, slow: true }
      if (event.type === 'drawn') return { state: 'ready', attempt: life.attempt, rebuilds: life.rebuilds, busy: false }
      if (event.type === 'contextLost') return { state: 'contextLost', attempt: life.attempt, rebuilds: life.rebuilds }
      if (event.type === 'error' || event.type === 'broken')
        return { state: 'failed', attempt: life.attempt, error: event.error }
      return life
    case 'ready':
      if (event.type === 'moved') return life.busy ? life : { ...life, busy: true }
      // It has drawn after a change, so it works.
      if (event.type === 'drawn') return life.busy ? { ...life, busy: false, rebuilds: 0 } : life
      if (event.type === 'contextLost') return { state: 'contextLost', attempt: life.attempt, rebuilds: life.rebuilds }
      if (event.type === 'broken') return rebuild(life, event.error)
      // A single tile or layer that fails leaves the rest of the ground as it is.
      return life
    case 'contextLost':
      // A page that was in the background may get no word of its context again.
      return event.type === 'contextRestored' || event.type === 'pageShown' ? rebuild(life, LOST) : life
    case 'failed':
      return event.type === 'retry' ? load(life.attempt + 1) : life
  }
}
