import { expect, test } from 'vitest'
import { type Report, type Result, runSteps, type Step } from './schedule'

const pass: Result = { passed: 1, failed: 0, output: '' }
const fail: Result = { passed: 0, failed: 1, output: 'broken' }
const silent = () => {}

/** A step that writes down which steps were running when it started. */
function watched(log: Record<string, string[]>) {
  const active = new Set<string>()
  return (name: string, more: Partial<Step> = {}, result = pass): Step => ({
    name,
    run: async () => {
      log[name] = [...active]
      active.add(name)
      await new Promise(resolve => setTimeout(resolve, 5))
      active.delete(name)
      return result
    },
    ...more,
  })
}

const counts = (reports: readonly Report[]) => Object.fromEntries(reports.map(r => [r.name, [r.passed, r.failed]]))

test('two steps run side by side, a third waits', async () => {
  const log: Record<string, string[]> = {}
  const step = watched(log)
  await runSteps([step('a'), step('b'), step('c')], silent)
  expect(log.b).toEqual(['a'])
  expect(log.c?.length).toBeLessThan(2)
})

test('a step that wants to be alone is alone', async () => {
  const log: Record<string, string[]> = {}
  const step = watched(log)
  await runSteps([step('a'), step('b', { alone: true }), step('c')], silent)
  expect(log).toEqual({ a: [], b: [], c: [] })
})

test('a step waits for what it needs, and counts as failed when that failed', async () => {
  const log: Record<string, string[]> = {}
  const step = watched(log)
  const steps = [step('limits', { needs: ['build'] }), step('build', {}, fail), step('e2e', { needs: ['limits'] })]
  const reports = await runSteps(steps, silent)
  expect(counts(reports)).toEqual({ build: [0, 1], limits: [0, 1], e2e: [0, 1] })
  expect(Object.keys(log)).toEqual(['build'])
})

test('a step that throws, and one that tests nothing, have failed', async () => {
  const crash: Step = { name: 'crash', run: () => Promise.reject(new Error('boom')) }
  const empty: Step = { name: 'empty', run: async () => ({ passed: 0, failed: 0, output: '' }) }
  const reports = await runSteps([crash, empty], silent)
  expect(counts(reports)).toEqual({ crash: [0, 1], empty: [0, 1] })
  expect(reports.map(r => r.output).join()).toMatch(/boom.*empty tested nothing/s)
})

test('steps that need each other are refused, not waited for', async () => {
  const a: Step = { name: 'a', run: async () => pass, needs: ['b'] }
  const b: Step = { name: 'b', run: async () => pass, needs: ['a'] }
  await expect(runSteps([a, b], silent)).rejects.toThrow('wait for each other')
})
