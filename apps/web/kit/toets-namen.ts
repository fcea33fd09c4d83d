const NAMEN: Readonly<Record<string, readonly [anders: string, mac: string]>> = {
  mod: ['Ctrl', '⌘'],
  shift: ['⇧', '⇧'],
  alt: ['Alt', '⌥'],
  enter: ['↵', '↵'],
  escape: ['Esc', 'esc'],
  arrowup: ['↑', '↑'],
  arrowdown: ['↓', '↓'],
  arrowleft: ['←', '←'],
  arrowright: ['→', '→'],
  ' ': ['Spatie', 'Spatie'],
}

/** What stands on the keys of a shortcut: `mod+k` gives Ctrl K, or ⌘ K on a Mac; `g r` gives G R. */
export function toetsNamen(toets: string, mac: boolean): string[] {
  return toets.split(/[+\s]+/).map((deel) => {
    const bekend = NAMEN[deel.toLowerCase()]
    if (bekend) return bekend[mac ? 1 : 0]
    return deel.length === 1 ? deel.toUpperCase() : deel
  })
}
