// Runs the long random test of the built site: 500 steps and 40 faults with each of five new seeds, which are printed.
// `npm test` runs the same test with one seed and few steps. WALK_SEED, WALK_STEPS and WALK_FAULTS repeat a run.
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'

const seeds = process.env.WALK_SEED ?? Array.from({ length: 5 }, () => randomInt(1, 100_000)).join()
const steps = process.env.WALK_STEPS ?? '500'
console.log(`seeds ${seeds}, ${steps} steps each`)
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'e2e', 'tests/e2e/random/monkey.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, WALK_SEED: seeds, WALK_STEPS: steps, WALK_FAULTS: process.env.WALK_FAULTS ?? '40' },
})
process.exit(status ?? 1)
