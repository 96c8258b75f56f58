// Positions of published dates on the axis.
import { expect, test } from 'vitest'
import { DATA } from '../../../tests/support/data/dataset'
import type { IsoDay } from '../../domain/date/isoDay'
import { buildRecognitionTimeline } from '../../domain/recognition/recognitionTimeline'
import { selectTimeline } from './timeline'

const buildTimelines = (id: string, day: string) => {
  const cluster = DATA.clusters.find(c => c.id === id)
  if (!cluster) throw new Error(`no ${id}`)
  return cluster.recognitions.map(r => buildRecognitionTimeline(r, DATA.lists, DATA.deadlines, day as IsoDay))
}
const buildTimelineModel = (id: string, day = '2026-11-22') => selectTimeline(buildTimelines(id, day), day as IsoDay)

test('an ended term without a review result is followed by an open span up to the day', () => {
  const model = buildTimelineModel('santai-textile-footwear')
  expect(model?.years.map(y => y.year)).toEqual([2023, 2024, 2025, 2026])
  const [band] = model?.bands ?? []
  expect(band?.spans.map(s => [s.kind, s.basis, s.x])).toEqual([
    ['term', 'sourced', 0],
    ['open', 'inferred', 75.02],
  ])
  const open = band?.spans[1]
  expect((open?.x ?? 0) + (open?.width ?? 0)).toBeCloseTo((model?.dayX ?? 0) + 100 / 1461, 1)
  expect(band?.markers.map(s => s.kind)).toEqual(['announced', 'report', 'report'])
})

test('a renewal begins at the end of the term', () => {
  const [band] = buildTimelineModel('qingyang-aviation-supply')?.bands ?? []
  const [term, renewal] = band?.spans ?? []
  expect([term?.kind, renewal?.kind]).toEqual(['term', 'renewal'])
  expect((term?.x ?? 0) + (term?.width ?? 0)).toBeCloseTo(renewal?.x ?? 0, 1)
  // Only the month of the review is known: a twelfth of one of the six years drawn.
  expect(band?.markers.find(s => s.kind === 'passed')?.width).toBeCloseTo(100 / 6 / 12, 1)
})

test('a recognition without a list has no band; a cluster without any date has no timeline', () => {
  expect(buildTimelineModel('pidu-electromagnetic-space-security')?.bands.map(b => b !== null)).toEqual([true, false])
  expect(buildTimelineModel('jinniu-aerospace-information')).toBeNull()
})

test('a day far from all dates is not on the axis', () => {
  expect(buildTimelineModel('santai-textile-footwear', '2027-05-01')?.years.at(-1)?.year).toBe(2027)
  const farModel = buildTimelineModel('santai-textile-footwear', '2060-01-01')
  expect([farModel?.dayX, farModel?.years.at(-1)?.year]).toEqual([null, 2025])
  expect(buildTimelineModel('santai-textile-footwear', '2001-01-01')?.dayX).toBeNull()
})

test.each(['2023-01-01', '2024-02-29', '2026-11-22', '2029-12-31'])(
  'all spans and markers on %s are within the axis',
  day => {
    for (const { id } of DATA.clusters) {
      const model = buildTimelineModel(id, day)
      for (const { x, width } of (model?.bands ?? []).flatMap(band => [...(band?.spans ?? [])])) {
        expect(x, id).toBeGreaterThanOrEqual(0)
        expect(x + width, id).toBeLessThanOrEqual(100.01)
      }
      for (const { x } of (model?.bands ?? []).flatMap(band => [...(band?.markers ?? [])])) {
        expect(x, id).toBeGreaterThan(0)
        expect(x, id).toBeLessThan(100)
      }
    }
  },
)
