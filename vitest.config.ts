// Four projects: unit tests beside their files, contracts on committed files, the app in a DOM, the built site in a browser.
import { defineConfig } from 'vitest/config'
import { LongestFirstSequencer } from './tests/support/setup/longestFirstSequencer.ts'

const VITE_CONFIG = './vite.config.ts'

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirstSequencer },
    projects: [
      {
        extends: VITE_CONFIG,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          isolate: false, // they restore what they change
          testTimeout: 20_000,
        },
      },
      {
        extends: VITE_CONFIG,
        test: {
          name: 'contract',
          environment: 'node',
          include: ['tests/contract/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: VITE_CONFIG,
        test: {
          name: 'app',
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx', 'tests/app/**/*.test.{ts,tsx}'],
          isolate: false, // tests/support/setup/sharedDom.ts restores the document
          setupFiles: 'tests/support/setup/sharedDom.ts',
          testTimeout: 15_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/support/setup/serveSite.ts',
          pool: 'forks',
          isolate: false, // one browser for all files of a worker
          maxWorkers: 3, // tests also wait for timers and frames: two workers leave two cores partly idle
          fileParallelism: true,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Software MapLibre may take a second for a frame on a slow machine.
          expect: { poll: { timeout: 10_000, interval: 10 } },
        },
      },
    ],
  },
})
