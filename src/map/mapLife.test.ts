import { describe, expect, test } from 'vitest'
import { getLiveAttempt, INITIAL_LIFE, type MapLife, type MapLifeEvent, reduceMapLife } from './mapLife'

const error = new Error('worker')
const wanted: MapLifeEvent = { type: 'wanted', isSupported: true }
const of =
  (attempt: number) =>
  (type: 'slow' | 'drawn' | 'moved' | 'contextLost' | 'contextRestored'): MapLifeEvent => ({ type, attempt })
const first = of(1)
const failure = (type: 'error' | 'broken', attempt = 1): MapLifeEvent => ({ type, attempt, error })

const live = (...events: readonly MapLifeEvent[]): MapLife => events.reduce(reduceMapLife, INITIAL_LIFE)
const summary = (life: MapLife): string =>
  [
    life.state,
    getLiveAttempt(life) ?? '',
    life.state === 'ready' && life.busy ? 'busy' : '',
    life.state === 'loading' && life.slow ? 'slow' : '',
  ]
    .filter(word => word !== '')
    .join(' ')

describe('the life of the map', () => {
  test.each<[string, readonly MapLifeEvent[], string]>([
    ['begins without MapLibre', [], 'idle'],
    ['loads when the reader reaches for the map', [wanted], 'loading 1'],
    ['loads once, however often it is reached for', [wanted, wanted], 'loading 1'],
    ['ends where the browser has no WebGL 2', [{ type: 'wanted', isSupported: false }, wanted], 'unsupported'],
    ['says when it takes long', [wanted, first('slow')], 'loading 1 slow'],
    ['shows the map once it has drawn', [wanted, first('slow'), first('drawn')], 'ready 1'],
    ['is busy while the camera moves', [wanted, first('drawn'), first('moved')], 'ready 1 busy'],
    ['rests when the frame is whole', [wanted, first('drawn'), first('moved'), first('drawn')], 'ready 1'],
    ['fails when the chunk, the geometry or the worker is refused', [wanted, failure('error')], 'failed'],
    ['fails when the first draw breaks', [wanted, failure('broken')], 'failed'],
    ['does not hear a map that is gone', [wanted, failure('error'), first('drawn')], 'failed'],
    ['begins anew when the reader asks', [wanted, failure('error'), { type: 'retry' }], 'loading 2'],
    [
      'does not hear the attempt before',
      [wanted, failure('error'), { type: 'retry' }, first('drawn'), failure('error')],
      'loading 2',
    ],
    ['keeps a ground of which one part fails', [wanted, first('drawn'), failure('error')], 'ready 1'],
    ['is built again when it broke', [wanted, first('drawn'), failure('broken')], 'loading 2'],
    ['gives the ground back when the context is lost', [wanted, first('drawn'), first('contextLost')], 'contextLost 1'],
    ['also before the first frame', [wanted, first('contextLost'), first('drawn')], 'contextLost 1'],
    ['stays without when it is lost for good', [wanted, first('contextLost'), first('moved'), wanted], 'contextLost 1'],
    [
      'is built again when it is restored',
      [wanted, first('drawn'), first('contextLost'), first('contextRestored')],
      'loading 2',
    ],
    [
      'is built again when the page is looked at again',
      [wanted, first('contextLost'), { type: 'pageShown' }],
      'loading 2',
    ],
    ['does not mind a page looked at again', [wanted, first('drawn'), { type: 'pageShown' }], 'ready 1'],
  ])('%s', (_, events, expected) => {
    expect(summary(live(...events))).toBe(expected)
  })

  test('is built again three times by itself; then the reader is asked', () => {
    let life = live(wanted)
    for (const attempt of [1, 2, 3]) {
      life = [of(attempt)('drawn'), failure('broken', attempt)].reduce(reduceMapLife, life)
      expect(summary(life)).toBe(`loading ${attempt + 1}`)
    }
    life = [of(4)('drawn'), failure('broken', 4)].reduce(reduceMapLife, life)
    expect(life).toEqual({ state: 'failed', attempt: 4, error })
  })

  test('counts anew once it has drawn after a move', () => {
    let life = live(wanted)
    for (let attempt = 1; attempt <= 6; attempt++)
      life = [of(attempt)('drawn'), of(attempt)('moved'), of(attempt)('drawn'), failure('broken', attempt)].reduce(
        reduceMapLife,
        life,
      )
    expect(summary(life)).toBe('loading 7')
  })
})
