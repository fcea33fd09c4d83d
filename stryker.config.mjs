/** Mutation testing of one part (docs/adr/0006); `scripts/mutate.ts` sets DEEL and MUTEER, and PROEVEN for vitest. */
const deel = process.env.DEEL ?? 'rules'
const muteer = process.env.MUTEER ?? 'packages/rules/**/*.ts'

// biome-ignore lint/style/noDefaultExport: Stryker reads its configuration from the default export
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  // Static mutants sit in what a module makes once while it loads: labels, texts and tables of rules. Each would reload
  // every test of the room (hours), and tests already compare them word for word with docs/regelboek and the code tables.
  ignoreStatic: deel !== 'rules',
  concurrency: 2,
  mutate: [
    ...muteer.split(','),
    '!**/*.test.ts',
    '!**/*.voorbeelden.ts',
    '!**/*.generated.ts',
    '!**/{test,proef,voorbeeld}/**',
    '!**/{index,voorbeelden,voorbeeldenboek}.ts',
  ],
  ignorePatterns: ['bench', 'demo', 'reports'],
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `reports/mutation-${deel}.json` },
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
  thresholds: { high: 90, low: 85, break: 85 },
  tempDirName: '.stryker-tmp',
}
