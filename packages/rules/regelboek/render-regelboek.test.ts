import { epochDay } from '@zorgketen/values'
import { expect, it } from 'vitest'
import { ok, renderRegelboek, rulePage, voorbeelden } from '../index.ts'
import { element, groep, hoofd, opDag } from '../test/wereld.ts'

const plain = element({ ...hoofd('een'), plek: 'a', peildatum: opDag, check: () => ok })
const dated = groep({
  ...hoofd('twee'),
  oorsprong: [],
  nodig: ['plaatsingen', 'contracten'],
  geldig: { vanaf: epochDay(0), tot: epochDay(1) },
  versies: { van: '1.0', tot: '1.9' },
  plekken: ['a', 'b'],
  peildatum: opDag,
  sleutel: () => null,
  begin: () => 0,
  stap: (s) => s,
  oordeel: () => [],
})
const examples = voorbeelden<object>(plain, {
  goed: [{ geval: 'gaat goed', bron: 'bron 1', bewerk: () => {} }],
  fout: [{ geval: 'gaat fout', bron: 'bron 2', bewerk: () => {} }],
})

it('renders a chapter per place, each rule with its source, validity, codes and examples', () => {
  expect(examples.regel).toBe('een')
  const pages = [rulePage(plain, examples), rulePage(dated, undefined)]
  expect(renderRegelboek('Regelboek proef', pages, (key) => (key === 'een@1' ? ['9302', '9303 verlopen'] : []))).toBe(
    `# Regelboek proef

Gemaakt uit de regels zelf met \`npm run docs\`; 2 regels.

## a

### zegt een (EEN)

*en:zegt een*

- regel: \`een@1\`, vorm element, op a
- bron: proef, een (zeker); rang standaard
- berichtversies: 1.0 –; geldig: altijd
- retourcode: 9302, 9303 verlopen
- wat te doen: advies een *en:advies een*

Goed:
- gaat goed (bron 1)

Fout:
- gaat fout (bron 2)

## a en b

### zegt twee

*en:zegt twee*

- regel: \`twee@1\`, vorm groep, op a en b
- bron: proef, twee (zeker); rang standaard
- berichtversies: 1.0 – 1.9; geldig: 1970-01-01 – 1970-01-02
- nodig: plaatsingen, contracten
- wat te doen: advies twee *en:advies twee*
`,
  )
})

it.each([
  [{ vanaf: null, tot: epochDay(1) }, '– 1970-01-02'],
  [{ vanaf: epochDay(0), tot: null }, '1970-01-01 –'],
])('shows a half-open validity %j', (geldig, text) => {
  expect(rulePage({ ...plain, geldig }, undefined).geldig).toBe(text)
})
