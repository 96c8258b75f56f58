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

describe('the state of MapLibre', () => {
  test.each<[string, readonly RendererEvent[], string]>([
    ['is idle at the start', [], 'idle'],
    ['is loading after a request', [requestEvent], 'loading 1'],
    ['does not change with a second request', [requestEvent, requestEvent], 'loading 1'],
    ['is unsupported without WebGL 2', [{ type: 'requested', isSupported: false }, requestEvent], 'unsupported'],
    ['is slow after a timeout', [requestEvent, firstAttempt('slow')], 'loading 1 slow'],
    [
      'is ready after the first complete frame',
      [requestEvent, firstAttempt('slow'), firstAttempt('rendered')],
      'ready 1',
    ],
    ['is busy after a camera change', [requestEvent, firstAttempt('rendered'), firstAttempt('moved')], 'ready 1 busy'],
    [
      'is not busy after the next complete frame',
      [requestEvent, firstAttempt('rendered'), firstAttempt('moved'), firstAttempt('rendered')],
      'ready 1',
    ],
    ['is failed after an error while loading', [requestEvent, buildFailure('error')], 'failed'],
    ['is failed after a crash while loading', [requestEvent, buildFailure('crashed')], 'failed'],
    ['ignores events after a failure', [requestEvent, buildFailure('error'), firstAttempt('rendered')], 'failed'],
    ['is loading again after a retry', [requestEvent, buildFailure('error'), { type: 'retry' }], 'loading 2'],
    [
      'ignores events of the previous attempt',
      [requestEvent, buildFailure('error'), { type: 'retry' }, firstAttempt('rendered'), buildFailure('error')],
      'loading 2',
    ],
    [
      'stays ready after an error of one part',
      [requestEvent, firstAttempt('rendered'), buildFailure('error')],
      'ready 1',
    ],
    ['is rebuilt after a crash', [requestEvent, firstAttempt('rendered'), buildFailure('crashed')], 'loading 2'],
    [
      'has no context after a loss',
      [requestEvent, firstAttempt('rendered'), firstAttempt('contextLost')],
      'contextLost 1',
    ],
    [
      'has no context after a loss while loading',
      [requestEvent, firstAttempt('contextLost'), firstAttempt('rendered')],
      'contextLost 1',
    ],
    [
      'stays without context until it is restored',
      [requestEvent, firstAttempt('contextLost'), firstAttempt('moved'), requestEvent],
      'contextLost 1',
    ],
    [
      'is rebuilt when the context is restored',
      [requestEvent, firstAttempt('rendered'), firstAttempt('contextLost'), firstAttempt('contextRestored')],
      'loading 2',
    ],
    [
      'is rebuilt when the page is shown without a context',
      [requestEvent, firstAttempt('contextLost'), { type: 'pageShown' }],
      'loading 2',
    ],
    ['stays ready when the page is shown', [requestEvent, firstAttempt('rendered'), { type: 'pageShown' }], 'ready 1'],
  ])('%s', (_, events, expected) => {
    expect(summarize(reduceEvents(...events))).toBe(expected)
  })

  test('three rebuilds without a complete frame in between are followed by a failure', () => {
    let renderer = reduceEvents(requestEvent)
    for (const attempt of [1, 2, 3]) {
      renderer = [buildEvent(attempt)('rendered'), buildFailure('crashed', attempt)].reduce(rendererReducer, renderer)
      expect(summarize(renderer)).toBe(`loading ${attempt + 1}`)
    }
    renderer = [buildEvent(4)('rendered'), buildFailure('crashed', 4)].reduce(rendererReducer, renderer)
    expect(renderer).toEqual({ state: 'failed', attempt: 4, error })
  })

  test('a complete frame after a move resets the number of rebuilds', () => {
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
