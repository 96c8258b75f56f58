// The life of MapLibre on the page, as a pure reducer. It knows no DOM and no MapLibre. Only in the state `ready` does
// MapLibre draw the ground; in every other state the SVG ground stands at the same camera and can be used.

export type RendererState =
  /** Not asked for yet. */
  | { readonly state: 'idle' }
  /** Asked for, but the browser has no WebGL 2. */
  | { readonly state: 'unsupported' }
  /** `slow` once the reader should hear that it takes long. */
  | { readonly state: 'loading'; readonly attempt: number; readonly rebuilds: number; readonly isSlow: boolean }
  /** `busy` while the canvas does not show the current camera whole. */
  | { readonly state: 'ready'; readonly attempt: number; readonly rebuilds: number; readonly isBusy: boolean }
  /** The browser took the graphics context away. */
  | { readonly state: 'contextLost'; readonly attempt: number; readonly rebuilds: number }
  | { readonly state: 'failed'; readonly attempt: number; readonly error: Error }

/** An event of an attempt counts only while that attempt is the current one. */
export type RendererEvent =
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

export const INITIAL_RENDERER_STATE: RendererState = { state: 'idle' }

/** The attempt that has a map or is making one; null when there is none. */
export const getActiveAttempt = (renderer: RendererState): number | null =>
  renderer.state === 'loading' || renderer.state === 'ready' || renderer.state === 'contextLost'
    ? renderer.attempt
    : null

const startLoading = (attempt: number, rebuilds = 0): RendererState => ({
  state: 'loading',
  attempt,
  rebuilds,
  isSlow: false,
})

const rebuildOrFail = (
  renderer: { readonly attempt: number; readonly rebuilds: number },
  error: Error,
): RendererState =>
  renderer.rebuilds < MAX_REBUILDS
    ? startLoading(renderer.attempt + 1, renderer.rebuilds + 1)
    : { state: 'failed', attempt: renderer.attempt, error }

const CONTEXT_LOST_ERROR = new Error('the graphics context is lost')

/**
 * @example
 * idle, wanted                     -> loading, attempt 1
 * loading 1, drawn of attempt 1    -> ready
 * ready 1, contextLost             -> contextLost: the SVG ground shows
 * contextLost 1, contextRestored   -> loading, attempt 2: a new map, since a restored one has lost its colours
 * ready 1, broken                  -> loading, attempt 2; after three without a frame in between: failed
 * loading 2, drawn of attempt 1    -> loading 2: the map of that attempt is gone
 */
export function rendererReducer(renderer: RendererState, event: RendererEvent): RendererState {
  if ('attempt' in event && event.attempt !== getActiveAttempt(renderer)) return renderer
  switch (renderer.state) {
    case 'idle':
      if (event.type !== 'wanted') return renderer
      return event.isSupported ? startLoading(1) : { state: 'unsupported' }
    case 'unsupported':
      return renderer
    case 'loading':
      if (event.type === 'slow') return { ...renderer, isSlow: true }
      if (event.type === 'drawn')
        return { state: 'ready', attempt: renderer.attempt, rebuilds: renderer.rebuilds, isBusy: false }
      if (event.type === 'contextLost')
        return { state: 'contextLost', attempt: renderer.attempt, rebuilds: renderer.rebuilds }
      if (event.type === 'error' || event.type === 'broken')
        return { state: 'failed', attempt: renderer.attempt, error: event.error }
      return renderer
    case 'ready':
      if (event.type === 'moved') return renderer.isBusy ? renderer : { ...renderer, isBusy: true }
      // It has drawn after a change, so it works.
      if (event.type === 'drawn') return renderer.isBusy ? { ...renderer, isBusy: false, rebuilds: 0 } : renderer
      if (event.type === 'contextLost')
        return { state: 'contextLost', attempt: renderer.attempt, rebuilds: renderer.rebuilds }
      if (event.type === 'broken') return rebuildOrFail(renderer, event.error)
      // A single tile or layer that fails leaves the rest of the ground as it is.
      return renderer
    case 'contextLost':
      // A page that was in the background may get no word of its context again.
      return event.type === 'contextRestored' || event.type === 'pageShown'
        ? rebuildOrFail(renderer, CONTEXT_LOST_ERROR)
        : renderer
    case 'failed':
      return event.type === 'retry' ? startLoading(renderer.attempt + 1) : renderer
  }
}
