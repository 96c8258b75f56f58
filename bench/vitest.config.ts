// The bench's own unit tests. Without this file the test runner would take the product's.
import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { environment: 'node', include: ['**/*.test.ts'] } })
