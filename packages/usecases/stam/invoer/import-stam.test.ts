import { addDays, formatDay } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { PatientDocument } from '../documenten/patient.ts'
import { checkReeks } from '../perioden/overlappingen.ts'
import { VERZEKERINGEN } from '../perioden/reeksen.ts'
import { BSNS, bsn, dag, patient, periode, verzekering } from '../proef/documenten.ts'
import { leesCel, tabel } from '../proef/lees-cel.ts'
import type { DocumentVan } from '../registers.ts'
import { type Importopdracht, importStam } from './import-stam.ts'
import { proposeMapping } from './koppel-koppen.ts'
import { applyImport } from './voorstel.ts'

const KOPPEN = [
  'Patiëntnummer',
  'Voorletters',
  'Achternaam',
  'Geboortedatum',
  'BSN',
  'UZOVI',
  'Verzekerd vanaf',
  'Verzekerd tot',
]

const lees = (rijen: readonly (readonly string[])[], deel: Partial<Importopdracht<'patient'>> = {}) =>
  importStam({ register: 'patient', tabel: tabel(KOPPEN, ...rijen), bestaand: [], leesCel, ...deel })
const eerste = (voorstel: ReturnType<typeof lees>): PatientDocument => {
  const [uitkomst] = voorstel.uitkomsten
  if (uitkomst === undefined) throw new Error(JSON.stringify(voorstel.fouten))
  return uitkomst.document
}

describe('headers', () => {
  test.each([
    ['CLIËNTNUMMER', 'patientnummer', 'zeker'],
    ['Geb. datum', 'geboortedatum', 'zeker'],
    ['burger service nummer', 'bsn', 'zeker'],
    ['Birth date', 'geboortedatum', 'zeker'],
    ['Ingangsdatum verzekering', 'verzekerdVanaf', 'zeker'],
    ['Achternaam (meisjesnaam)', 'achternaam', 'waarschijnlijk'],
  ])('%s is %s', (kop, sleutel, zekerheid) => {
    const voorstel = proposeMapping('patient', [kop])
    expect(voorstel.koppeling[sleutel]).toBe(kop)
    expect(voorstel.zekerheid[sleutel]).toBe(zekerheid)
  })

  it('an unknown header is named, and two that could both be it are left to a person', () => {
    const voorstel = proposeMapping('patient', ['Nummer', 'Kleur', 'Achternaam man', 'Achternaam vrouw'])
    expect(voorstel.nietHerkend).toEqual(['Kleur', 'Achternaam man', 'Achternaam vrouw'])
    expect(voorstel.koppeling.achternaam).toBeNull()
  })

  it('a person can point out a column, or take one away', () => {
    const bestand = tabel(['Kleur', 'Achternaam', 'Privacy'], ['P1', 'Proef', 'nee'])
    const zonder = importStam({ register: 'patient', tabel: bestand, bestaand: [], leesCel })
    expect(zonder.fouten).toMatchObject([
      { rij: 0, kolom: 'Patiëntnummer', wat: { en: 'No column Patient number was found.' } },
    ])
    const koppeling = { patientnummer: 'Kleur', achternaam: null }
    const met = importStam({ register: 'patient', tabel: bestand, bestaand: [], leesCel, koppeling })
    expect(met.uitkomsten).toMatchObject([{ id: 'P1', document: { naam: null } }])
    expect(met.nietHerkend).toEqual(['Achternaam'])
  })
})

describe('patients', () => {
  it('several rows are one patient with several insurance periods; an open one ends where the next begins', () => {
    const voorstel = lees([
      ['P1', 'A.', 'Proef', '1980-05-05', BSNS[0], '0101', '2022-01-01', ''],
      ['P1', '', '', '', '', '0102', '2023-01-01', ''],
    ])
    expect(voorstel.fouten).toEqual([])
    expect(eerste(voorstel)).toEqual(
      patient('P1', {
        bsn: bsn(BSNS[0]),
        verzekeringen: [verzekering('0101', '2022-01-01', '2022-12-31'), verzekering('0102', '2023-01-01')],
      }),
    )
    expect(voorstel.uitkomsten[0]).toMatchObject({ soort: 'nieuw', rijen: [2, 3], label: 'Proef, A.' })
  })

  it('the order of the rows makes no difference for the periods', () => {
    const rijen = [
      ['P1', '', '', '', '', '0102', '2023-01-01', ''],
      ['P1', '', '', '', '', '0101', '2022-01-01', ''],
    ]
    expect(eerste(lees(rijen)).verzekeringen).toEqual(eerste(lees(rijen.toReversed())).verzekeringen)
  })

  it('a wrong cell is told with row, column, what and what to do, and stops no other row', () => {
    const voorstel = lees([
      ['P1', 'A.', 'Proef', '31-02-1980', '', '', '', ''],
      ['P2', 'B.', 'Voorbeeld', '', '999990018', '', '', ''],
      ['P3', 'C.', 'Goed', '', '', '', '', ''],
      ['', 'D.', 'Zonder', '', '', '', '', ''],
      ['P5', 'E.', 'Half', '', '', '0101', '', ''],
      ['P6', 'F.', 'Achterstevoren', '', '', '0101', '2023-01-01', '2022-01-01'],
    ])
    expect(voorstel.uitkomsten.map(({ id }) => id)).toEqual(['P3'])
    expect(voorstel.fouten.map(({ rij, kolom }) => [rij, kolom])).toEqual([
      [2, 'Geboortedatum'],
      [3, 'BSN'],
      [5, 'Patiëntnummer'],
      [6, 'Verzekerd vanaf'],
      [7, 'Verzekerd tot'],
    ])
    for (const { wat, verwacht, doe } of voorstel.fouten) {
      for (const { nl, en } of [wat, verwacht, doe]) expect([nl, en]).not.toContain('')
    }
    expect(JSON.stringify(voorstel.fouten)).not.toContain('999990018')
  })

  it('a change is shown field by field, with the BSN masked', () => {
    const bestaand = [patient('P1', { verzekeringen: [verzekering('0101', '2022-01-01')] })]
    const { uitkomsten } = lees([['P1', '', 'Proef-Nieuw', '', BSNS[0], '0102', '2023-01-01', '']], { bestaand })
    expect(uitkomsten).toMatchObject([
      {
        soort: 'gewijzigd',
        verschillen: [
          { veld: 'achternaam', oud: 'Proef, A.', nieuw: 'Proef-Nieuw, A.' },
          { veld: 'bsn', oud: null, nieuw: '*******19' },
          { veld: 'betaler', oud: '0101 2022-01-01 –', nieuw: '0101 2022-01-01 – 2022-12-31; 0102 2023-01-01 –' },
        ],
      },
    ])
  })

  it('an empty cell leaves what was there', () => {
    const bestaand = [
      patient('P1', { naam: { initialen: 'A.', roepnaam: 'Anna', voorvoegsels: 'van', achternaam: 'Proef' } }),
    ]
    expect(lees([['P1', 'A.', '', '', '', '', '', '']], { bestaand }).uitkomsten[0]?.soort).toBe('ongewijzigd')
  })

  it('the same period with another end is a correction of that end', () => {
    const bestaand = [patient('P1', { verzekeringen: [verzekering('0101', '2022-01-01')] })]
    const { uitkomsten } = lees([['P1', '', '', '', '', '0101', '2022-01-01', '2022-12-31']], { bestaand })
    expect(uitkomsten[0]?.document.verzekeringen).toEqual([verzekering('0101', '2022-01-01', '2022-12-31')])
  })

  it('days that are already insured with that payer change nothing', () => {
    const bestaand = [patient('P1', { verzekeringen: [verzekering('0101', '2022-01-01')] })]
    expect(lees([['P1', '', '', '', '', '0101', '2023-01-01', '']], { bestaand }).uitkomsten[0]?.soort).toBe(
      'ongewijzigd',
    )
  })

  it('a name may come in parts; a new patient needs a surname with initials or a first name', () => {
    const koppen = ['Nummer', 'Roepnaam', 'Initialen', 'Achternaam', 'Verzekerd vanaf', 'UZOVI']
    const bestand = tabel(
      koppen,
      ['P1', 'Anna', '', 'Proef', '2022-01-01', '0101'],
      ['P1', '', '', 'Proef', '2023-01-01', '0102'],
      ['P2', '', '', 'Voorbeeld', '', ''],
      ['P3', '', 'C.', '', '', ''],
      ['P1', '', '', 'Anders', '', ''],
    )
    const voorstel = importStam({ register: 'patient', tabel: bestand, bestaand: [], leesCel })
    expect(voorstel.uitkomsten.map(({ id, label, rijen: nummers }) => [id, label, nummers])).toEqual([
      ['P1', 'Proef, A. (Anna)', [2, 3]],
    ])
    expect(voorstel.fouten.map(({ rij, kolom }) => [rij, kolom])).toEqual([
      [4, 'Initialen'],
      [5, 'Achternaam'],
      [6, 'Achternaam'],
    ])
  })

  it('another BSN than the recorded one is not taken over', () => {
    const bestaand = [patient('P1', { bsn: bsn(BSNS[0]) })]
    const voorstel = lees([['P1', '', '', '', BSNS[1], '', '', '']], { bestaand })
    expect(voorstel.uitkomsten).toEqual([])
    expect(voorstel.fouten).toMatchObject([
      { rij: 2, kolom: 'BSN', doe: { nl: expect.stringContaining('met een reden') } },
    ])
  })

  it('a BSN that another patient has, there or earlier in the file, is refused and names that patient', () => {
    const bestaand = [patient('P0', { bsn: bsn(BSNS[0]) })]
    const rij = (id: string, nummer: string) => [id, 'A.', 'Proef', '', nummer, '', '', '']
    const voorstel = lees([rij('P1', BSNS[0]), rij('P2', BSNS[1]), rij('P3', BSNS[1])], { bestaand })
    expect(voorstel.uitkomsten.map(({ id }) => id)).toEqual(['P2'])
    expect(voorstel.fouten.map(({ rij: nummer, wat }) => [nummer, wat.nl])).toEqual([
      [2, 'Dit BSN staat al bij patiënt P0.'],
      [4, 'Dit BSN staat al bij patiënt P2.'],
    ])
  })

  it('rows that contradict each other: the first stands, the later one is told where and skipped whole', () => {
    const voorstel = lees([
      ['P1', 'A.', 'Proef', '1980-05-05', '', '', '', ''],
      ['P1', '', '', '1981-05-05', '', '0101', '2022-01-01', ''],
      ['P2', 'B.', 'Voorbeeld', '', '', '0101', '2022-01-01', '2022-12-31'],
      ['P2', '', '', '', '', '0102', '2022-06-01', ''],
    ])
    expect(voorstel.fouten.map(({ rij, kolom, wat }) => [rij, kolom, wat.nl.slice(0, 6)])).toEqual([
      [3, 'Geboortedatum', 'Rij 2 '],
      [5, 'UZOVI', 'Rij 4 '],
    ])
    expect(voorstel.uitkomsten.map(({ document }) => document.verzekeringen.length)).toEqual([0, 1])
  })

  it('a row that is there twice counts once, an empty row not at all, and a mended cell is told', () => {
    const rij = ['P1', 'A.', 'Proef', '', '', '101', '2022-01-01', '']
    const voorstel = lees([rij, rij, ['', '', '', '', '', '', '', '']])
    expect(voorstel).toMatchObject({ dubbeleRijen: 1, fouten: [], hersteld: [{ rij: 2, kolom: 'UZOVI' }] })
    expect(voorstel.uitkomsten).toHaveLength(1)
  })

  it('a reading that a person may confirm comes along with the fault', () => {
    const bestand = tabel(['Nummer', 'Type verwijzing', 'Verwijzer'], ['P1', '01', '1000003'])
    const voorstel = importStam({ register: 'patient', tabel: bestand, bestaand: [], leesCel })
    expect(voorstel.fouten).toMatchObject([{ rij: 2, kolom: 'Verwijzer', voorstellen: ['01000003'] }])
  })

  it('a payer that is not recorded is refused when the payers are known', () => {
    const rij = ['P1', 'A.', 'Proef', '', '', '0101', '2022-01-01', '']
    expect(lees([rij], { bekend: { betaler: new Set(['0102']) } }).fouten).toMatchObject([
      { kolom: 'UZOVI', wat: { nl: 'Deze betaler is niet vastgelegd.' } },
    ])
    expect(lees([rij], { bekend: { betaler: new Set(['0101']) } }).fouten).toEqual([])
  })

  it('a number that was merged away takes no rows', () => {
    const bestaand = [patient('P1', { opgegaanIn: 'P2' }), patient('P2')]
    expect(lees([['P1', '', '', '1990-01-01', '', '', '', '']], { bestaand }).fouten).toMatchObject([
      { rij: 2, verwacht: { nl: 'patiëntnummer P2' } },
    ])
  })

  it('ZPM-26: a row may bring a verwijzing to a zorgvraag', () => {
    const bestand = tabel(
      ['Nummer', 'Type verwijzing', 'Verwijsdatum', 'Verwijzer', 'Ontvangen'],
      ['P1', '01', '2023-01-05', '01000003', '2023-01-06'],
    )
    const [uitkomst] = importStam({
      register: 'patient',
      tabel: bestand,
      bestaand: [patient('P1')],
      leesCel,
    }).uitkomsten
    expect(uitkomst?.document.zorgvragen).toMatchObject([
      {
        id: '1',
        verwijzingen: [{ soort: '01', datum: dag('2023-01-05'), verwijzer: '01000003', ontvangen: dag('2023-01-06') }],
      },
    ])
    const half = tabel(['Nummer', 'Verwijsdatum'], ['P1', '2023-01-05'])
    expect(importStam({ register: 'patient', tabel: half, bestaand: [], leesCel }).fouten).toMatchObject([
      { kolom: 'Type verwijzing' },
    ])
  })
})

describe('other registers', () => {
  it('ZPM-04: professions per period, of the official list whatever the capitals', () => {
    const bestand = tabel(
      ['Code', 'Voorletters', 'Achternaam', 'Beroep', 'Vanaf', 'Tot'],
      ['Z1', 'A.', 'Proef', 'psycholoog', '2022-01-01', ''],
      ['Z1', '', '', 'Gezondheidszorgpsycholoog', '2023-07-01', ''],
      ['Z2', 'B.', 'Ander', 'Tovenaar', '2022-01-01', ''],
    )
    const beroepen = ['Psycholoog', 'Gezondheidszorgpsycholoog']
    const voorstel = importStam({ register: 'zorgverlener', tabel: bestand, bestaand: [], leesCel, beroepen })
    expect(voorstel.uitkomsten.map(({ document }) => document.beroepen)).toEqual([
      [
        { beroep: 'Psycholoog', geldig: periode('2022-01-01', '2023-06-30') },
        { beroep: 'Gezondheidszorgpsycholoog', geldig: periode('2023-07-01') },
      ],
    ])
    expect(voorstel.fouten).toMatchObject([{ rij: 4, kolom: 'Beroep' }])
  })

  it('a contract product without a period of its own holds as long as the contract', () => {
    const bestand = tabel(
      ['Contractnummer', 'UZOVI', 'AGB', 'Contract vanaf', 'Contract tot', 'Prestatiecode', 'Tarief', 'Tarief vanaf'],
      ['C1', '9992', '94000001', '2023-01-01', '2023-12-31', 'CO0497', '120.00', ''],
      ['C1', '9992', '94000001', '', '', 'CO0562', '75.50', '2023-07-01'],
    )
    const [uitkomst] = importStam({ register: 'contract', tabel: bestand, bestaand: [], leesCel }).uitkomsten
    expect(uitkomst).toMatchObject({ id: '9992-94000001-C1' })
    expect(uitkomst?.document.producten).toEqual([
      { prestatiecode: 'CO0497', tarief: 12000, geldig: periode('2023-01-01', '2023-12-31') },
      { prestatiecode: 'CO0562', tarief: 7550, geldig: periode('2023-07-01') },
    ])
  })

  it('DJI is 9992 and nothing else', () => {
    const bestand = tabel(['UZOVI', 'Rol'], ['0101', 'dji'], ['9992', 'DJI'])
    const voorstel = importStam({ register: 'betaler', tabel: bestand, bestaand: [], leesCel })
    expect(voorstel.uitkomsten.map(({ id }) => id)).toEqual(['9992'])
    expect(voorstel.fouten).toMatchObject([{ rij: 2, kolom: 'Rol' }])
  })

  it('a known SKN keeps its key, a new one gets the first free key', () => {
    const bekend = tabel(['SKN'], ['12345678'])
    const bestaand = applyImport(importStam({ register: 'skn', tabel: bekend, bestaand: [], leesCel }))
    const voorstel = importStam({
      register: 'skn',
      tabel: tabel(['SKN'], ['87654321'], ['12345678']),
      bestaand,
      leesCel,
    })
    expect(voorstel.uitkomsten.map(({ soort, id }) => [soort, id])).toEqual([
      ['nieuw', 'S000002'],
      ['ongewijzigd', bestaand[0]?.id],
    ])
  })

  it('ZTN-23: an import does not move a zorgtrajectnummer to another patient', () => {
    const nummer = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
    const rij = (id: string) => tabel(['ZTN', 'Soort', 'Patient'], [nummer, 'ggz', id])
    const bestaand = applyImport(importStam({ register: 'zorgtraject', tabel: rij('P1'), bestaand: [], leesCel }))
    expect(importStam({ register: 'zorgtraject', tabel: rij('P2'), bestaand, leesCel }).fouten).toMatchObject([
      { kolom: 'Patient' },
    ])
  })
})

// Rows as they come from a messy file: some cells empty, some wrong, several rows for one patient.
const dagTekst = fc.integer({ min: 0, max: 30 }).map((n) => formatDay(addDays(dag('2023-01-01'), n)))
const cel = (waarde: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 4, arbitrary: waarde },
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constant('?') },
  )
const rijen = fc.array(
  fc.tuple(
    fc.constantFrom('P1', 'P2', 'P3', ''),
    cel(fc.constantFrom('A.', 'B.')),
    cel(fc.constantFrom('Proef', 'Voorbeeld')),
    cel(dagTekst),
    cel(fc.constantFrom(...BSNS)),
    cel(fc.constantFrom('0101', '102', '9992')),
    cel(dagTekst),
    cel(dagTekst),
  ),
  { maxLength: 12 },
)

const storeAll = (bestaand: readonly PatientDocument[], nieuw: readonly DocumentVan<'patient'>[]) => [
  ...new Map([...bestaand, ...nieuw].map((document) => [document.id, document])).values(),
]

test('property: importing a file twice is importing it once, on top of whatever was there', () => {
  fc.assert(
    fc.property(rijen, rijen, (eerder, bestand) => {
      const basis = storeAll([], applyImport(lees(eerder)))
      const eenmaal = storeAll(basis, applyImport(lees(bestand, { bestaand: basis })))
      const nogmaals = lees(bestand, { bestaand: eenmaal })
      expect(nogmaals.uitkomsten.filter(({ soort }) => soort !== 'ongewijzigd')).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('property: every row is taken in, a double, empty or told as wrong; no import makes two payers on one day', () => {
  fc.assert(
    fc.property(rijen, rijen, (eerder, bestand) => {
      const basis = storeAll([], applyImport(lees(eerder)))
      const voorstel = lees(bestand, { bestaand: basis })
      const gevuld = bestand.filter((rij) => rij.some((tekst) => tekst !== '')).length
      const ingenomen = voorstel.uitkomsten.flatMap((een) => een.rijen)
      const fout = new Set(voorstel.fouten.map(({ rij }) => rij))
      expect(ingenomen.length + fout.size + voorstel.dubbeleRijen).toBe(gevuld)
      for (const { document } of voorstel.uitkomsten)
        expect(checkReeks(VERZEKERINGEN, document.verzekeringen)).toEqual([])
      const metBsn = storeAll(basis, applyImport(voorstel)).flatMap((een) => (een.bsn === null ? [] : [een.bsn]))
      expect(new Set(metBsn).size).toBe(metBsn.length)
    }),
    { numRuns: 300 },
  )
})
