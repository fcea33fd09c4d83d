/** Who owns a data folder, as written in its lock file. */
export type Slothouder = {
  /** Names this taking of the lock; never used twice. */
  readonly id: string
  readonly pid: number
  /** What tells this process from a later one with the same pid: boot and start tick (Linux), else ''. */
  readonly start: string
  readonly host: string
  /** Since when the process runs, ISO instant. */
  readonly sinds: string
  /** Address of the server, once announced. */
  readonly adres: string | null
}
