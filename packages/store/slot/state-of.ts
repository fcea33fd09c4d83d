import { hostname } from 'node:os'
import { processStart } from './process-start.ts'
import type { Slothouder } from './slothouder.ts'

/** Whether the owner still runs: 'elders' when it is on another machine and cannot be asked. */
export const stateOf = (houder: Slothouder): 'leeft' | 'dood' | 'elders' => {
  if (houder.host !== hostname()) return 'elders'
  if (!exists(houder.pid)) return 'dood'
  const start = processStart(houder.pid)
  if (start === 'dood') return 'dood'
  return start === '' || houder.start === '' || start === houder.start ? 'leeft' : 'dood'
}

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
