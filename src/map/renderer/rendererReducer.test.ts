import { describe, expect, test } from 'vitest'
import {
  getActiveAttempt,
  INITIAL_RENDERER_STATE,
  type RendererEvent,
  type RendererState,
  rendererReducer,
} from './rendererReducer'

const error = new Error('worker')
const requestEvent: RendererEvent = { type: 'requested', isSupported: true }
const buildEvent =
  (attempt: number) =>
  (type: 'slow' | 'rendered' | 'moved' | 'contextLost' | 'contextRestored'): RendererEvent => ({ type, attempt })
const firstAttempt = buildEvent(1)
const buildFailure = (type: 'error' | 'crashed', attempt = 1): RendererEvent => ({ type, attempt, error })

const reduceEvents = (...events: readonly RendererEvent[]): RendererState =>
  events.reduce(rendererReducer, INITIAL_RENDERER_STATE)
const summarize = (renderer: RendererState): string =>
  [
    renderer.state,
    getActiveAttempt(renderer) ?? '',
    renderer.state === 'ready' && renderer.isBusy ? 'busy' : '',
    renderer.state === 'loading' && renderer.isSlow ? 'slow' : '',
  ]
    .filter(word => word !== '')
    .join(' ')

describe('the life of the map', () => {
  test.each<[string, readonly RendererEvent[], string]>([
    ['begins without MapLibre', [], 'idle'],
    ['loads when the reader reaches for the map', [requestEvent], 'loading 1'],
    ['loads once, however often it is reached for', [requestEvent, requestEvent], 'loading 1'],
    ['ends where the browser has no WebGL 2', [{ type: 'requested', isSupported: false }, requestEvent], 'unsupported'],
    ['says when it takes long', [requestEvent, firstAttempt('slow')], 'loading 1 slow'],
    ['shows the map once it has drawn', [requestEvent, firstAttempt('slow'), firstAttempt('rendered')], 'ready 1'],
    ['is busy while the camera moves', [requestEvent, firstAttempt('rendered'), firstAttempt('moved')], 'ready 1 busy'],
    [
      'rests when the frame is whole',
      [requestEvent, firstAttempt('rendered'), firstAttempt('moved'), firstAttempt('rendered')],
      'ready 1',
    ],
    ['fails when the chunk, the geometry or the worker is refused', [requestEvent, buildFailure('error')], 'failed'],
    ['fails when the first draw breaks', [requestEvent, buildFailure('crashed')], 'failed'],
    ['does not hear a map that is gone', [requestEvent, buildFailure('error'), firstAttempt('rendered')], 'failed'],
    ['begins anew when the reader asks', [requestEvent, buildFailure('error'), { type: 'retry' }], 'loading 2'],
    [
      'does not hear the attempt before',
      [requestEvent, buildFailure('error'), { type: 'retry' }, firstAttempt('rendered'), buildFailure('error')],
      'loading 2',
    ],
    [
      'keeps a ground of which one part fails',
      [requestEvent, firstAttempt('rendered'), buildFailure('error')],
      'ready 1',
    ],
    ['is built again when it broke', [requestEvent, firstAttempt('rendered'), buildFailure('crashed')], 'loading 2'],
    [
      'gives the ground back when the context is lost',
      [requestEvent, firstAttempt('rendered'), firstAttempt('contextLost')],
      'contextLost 1',
    ],
    [
      'also before the first frame',
      [requestEvent, firstAttempt('contextLost'), firstAttempt('rendered')],
      'contextLost 1',
    ],
    [
      'stays without when it is lost for good',
      [requestEvent, firstAttempt('contextLost'), firstAttempt('moved'), requestEvent],
      'contextLost 1',
    ],
    [
      'is built again when it is restored',
      [requestEvent, firstAttempt('rendered'), firstAttempt('contextLost'), firstAttempt('contextRestored')],
      'loading 2',
    ],
    [
      'is built again when the page is looked at again',
      [requestEvent, firstAttempt('contextLost'), { type: 'pageShown' }],
      'loading 2',
    ],
    [
      'does not mind a page looked at again',
      [requestEvent, firstAttempt('rendered'), { type: 'pageShown' }],
      'ready 1',
    ],
  ])('%s', (_, events, expected) => {
    expect(summarize(reduceEvents(...events))).toBe(expected)
  })

  test('is built again three times by itself; then the reader is asked', () => {
    let renderer = reduceEvents(requestEvent)
    for (const attempt of [1, 2, 3]) {
      renderer = [buildEvent(attempt)('rendered'), buildFailure('crashed', attempt)].reduce(rendererReducer, renderer)
      expect(summarize(renderer)).toBe(`loading ${attempt + 1}`)
    }
    renderer = [buildEvent(4)('rendered'), buildFailure('crashed', 4)].reduce(rendererReducer, renderer)
    expect(renderer).toEqual({ state: 'failed', attempt: 4, error })
  })

  test('counts anew once it has drawn after a move', () => {
    let renderer = reduceEvents(requestEvent)
    for (let attempt = 1; attempt <= 6; attempt++)
      renderer = [
        buildEvent(attempt)('rendered'),
        buildEvent(attempt)('moved'),
        buildEvent(attempt)('rendered'),
        buildFailure('crashed', attempt),
      ].reduce(rendererReducer, renderer)
    expect(summarize(renderer)).toBe('loading 7')
  })
})
