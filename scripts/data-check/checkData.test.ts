import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { toProblem } from '../../src/dataset/tables/problem'
import { checkData, toResult } from './checkData'
import { formatReport } from './formatReport'

const folder = mkdtempSync(join(tmpdir(), 'data-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

const problems = [
  toProblem('clusters.json', 'a-b', '', 'cluster-without-facts'),
  toProblem('clusters.json', 'a-b', 'figures[0].asOf', 'date-after-source', { found: '2035', date: '2023-07' }),
  toProblem('clusters.json', 'c-d', 'figures[7].asOf', 'date-after-source', { found: '2036', date: '2023-07' }),
]

test('groups come with code, places and remedy, errors first', () => {
  expect(formatReport('en', 'data', problems).split('\n')).toEqual([
    '[error] 2 places: date after its source  docs/faults.md#date-after-source',
    '  clusters.json a-b figures[0].asOf: as of 2035, but the source is of 2023-07',
    '  clusters.json c-d figures[7].asOf: as of 2036, but the source is of 2023-07',
    '  → Check the date, or cite a later source. A target has the kind “target”.',
    '',
    '[warning] 1 place: no figure and no measure  docs/faults.md#cluster-without-facts',
    '  clusters.json a-b: has no figure and no measure',
    '  → Add what a source says. Without one, leave it.',
    '',
    'data: errors: 2, warnings: 1. Nothing is published with an error.',
  ])
})

test('the report is in Chinese unless English is chosen', () => {
  const report = formatReport('zh-CN', 'data', problems)
  expect(report).toContain('[错误] 2 处：日期晚于来源  docs/faults.md#date-after-source')
  expect(report).toContain('clusters.json a-b figures[0].asOf：日期 2035 晚于来源的日期 2023-07')
})

test('tables without a problem, or with warnings only, end with 0', () => {
  expect(toResult('zh-CN', 'data', [])).toEqual({ exitCode: 0, report: 'data：错误 0 处，提醒 0 处。' })
  expect(toResult('zh-CN', 'data', problems.slice(0, 1)).exitCode).toBe(0)
})

test('tables with an error end with 1', async () => {
  cpSync('data', folder, { recursive: true })
  writeFileSync(join(folder, 'aliases.json'), '[\n{"kind": "cluster",}\n]')
  const { exitCode, report } = await checkData(['--data', folder, '--lang', 'en'])
  expect(exitCode).toBe(1)
  expect(report).toContain('aliases.json: it is not valid JSON: line 2, character 20')
})

test('a folder without tables and an unknown option end with 2', async () => {
  expect(await checkData(['--data', join(folder, 'none')])).toMatchObject({
    exitCode: 2,
    report: expect.stringContaining('sources.json'),
  })
  expect(await checkData(['--colour'])).toMatchObject({ exitCode: 2, report: expect.stringContaining('--colour') })
})
