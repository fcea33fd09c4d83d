import { writeXlsx } from '@zorgketen/documents'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'
import { csv, latin1, utf8 } from './proef/bestanden.ts'
import { enter } from './proef/vraag-bestand.ts'

interface Voorbeeld {
  readonly bestand: { readonly codering: string; readonly rijen: number }
  readonly opmerkingen: readonly { readonly code: string }[]
  readonly kolommen: readonly {
    readonly sleutel: string
    readonly kop: string | null
    readonly zekerheid: string | null
  }[]
  readonly nietHerkend: readonly string[]
  readonly tellingen: Readonly<Record<string, number>>
  readonly regels: readonly {
    readonly soort: string
    readonly id: string
    readonly label: string
    readonly verschillen: readonly {
      readonly veld: string
      readonly oud: string | null
      readonly nieuw: string | null
    }[]
  }[]
  readonly hersteld: readonly {
    readonly kolom: string
    readonly aantal: number
    readonly tekst: { readonly nl: string }
  }[]
  readonly fouten: readonly {
    readonly rij: number
    readonly kolom: string | null
    readonly wat: { readonly nl: string }
    readonly voorstellen: readonly string[]
  }[]
}
interface Verslag {
  readonly nieuw: number
  readonly gewijzigd: number
  readonly ongewijzigd: number
  readonly fouten: number
  readonly afgeleid: number
}

let server: Awaited<ReturnType<typeof openProefserver>>
let bureau: Awaited<ReturnType<typeof enter>>
beforeAll(async () => {
  server = await openProefserver()
  bureau = await enter(server, 'praktijk', 'administratie')
})
afterAll(() => server.close())

const KOPPEN = ['Cliëntnummer', 'Voorletters', 'Achternaam', 'Geb.datum', 'BSN', 'UZOVI', 'Verzekerd vanaf', 'Kleur']
/** An insurer that the demonstration knows, as Excel leaves it: without its zero. */
const betalerOf = async (): Promise<string> => {
  const rijen = await server.plek.opslag.read({ organisatie: 'praktijk', rol: 'administratie' }, (kast) =>
    kast.registers.actueel('betaler'),
  )
  return rijen[0]?.id ?? ''
}

describe('patients from a file that another program made', () => {
  it('latin-1, CRLF, a BSN that lost its zero: read, told, and nothing kept by looking', async () => {
    const bytes = latin1(
      csv([KOPPEN, ['N1', 'A.', 'Müller', '5-3-1980', '12345672', await betalerOf(), '1-1-2023', 'rood']]),
    )
    const voorbeeld = await bureau.preview<Voorbeeld>('patient', bytes)
    expect(voorbeeld.bestand).toMatchObject({ codering: 'windows-1252', rijen: 1 })
    expect(voorbeeld.opmerkingen.map(({ code }) => code)).toContain('windows-1252')
    expect(voorbeeld.nietHerkend).toEqual(['Kleur'])
    expect(voorbeeld.tellingen).toMatchObject({ nieuw: 1, gewijzigd: 0, fouten: 0 })
    expect(voorbeeld.regels[0]?.label).toContain('Müller')
    expect(voorbeeld.hersteld.map(({ kolom }) => kolom)).toContain('BSN')
    expect(JSON.stringify(voorbeeld)).not.toContain('012345672')
    expect((await bureau.preview<Voorbeeld>('patient', bytes)).tellingen.nieuw).toBe(1)
  })

  it('one wrong row among many is told with row, column and what to do; the others go on', async () => {
    const betaler = await betalerOf()
    const rijen = Array.from({ length: 40 }, (_, i) => [
      `V${i}`,
      'B.',
      'Proef',
      i === 17 ? '31-2-1980' : '1-2-1980',
      '',
      betaler,
      '2023-01-01',
      '',
    ])
    const bytes = utf8(`\ufeff${csv([KOPPEN, ...rijen], ',', '\n')}`)
    const voorbeeld = await bureau.preview<Voorbeeld>('patient', bytes)
    expect(voorbeeld.opmerkingen.map(({ code }) => code)).toContain('bom-verwijderd')
    expect(voorbeeld.tellingen).toMatchObject({ nieuw: 39, fouten: 1 })
    expect(voorbeeld.fouten).toMatchObject([{ rij: 19, kolom: 'Geb.datum' }])
    expect(await bureau.importeer<Verslag>('patient', bytes)).toMatchObject({ nieuw: 39, gewijzigd: 0, fouten: 1 })
    // The same file again changes nothing.
    expect(await bureau.importeer<Verslag>('patient', bytes)).toMatchObject({ nieuw: 0, gewijzigd: 0, ongewijzigd: 39 })
    const dossier = (await (await bureau.get('/patienten/V3')).json()) as { versie: number }
    expect(dossier.versie).toBe(1)
  })

  it('a UZOVI without its zero is mended when it is known, else a person decides', async () => {
    const bytes = utf8(
      csv([
        ['UZOVI', 'Rol', 'Naam'],
        ['1', 'zorgverzekeraar', 'Proef'],
      ]),
    )
    const eerst = await bureau.preview<Voorbeeld>('betaler', bytes)
    expect(eerst.fouten[0]).toMatchObject({ rij: 2, kolom: 'UZOVI', voorstellen: ['0001'] })
    const besluiten = [{ rij: 2, kolom: 'UZOVI', waarde: '0001' }]
    const daarna = await bureau.preview<Voorbeeld>('betaler', bytes, { besluiten })
    expect(daarna.fouten).toEqual([])
    expect(await bureau.importeer<Verslag>('betaler', bytes, { besluiten })).toMatchObject({ nieuw: 1, fouten: 0 })
    const patient = utf8(csv([KOPPEN, ['U1', 'A.', 'Nul', '1-2-1980', '', '1', '1-1-2023', '']]))
    const metNul = await bureau.preview<Voorbeeld>('patient', patient)
    expect(metNul.fouten).toEqual([])
    expect(metNul.hersteld).toMatchObject([{ kolom: 'UZOVI', aantal: 1 }])
  })

  it('a person points out a column that was not recognised', async () => {
    const bytes = utf8(
      csv([
        ['Kenmerk', 'Achternaam', 'Initialen'],
        ['K1', 'Proef', 'A.'],
      ]),
    )
    const zonder = await bureau.preview<Voorbeeld>('patient', bytes)
    expect(zonder.fouten).toMatchObject([{ rij: 0 }])
    const met = await bureau.preview<Voorbeeld>('patient', bytes, { koppeling: { patientnummer: 'Kenmerk' } })
    expect(met.tellingen.nieuw).toBe(1)
    expect(met.kolommen.find(({ sleutel }) => sleutel === 'patientnummer')).toMatchObject({
      kop: 'Kenmerk',
      zekerheid: 'zeker',
    })
  })

  it('what is no table is refused in words', async () => {
    const antwoord = await bureau.send('/invoer/patient/voorbeeld', utf8('%PDF-1.7'), { naam: 'brief.pdf' })
    expect(antwoord.status).toBe(422)
    const { fout } = (await antwoord.json()) as { fout: { code: string; doe: { nl: string } } }
    expect(fout.code).toBe('onleesbaar')
    expect(fout.doe.nl).not.toBe('')
  })

  it('the role lezer may look at nothing and change nothing', async () => {
    const lezer = await enter(server, 'praktijk', 'lezer')
    const bytes = utf8(csv([KOPPEN]))
    expect((await lezer.send('/invoer/patient', bytes, {})).status).toBe(403)
  })

  it('a payer keeps other registers', async () => {
    const dji = await enter(server, 'dji', 'beheerder')
    const { soorten } = (await (await dji.get('/invoer')).json()) as { soorten: { soort: string }[] }
    expect(soorten.map(({ soort }) => soort)).toEqual(['plaatsing', 'contract', 'aanbieder', 'skn', 'indicatie'])
  })
})

describe('the example files', () => {
  it.each(['patient', 'eenheid', 'betaler', 'contract', 'plaatsing'])('%s: reads without faults', async (soort) => {
    for (const vorm of ['csv', 'xlsx']) {
      const antwoord = await bureau.get(`/invoer/${soort}/sjabloon/voorbeeld.${vorm}`)
      expect(antwoord.status).toBe(200)
      const bytes = new Uint8Array(await antwoord.arrayBuffer())
      const { fouten, tellingen } = await bureau.preview<Voorbeeld>(soort, bytes, { naam: `x.${vorm}` })
      // Payers that are not recorded are the one thing an example cannot know.
      expect(fouten.filter(({ wat }) => !/niet vastgelegd|voorloopnul/.test(wat.nl))).toEqual([])
      expect(tellingen.nieuw).toBeGreaterThanOrEqual(soort === 'patient' || soort === 'contract' ? 0 : 1)
    }
  })
})

describe('professionals', () => {
  it('a change derives the open months again that name them', async () => {
    const lijst = await bureau.get('/uitvoer/zorgverleners.csv')
    expect(lijst.status).toBe(200)
    const { rijen } = (await (await bureau.get('/registraties?maand=2023-03&aantal=500')).json()) as {
      rijen: { registratie: { zorgverlener: string } }[]
    }
    const id = rijen[0]?.registratie.zorgverlener ?? ''
    const aantal = rijen.filter(({ registratie }) => registratie.zorgverlener === id).length
    const bytes = await writeXlsx({
      naam: 'mensen',
      kolommen: [
        { kop: 'Zorgverlener', soort: 'tekst', waarde: (rij: readonly string[]) => rij[0] ?? null },
        { kop: 'Achternaam', soort: 'tekst', waarde: (rij) => rij[1] ?? null },
      ],
      rijen: [[id, 'Nieuwenaam']],
    })
    const voorbeeld = await bureau.preview<Voorbeeld>('zorgverlener', bytes, { naam: 'mensen.xlsx' })
    expect(voorbeeld.fouten).toEqual([])
    expect(voorbeeld.regels).toMatchObject([{ soort: 'gewijzigd', id }])
    const verslag = await bureau.importeer<Verslag>('zorgverlener', bytes, { naam: 'mensen.xlsx' })
    expect(verslag).toMatchObject({ gewijzigd: 1, afgeleid: aantal })
    expect(aantal).toBeGreaterThan(0)
    const { rijen: audit } = (await (await bureau.get('/logboek?aantal=5')).json()) as {
      rijen: { handeling: string }[]
    }
    expect(audit.map(({ handeling }) => handeling)).toContain('zorgverleners ingelezen')
  })
})
