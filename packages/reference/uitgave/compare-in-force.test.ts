import { describe, expect, test } from 'vitest'
import { importNzaTarieven } from '../invoer/import-nza-tarieven.ts'
import { importVektis071 } from '../invoer/import-vektis-071.ts'
import { GZ, kop2025, naamVan, nzaRijen, referentie } from '../invoer/proef-import.ts'
import { dag } from '../proef-dag.ts'
import { composeReferentie } from '../referentie/compose-referentie.ts'
import { compareInForce } from './compare-in-force.ts'
import { layOver } from './lay-over.ts'
import type { Uitgave } from './uitgave.ts'

const B45 = naamVan(GZ, 'Behandeling', 45)
const B60 = naamVan(GZ, 'Behandeling', 60)
const D60 = naamVan(GZ, 'Diagnostiek', 60)
const need = (uitgave: Uitgave<'prestaties'> | null): Uitgave<'prestaties'> => uitgave ?? expect.fail('nothing read')
const nza = (
  volledig: boolean,
  ...rijen: readonly (readonly [code: string, naam: string, tarief: string])[]
): Uitgave<'prestaties'> => need(importNzaTarieven(nzaRijen(...rijen), { ...kop2025, volledig }, referentie).uitgave)
const vektis = (volledig: boolean, vanaf: string, ...codes: readonly (readonly [string, string, string])[]) =>
  need(
    importVektis071(
      codes.map(([code, naam, totEnMet], i) => ({
        nummer: i + 2,
        cellen: { Code: code, Betekenis: naam, 'Datum ingang': '01-01-2022', 'Datum expiratie': totEnMet },
      })),
      { ...kop2025, geldigVanaf: dag(vanaf), geldigTot: null, volledig, uitgave: '071' },
      referentie,
    ).uitgave,
  )
const compare = (nieuw: Uitgave<'prestaties'>) =>
  compareInForce(referentie.uitgaven, layOver(referentie.uitgaven, [nieuw]), nieuw)
const kort = (nieuw: Uitgave<'prestaties'>) => compare(nieuw).regels.map(({ aard, code }) => [aard, code])

// CO0627 is 168.94 and CO0562 190.88 in 2025 (zpm.md 1.2); no source prints CO0497 for that year.
describe('ZPM-19 what a file would change of what holds', () => {
  test('another tariff, a new code, and what says the same', () => {
    const gevolg = compare(
      nza(false, ['CO0627', B60, '175,00'], ['CO0562', D60, '190,88'], ['OV9999', 'Iets nieuws', '1,00']),
    )
    const raakt = gevolg.regels.filter(({ code }) => code === 'CO0627' || code === 'OV9999')
    expect(raakt).toMatchObject([
      { aard: 'gewijzigd', code: 'CO0627', vanaf: dag('2025-01-01') },
      { aard: 'nieuw', code: 'OV9999', vanaf: dag('2025-01-01') },
    ])
    expect(raakt[0]?.tekst.nl).toContain('tarief € 168,94 wordt € 175,00 (+3,6%)')
    expect(gevolg.regels.filter(({ code, tekst }) => code === 'CO0562' && tekst.nl.includes('tarief'))).toEqual([])
    expect(gevolg.overdekt).toBe(0)
  })

  test('only a complete file ends what it leaves out; invented ones are counted, not told', () => {
    const deels = compare(nza(false, ['CO0497', B45, '142,20']))
    expect(deels.regels.some(({ aard }) => aard === 'vervallen')).toBe(false)
    expect(deels.fictief.voor).toBeGreaterThan(0)
    expect(deels.fictief.na).toBe(deels.fictief.voor)
    const heel = compare(nza(true, ['CO0497', B45, '142,20']))
    expect(heel.regels.some(({ aard, code }) => aard === 'vervallen' && code === 'CO0627')).toBe(true)
    expect(heel.regels.some(({ code }) => code?.startsWith('FI') === true)).toBe(false)
    expect(heel.fictief.na).toBe(0)
  })

  test('an official code in the place of an invented one takes that place', () => {
    const fictief = referentie.uitgaven.find(
      ({ kop }) => kop.onderwerp === 'prestaties-fictief',
    ) as Uitgave<'prestaties'>
    const prestaties = referentie.prestaties({ packs: ['nza', 'fictief'] })
    const plek = fictief.rijen.find(({ code, soort, setting, categorieIndex, minuten }) => {
      if (soort !== 'behandeling' || minuten !== 45 || setting !== 'sectie-ii' || categorieIndex === null) return false
      return prestaties.vindConsult(1, categorieIndex, 'behandeling', 45, dag('2025-06-01')).rij?.code === code
    })
    const naam = plek?.naam.replace('FICTIEF ', '').replace(/,/g, '') ?? expect.fail('no invented place')
    const nieuw = nza(false, ['CO9998', naam, '99,10'])
    expect(nieuw.rijen).toMatchObject([{ soort: 'behandeling', categorieIndex: plek?.categorieIndex }])
    const { fictief: telling } = compare(nieuw)
    expect(telling.na).toBe(telling.voor - 1)
    const erna = composeReferentie(layOver(referentie.uitgaven, [nieuw])).prestaties({ packs: ['nza', 'fictief'] })
    expect(erna.vindConsult(1, plek?.categorieIndex ?? 0, 'behandeling', 45, dag('2025-06-01'))).toMatchObject({
      rij: { code: 'CO9998', fictief: false },
    })
  })

  test('rows that a list with later days lies over are counted', () => {
    const lang = need(
      importNzaTarieven(
        nzaRijen(['CO0627', B60, '175,00']),
        { ...kop2025, geldigVanaf: dag('2024-01-01'), geldigTot: null, volledig: false },
        referentie,
      ).uitgave,
    )
    const gevolg = compare(lang)
    expect(gevolg.overdekt).toBe(1)
    expect(gevolg.regels.filter(({ code }) => code === 'CO0627').map(({ vanaf }) => vanaf)).toContain(dag('2024-01-01'))
  })

  test('the same file again changes nothing', () => {
    const nieuw = nza(true, ['CO0497', B45, '150,00'])
    const met = layOver(referentie.uitgaven, [nieuw])
    const weer = { ...nieuw, kop: { ...nieuw.kop, uitgave: 'weer' } }
    expect(compareInForce(met, layOver(referentie.uitgaven, [nieuw, weer]), weer)).toMatchObject({
      regels: [],
      ongewijzigd: 1,
      fictief: { voor: 0, na: 0 },
    })
  })
})

describe('a list of codes without tariffs', () => {
  test('takes no tariff away, in no year', () => {
    const nieuw = vektis(false, '2022-01-01', ['CO0627', B60, ''])
    expect(compare(nieuw).regels.filter(({ tekst }) => tekst.nl.includes('wordt geen tarief'))).toEqual([])
    const { vindCode } = composeReferentie(layOver(referentie.uitgaven, [nieuw])).prestaties({ packs: ['nza'] })
    expect(['2022-06-01', '2025-06-01'].map((op) => vindCode('CO0627', dag(op)).rij?.tariefCents)).toEqual([
      14_371, 16_894,
    ])
  })

  test('complete, it ends a code from its day, also where a list with later days begins before that', () => {
    const nieuw = vektis(true, '2022-01-01', ['CO0497', B45, ''], ['CO0627', B60, '30-06-2025'])
    expect(kort(nieuw)).toContainEqual(['vervallen', 'CO0562'])
    const eindigt = compare(nieuw).regels.filter(({ code, aard }) => code === 'CO0627' && aard === 'vervallen')
    expect(eindigt.map(({ vanaf }) => vanaf)).toEqual([dag('2025-07-01')])
    const { vindCode } = composeReferentie(layOver(referentie.uitgaven, [nieuw])).prestaties({ packs: ['nza'] })
    expect(vindCode('CO0627', dag('2025-06-30'))).toMatchObject({ rij: { tariefCents: 16_894 } })
    expect(vindCode('CO0627', dag('2025-07-01')).uitkomst).toBe('afwezig')
  })

  test('what ends is told once, although lists of later years have another tariff for it', () => {
    const nieuw = vektis(true, '2022-01-01', ['CO0497', B45, ''], ['CO0627', B60, '30-06-2023'])
    const eindigt = compare(nieuw).regels.filter(({ code, aard }) => code === 'CO0627' && aard === 'vervallen')
    expect(eindigt.map(({ vanaf }) => vanaf)).toEqual([dag('2023-07-01')])
  })

  test('a list with tariffs is not cut', () => {
    const nieuw = nza(false, ['CO0497', B45, '150,00'])
    expect(layOver(referentie.uitgaven, [nieuw])).toEqual([...referentie.uitgaven, nieuw])
  })
})
