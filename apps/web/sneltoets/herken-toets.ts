/** The part of a keyboard event that names a shortcut. */
type Toetsdruk = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** The name of a key press: `mod+k`, `shift+Enter`, `?`. Ctrl and Cmd are both `mod`; shift counts only beside a named key. */
export function naamVan(druk: Toetsdruk): string {
  const mod = druk.ctrlKey || druk.metaKey ? 'mod+' : ''
  const alt = druk.altKey ? 'alt+' : ''
  const shift = druk.shiftKey && druk.key.length > 1 ? 'shift+' : ''
  return `${mod}${alt}${shift}${druk.key.length === 1 ? druk.key.toLowerCase() : druk.key}`
}

/** True when the shortcut is made of letters only: such a one must be able to be switched off (WCAG 2.1.4). */
export function isLetterToets(toets: string): boolean {
  return !/mod|alt|Escape|Enter|F\d/.test(toets)
}
