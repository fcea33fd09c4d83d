import { expect, test } from 'vitest'
import { snoeiTokens } from './snoei-tokens.ts'

const sheet = `.thema {
  --basis-kleur: var(--palet-blauw);
  --palet-blauw: #00f;
  --palet-rood: #f00;
  --knop-kleur: var(--palet-rood);
}`

test('a token that is read stays, with the tokens it stands on; others go', () => {
  expect(snoeiTokens(sheet, 'a { color: var(--basis-kleur) }')).toBe(
    ':root {\n  --basis-kleur: var(--palet-blauw);\n  --palet-blauw: #00f;\n}\n',
  )
})

test('a name that the sheet does not know is left to the reader', () => {
  expect(snoeiTokens(sheet, 'a { color: var(--zk-tekst) }')).toBe(':root {\n\n}\n')
})
