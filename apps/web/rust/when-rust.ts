/** Wait where the browser does not tell when it is idle, in milliseconds: Safari has no idle callback. */
const RUST = 300

/** Does something once the browser has nothing else to do. Returns what stops it. */
export function whenRust(doe: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const wekker = setTimeout(doe, RUST)
    return () => clearTimeout(wekker)
  }
  const beurt = requestIdleCallback(doe)
  return () => cancelIdleCallback(beurt)
}
