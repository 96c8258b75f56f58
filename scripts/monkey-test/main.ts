// Runs the long random test of the built site: 500 steps and 40 faults with each of five new seeds, which are printed.
// `npm test` runs the same test with one seed and few steps. MONKEY_SEED, MONKEY_STEPS and MONKEY_FAULTS repeat a run.
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'

const seeds = process.env.MONKEY_SEED ?? Array.from({ length: 5 }, () => randomInt(1, 100_000)).join()
const steps = process.env.MONKEY_STEPS ?? '500'
console.log(`seeds ${seeds}, ${steps} steps each`)
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'e2e', 'tests/e2e/random/monkey.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, MONKEY_SEED: seeds, MONKEY_STEPS: steps, MONKEY_FAULTS: process.env.MONKEY_FAULTS ?? '40' },
})
process.exit(status ?? 1)
