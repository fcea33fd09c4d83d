import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BenchResult } from './bench-result.ts'
import { renderReadme } from './render-readme.ts'

const MAP = fileURLToPath(new URL('../results/', import.meta.url))

/** Writes the result and makes the table of all results anew. */
export function writeResult(result: BenchResult): void {
  mkdirSync(MAP, { recursive: true })
  writeFileSync(`${MAP}${result.bench}.json`, `${JSON.stringify(result, null, 2)}\n`)
  const alle = readdirSync(MAP)
    .filter((naam) => naam.endsWith('.json'))
    .sort()
    .map((naam) => JSON.parse(readFileSync(MAP + naam, 'utf8')) as BenchResult)
  writeFileSync(`${MAP}README.md`, renderReadme(alle))
}

export function writeProfile(bench: string, tekst: string): void {
  mkdirSync(MAP, { recursive: true })
  writeFileSync(`${MAP}${bench}.profiel.txt`, tekst)
}
