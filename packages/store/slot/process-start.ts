import { readFileSync } from 'node:fs'

/**
 * What tells a process from an earlier or later one with the same pid: boot id and start tick from /proc. 'dood' for one
 * that was killed and only waits to be collected; '' where there is no /proc.
 */
export const processStart = (pid: number): string => {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in brackets may hold blanks; the start tick is field 22; the state is the first after it.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' || state === 'X' ? 'dood' : `${boot} ${rest[18]}`
  } catch {
    return ''
  }
}
