import { expect, test } from 'vitest'
import { leesUitleg } from './lees-uitleg.ts'

test('ZPM-18: steps keep their source; each input that would change the outcome stands apart', () => {
  const tekst = [
    '1. Het contact was op 31 maart 2023.',
    '   [Declaratieprotocol, §1 Inleiding; zeker]',
    '2. 69 minuten valt in de klasse vanaf 60 minuten.',
    '   [NZa, vraag en antwoord; onbekend]',
    'Dit kan anders worden door: datum, eenheid.',
  ].join('\n')
  expect(leesUitleg(tekst)).toEqual({
    stappen: [
      { wat: 'Het contact was op 31 maart 2023.', bron: 'Declaratieprotocol, §1 Inleiding; zeker' },
      {
        wat: '69 minuten valt in de klasse vanaf 60 minuten.',
        bron: 'NZa, vraag en antwoord; onbekend',
        onbekend: true,
      },
    ],
    verandert: ['datum', 'eenheid'],
  })
})

test('in English, and over more explanations in one text: each input once', () => {
  const tekst = '1. A.\n   [B, c; certain]\nThis can change through: unit, day.\nThis can change through: day.'
  expect(leesUitleg(tekst)).toEqual({ stappen: [{ wat: 'A.', bron: 'B, c; certain' }], verandert: ['unit', 'day'] })
})

test('a text of another shape is shown as it is', () => {
  expect(leesUitleg('Er is geen uitleg.')).toEqual({ stappen: [{ wat: 'Er is geen uitleg.' }], verandert: [] })
})
