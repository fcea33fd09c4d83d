import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { snoeiTokens } from './snoei-tokens.ts'

/** Vite plugin: of the sheet `theme.css` of NL Design System only what `gebruik` (a path) reads reaches the browser. */
export function tokensPlugin(gebruik: string): Plugin {
  return {
    name: 'zorgketen-snoei-tokens',
    enforce: 'pre',
    transform(code, id) {
      if (!/voorbeeld-design-tokens\/dist\/theme\.css/.test(id)) return null
      this.addWatchFile(gebruik)
      return { code: snoeiTokens(code, readFileSync(gebruik, 'utf8')), map: null }
    },
  }
}
