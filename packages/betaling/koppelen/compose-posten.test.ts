import {
  type Creditregel,
  type Debetregel,
  type Declaratie,
  type Dossier,
  emptyDossier,
  type Regelstaat,
} from '@zorgketen/declaratie'
import { cents, parseAgb, parseMaand, parseZtn } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import { composePosten } from '../index.ts'
import { dag, NAAM, UZOVI } from '../test/bouwstenen.ts'

const agb = parseAgb('06290001')
const maand = parseMaand('2024-01')
const ztn = parseZtn('1b4e28ba-2fa1-41d2-883f-0016d3cca427')
if (!agb.ok || !maand.ok || !ztn.ok) throw new Error('unusable part for a test')

const verzekerde = { id: 'p1', betaler: UZOVI, bsn: null, skn: null, geboortedatum: null }
const debet = (referentie: string, bedrag: number): Debetregel => ({
  soort: 'debet',
  referentie,
  prestatie: referentie,
  verzekerde,
  codelijst: '071',
  code: 'x',
  datum: dag('2024-01-10'),
  begintijd: null,
  eindtijd: null,
  aantal: 1,
  tarief: cents(bedrag),
  berekend: cents(bedrag),
  bedrag: cents(bedrag),
  herdeclaratie: null,
  informatiecode: '0',
  privacy: false,
  doorsturen: false,
  zorgtraject: ztn.value,
  startdatum: null,
  plaatsing: null,
  contract: null,
  diagnoses: [],
  betrokkenen: [],
  verwijzing: null,
})
const credit = (referentie: string, gerelateerd: string, bedrag: number): Creditregel => ({
  soort: 'credit',
  referentie,
  gerelateerd,
  prestatie: null,
  verzekerde,
  codelijst: '071',
  code: null,
  datum: dag('2024-01-10'),
  bedrag: cents(bedrag),
})
const declaratie = (factuurnummer: string, regels: Declaratie['regels']): Declaratie => ({
  berichtreferentie: factuurnummer,
  factuurnummer,
  factuurdatum: dag('2024-02-01'),
  verzenddatum: dag('2024-02-01'),
  berichtsoort: 'P',
  declarant: { agb: agb.value, soort: '1' },
  betaler: { uzovi: UZOVI, rol: 'zorgverzekeraar' },
  maand: maand.value,
  regels,
  totaal: cents(0),
})
const staat = (
  regel: Debetregel | Creditregel,
  stand: Regelstaat['stand'],
  toegekend: number,
): [string, Regelstaat] => [
  regel.referentie,
  {
    regel,
    factuurnummer: 'x',
    stand,
    toegekend: cents(toegekend),
    toegekendNietFinancieel: cents(0),
    meldingen: [],
    berichtmeldingen: [],
    beantwoord: null,
  },
]

/** What of a dossier the store reads for money. */
const DOET_MEE: ReadonlySet<string> = new Set(['toegekend', 'gecrediteerd'])

describe('composePosten', () => {
  it('takes what was granted per line; a credited debit still counts on its own invoice, the credit on the later one', () => {
    const d1 = debet('R1', 1000)
    const d2 = debet('R2', 2000)
    const d3 = debet('R3', 500)
    const c1 = credit('R4', 'R1', 900)
    const d4 = debet('R5', 950)
    const dossier: Dossier = {
      ...emptyDossier(),
      declaraties: [declaratie('2024-00001', [d1, d2, d3]), declaratie('2024-00002', [c1, d4])],
      regels: new Map([
        staat(d1, 'gecrediteerd', 0),
        staat(d2, 'toegekend', 1500),
        staat(d3, 'afgekeurd', 0),
        staat(c1, 'toegekend', 900),
        staat(d4, 'verzonden', 0),
      ]),
    }
    const klein = { ...dossier, regels: new Map([...dossier.regels].filter(([, { stand }]) => DOET_MEE.has(stand))) }
    expect(composePosten([klein], new Map([[UZOVI, [NAAM]]]))).toEqual(
      composePosten([dossier], new Map([[UZOVI, [NAAM]]])),
    )
    expect(composePosten([dossier], new Map([[UZOVI, [NAAM]]]))).toEqual([
      {
        id: '06290001/2024-00001',
        factuurnummer: '2024-00001',
        betaler: UZOVI,
        namen: [NAAM],
        // R1 was granted 9.00 (what its credit took back), R2 15.00 of 20.00, R3 nothing
        regels: [
          { referentie: 'R1', toegekend: 900 },
          { referentie: 'R2', toegekend: 1500 },
        ],
      },
      {
        id: '06290001/2024-00002',
        factuurnummer: '2024-00002',
        betaler: UZOVI,
        namen: [NAAM],
        regels: [{ referentie: 'R4', toegekend: -900 }],
      },
    ])
  })
  it('knows an invoice on which nothing was granted yet', () => {
    const regel = debet('R1', 1000)
    const dossier: Dossier = {
      ...emptyDossier(),
      declaraties: [declaratie('2024-00001', [regel])],
      regels: new Map([staat(regel, 'verzonden', 0)]),
    }
    expect(composePosten([dossier], new Map())).toMatchObject([{ factuurnummer: '2024-00001', namen: [], regels: [] }])
  })
})
