/** Mutation testing of one room at a time (docs/adr/0006); `scripts/mutate.ts` sets KAMER and, optionally, DEEL. */
const kamer = process.env.KAMER ?? 'rules'
const deel = process.env.DEEL ?? '**/*.ts'

// biome-ignore lint/style/noDefaultExport: Stryker reads its configuration from the default export
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  // Static mutants sit in what a module makes once while it loads: labels, texts and tables of rules. Each would reload
  // every test of the room (hours), and tests already compare them word for word with docs/regelboek and the code tables.
  ignoreStatic: kamer !== 'rules',
  concurrency: 2,
  mutate: [
    `packages/${kamer}/${deel}`,
    '!**/*.test.ts',
    '!**/*.voorbeelden.ts',
    '!**/*.generated.ts',
    '!**/{test,proef,voorbeeld}/**',
    '!**/index.ts',
  ],
  ignorePatterns: ['bench', 'demo', 'reports'],
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `reports/mutation-${kamer}.json` },
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
  thresholds: { high: 90, low: 85, break: 85 },
  tempDirName: '.stryker-tmp',
}
