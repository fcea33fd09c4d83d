/** Names of the custom properties that a style sheet reads with `var(--…)`. */
function readNames(css: string): string[] {
  return [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((m) => m[1] ?? '')
}

/**
 * Keeps from a sheet of design tokens only the declarations that `gebruik` reads, directly or through other tokens,
 * in their order. The sheet of NL Design System holds thousands of tokens for components that we do not have.
 */
export function snoeiTokens(tokens: string, gebruik: string): string {
  const waarde = new Map<string, string>()
  for (const m of tokens.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)) waarde.set(m[1] ?? '', m[2] ?? '')
  const nodig = new Set<string>()
  const open = readNames(gebruik)
  for (let naam = open.pop(); naam !== undefined; naam = open.pop()) {
    const inhoud = waarde.get(naam)
    if (inhoud === undefined || nodig.has(naam)) continue
    nodig.add(naam)
    open.push(...readNames(inhoud))
  }
  const regels = [...waarde].filter(([naam]) => nodig.has(naam)).map(([naam, inhoud]) => `  ${naam}: ${inhoud};`)
  return `:root {\n${regels.join('\n')}\n}\n`
}
