import { describe, expect, test } from 'vitest'
import type { Bericht } from '../retour.generated.ts'
import { nieuwTerug } from '../voorbeeld/codec.ts'
import { maakGeval } from '../voorbeeld/geval.ts'
import { fromRetourBericht } from './from-retour.ts'

const feedback = (retourcode: string) => [nieuwTerug('Feedback', { retourcode })]
const zonderBedrag = nieuwTerug('Totaalbedrag', { debetCreditCode: 'C' })
const totaal = (bedrag: number, debetCreditCode = 'D') => nieuwTerug('Totaalbedrag', { bedrag, debetCreditCode })

/** The answer of DJI laid open: every class that can hold feedback is there. */
function maakDelen() {
  const { retour } = maakGeval()
  const { header, verzekerde, debet, credit } = retour
  const declarant = nieuwTerug('Declarant', { zorgaanbiedercode: '06000001' })
  const zorgaanbieder = nieuwTerug('ContextZorgaanbieder')
  const context = nieuwTerug('DeclaratieContext', { declarant, zorgaanbieder, factuurnummer: 'F2022-01' })
  const overzicht = nieuwTerug('Overzicht', {
    totaalDeclaratiebedragInclBtw: totaal(6000),
    totaalToegekendBedragInclBtwFinancieel: totaal(6000),
    totaalToegekendBedragInclBtwNietFinancieel: totaal(0),
  })
  const [naam, adres] = [nieuwTerug('Naamgegevens'), nieuwTerug('Adresgegevens')]
  const [debiteurnaam, debiteuradres] = [nieuwTerug('Naamgegevens'), nieuwTerug('Adresgegevens')]
  const debiteur = nieuwTerug('Debiteur', { naamgegevens: debiteurnaam, adresgegevens: debiteuradres })
  const aanvullend = nieuwTerug('AanvullendeVerzekerdegegevens', {
    naamgegevens: naam,
    adresgegevens: adres,
    debiteur,
  })
  const buitenland = nieuwTerug('BuitenlandVerzekerde')
  Object.assign(verzekerde, { buitenlandVerzekerde: buitenland, aanvullendeVerzekerdegegevens: aanvullend })
  const kenmerk = nieuwTerug('AanvullendPrestatieKenmerk')
  const verwijzer = nieuwTerug('Verwijzer')
  const verwijzing = nieuwTerug('Verwijzing', { verwijzer })
  const behandelaar = nieuwTerug('Zorgaanbieder')
  const diagnosesteller = nieuwTerug('Diagnosesteller')
  const diagnose = nieuwTerug('Diagnose', { diagnosesteller })
  const [zorgtraject, plaatsingsbesluit] = [nieuwTerug('Zorgtraject'), nieuwTerug('Plaatsingsbesluit')]
  const inhoud = { diagnose: [diagnose], zorgtraject, plaatsingsbesluit }
  const gegevens = nieuwTerug('AanvullendePrestatiegegevens', inhoud)
  const kinderen = { aanvullendPrestatieKenmerk: [kenmerk], verwijzing: [verwijzing], zorgaanbieder: [behandelaar] }
  Object.assign(debet, { ...kinderen, aanvullendePrestatiegegevens: gegevens })
  return {
    ...{ header, context, declarant, zorgaanbieder, overzicht },
    ...{ verzekerde, buitenland, aanvullend, naam, adres, debiteur, debiteurnaam, debiteuradres },
    ...{ debet, kenmerk, verwijzing, verwijzer, behandelaar },
    ...{ gegevens, diagnose, diagnosesteller, zorgtraject, plaatsingsbesluit, credit },
  }
}

type Delen = ReturnType<typeof maakDelen>

function lees(bewerk: (delen: Delen) => unknown, anders: Partial<Bericht> = {}) {
  const delen = maakDelen()
  bewerk(delen)
  const { header, context, overzicht, verzekerde } = delen
  const inhoud = { header, declaratieContext: context, overzicht, verzekerde: [verzekerde], ...anders }
  const { retour, verliezen } = fromRetourBericht(nieuwTerug('Bericht', inhoud))
  const codes = (meldingen: readonly { readonly code: string }[] = []) => meldingen.map(({ code }) => code)
  return {
    retour,
    verliezen,
    opBericht: codes(retour?.meldingen),
    opRegels: Object.fromEntries((retour?.regels ?? []).map((regel) => [regel.soort, codes(regel.meldingen)])),
  }
}

const KOP = ['header', 'context', 'declarant', 'zorgaanbieder', 'overzicht'] as const
const PERSOON = [
  'verzekerde',
  'buitenland',
  'aanvullend',
  'naam',
  'adres',
  'debiteur',
  'debiteurnaam',
  'debiteuradres',
] as const
const DEBET = [
  'debet',
  'kenmerk',
  'verwijzing',
  'verwijzer',
  'behandelaar',
  'gegevens',
  'diagnose',
  'diagnosesteller',
  'zorgtraject',
  'plaatsingsbesluit',
] as const

describe('feedback goes to what it is about', () => {
  test.each(KOP.map((deel) => [deel]))('%s: to the message', (deel) => {
    const { opBericht, opRegels } = lees((d) => Object.assign(d[deel], { feedback: feedback('0001') }))
    expect(opBericht).toEqual(['0001'])
    expect(opRegels).toEqual({ debet: [], credit: [] })
  })

  test.each(PERSOON.map((deel) => [deel]))('%s: to every line of the insured, and not to the message', (deel) => {
    const { opBericht, opRegels } = lees((d) => Object.assign(d[deel], { feedback: feedback('0002') }))
    expect(opBericht).toEqual([])
    expect(opRegels).toEqual({ debet: ['0002'], credit: ['0002'] })
  })

  test.each(PERSOON.map((deel) => [deel]))('%s, without lines: to the message', (deel) => {
    const { opBericht } = lees((d) => {
      d.verzekerde.prestatie = []
      d[deel].feedback = feedback('0003')
    })
    expect(opBericht).toEqual(['0003'])
  })

  test.each(DEBET.map((deel) => [deel]))('%s: to the debit line', (deel) => {
    const { opBericht, opRegels } = lees((d) => Object.assign(d[deel], { feedback: feedback('0004') }))
    expect(opBericht).toEqual([])
    expect(opRegels).toEqual({ debet: ['0004'], credit: [] })
  })

  test('credit: to the credit line', () => {
    const { opRegels } = lees((d) => Object.assign(d.credit, { feedback: feedback('0005') }))
    expect(opRegels).toEqual({ debet: [], credit: ['0005'] })
  })
})

describe('an answer with nothing but its lines', () => {
  test('holds no feedback where the classes are not there', () => {
    const { opBericht, opRegels } = lees((d) => {
      Object.assign(d.context, { zorgaanbieder: null })
      Object.assign(d.verzekerde, { buitenlandVerzekerde: null, aanvullendeVerzekerdegegevens: null })
      Object.assign(d.debet, { aanvullendePrestatiegegevens: null, verwijzing: [nieuwTerug('Verwijzing')] })
    })
    expect([opBericht, opRegels]).toEqual([[], { debet: [], credit: [] }])
  })

  test('also where the debtor or the parts of a person are not there', () => {
    const zonderDebiteur = lees((d) => Object.assign(d.aanvullend, { debiteur: null, naamgegevens: null }))
    expect(zonderDebiteur.opRegels).toEqual({ debet: [], credit: [] })
  })
})

describe('a head that does not say what is answered', () => {
  const ONVOLLEDIG = { element: 'Header', soort: 'onbruikbaar', eerste: 'Header' }

  test.each([['header'], ['declaratieContext'], ['overzicht']] as const)(
    'no %s: no answer, and it is reported',
    (deel) => {
      const { retour, verliezen } = lees(() => undefined, { [deel]: null })
      expect(retour).toBeNull()
      expect(verliezen).toMatchObject([ONVOLLEDIG])
    },
  )

  test.each<[string, (delen: Delen) => unknown]>([
    ['Referentienummer', (d) => Object.assign(d.header, { referentienummer: null })],
    ['Factuurnummer', (d) => Object.assign(d.context, { factuurnummer: null })],
    ['Declarant', (d) => Object.assign(d.context, { declarant: null })],
    ['Zorgaanbiedercode', (d) => Object.assign(d.declarant, { zorgaanbiedercode: null })],
    ['total declared', (d) => Object.assign(d.overzicht, { totaalDeclaratiebedragInclBtw: null })],
    ['total granted', (d) => Object.assign(d.overzicht, { totaalToegekendBedragInclBtwFinancieel: null })],
    ['total without payment', (d) => Object.assign(d.overzicht, { totaalToegekendBedragInclBtwNietFinancieel: null })],
    [
      'amount of a total (nothing said is not nothing granted)',
      (d) => Object.assign(d.overzicht, { totaalDeclaratiebedragInclBtw: zonderBedrag }),
    ],
  ])('no %s', (_element, bewerk) => {
    const { retour, verliezen } = lees(bewerk)
    expect(retour).toBeNull()
    expect(verliezen).toMatchObject([ONVOLLEDIG])
  })

  test('an AGB code that cannot be one is named where it stands', () => {
    const { retour, verliezen } = lees((d) => Object.assign(d.declarant, { zorgaanbiedercode: '00000001' }))
    expect(retour).toBeNull()
    expect(verliezen).toMatchObject([
      { element: 'Declarant/Zorgaanbiedercode', soort: 'onbruikbaar', eerste: 'DeclaratieContext/Declarant' },
      ONVOLLEDIG,
    ])
  })

  test('a sender that is no UZOVI number is reported; who answered then stays open', () => {
    const { retour, verliezen } = lees((d) => Object.assign(d.header, { verzender: '06000001' }))
    expect(retour).toMatchObject({ van: 'betaler', betaler: null })
    expect(verliezen).toMatchObject([{ element: 'Header/Verzender', soort: 'onbruikbaar', eerste: 'Header' }])
  })
})

describe('what was granted', () => {
  test.each([
    ['D', 6000],
    ['C', -6000],
  ])('a total with DebetCreditCode %s is %i cents', (code, cents) => {
    const { retour } = lees((d) =>
      Object.assign(d.overzicht, { totaalToegekendBedragInclBtwFinancieel: totaal(6000, code) }),
    )
    expect(retour?.totaalToegekend).toBe(cents)
  })

  test.each<[string, (delen: Delen) => unknown, string, number]>([
    ['debit without reference', (d) => Object.assign(d.debet, { referentienummer: null }), 'R-2', 1],
    ['debit without amount', (d) => Object.assign(d.debet, { toegekendBedragInclBtwFinancieel: null }), 'R-2', 1],
    [
      'debit without unpaid amount',
      (d) => Object.assign(d.debet, { toegekendBedragInclBtwNietFinancieel: null }),
      'R-2',
      1,
    ],
    ['credit without reference', (d) => Object.assign(d.credit, { referentienummer: null }), 'R-1', 2],
    [
      'credit without amount',
      (d) => Object.assign(d.credit, { toegekendCreditBedragInclBtwFinancieel: null }),
      'R-1',
      2,
    ],
    [
      'credit without unpaid amount',
      (d) => Object.assign(d.credit, { toegekendCreditBedragInclBtwNietFinancieel: null }),
      'R-1',
      2,
    ],
    [
      'neither debit nor credit',
      (d) => Object.assign(d.verzekerde.prestatie[0] ?? {}, { debetPrestatie: null }),
      'R-2',
      1,
    ],
  ])('a line that does not say it is left out and reported: %s', (_geval, bewerk, blijft, nummer) => {
    const { retour, verliezen } = lees(bewerk)
    expect(retour?.regels.map(({ referentie }) => referentie)).toEqual([blijft])
    const eerste = `Verzekerde[1]/Prestatie[${nummer}]`
    expect(verliezen).toMatchObject([{ element: 'Prestatie', soort: 'onbruikbaar', eerste }])
  })
})
