import { expect, test } from 'vitest'
import { diffWords, type TextPart } from './diffWords'

const mark = (parts: readonly TextPart[]) => parts.map(p => (p.isChanged ? `【${p.text}】` : p.text)).join('')

test.each([
  ['产值120亿元', '产值135亿元', '产值【120】亿元', '产值【135】亿元'],
  ['产值12.5亿元', '产值12.75亿元', '产值【12.5】亿元', '产值【12.75】亿元'],
  ['甲；乙', '甲；乙；丙', '甲；乙', '甲；乙【；丙】'],
  ['同样', '同样', '同样', '同样'],
  ['', '新增', '', '【新增】'],
  ['cluster of pumps', 'cluster of valves', 'cluster of 【pumps】', 'cluster of 【valves】'],
  ['到2025年建成两个园区', '到2027年建成三个园区', '到【2025】年建成【两】个园区', '到【2027】年建成【三】个园区'],
])('%s, %s: the words that differ are marked, numbers as a whole', (before, after, marked, markedAfter) => {
  const parts = diffWords(before, after)
  expect([mark(parts.before), mark(parts.after)]).toEqual([marked, markedAfter])
})

test('one equal character between two changes is marked with them', () => {
  expect(mark(diffWords('一甲二的三乙四', '一丙丁的戊己四').after)).toBe('一【丙丁的戊己】四')
})

test('a long text is marked as a whole', () => {
  expect(diffWords('长'.repeat(500), '长').before).toEqual([{ text: '长'.repeat(500), isChanged: true }])
})
