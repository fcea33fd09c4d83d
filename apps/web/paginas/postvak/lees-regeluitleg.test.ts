import { expect, test } from 'vitest'
import { leesRegeluitleg } from './lees-regeluitleg.ts'

test('objections keep what was found and their source; rules without objection keep their numbers', () => {
  const tekst = [
    'Regel R000000000043 (debet): afgekeurd, € 0,00 van € 77,55.',
    '- Staat de prestatie op het contract, dan is het tarief gelijk aan het afgesproken tarief.',
    '  TariefInclBtw: “77.55” gevonden, het afgesproken tarief 98.72 verwacht.',
    '  DFZ-03, ZPM-40: dji-protocol, hoofdstuk 3, gedeclareerd tarief [ID3118]',
    '? Een regel zonder feiten.',
    '  DFZ-05: dji-protocol, hoofdstuk 4',
    '+ 9 regels zonder bezwaar:',
    '  DFZ-06, DFZ-09',
  ].join('\n')
  expect(leesRegeluitleg(tekst)).toEqual({
    uitkomst: 'Regel R000000000043 (debet): afgekeurd, € 0,00 van € 77,55.',
    stappen: [
      {
        oordeel: 'afkeur',
        zegt: 'Staat de prestatie op het contract, dan is het tarief gelijk aan het afgesproken tarief.',
        toelichting: 'TariefInclBtw: “77.55” gevonden, het afgesproken tarief 98.72 verwacht.',
        bron: 'DFZ-03, ZPM-40: dji-protocol, hoofdstuk 3, gedeclareerd tarief [ID3118]',
      },
      {
        oordeel: 'onbekend',
        zegt: 'Een regel zonder feiten.',
        toelichting: null,
        bron: 'DFZ-05: dji-protocol, hoofdstuk 4',
      },
    ],
    zonderBezwaar: { tekst: '9 regels zonder bezwaar:', eisen: ['DFZ-06', 'DFZ-09'] },
  })
})
