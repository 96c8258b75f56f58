import { expect, test } from 'vitest'
import { runSteps, type Step, type StepReport, type StepResult } from './runSteps'

const pass: StepResult = { passed: 1, failed: 0, output: '' }
const fail: StepResult = { passed: 0, failed: 1, output: 'broken' }
const ignoreReport = () => {}

/** A step that writes down which steps were running when it started. */
function createRecordingSteps(log: Record<string, string[]>) {
  const active = new Set<string>()
  return (name: string, options: Partial<Step> = {}, result = pass): Step => ({
    name,
    run: async () => {
      log[name] = [...active]
      active.add(name)
      await new Promise(resolve => setTimeout(resolve, 5))
      active.delete(name)
      return result
    },
    ...options,
  })
}

const toCounts = (reports: readonly StepReport[]) =>
  Object.fromEntries(reports.map(r => [r.name, [r.passed, r.failed]]))

test('two steps run in parallel, a third waits', async () => {
  const log: Record<string, string[]> = {}
  const step = createRecordingSteps(log)
  await runSteps([step('a'), step('b'), step('c')], ignoreReport)
  expect(log.b).toEqual(['a'])
  expect(log.c?.length).toBeLessThan(2)
})

test('an exclusive step runs alone', async () => {
  const log: Record<string, string[]> = {}
  const step = createRecordingSteps(log)
  await runSteps([step('a'), step('b', { isExclusive: true }), step('c')], ignoreReport)
  expect(log).toEqual({ a: [], b: [], c: [] })
})

test('a step waits for its dependencies, and fails when one of them failed', async () => {
  const log: Record<string, string[]> = {}
  const step = createRecordingSteps(log)
  const steps = [
    step('limits', { dependsOn: ['build'] }),
    step('build', {}, fail),
    step('e2e', { dependsOn: ['limits'] }),
  ]
  const reports = await runSteps(steps, ignoreReport)
  expect(toCounts(reports)).toEqual({ build: [0, 1], limits: [0, 1], e2e: [0, 1] })
  expect(Object.keys(log)).toEqual(['build'])
})

test('a step that throws fails, and so does one without tests', async () => {
  const crash: Step = { name: 'crash', run: () => Promise.reject(new Error('boom')) }
  const empty: Step = { name: 'empty', run: async () => ({ passed: 0, failed: 0, output: '' }) }
  const reports = await runSteps([crash, empty], ignoreReport)
  expect(toCounts(reports)).toEqual({ crash: [0, 1], empty: [0, 1] })
  expect(reports.map(r => r.output).join()).toMatch(/boom.*empty tested nothing/s)
})

test('steps that depend on each other are refused', async () => {
  const a: Step = { name: 'a', run: async () => pass, dependsOn: ['b'] }
  const b: Step = { name: 'b', run: async () => pass, dependsOn: ['a'] }
  await expect(runSteps([a, b], ignoreReport)).rejects.toThrow('wait for each other')
})
