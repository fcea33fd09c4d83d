import { judgeBericht, proposeOordeel, replayOordeel } from '@zorgketen/usecases'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csv, latin1, utf8 } from '../invoer/proef/bestanden.ts'
import { enterTarieven } from '../proef/enter-tarieven.ts'
import { openProefserver } from '../proef/open-proefserver.ts'

type Server = Awaited<ReturnType<typeof openProefserver>>
let server: Server
beforeAll(async () => {
  server = await openProefserver()
})
afterAll(() => server.close())

const enter = (organisatie: string, rol: string) => enterTarieven(server, organisatie, rol)

const NAAM = 'Ambulant – kwaliteitsstatuut sectie II Gezondheidszorgpsycholoog (Wet Big artikel 3) Behandeling'
const KOP = ['Jaar', 'Naam', 'Prestatie_code', 'Maximum-tarief (in Euro)']
/** As a spreadsheet saves it: another order of columns, one more of them, a mark in front, CRLF. */
const bestand = (...rijen: readonly (readonly [string, string, string])[]) =>
  utf8(`\ufeff${csv([KOP, ...rijen.map(([code, naam, tarief]) => ['2023', naam, code, tarief])])}`)
// 128.40 and 152.50 in 2023: packages/reference/data/prestaties/2023-01-01
const HOGER = bestand(['CO0497', `${NAAM} 45 minuten`, '129,99'], ['CO0627', `${NAAM} 60 minuten`, '152,50'])

describe('a file of the NZa', () => {
  it('is recognised with its year, read row by row and laid beside what holds; nothing is kept', async () => {
    const { kijk, zoek } = await enter('praktijk', 'lezer')
    const beeld = await kijk(HOGER, 'Tarieven.csv')
    expect(beeld.bestand).toMatchObject({ codering: 'utf-8-bom', soort: 'csv' })
    expect(beeld.opgave).toEqual({
      soort: 'nza',
      geldig: { van: '2023-01-01', tot: '2023-12-31' },
      volledig: false,
      titel: 'NZa, prestatie- en tariefbestand 2023',
    })
    expect(beeld.tellingen).toMatchObject({ gelezen: 2, overgenomen: 2, geweigerd: 0, gewijzigd: 1, ongewijzigd: 1 })
    expect(beeld.verschil.filter(({ code }) => code === 'CO0497')).toMatchObject([
      { aard: 'gewijzigd', vanaf: '2023-01-01' },
    ])
    const tekst = beeld.verschil.find(({ code }) => code === 'CO0497')?.tekst
    expect(tekst?.nl).toContain('tarief € 128,40 wordt € 129,99 (+1,2%)')
    expect(tekst?.en).toContain('tariff € 128.40 becomes € 129.99 (+1.2%)')
    expect((await zoek('CO0497', '2023-03-01')).rijen).toMatchObject([{ tarief: 12_840, volgnummer: null }])
  })

  it('a name with a year says the year, and a person may say otherwise', async () => {
    const { kijk } = await enter('praktijk', 'lezer')
    const zonderJaar = utf8(csv([KOP.slice(1), [`${NAAM} 45 minuten`, 'CO0497', '129,99']]))
    expect((await kijk(zonderJaar, 'tarieven_ggz_fz_2025_v2.csv')).opgave.geldig.van).toBe('2025-01-01')
    // without any year: that of today, 2023 in the demonstration
    expect((await kijk(zonderJaar, 'tarieven.csv')).opgave.geldig).toEqual({ van: '2023-01-01', tot: '2023-12-31' })
    const opgave = {
      soort: 'nza',
      geldig: { van: '2023-07-01', tot: null },
      volledig: true,
      titel: 'Wijziging per juli',
    }
    const beeld = await kijk(zonderJaar, 'tarieven.csv', opgave)
    expect(beeld.opgave).toEqual(opgave)
    expect(beeld.verschil[0]).toMatchObject({ vanaf: '2023-07-01' })
  })

  it('only a beheerder accepts, with a reason, and what was seen is what is accepted', async () => {
    const bureau = await enter('praktijk', 'administratie')
    const beeld = await bureau.kijk(HOGER, 'Tarieven.csv')
    expect(await bureau.aanvaard(HOGER, 'Tarieven.csv', beeld)).toMatchObject({
      status: 403,
      json: { fout: { code: 'geen-toegang', verwacht: { nl: expect.stringContaining('beheerder') } } },
    })
    const beheer = await enter('praktijk', 'beheerder')
    expect(await beheer.aanvaard(HOGER, 'Tarieven.csv', beeld, ' ')).toMatchObject({
      json: { fout: { waar: 'reden' } },
    })
    expect(await beheer.aanvaard(HOGER, 'Tarieven.csv', { ...beeld, stempel: 'iets anders' })).toMatchObject({
      json: { fout: { code: 'belemmerd', doe: { nl: expect.stringContaining('opnieuw') } } },
    })
    expect((await beheer.zoek('CO0497', '2023-03-01')).rijen).toMatchObject([{ tarief: 12_840 }])
  })

  it('accepted it holds in its period only, for this organisation only; a second time changes nothing and says so; withdrawn it is as before', async () => {
    const beheer = await enter('instelling', 'beheerder')
    const beeld = await beheer.kijk(HOGER, 'Tarieven.csv')
    const { json: eerst } = await beheer.aanvaard(HOGER, 'Tarieven.csv', beeld)
    expect(eerst).toMatchObject({ nieuw: true, uitgave: { volgnummer: 1, rijen: 2 } })
    expect(eerst.afgeleid).toBeGreaterThan(0)
    expect((await beheer.zoek('CO0497', '2023-03-01')).rijen).toEqual([
      expect.objectContaining({ tarief: 12_999, volgnummer: 1, fictief: false, hoogste: 14_298 }),
    ])
    expect((await beheer.zoek('CO0497', '2024-03-01')).rijen[0]?.volgnummer).toBeNull()
    const ander = await enter('praktijk', 'beheerder')
    expect((await ander.zoek('CO0497', '2023-03-01')).rijen).toMatchObject([{ tarief: 12_840, volgnummer: null }])

    const weer = await beheer.kijk(HOGER, 'zelfde bestand.csv')
    expect(weer).toMatchObject({ eerder: { volgnummer: 1 }, tellingen: { gewijzigd: 0, ongewijzigd: 2 } })
    const { json: tweede } = await beheer.aanvaard(HOGER, 'zelfde bestand.csv', weer)
    expect(tweede).toMatchObject({ nieuw: false, afgeleid: 0, uitgave: { volgnummer: 1 } })

    const { json: alles } = await beheer.vraag<{
      readonly aanvaard: readonly Record<string, unknown>[]
      readonly jaren: readonly {
        readonly jaar: number
        readonly uitgaven: readonly { readonly volgnummer: number | null; readonly telt: number }[]
      }[]
    }>('GET', '/tarieven')
    expect(alles.aanvaard).toEqual([
      expect.objectContaining({
        volgnummer: 1,
        bestandsnaam: 'Tarieven.csv',
        vingerafdruk: eerst.uitgave.vingerafdruk,
        aanvaard: expect.objectContaining({ reden: 'officieel bestand' }),
        ingetrokken: null,
      }),
    ])
    const jaar2023 = alles.jaren.find(({ jaar }) => jaar === 2023)
    expect(jaar2023?.uitgaven.find(({ volgnummer }) => volgnummer === 1)?.telt).toBe(2)
    const kwijt = await server.app.request('/api/tarieven/1/bestand', { headers: { cookie: beheer.cookie } })
    expect(new Uint8Array(await kwijt.arrayBuffer())).toEqual(HOGER)

    expect(await beheer.trekIn(1, '')).toMatchObject({ json: { fout: { waar: 'reden' } } })
    expect((await beheer.trekIn(1, 'verkeerd jaar')).status).toBe(200)
    expect((await beheer.zoek('CO0497', '2023-03-01')).rijen).toMatchObject([{ tarief: 12_840, volgnummer: null }])
    expect((await beheer.trekIn(1, 'nog eens')).status).toBe(409)
    expect((await beheer.trekIn(9, 'bestaat niet')).status).toBe(404)
    expect((await beheer.kijk(HOGER, 'Tarieven.csv')).eerder).toBeNull()
  })

  it('the same code twice with another tariff, damaged codes and amounts: row by row, and the rest is read', async () => {
    const { kijk } = await enter('praktijk', 'lezer')
    const beeld = await kijk(
      bestand(
        ['CO0497', `${NAAM} 45 minuten`, '129,99'],
        ['1,2E+03', `${NAAM} 60 minuten`, '152,50'],
        ['CO0627', `${NAAM} 60 minuten`, 'zie bijlage'],
      ),
      'Tarieven 2023.csv',
    )
    expect(beeld.tellingen).toMatchObject({ gelezen: 3, overgenomen: 1, geweigerd: 2 })
    expect(beeld.bevindingen).toMatchObject([
      { regel: 3, code: 'code.beschadigd', ernst: 'fout' },
      { regel: 4, code: 'tarief.geen-bedrag', ernst: 'fout' },
    ])
  })

  it('latin-1 with the dash of Windows, semicolons and LF', async () => {
    const { kijk } = await enter('praktijk', 'lezer')
    const tekst = csv([KOP, ['2023', `${NAAM} 45 minuten`.replace('–', '\u0096'), 'CO0497', '129,99']], ';', '\n')
    const beeld = await kijk(latin1(tekst), 'Tarieven.csv')
    expect(beeld.bestand.codering).toBe('windows-1252')
    expect(beeld.bevindingen).toEqual([])
    expect(beeld.tellingen).toMatchObject({ overgenomen: 1, gewijzigd: 1 })
  })

  it('what is no list of tariffs is refused in words; nothing of it can be accepted', async () => {
    const beheer = await enter('praktijk', 'beheerder')
    const iets = utf8(
      csv([
        ['Naam', 'Leeftijd'],
        ['Jansen', '40'],
      ]),
    )
    const beeld = await beheer.kijk(iets, 'iets.csv')
    expect(beeld).toMatchObject({ bruikbaar: false, bevindingen: [{ code: 'kolom.ontbreekt' }] })
    expect(await beheer.aanvaard(iets, 'iets.csv', beeld)).toMatchObject({ json: { fout: { code: 'onleesbaar' } } })
    const omgekeerd = { ...beeld.opgave, geldig: { van: '2023-02-01', tot: '2023-01-01' } }
    expect(await beheer.kijk(HOGER, 'x.csv', omgekeerd)).toMatchObject({ fout: { waar: 'geldig.tot' } })
    const vroeg = { ...beeld.opgave, geldig: { van: '2021-01-01', tot: null } }
    expect(await beheer.kijk(HOGER, 'x.csv', vroeg)).toMatchObject({ fout: { waar: 'geldig.van' } })
  })
})

describe('ZPM-19 everything goes by what was accepted', () => {
  /** What the month gives of one code: how many prestaties at which tariff. */
  const prestaties = async (code: string) => {
    const alle = await server.plek.opslag.read({ organisatie: 'praktijk', rol: 'beheerder' }, (kast) =>
      kast.prestaties.vanMaand('2023-03' as never),
    )
    return alle.filter((een) => een.code === code).map(({ tarief }) => tarief as number)
  }

  it('deriving, trying while typing, explaining and declaring; withdrawn, all is as it was', async () => {
    const beheer = await enter('praktijk', 'beheerder')
    const bedragVan = async () =>
      (await beheer.vraag<{ readonly bedrag: number }>('GET', '/maanden/2023-03/telling')).json.bedrag
    const voor = await prestaties('CO0497')
    const bedrag = await bedragVan()
    expect(new Set(voor)).toEqual(new Set([12_840]))
    const beeld = await beheer.kijk(HOGER, 'Tarieven.csv')
    const { json } = await beheer.aanvaard(HOGER, 'Tarieven.csv', beeld)
    expect(await prestaties('CO0497')).toEqual(voor.map(() => 12_999))
    // 1.59 more for each
    expect(await bedragVan()).toBe(bedrag + voor.length * 159)

    const { rijen } = (
      await beheer.vraag<{
        readonly rijen: readonly {
          readonly registratie: Record<string, unknown>
          readonly uitkomst: { readonly prestatie?: { readonly code: string } }
        }[]
      }>('GET', '/registraties?maand=2023-03&aantal=200')
    ).json
    const een = rijen.find((rij) => JSON.stringify(rij).includes('CO0497')) ?? expect.fail('no CO0497')
    const proef = await beheer.vraag('POST', '/registraties/proef', een.registratie)
    expect(JSON.stringify(proef.json)).toContain('12999')
    const waarom = await beheer.vraag('GET', `/registraties/${String(een.registratie.id)}/waarom`)
    expect(JSON.stringify(waarom.json)).toContain('129,99')

    await beheer.trekIn(json.uitgave.volgnummer, 'proef voorbij')
    expect(await prestaties('CO0497')).toEqual(voor)
    expect(await bedragVan()).toBe(bedrag)
  })

  it('accepting and withdrawing each leave their row in the audit', async () => {
    const beheer = await enter('praktijk', 'beheerder')
    const { json } = await beheer.aanvaard(HOGER, 'Tarieven.csv', await beheer.kijk(HOGER, 'Tarieven.csv'))
    await beheer.trekIn(json.uitgave.volgnummer, 'proef voorbij')
    const onderwerp = encodeURIComponent(`tarieven ${json.uitgave.volgnummer}`)
    const logboek = await beheer.vraag<{ readonly rijen: readonly object[] }>('GET', `/logboek?onderwerp=${onderwerp}`)
    expect(new Set(logboek.json.rijen)).toEqual(
      new Set([
        expect.objectContaining({
          handeling: 'tarieven aanvaard',
          details: expect.objectContaining({ bestand: json.uitgave.vingerafdruk, reden: 'officieel bestand' }),
        }),
        expect.objectContaining({
          handeling: 'tarieven ingetrokken',
          details: expect.objectContaining({ reden: 'proef voorbij' }),
        }),
      ]),
    )
  })

  it('a payer judges by its own lists, and an old decision comes out the same after they changed', async () => {
    const praktijk = await server.als('praktijk', 'administratie')
    expect((await praktijk('POST', '/declaraties', { maand: '2023-03' })).status).toBe(200)
    const lager = bestand(['CO0497', `${NAAM} 45 minuten`, '100,00'])
    const MAXIMUM = 'oordeel.ggz.tarief-maximum'
    let geraakt = 0
    for (const id of ['verzekeraar-9011', 'verzekeraar-9012']) {
      const desk = await enter(id, 'beheerder')
      const actor = { organisatie: id, rol: 'beheerder', gebruiker: 'tester', doel: 'proef' } as const
      const postvak = await desk.vraag<{ readonly rijen: readonly { readonly id: string }[] }>(
        'GET',
        '/berichten?richting=in&soort=gds801&stand=ontvangen',
      )
      const bericht = postvak.json.rijen[0]?.id
      if (bericht === undefined) continue
      const boven = async () => {
        const { beoordeling } = await proposeOordeel(server.plek, actor, bericht)
        return beoordeling.regels.filter(({ meldingen }) => meldingen.some(({ regel }) => regel.startsWith(MAXIMUM)))
          .length
      }
      const voor = await boven()
      const { json } = await desk.aanvaard(lager, 'lager.csv', await desk.kijk(lager, 'lager.csv'))
      geraakt += (await boven()) - voor
      await judgeBericht(server.plek, actor, bericht)
      await desk.trekIn(json.uitgave.volgnummer, 'proef voorbij')
      const [uitvoering] = await server.plek.opslag.read(actor, (kast) => kast.oordelen.vanBericht(bericht))
      expect(await replayOordeel(server.plek, actor, bericht, uitvoering?.id ?? '')).toEqual({ anders: [], kwijt: [] })
    }
    expect(geraakt).toBeGreaterThan(0)
  })
})

describe('invented tariffs', () => {
  it('make way for a complete official list, are counted and never mixed in silently', async () => {
    const { kijk } = await enter('praktijk', 'lezer')
    const deels = await kijk(HOGER, 'Tarieven.csv')
    expect(deels.tellingen.fictiefVoor).toBeGreaterThan(0)
    expect(deels.tellingen.fictiefNa).toBe(deels.tellingen.fictiefVoor)
    const heel = await kijk(HOGER, 'Tarieven.csv', { ...deels.opgave, volledig: true })
    expect(heel.tellingen.fictiefNa).toBe(0)
    expect(heel.tellingen.vervallen).toBeGreaterThan(0)
    expect(heel.verschil.some(({ code }) => code?.startsWith('FI'))).toBe(false)
    // a place that only an invented tariff filled: crisis, GZ, treatment of 45 minutes
    const plek = bestand([
      'CO9999',
      `Crisis Gezondheidszorgpsycholoog (Wet Big artikel 3) Behandeling 45 minuten`,
      '200,00',
    ])
    const nieuw = await kijk(plek, 'Tarieven.csv')
    expect(nieuw.tellingen).toMatchObject({ nieuw: 1 })
  })

  it('show as invented where they remain', async () => {
    const { zoek, vraag } = await enter('praktijk', 'lezer')
    const { rijen } = await zoek('FI0001', '2023-03-01')
    expect(rijen).toMatchObject([{ code: 'FI0001', fictief: true }])
    const { json } = await vraag<{
      readonly stukken: readonly { readonly regel: { readonly fictief: boolean } | null }[]
    }>('GET', '/tarieven/geschiedenis/FI0001')
    expect(json.stukken.map(({ regel }) => regel?.fictief)).toEqual([true])
  })
})

describe('list 071 of Vektis', () => {
  const LIJST = utf8(
    csv([
      ['Code', 'Betekenis', 'Toelichting', 'Datum ingang', 'Datum expiratie'],
      ['CO0497', `${NAAM} 45 minuten`, '', '01-01-2022', ''],
      ['CO0627', `${NAAM} 60 minuten`, '', '01-01-2022', '30-06-2023'],
    ]),
  )
  it('is recognised, takes no tariff away, and says from which day a code ends', async () => {
    const { kijk } = await enter('praktijk', 'lezer')
    const beeld = await kijk(LIJST, 'codelijst071.csv')
    expect(beeld.opgave).toMatchObject({ soort: 'vektis-071', geldig: { van: '2022-01-01', tot: null } })
    expect(beeld.bevindingen).toEqual([])
    expect(beeld.verschil.some(({ tekst }) => tekst.nl.includes('wordt geen tarief'))).toBe(false)
    const heel = await kijk(LIJST, 'codelijst071.csv', { ...beeld.opgave, volledig: true })
    const vervalt = heel.verschil.filter(({ code, aard }) => code === 'CO0627' && aard === 'vervallen')
    expect(vervalt.map(({ vanaf }) => vanaf)).toEqual(['2023-07-01'])
    expect(heel.verschil.some(({ tekst }) => tekst.nl.includes('wordt geen tarief'))).toBe(false)
  })
})

it('the history of a code says each stretch with its change and source', async () => {
  const { vraag } = await enter('praktijk', 'lezer')
  const { json } = await vraag<{
    readonly stukken: readonly {
      readonly vanaf: string
      readonly tot: string | null
      readonly verschil: number | null
      readonly regel: { readonly tarief: number | null } | null
    }[]
  }>('GET', '/tarieven/geschiedenis/CO0497')
  const in2023 = json.stukken.find(({ vanaf }) => vanaf === '2023-01-01')
  expect(in2023).toMatchObject({ tot: '2023-12-31', regel: { tarief: 12_840 } })
  expect((await vraag('GET', '/tarieven/geschiedenis/ZZ0000')).json).toEqual({ stukken: [] })
})

it('exports: what holds on a day, the accepted files, and the difference of an offered one', async () => {
  const { cookie, send } = await enter('praktijk', 'lezer')
  const haal = async (pad: string) => (await server.app.request(`/api/uitvoer/${pad}`, { headers: { cookie } })).text()
  expect(await haal('tarieven.csv?dag=2023-03-01&zoek=CO0497')).toContain('128,40')
  expect(await haal('tariefuitgaven.csv')).toContain('Vingerafdruk')
  const verschil = await (await send('/voorbeeld/uitvoer/verschil.csv', HOGER, 'Tarieven.csv', {})).text()
  expect(verschil).toContain('CO0497')
})
