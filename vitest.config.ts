import { defineConfig } from 'vitest/config'

// KAMER narrows a run to one room: mutation testing runs only the tests beside what it mutates.
const kamer = process.env.KAMER

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig({
  test: {
    include:
      kamer === undefined
        ? ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts']
        : [`packages/${kamer}/**/*.test.ts`],
    exclude: ['**/node_modules/**', '.stryker-tmp/**', 'reports/**'],
    testTimeout: 60_000,
    maxWorkers: 2,
  },
})
