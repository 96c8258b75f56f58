// The status of every recorded cluster around every day on which one changes, against a table made by hand from the
// lists' dates: announced (a month counts from its last day), 180 days before the end, and the end.
import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseIndex } from '../../src/data/parse'
import type { IsoDay } from '../../src/domain/date/isoDay'
import { getClusterStatus, getRecognitionStatus, type Status } from '../../src/domain/recognition/recognitionStatus'

const { clusters, lists } = parseIndex(JSON.parse(await readFile('public/data/v1/index.json', 'utf8'))).value
const listById = new Map(lists.map(list => [list.id, list]))

const STATUS_BY_LETTER: Readonly<Record<string, Status | null>> = {
  '.': null,
  v: 'valid',
  r: 'renewed',
  e: 'expiring',
  x: 'expired',
  w: 'withdrawn',
  '?': 'unknown',
}

/** One column of the table each, from A to L: clusters with the same recognitions. */
const COLUMNS = [
  // A: nation 2022, a passed review reported in November 2025: it extends the old end, 2025, by three years
  ['qingyang-aviation-supply', 'wuhou-microwave-rf'],
  // B: province 2023 at the earliest, year not stated
  [
    'jinniu-aerospace-information',
    'xinjin-health-food',
    'longchang-glass-ceramics',
    'yingshan-machinery-auto-parts',
    'xuanhan-micro-glass-fibre',
    'shawan-stainless-steel',
    'pingshan-biobased-textile',
    'dongpo-pickles',
  ],
  // C: nation 2025
  ['chenghua-intelligent-robots', 'qingbaijiang-ultra-high-strength-alloys', 'chongzhou-panel-furniture'],
  // D: nation 2023, the second by elimination
  ['xindu-aviation-large-components', 'wenjiang-biotech-drugs'],
  // E: nation 2023 at the earliest, year not stated
  ['mianyang-special-robots'],
  // F: province 2024, and nation with no year stated
  ['pidu-electromagnetic-space-security'],
  // G: province 2024
  [
    'chongzhou-smart-home',
    'yantan-pump-valve',
    'rongxian-pottery',
    'weiyuan-glass-fibre',
    'qianfeng-gas-salt-fine-chemicals',
    'linshui-auto-moto-parts',
    'ziyang-footwear',
  ],
  // H: province 2025
  ['jianyang-cryogenic-equipment', 'lezhi-aluminium-profiles'],
  // I: nation 2022, stated to end with 2025, no word of a review
  ['guanghan-oil-gas-equipment', 'fucheng-connectors', 'shehong-lithium-materials'],
  // J: province 2023
  ['santai-textile-footwear', 'jiajiang-ceramics'],
  // K: province 2023, and nation with no year stated
  ['jiangyou-special-metallurgy-materials'],
]

//                 ABCDEFGHIJK
const TABLE = `
  2000-01-01       ...........
  2022-12-29       ...........
  2022-12-31       ...........
  2023-01-10       ...........
  2023-01-11       v.......v..
  2023-01-12       v.......v..
  2023-07-30       v.......v..
  2023-07-31       v?......vvv
  2023-08-01       v?......vvv
  2023-10-17       v?......vvv
  2023-10-18       v?.v??..vvv
  2023-10-19       v?.v??..vvv
  2024-02-29       v?.v??..vvv
  2024-07-24       v?.v??..vvv
  2024-07-25       v?.v?vv.vvv
  2024-07-26       v?.v?vv.vvv
  2024-07-31       v?.v?vv.vvv
  2024-12-30       v?.v?vv.vvv
  2024-12-31       v?.v?vv.vvv
  2025-06-29       v?.v?vv.vvv
  2025-06-30       v?.v?vvvvvv
  2025-07-03       v?.v?vvvvvv
  2025-07-04       e?.v?vvveee
  2025-08-03       e?.v?vvveee
  2025-08-04       e?.v?vvveee
  2025-11-05       e?.v?vvveee
  2025-11-29       e?.v?vvveee
  2025-11-30       r?vv?vvveee
  2025-12-01       r?vv?vvveee
  2025-12-30       r?vv?vvveee
  2025-12-31       r?vv?vvveee
  2026-01-01       r?vv?vvvxx?
  2026-01-31       r?vv?vvvxx?
  2026-02-01       r?vv?vvvxx?
  2026-02-25       r?vv?vvvxx?
  2026-05-03       r?vv?vvvxx?
  2026-05-04       r?ve?vvvxx?
  2026-06-30       r?ve?vvvxx?
  2026-07-03       r?ve?vvvxx?
  2026-07-04       r?ve?eevxx?
  2026-10-31       r?ve?eevxx?
  2026-11-01       r?vx?eevxx?
  2026-11-22       r?vx?eevxx?
  2026-11-29       r?vx?eevxx?
  2026-11-30       r?vx?eevxx?
  2026-12-31       r?vx?eevxx?
  2027-01-01       r?vx??xvxx?
  2027-07-03       r?vx??xvxx?
  2027-07-04       r?vx??xexx?
  2027-12-31       r?vx??xexx?
  2028-01-01       r?vx??xxxx?
  2028-02-29       r?vx??xxxx?
  2028-06-02       r?vx??xxxx?
  2028-06-03       r?ex??xxxx?
  2028-07-03       r?ex??xxxx?
  2028-07-04       e?ex??xxxx?
  2028-11-29       e?ex??xxxx?
  2028-11-30       e?ex??xxxx?
  2028-12-01       e?xx??xxxx?
  2028-12-31       e?xx??xxxx?
  2029-01-01       x?xx??xxxx?
  2099-12-31       x?xx??xxxx?
`
const rows = TABLE.trim()
  .split('\n')
  .map(line => line.trim().split(/\s+/) as [IsoDay, string])

const getSignature = (cluster: (typeof clusters)[number] | undefined) => JSON.stringify(cluster?.recognitions)
const clusterById = new Map(clusters.map(c => [c.id as string, c]))
const columnById = new Map(COLUMNS.flatMap((ids, column) => ids.map(id => [id, column] as const)))
const columnBySignature = new Map(
  [...columnById].map(([id, column]) => [getSignature(clusterById.get(id)), column] as const),
)
/** The column of the table; that of a cluster with the same recognitions where a list was completed. */
const columns = clusters.map(c => [c.id, columnById.get(c.id) ?? columnBySignature.get(getSignature(c))] as const)

test('the table has every recorded cluster once', () => {
  const ids = COLUMNS.flat()
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter(id => !clusterById.has(id))).toEqual([])
  expect(columns.filter(([, column]) => column === undefined)).toEqual([])
})

describe('every cluster has the status of the table', () => {
  test.each(rows)('on %s', (day, letters) => {
    const expected = columns.map(([id, column]) => [id, STATUS_BY_LETTER[letters[column ?? -1] ?? ''] ?? null])
    const actual = clusters.map(c => [c.id, getClusterStatus(c.recognitions, listById, day)?.status ?? null])
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected))
  })
})

test('on 2026-11-30 two clusters of the first national list are renewed to the end of 2028, the others have expired', () => {
  const nationalRecognitions = clusters.flatMap(c =>
    c.recognitions
      .filter(r => r.list === 'cn-2022')
      .map(r => [c.id, getRecognitionStatus(r, listById, '2026-11-30' as IsoDay)]),
  )
  expect(Object.fromEntries(nationalRecognitions)).toMatchObject({
    'qingyang-aviation-supply': { status: 'renewed', until: '2028-12-31', reason: 'passed' },
    'wuhou-microwave-rf': { status: 'renewed', until: '2028-12-31', reason: 'passed' },
    'guanghan-oil-gas-equipment': { status: 'expired', until: '2025-12-31', basis: 'sourced' },
    'fucheng-connectors': { status: 'expired', until: '2025-12-31', basis: 'sourced' },
    'shehong-lithium-materials': { status: 'expired', until: '2025-12-31', basis: 'sourced' },
  })
  expect(nationalRecognitions).toHaveLength(5)
})

test('the order of the recognitions never matters', () => {
  const recognitions = clusters.flatMap(c => c.recognitions)
  const arbitraryRecognitions = fc.array(fc.constantFrom(...recognitions), { minLength: 1, maxLength: 5 })
  const arbitraryDay = fc.constantFrom(...rows.map(([day]) => day))
  fc.assert(
    fc.property(
      arbitraryRecognitions,
      arbitraryDay,
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      (all, day, keys) => {
        const shuffled = all
          .map(recognition => ({ recognition, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ recognition }) => recognition)
        expect(getClusterStatus(shuffled, listById, day)).toEqual(getClusterStatus(all, listById, day))
      },
    ),
    { numRuns: 1000 },
  )
})
