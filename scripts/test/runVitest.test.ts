import { expect, test } from 'vitest'
import { countTests } from './runVitest'

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map(t => ({ status: t })) })

test('tests are counted over all files, skipped ones apart', () => {
  const report = { testResults: [file('passed', 'passed', 'skipped'), file('failed', 'passed', 'failed')] }
  expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 1 })
})

test('each file that does not load counts as one failure', () => {
  const report = { testResults: [file('failed'), file('failed')] }
  expect(countTests(report, 1)).toEqual({ passed: 0, failed: 2, skipped: 0 })
})

test('an error outside every test is not lost', () => {
  expect(countTests({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
})
