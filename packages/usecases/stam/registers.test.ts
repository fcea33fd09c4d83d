import { formatBsn } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import { DIENSTFACTUREN, DIENSTVERZOEKEN } from '../dienstverlening/proef/documenten.ts'
import { MEEGELEVERD } from '../settings/settinglijst-van.ts'
import { bsn, dag, kleineStam, patient, verzekering, zorgvraag } from './proef/documenten.ts'
import { foldTekst } from './registers/zoektekst.ts'
import {
  AANBIEDER_REGISTERS,
  BETALER_REGISTERS,
  beschrijvingVan,
  type DocumentVan,
  encodeDocument,
  kaartVan,
  REGISTERS,
  type RegisterNaam,
  readDocument,
} from './registers.ts'

const NAAM = { initialen: 'Z.É.', roepnaam: 'Zoë', voorvoegsels: 'van der', achternaam: 'Åström-Łukasz' }
const eigen = kleineStam()
const [zorgverlener] = eigen.zorgverleners
const [plaatsing] = eigen.plaatsingen
if (zorgverlener === undefined || plaatsing === undefined) throw new Error('the small administration is empty')

const voorbeelden: { readonly [N in RegisterNaam]: readonly DocumentVan<N>[] } = {
  patient: [
    ...eigen.patienten,
    patient('P9', {
      naam: NAAM,
      bsn: bsn('999990020'),
      bsnStatus: { stand: 'geverifieerd', op: dag('2023-02-01'), bron: 'SBV-Z' },
    }),
  ],
  zorgverlener: [
    {
      ...zorgverlener,
      big: [{ nummer: '12345678901', van: dag('2022-01-01'), tot: null }],
      opleidingen: [],
      inDienst: [{ van: dag('2022-01-01'), tot: null }],
    },
  ],
  eenheid: eigen.eenheden,
  zorgtraject: eigen.zorgtrajecten,
  zorgvraag: [zorgvraag('P1')],
  plaatsing: eigen.plaatsingen,
  contract: eigen.contracten,
  betaler: eigen.betalers.map((betaler) => ({ ...betaler, naam: 'Betaler' })),
  organisatie: [eigen.organisatie],
  aanbieder: [{ aanbieder: plaatsing.declarant, naam: null, perioden: [{ van: dag('2022-01-01'), tot: null }] }],
  skn: [{ id: 'S1', skn: plaatsing.skn, bekendSinds: dag('2022-01-01') }],
  indicatie: [{ plaatsing: plaatsing.nummer, settings: ['fz-klinisch'] }],
  settinglijst: [{ id: 'settinglijst', regels: MEEGELEVERD }],
  dienstverzoek: DIENSTVERZOEKEN,
  dienstfactuur: DIENSTFACTUREN,
}
const namen = Object.keys(REGISTERS) as RegisterNaam[]

describe('registers', () => {
  it('a provider and a payer keep the registers of issue 3, and together all that there are', () => {
    expect(AANBIEDER_REGISTERS).toHaveLength(9)
    expect(BETALER_REGISTERS).toEqual(['plaatsing', 'contract', 'aanbieder', 'skn', 'indicatie'])
    expect(new Set([...AANBIEDER_REGISTERS, ...BETALER_REGISTERS])).toEqual(
      new Set(namen.filter((naam) => naam !== 'settinglijst' && !naam.startsWith('dienst'))),
    )
  })

  it.each(namen)('%s: a document that is written as JSON and read again is the same', (register) => {
    for (const document of voorbeelden[register]) {
      const json = JSON.parse(JSON.stringify(encodeDocument(register, document as never)))
      expect(readDocument(register, json)).toEqual({ ok: true, waarde: document })
    }
  })

  it.each(namen)('%s: every row has a key, a label and a name for each column', (register) => {
    const { kolommen, naam } = beschrijvingVan(register)
    for (const document of voorbeelden[register]) {
      const kaart = kaartVan(register, document as never)
      expect(kaart.id).not.toBe('')
      expect(kaart.label).not.toBe('')
      expect(kaart.zoek).toBe(foldTekst(kaart.zoek))
      for (const kolom of kolommen) expect(() => kolom.waarde(document as never, dag('2023-03-01'))).not.toThrow()
    }
    expect(kolommen.length).toBeGreaterThan(0)
    expect(naam.meervoud.nl).not.toBe('')
  })

  it('a patient is found without accents or capitals, and sorts by surname', () => {
    const kaart = kaartVan('patient', patient('P9', { naam: NAAM }))
    expect(kaart.label).toBe('Åström-Łukasz, Z.É. (Zoë) van der')
    expect(kaart.zoek).toBe('z.e. zoe van der astrom-lukasz p9')
    expect(kaart.geboortedatum).toBe(dag('1980-05-05'))
    expect(kaartVan('patient', patient('P1', { naam: null })).label).toBe('P1')
  })

  it('a merged double is found by the number it had', () => {
    const behouden = patient('P1', { samengevoegd: [{ id: 'P2', op: dag('2023-01-01') }] })
    expect(kaartVan('patient', behouden).zoek).toContain('p2')
  })

  it('no BSN and no SKN stands in what is searched, labelled or listed', () => {
    const nummer = bsn('999990020')
    const document = patient('P9', { bsn: nummer })
    const { kolommen } = beschrijvingVan('patient')
    const getoond = kolommen.map((kolom) => kolom.waarde(document, dag('2023-01-01')))
    expect(JSON.stringify([kaartVan('patient', document), getoond])).not.toContain(formatBsn(nummer))
    expect(getoond).toContain('*******20')
    for (const rij of voorbeelden.skn) expect(JSON.stringify(kaartVan('skn', rij))).not.toContain(plaatsing.skn)
  })

  it('a list shows what holds on the day', () => {
    const document = patient('P1', {
      verzekeringen: [verzekering('0101', '2022-01-01', '2022-12-31'), verzekering('0102', '2023-01-01')],
    })
    const betaler = beschrijvingVan('patient').kolommen.find(({ sleutel }) => sleutel === 'betaler')
    expect(betaler?.waarde(document, dag('2022-12-31'))).toBe('0101')
    expect(betaler?.waarde(document, dag('2023-01-01'))).toBe('0102')
    expect(betaler?.waarde(document, dag('2021-12-31'))).toBeNull()
  })

  it('a wrong document is refused with the field, without the value', () => {
    const gelezen = readDocument('patient', {
      ...(encodeDocument('patient', patient('P1')) as object),
      bsn: '123456789',
    })
    expect(gelezen).toMatchObject({ ok: false, fouten: [{ veld: 'bsn' }] })
    expect(JSON.stringify(gelezen)).not.toContain('123456789')
  })
})
