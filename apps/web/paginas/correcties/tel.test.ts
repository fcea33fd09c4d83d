import { expect, test } from 'vitest'
import type { Correctie, Stap } from './api.ts'
import { magOpnieuw, tel } from './tel.ts'

const stap = (actie: Stap['actie'], toegekend: number, code = 'correctie.opnieuw-hersteld'): Stap => ({
  prestatie: `p-${actie}-${toegekend}`,
  referentie: 'R1',
  actie,
  reden: { code, tekst: { nl: 'a', en: 'a' } },
  uiterlijk: null,
  teLaat: false,
  regel: { patient: 'p', naam: null, datum: '2023-03-01', code: 'CO0001', bedrag: 10_000, toegekend },
})
const correctie = (deel: Partial<Correctie>): Correctie => ({
  betaler: '9011',
  factuurnummer: '202304-0001',
  aantal: 1,
  totaal: 0,
  belemmeringen: [],
  stappen: [],
  geblokkeerd: [],
  ...deel,
})

test('DFZ-10: a changed granted line counts as a whole credit and a new debit; the net amount is their difference', () => {
  // a line of 80.00 that was granted goes back and comes again as 95.00; another one of 20.00 is only taken back
  const een = correctie({
    aantal: 3,
    totaal: 9_500 - 8_000 - 2_000,
    stappen: [stap('credit en debet', 8_000), stap('credit', 2_000)],
  })
  expect(tel([een])).toEqual({
    opnieuw: 1,
    credits: 2,
    geblokkeerd: 0,
    teLaat: 0,
    terug: 10_000,
    weer: 9_500,
    netto: -500,
  })
})

test('what is held back for a whole payer counts as blocked, not as sent', () => {
  const reden = { code: 'verzending.dubbel', tekst: { nl: 'a', en: 'a' } }
  const dicht = correctie({
    belemmeringen: [reden],
    totaal: 100,
    stappen: [stap('debet', 0)],
    geblokkeerd: [stap('geblokkeerd', 0)],
  })
  expect(tel([dicht])).toMatchObject({ opnieuw: 0, netto: 0, geblokkeerd: 2 })
})

test('DFZ-11: a line that awaits its answer cannot be sent again; a rejected one that did not change can', () => {
  expect(magOpnieuw(stap('geblokkeerd', 0, 'correctie.wacht-op-retour'), new Set())).toBe(false)
  expect(magOpnieuw(stap('geblokkeerd', 0, 'correctie.ongewijzigd'), new Set())).toBe(true)
})
