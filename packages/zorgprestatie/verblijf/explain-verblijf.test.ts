import { type ClockTime, dayOf } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { allesBekend } from '../afleiden/proef/tarieven.ts'
import { outcomeOfAll } from '../afleiden/zorguitleg.ts'
import type { Verblijfsregistratie } from '../registratie/verblijfsregistratie.ts'
import { deriveVerblijf } from './derive-verblijf.ts'
import { explainVerblijf } from './explain-verblijf.ts'
import { jaar, maart, moment, om, stam, verblijf, zorg } from './proef/basis.ts'

describe('ZPM-18 explainVerblijf', () => {
  test('the steps', () => {
    const { stappen } = explainVerblijf(
      verblijf({ opname: moment(maart(1), om(21)) }),
      jaar,
      stam,
      allesBekend,
      () => false,
    )
    expect(stappen.map(({ stap, uitkomst }) => [stap, uitkomst])).toEqual([
      ['opname', 'geen'],
      ['setting', 'klinisch'],
      ['prestatie', 1000],
    ])
    expect(stappen[0]?.tekst).toEqual({
      nl: 'De dag van opname 2022-03-01 telt niet als verblijfsdag: de grens is vóór 20:00 uur.',
      en: 'The day of admission 2022-03-01 does not count as a day: the limit is before 20:00.',
    })
    expect(stappen[1]?.invoer).toEqual({ eenheid: 'klinisch', datum: '2022-03-02' })
    expect(stappen[2]?.invoer).toEqual({ code: 'verblijf variant=D-2', datum: '2022-03-02', aantal: 2 })
    const stap = (tijd: ClockTime | null, vak = jaar) =>
      explainVerblijf(verblijf({ opname: moment(maart(1), tijd) }), vak, stam, allesBekend, () => false).stappen[0]
    expect([stap(om(10))?.uitkomst, stap(om(20))?.uitkomst]).toEqual(['telt', 'weigering'])
    expect([stap(om(10))?.tekst.nl, stap(om(20))?.tekst.nl]).toEqual([
      'De dag van opname 2022-03-01 telt als eerste verblijfsdag: de grens is vóór 20:00 uur.',
      'De dag van opname 2022-03-01 is onbeslist: de grens is vóór 20:00 uur.',
    ])
    expect(stap(om(10), { van: maart(2), tot: maart(9) })?.stap).toBe('setting')
    expect(
      explainVerblijf(verblijf(), { van: dayOf(2022, 1, 1), tot: dayOf(2022, 2, 1) }, stam, allesBekend, () => false)
        .stappen,
    ).toEqual([])
  })

  const anders: Record<string, readonly Partial<Verblijfsregistratie>[]> = {
    opname: [{ opname: moment(dayOf(2022, 2, 20)) }],
    opnametijd: [null, om(8), om(20), om(22)].map((tijd) => ({ opname: moment(maart(1), tijd) })),
    ontslag: [{ ontslag: moment(maart(8)) }, { ontslag: null }],
    afwezig: [{ afwezig: [] }, { afwezig: [{ van: moment(maart(1)), tot: moment(maart(3)) }] }],
    stroom: [{ stroom: 'ggz' }, { stroom: 'fz' }],
    eenheid: [{ eenheid: 'x' }, { eenheid: 'klinisch' }, { eenheid: 'fz-klinisch' }],
    integraal: [{ integraal: true }, { integraal: false }],
    zorg: [{ zorg: [] }, { zorg: [zorg()] }],
  }
  const gevallen: readonly Partial<Verblijfsregistratie>[] = [
    {},
    { ontslag: null },
    { integraal: true },
    { stroom: 'fz', eenheid: 'fz-klinisch' },
    { afwezig: [{ van: moment(maart(2)), tot: null }] },
    { opname: moment(maart(1), om(20)) },
    { zorg: [] },
    { eenheid: 'x' },
    { ontslag: moment(dayOf(2022, 2, 1)) },
  ]
  test.each(gevallen.map((deel, index) => [index, deel] as const))(
    'an input is named exactly when it matters: case %s',
    (_, deel) => {
      const een = verblijf(deel)
      const outcome = (ander: Verblijfsregistratie, heeft = false) =>
        outcomeOfAll(deriveVerblijf(ander, jaar, stam, allesBekend, () => heeft))
      const named = explainVerblijf(een, jaar, stam, allesBekend, () => false).relevanteInvoer.map(
        ({ invoer }) => invoer,
      )
      for (const [invoer, values] of Object.entries(anders)) {
        const changes = values.some((edit) => outcome({ ...een, ...edit }) !== outcome(een))
        expect([invoer, named.includes(invoer)]).toEqual([invoer, changes])
      }
      for (const invoer of ['verzorgingsgraad', 'beveiligingsniveau', 'rechtvaardigingsgrond'] as const) {
        const waarden = { verzorgingsgraad: ['G', 'Q'], beveiligingsniveau: [4, 9], rechtvaardigingsgrond: [true] }[
          invoer
        ]
        const changes = waarden.some(
          (waarde) => outcome({ ...een, zorg: een.zorg.map((z) => ({ ...z, [invoer]: waarde })) }) !== outcome(een),
        )
        expect([invoer, named.includes(invoer)]).toEqual([invoer, changes])
      }
      expect(named.includes('contract')).toBe(outcome(een, true) !== outcome(een))
    },
  )
})
