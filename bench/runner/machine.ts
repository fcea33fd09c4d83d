import { execFileSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'

export interface Machine {
  readonly processor: string
  readonly kernen: number
  readonly node: string
  /** Load average of the last minute when the bench began: what else ran. */
  readonly belasting: number
}

export const describeMachine = (): Machine => ({
  processor: cpus()[0]?.model.trim() ?? 'onbekend',
  kernen: cpus().length,
  node: process.version,
  belasting: Number((loadavg()[0] ?? 0).toFixed(2)),
})

/** The commit that was measured, with a plus when files differed from it. */
export function describeCommit(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const anders = git('status', '--porcelain', '--', 'packages') === '' ? '' : '+'
  return git('rev-parse', '--short', 'HEAD') + anders
}
