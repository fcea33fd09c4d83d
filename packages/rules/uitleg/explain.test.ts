import { expect, it } from 'vitest'
import { bron, explain, fout } from '../index.ts'
import { element, hoofd, opDag } from '../test/wereld.ts'

const rule = element({
  ...hoofd('begintijd-voor-eindtijd'),
  oorsprong: ['VC034'],
  bron: bron('Validatie GDS801', 'VC034', 'waarschijnlijk'),
  zegt: { nl: 'De begintijd ligt voor de eindtijd.', en: 'The start time lies before the end time.' },
  advies: { nl: 'Controleer de tijden van het contact.', en: 'Check the times of the contact.' },
  plek: 'a',
  peildatum: opDag,
  check: () => fout('Begintijd', '10:00', { nl: 'vóór 09:45', en: 'before 09:45' }),
})
const found = (gevonden: string | number | boolean | null) => ({
  regel: 'begintijd-voor-eindtijd@1',
  oorsprong: rule.oorsprong,
  plek: 'a',
  pad: 'Verzekerde[1]/Prestatie[2]',
  volgnummer: 3,
  veld: 'Begintijd',
  gevonden,
  verwacht: { nl: 'vóór 09:45', en: 'before 09:45' },
  variant: '',
})

it('tells what the rule says, what was found and expected, what to do, and the source', () => {
  expect(explain(rule, found('10:00'))).toEqual({
    nl: [
      'De begintijd ligt voor de eindtijd.',
      'Verzekerde[1]/Prestatie[2] Begintijd: “10:00” gevonden, vóór 09:45 verwacht.',
      'Controleer de tijden van het contact.',
      'Regel VC034, begintijd-voor-eindtijd; bron: Validatie GDS801, VC034 (waarschijnlijk).',
    ].join('\n'),
    en: [
      'The start time lies before the end time.',
      'Verzekerde[1]/Prestatie[2] Begintijd: found “10:00”, expected before 09:45.',
      'Check the times of the contact.',
      'Rule VC034, begintijd-voor-eindtijd; source: Validatie GDS801, VC034 (likely).',
    ].join('\n'),
  })
})

it.each([
  [null, 'niets', 'nothing'],
  [true, 'ja', 'yes'],
  [false, 'nee', 'no'],
  [0, '“0”', '“0”'],
])('shows %s as %s', (gevonden, nl, en) => {
  const tekst = explain(rule, found(gevonden))
  expect(tekst.nl).toContain(`Begintijd: ${nl} gevonden`)
  expect(tekst.en).toContain(`Begintijd: found ${en},`)
})

it.each([
  ['zeker', 'certain'],
  ['onbekend', 'unknown'],
] as const)('names certainty %s as %s in English', (zekerheid, en) => {
  expect(explain({ ...rule, bron: bron('d', 'p', zekerheid) }, found(1)).en).toContain(`d, p (${en})`)
})
