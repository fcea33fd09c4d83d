import { makeReceipt, makeRetourcodetabel } from '@zorgketen/rules'
import { cents } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { djiLoket } from '../loket/dji-loket.ts'
import { verzekeraarLoket } from '../loket/verzekeraar-loket.ts'
import { makeBasisFz } from '../voorbeeld/basis-fz.ts'
import { makeBasisGgz } from '../voorbeeld/basis-ggz.ts'
import { feitenOf } from '../voorbeeld/feiten-of.ts'
import { agb, dag, skn, ztn } from '../voorbeeld/geldig.ts'
import type { Geval } from '../voorbeeld/geval.ts'
import { judge } from './prepare-oordeel.ts'

// Candidates of gds801.md §2; those marked onbekend only serve the test.
const CODES = makeRetourcodetabel('dji', '1.0', [
  { regel: 'oordeel.declaratie.factuurnummer-uniek', variant: '', code: '0030', zekerheid: 'waarschijnlijk' },
  { regel: 'oordeel.regel.tarief-volgens-contract', variant: '', code: '0611', zekerheid: 'waarschijnlijk' },
  { regel: 'oordeel.fz.zorgtrajectnummer-gelijk', variant: '', code: '9439', zekerheid: 'waarschijnlijk' },
  { regel: 'oordeel.fz.zorg-binnen-titel', variant: '', code: '0553', zekerheid: 'waarschijnlijk' },
  { regel: 'oordeel.fz.contract-geldig', variant: 'niet-op-dag', code: '0553', zekerheid: 'onbekend' },
  { regel: 'oordeel.fz.skn-bekend', variant: 'onbekend', code: '8101', zekerheid: 'onbekend' },
  { regel: 'oordeel.fz.zorgvraagtype-vermeld', variant: '', code: '9999', zekerheid: 'onbekend' },
])

const judgeFz = (bewerk: (geval: Geval) => void) => {
  const geval = makeBasisFz()
  bewerk(geval)
  return judge(geval.declaratie, feitenOf(geval), djiLoket(CODES), geval.vandaag)
}
const bedragen = ({ retour }: ReturnType<typeof judgeFz>) =>
  retour.regels.map((regel) => [regel.referentie, regel.soort, regel.toegekend])

describe('a declaration without breaches', () => {
  const judgeGoed = () => judgeFz(() => undefined)

  test('every line is granted whole and stands in the return, approved ones too', () => {
    const beoordeling = judgeGoed()
    expect(bedragen(beoordeling)).toEqual([
      ['R-2', 'debet', 10_000],
      ['C-1', 'credit', 10_000],
      ['R-3', 'debet', 12_500],
    ])
    expect(beoordeling).toMatchObject({ geweigerd: false, volledig: true, zonderCode: [], meldingen: [] })
  })

  test('the return answers the message with totals that are sums, a credit subtracted', () => {
    const { retour } = judgeGoed()
    expect(retour).toMatchObject({
      van: 'betaler',
      berichtreferentie: 'B-2',
      factuurnummer: 'F-2022-02',
      declarant: '06010001',
      betaler: '9992',
      berichtsoort: 'P',
      totaalDeclaratie: 12_500,
      totaalToegekend: 12_500,
      totaalToegekendNietFinancieel: 0,
      meldingen: [],
    })
    expect(retour.regels.every((regel) => regel.toegekendNietFinancieel === 0)).toBe(true)
    expect(retour.regels.every((regel) => regel.meldingen.length === 0)).toBe(true)
  })

  test('the receipt names desk, day, rules and facts', () => {
    const { bewijs, uitslag } = judgeGoed()
    const bon = makeReceipt({ ...bewijs, referenties: [], invoer: 'hash' }, uitslag, (tekst) => String(tekst.length))
    expect(bon).toMatchObject({
      loket: 'dji',
      versie: '1.0',
      vandaag: '2022-03-12',
      feiten: 'voorbeeld',
      invoer: 'hash',
    })
    expect(bon.regels).toContain('oordeel.fz.plaatsing-bekend@1')
    expect(bon.regels).not.toContain('oordeel.ggz.tarief-maximum@1')
  })
})

describe('a line that breaks a rule', () => {
  test('is granted nothing, with code and element; the other lines stand', () => {
    const geval = makeBasisFz()
    geval.debet.tarief = cents(9_000)
    geval.debet.berekend = cents(9_000)
    geval.debet.bedrag = cents(9_000)
    geval.declaratie.totaal = cents(11_500)
    const { retour, geweigerd } = judge(geval.declaratie, feitenOf(geval), djiLoket(CODES), geval.vandaag)
    expect(geweigerd).toBe(false)
    expect(retour.regels.map((regel) => regel.toegekend)).toEqual([0, 10_000, 12_500])
    expect(retour.regels[0]?.meldingen).toEqual([
      { code: '0611', elementen: [{ naam: 'TariefInclBtw', waarde: '90.00' }] },
    ])
    expect(retour.totaalToegekend).toBe(2_500)
  })

  test('DFZ-06 a wrong total refuses the whole declaration and hides what its lines breach', () => {
    const beoordeling = judgeFz(({ debet }) => {
      debet.tarief = cents(9_000)
      debet.berekend = cents(9_000)
      debet.bedrag = cents(9_000)
    })
    expect(beoordeling.geweigerd).toBe(true)
    expect(beoordeling.zonderCode).toEqual([])
    expect(beoordeling.meldingen.map((melding) => melding.veld)).toEqual(['TotaalDeclaratiebedragInclBtw'])
    expect(beoordeling.retour.regels.map((regel) => [regel.toegekend, regel.meldingen])).toEqual([
      [0, []],
      [0, []],
      [0, []],
    ])
    expect(beoordeling.regels[0]?.meldingen.map((melding) => melding.onderdrukt)).toEqual([true])
    expect(beoordeling.retour.totaalToegekend).toBe(0)
  })
})

test('DFZ-09 a used invoice number refuses the declaration, with its code on the message', () => {
  const beoordeling = judgeFz(({ declaratie }) => {
    declaratie.factuurnummer = 'F-2022-01'
  })
  expect(beoordeling.retour.meldingen).toEqual([
    { code: '0030', elementen: [{ naam: 'Factuurnummer', waarde: 'F-2022-01' }] },
  ])
  expect(beoordeling.regels.map((regel) => regel.uitkomst)).toEqual(['afgekeurd', 'afgekeurd', 'afgekeurd'])
})

test('two findings that give the same code on the same element stand in the return once', () => {
  const { retour, regels } = judgeFz(({ debet, nieuw, plaatsing, contract }) => {
    contract.geldig.tot = dag('2022-02-13')
    plaatsing.titel.tot = dag('2022-02-13')
    for (const regel of [debet, nieuw]) regel.plaatsing = { nummer: plaatsing.nummer, titel: { ...plaatsing.titel } }
  })
  expect(regels[0]?.meldingen.map((melding) => [melding.regel, melding.retourcode])).toEqual([
    ['oordeel.fz.contract-geldig@1', '0553'],
    ['oordeel.fz.zorg-binnen-titel@1', '0553'],
  ])
  expect(retour.regels[0]?.meldingen).toEqual([
    { code: '0553', elementen: [{ naam: 'Begindatum', waarde: '2022-02-14' }] },
  ])
  expect(retour.regels[2]?.meldingen).toEqual([])
})

test('what was not there gives a code without an element', () => {
  const { retour } = judgeFz(({ debet }) => {
    debet.zorgtraject = null
  })
  expect(retour.regels[0]?.meldingen).toEqual([{ code: '9439', elementen: [] }])
})

test('a line that is rejected with a code is not named as one without', () => {
  const { zonderCode } = judgeFz(({ debet }) => {
    debet.zorgtraject = null
  })
  expect(zonderCode).toEqual([])
})

test('a rejected line without an official code has none in the return and is named for the desk', () => {
  const { retour, zonderCode } = judgeFz(({ debet }) => {
    debet.contract = 'CTM-9'
  })
  expect(retour.regels[0]).toMatchObject({ toegekend: 0, meldingen: [] })
  expect(zonderCode).toEqual(['R-2'])
})

test('an unknown SKN is masked in the finding and left out of the message', () => {
  const { retour, regels } = judgeFz(({ debet }) => {
    debet.verzekerde.skn = skn('7654321')
  })
  expect(retour.regels[0]?.meldingen).toEqual([{ code: '8101', elementen: [] }])
  expect(JSON.stringify(regels[0]?.meldingen)).not.toContain('7654321')
  expect(regels[0]?.meldingen.map((melding) => melding.gevonden)).toContain('*****21')
})

describe('what no source calls a rejection', () => {
  test('DFZ-08 a declaration sent on the 19th is a warning', () => {
    const { geweigerd, meldingen, retour, verplichtingen } = judgeFz(({ declaratie }) => {
      declaratie.verzenddatum = dag('2022-03-19')
    })
    expect(geweigerd).toBe(false)
    expect(meldingen.map((melding) => [melding.ernst, melding.veld])).toEqual([['waarschuwing', 'Verzenddatum']])
    expect(retour.meldingen).toEqual([])
    expect(verplichtingen.map((rij) => [rij.uiterlijk, rij.stand])).toEqual([[dag('2022-03-18'), 'te laat vervuld']])
  })

  test('DFZ-01 a missing zorgvraagtype warns, grants the line and gives no code', () => {
    const { regels, retour } = judgeFz(({ debet }) => {
      debet.diagnoses = []
    })
    expect(regels[0]?.uitkomst).toBe('toegekend')
    expect(regels[0]?.meldingen.map((melding) => melding.ernst)).toEqual(['waarschuwing'])
    expect(retour.regels[0]?.meldingen).toEqual([])
  })
})

describe('DFZ-10 credit and new debit in one message', () => {
  test('a debit that leans on a rejected credit falls with it: the old line still stands', () => {
    const { regels, retour } = judgeFz(({ declaratie, credit, nieuw, eerder }) => {
      nieuw.code = eerder.regel.code
      nieuw.tarief = cents(10_000)
      nieuw.berekend = cents(10_000)
      nieuw.bedrag = cents(10_000)
      credit.bedrag = cents(5_000)
      declaratie.totaal = cents(15_000)
    })
    expect(regels.map((regel) => regel.uitkomst)).toEqual(['toegekend', 'afgekeurd', 'afgekeurd'])
    expect(regels[2]?.meldingen.map((melding) => melding.regel)).toEqual([
      'oordeel.fz.een-kalendermaand@1',
      'oordeel.regel.niet-dubbel@1',
    ])
    expect(retour.totaalToegekend).toBe(10_000)
  })

  test('a second credit of the same line falls, the first one and the new debit stand', () => {
    const { regels, retour } = judgeFz(({ declaratie, credit }) => {
      declaratie.regels.push({ ...credit, referentie: 'C-2' })
      declaratie.totaal = cents(2_500)
    })
    expect(regels.map((regel) => regel.uitkomst)).toEqual(['toegekend', 'toegekend', 'toegekend', 'afgekeurd'])
    expect(retour.totaalToegekend).toBe(12_500)
  })
})

test('an insurer judges its own rules and not those of DJI', () => {
  const geval = makeBasisGgz()
  geval.debet.code = 'CO9999'
  geval.bestanden.plaatsingen.rijen = []
  const codes = makeRetourcodetabel('verzekeraar', '1.0', [
    { regel: 'oordeel.ggz.prestatiecode-bekend', variant: '', code: '0582', zekerheid: 'waarschijnlijk' },
  ])
  const { retour } = judge(geval.declaratie, feitenOf(geval), verzekeraarLoket(codes), geval.vandaag)
  expect(retour.regels.map((regel) => [regel.toegekend, regel.meldingen.map((melding) => melding.code)])).toEqual([
    [0, ['0582']],
    [12_099, []],
    [14_371, []],
  ])
})

test('a declaration without lines is judged as one', () => {
  const beoordeling = judgeFz(({ declaratie }) => {
    declaratie.regels = []
    declaratie.totaal = cents(0)
  })
  expect(beoordeling).toMatchObject({ geweigerd: false, regels: [], retour: { regels: [], totaalToegekend: 0 } })
})

test('whoever types the number of another client or provider learns nothing of that placement', () => {
  for (const bewerk of [
    ({ plaatsing }: Geval) => {
      plaatsing.skn = skn('7654321')
    },
    ({ plaatsing }: Geval) => {
      plaatsing.declarant = agb('06010002')
    },
  ]) {
    const { uitslag } = judgeFz((geval) => {
      bewerk(geval)
      geval.plaatsing.titel = { van: dag('2020-05-17'), tot: dag('2020-05-18') }
      geval.plaatsing.startdatum = dag('2020-05-19')
      geval.plaatsing.zorgtraject = ztn('99999999-2222-4333-8444-555555555555')
      geval.bestanden.indicaties.rijen = [{ plaatsing: geval.plaatsing.nummer, settings: [6] }]
    })
    expect(uitslag.bevindingen.length).toBeGreaterThan(0)
    expect(JSON.stringify(uitslag)).not.toMatch(/2020-05|99999999|setting 6/)
  }
})
