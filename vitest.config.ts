import { defineConfig } from 'vitest/config'
import { LangeProevenEerst } from './scripts/lange-proeven-eerst.ts'

// PROEVEN narrows a run to some test files: mutation testing runs only the tests that speak of what it mutates.
const proeven = process.env.PROEVEN

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig({
  test: {
    include: proeven?.split(',') ?? [
      'packages/**/*.test.ts',
      'apps/**/*.test.ts',
      'scripts/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', '.stryker-tmp/**', 'reports/**'],
    globalSetup: ['packages/store/proef/postgres-server.ts', 'apps/server/proef/demonstratieloket.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    sequence: { sequencer: LangeProevenEerst },
  },
})
