// The states of MapLibre on the page as a pure reducer, without DOM and MapLibre.

/** MapLibre draws the basemap in state `ready` only; in all others the usable SVG basemap does, at the same camera. */
export type RendererState =
  /** Not requested. */
  | { readonly state: 'idle' }
  /** Requested, but the browser has no WebGL 2. */
  | { readonly state: 'unsupported' }
  /** `isSlow` shows a notice. */
  | { readonly state: 'loading'; readonly attempt: number; readonly rebuilds: number; readonly isSlow: boolean }
  /** `isBusy` while the canvas does not show the whole current camera. */
  | { readonly state: 'ready'; readonly attempt: number; readonly rebuilds: number; readonly isBusy: boolean }
  /** The browser took the graphics context away. */
  | { readonly state: 'contextLost'; readonly attempt: number; readonly rebuilds: number }
  | { readonly state: 'failed'; readonly attempt: number; readonly error: Error }

/** Events of an attempt other than the current one are ignored. */
export type RendererEvent =
  | { readonly type: 'requested'; readonly isSupported: boolean }
  | { readonly type: 'retry' }
  /** The page became visible. */
  | { readonly type: 'pageShown' }
  | { readonly type: 'slow' | 'rendered' | 'moved' | 'contextLost' | 'contextRestored'; readonly attempt: number }
  /** MapLibre reports an error, or did not render in time. */
  | { readonly type: 'error'; readonly attempt: number; readonly error: Error }
  /** A call failed, or a frame was not completed in time, as after a crash of the worker. */
  | { readonly type: 'crashed'; readonly attempt: number; readonly error: Error }

/** Automatic rebuilds until a frame is complete after a change. After that the user has to retry. */
const MAX_REBUILDS = 3

/** Before the first request. */
export const INITIAL_RENDERER_STATE: RendererState = { state: 'idle' }

/** The attempt that has a map or is creating one. */
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
 * idle, requested                  -> loading, attempt 1
 * loading 1, rendered by 1         -> ready
 * ready 1, contextLost             -> contextLost: the SVG basemap is shown
 * contextLost 1, contextRestored   -> loading, attempt 2: a new map, because a restored one has lost its tints
 * ready 1, crashed                 -> loading, attempt 2; after three rebuilds without a complete frame: failed
 * loading 2, rendered by 1         -> loading 2: the map of attempt 1 is destroyed
 */
export function rendererReducer(renderer: RendererState, event: RendererEvent): RendererState {
  if ('attempt' in event && event.attempt !== getActiveAttempt(renderer)) return renderer
  switch (renderer.state) {
    case 'idle':
      if (event.type !== 'requested') return renderer
      return event.isSupported ? startLoading(1) : { state: 'unsupported' }
    case 'unsupported':
      return renderer
    case 'loading':
      if (event.type === 'slow') return { ...renderer, isSlow: true }
      if (event.type === 'rendered')
        return { state: 'ready', attempt: renderer.attempt, rebuilds: renderer.rebuilds, isBusy: false }
      if (event.type === 'contextLost')
        return { state: 'contextLost', attempt: renderer.attempt, rebuilds: renderer.rebuilds }
      if (event.type === 'error' || event.type === 'crashed')
        return { state: 'failed', attempt: renderer.attempt, error: event.error }
      return renderer
    case 'ready':
      if (event.type === 'moved') return renderer.isBusy ? renderer : { ...renderer, isBusy: true }
      // A complete frame after a change shows that it works.
      if (event.type === 'rendered') return renderer.isBusy ? { ...renderer, isBusy: false, rebuilds: 0 } : renderer
      if (event.type === 'contextLost')
        return { state: 'contextLost', attempt: renderer.attempt, rebuilds: renderer.rebuilds }
      if (event.type === 'crashed') return rebuildOrFail(renderer, event.error)
      // An error of one tile or layer leaves the rest usable.
      return renderer
    case 'contextLost':
      // A page in the background may miss `contextRestored`.
      return event.type === 'contextRestored' || event.type === 'pageShown'
        ? rebuildOrFail(renderer, CONTEXT_LOST_ERROR)
        : renderer
    case 'failed':
      return event.type === 'retry' ? startLoading(renderer.attempt + 1) : renderer
  }
}

/** The public `data-map-state` attribute of the live map. */
export function getMapState(renderer: RendererState): string {
  if (renderer.state === 'ready') return renderer.isBusy ? 'busy' : 'idle'
  return renderer.state === 'idle' || renderer.state === 'unsupported' ? 'svg' : renderer.state
}
