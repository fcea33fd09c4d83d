import { type ClockTime, dayOf, minutes } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allesBekend } from '../afleiden/proef/tarieven.ts'
import { outcomeOfAll } from '../afleiden/zorguitleg.ts'
import { OVERIGE_SOORTEN, type OverigeRegistratie } from '../registratie/overige-registratie.ts'
import { deriveOverig } from './derive-overig.ts'
import { explainOverig } from './explain-overig.ts'
import type { Overigomgeving } from './omgeving.ts'
import { AGB, goed, omgeving, stam, van } from './proef/basis.ts'

describe('ZPM-18 explainOverig', () => {
  test('the steps, and the source of the rule', () => {
    const { stappen } = explainOverig(van('euthanasie-consultatie'), stam, allesBekend, {
      ...omgeving,
      minutenVoor: () => 690,
    })
    expect(stappen.map(({ stap, uitkomst }) => [stap, uitkomst])).toEqual([
      ['soort', 'euthanasie-consultatie'],
      ['prestatie', 1000],
      ['weigering', 'euthanasie.deel-boven-maximum'],
    ])
    expect(stappen[0]?.bron.plaats).toContain('12 uur')
    expect(stappen[0]?.tekst).toEqual({
      nl: 'euthanasie-consultatie bestaat op deze dag voor ggz.',
      en: 'euthanasie-consultatie exists on this day for ggz.',
    })
    expect(
      explainOverig(van('transitie', { datum: dayOf(2025, 1, 1) }), stam, allesBekend, omgeving).stappen,
    ).toHaveLength(1)
  })

  test('a kind that exists in one setting only tells what put it in that setting', () => {
    const { stappen } = explainOverig(van('intercollegiaal-overleg'), stam, allesBekend, omgeving)
    expect(stappen.map(({ stap, uitkomst }) => [stap, uitkomst])).toEqual([
      ['soort', 'intercollegiaal-overleg'],
      ['setting', 'sectie-ii'],
      ['prestatie', 1000],
    ])
  })

  const alle = [null, ...Array.from({ length: 800 }, (_, n) => minutes(n))]
  const anders: Record<string, readonly Partial<OverigeRegistratie>[]> = {
    datum: [dayOf(2015, 1, 1), dayOf(2022, 3, 14), dayOf(2022, 3, 20), dayOf(2025, 5, 5)].map((datum) => ({ datum })),
    stroom: [{ stroom: 'ggz' }, { stroom: 'fz' }],
    zorgverlener: [{ zorgverlener: 'x' }, { zorgverlener: 'gz' }],
    eenheid: [{ eenheid: 'x' }, { eenheid: 'sectie-ii' }],
    minuten: alle.map((n) => ({ minuten: n })),
    overleg: [null, goed, { ...goed, intervisie: true }].map((overleg) => ({ overleg })),
    beveiligingsniveau: [null, 1, 3].map((beveiligingsniveau) => ({ beveiligingsniveau })),
    verzorgingsgraad: [{ verzorgingsgraad: 'E' }, { verzorgingsgraad: 'A' }],
    opdrachtgever: [{ opdrachtgever: null }, { opdrachtgever: AGB }],
    afspraak: [null, 'A1', 'B2'].map((afspraak) => ({ afspraak })),
    begintijd: [{ begintijd: 60 as ClockTime }],
  }
  test('property: an input is named exactly when another value of it gives another outcome', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OVERIGE_SOORTEN), fc.constantFrom(0, 690, 720), (soort, voor) => {
        const een = van(soort)
        const hier = { ...omgeving, minutenVoor: () => voor }
        const outcome = (ander: OverigeRegistratie, bij: Partial<Overigomgeving> = {}) =>
          outcomeOfAll(deriveOverig(ander, stam, allesBekend, { ...hier, ...bij }))
        const nu = outcome(een)
        const named = explainOverig(een, stam, allesBekend, hier).relevanteInvoer.map(({ invoer }) => invoer)
        for (const [invoer, values] of Object.entries(anders)) {
          const changes = values.some((edit) => outcome({ ...een, ...edit }) !== nu)
          expect([soort, invoer, named.includes(invoer)]).toEqual([soort, invoer, changes])
        }
        const buiten: Record<string, Partial<Overigomgeving>> = {
          contract: { heeftAfspraak: () => false },
          acuutSinds: { acuutSinds: () => dayOf(2010, 1, 1) },
          leeftijd: { leeftijdOp: () => 3 },
        }
        for (const [invoer, deel] of Object.entries(buiten)) {
          expect([soort, invoer, named.includes(invoer)]).toEqual([soort, invoer, outcome(een, deel) !== nu])
        }
        expect(named.includes('minutenVoor')).toBe(soort === 'euthanasie-consultatie')
      }),
    )
  })
})
