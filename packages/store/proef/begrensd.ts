/**
 * A command whose files the kernel lets grow to so many megabytes and no further: what is refused then is refused for
 * real, without a disk that is full and without being root. `ulimit -f` of a POSIX shell counts in half kilobytes.
 */
export const begrensd = (megabytes: number, opdracht: readonly string[]): readonly string[] => [
  'sh',
  '-c',
  `ulimit -f ${megabytes * 2048} && exec "$@"`,
  'sh',
  ...opdracht,
]
