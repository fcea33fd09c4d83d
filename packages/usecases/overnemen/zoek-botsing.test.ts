import { emptyDossier } from '@zorgketen/declaratie'
import { expect, it } from 'vitest'
import { debet, declaratie } from '../overname/proef/bericht.ts'
import { findBotsingen } from './zoek-botsing.ts'

const een = declaratie('1', '2023-04-05', [debet('R1')])
const metDeclaraties = (...declaraties: readonly (typeof een)[]) =>
  new Map([[een.betaler.uzovi, { ...emptyDossier(), declaraties }]])
const codes = (...paar: readonly [hier: (typeof een)[], bestanden: (typeof een)[]]) =>
  findBotsingen(metDeclaraties(...paar[0]), metDeclaraties(...paar[1])).map(({ code }) => code)

it('the same message here and in the files is no clash, and neither is one that is new', () => {
  expect(codes([een], [een, declaratie('2', '2023-04-06', [debet('R2')])])).toEqual([])
})

it('DFZ-09: a reference of another message, an invoice or a line that is in use is a clash', () => {
  expect(codes([een], [{ ...een, regels: [debet('R9')] }])).toEqual(['overname.bericht-dubbel'])
  const anders = declaratie('2', '2023-04-06', [debet('R2')])
  expect(codes([een], [{ ...anders, factuurnummer: een.factuurnummer }])).toEqual(['overname.factuur-dubbel'])
  expect(codes([een], [{ ...anders, regels: [debet('R1')] }])).toEqual(['overname.regel-dubbel'])
})
