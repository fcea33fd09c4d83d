import { readTabel } from '@zorgketen/documents'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enter } from '../invoer/proef/vraag-bestand.ts'
import { enterTarieven } from '../proef/enter-tarieven.ts'
import { findEerdereZorg } from '../proef/find-eerdere-zorg.ts'
import { openProefserver } from '../proef/open-proefserver.ts'
import { plaatsIemand } from '../proef/plaats-iemand.ts'
import { ANDERE_NUMMERS } from '../proef/tweede-nummer.ts'
import { followTrajecten } from '../proef/volg-trajecten.ts'
import { proefCamt } from '../routes/betalingen/proef-camt.ts'
import { askBothWays } from '../routes/dienstverlening/dienstproef.ts'
import { LIJSTEN } from './lijsten.ts'

let server: Awaited<ReturnType<typeof openProefserver>>
/** The message that the demonstration's insurer judged. */
let beoordeeld = ''

/** A month that was declared, answered, partly paid, closed and reopened: every list has rows. */
beforeAll(async () => {
  server = await openProefserver()
  const bureau = await server.als('praktijk', 'administratie')
  await bureau('POST', '/declaraties', { maand: '2023-03' })
  for (const betaler of ['verzekeraar-9011', 'verzekeraar-9012']) {
    const desk = await server.als(betaler, 'beoordelaar')
    const { json } = await desk<{ rijen: { id: string }[] }>('GET', '/berichten?richting=in&soort=gds801')
    for (const { id } of json.rijen) await desk('POST', `/oordelen/${id}`)
    beoordeeld = json.rijen[0]?.id ?? beoordeeld
  }
  const { json } = await bureau<{ facturen: { factuurnummer: string; open: number }[] }>('GET', '/betalingen/facturen')
  const [factuur] = json.facturen.filter(({ open: nog }) => nog > 0)
  const { cookie } = await enter(server, 'praktijk', 'administratie')
  await server.app.request('/api/betalingen/afschriften?naam=april.xml', {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/octet-stream' },
    body: Uint8Array.from(
      proefCamt('april', [
        { cents: factuur?.open ?? 0, naam: 'Verzekeraar', tekst: `factuur ${factuur?.factuurnummer}` },
        { cents: 123, naam: 'Onbekend', tekst: 'zonder kenmerk' },
      ]),
    ),
  })
  const beheer = await server.als('praktijk', 'beheerder')
  await beheer('POST', '/agenda/afspraken/afspraak-2023-04-05-zv-01-1/bevestig', { verwachteVersie: 1 })
  await beheer('POST', '/maanden/2023-03/sluiten', { reden: 'proef' })
  await beheer('POST', '/maanden/2023-03/heropenen', { reden: 'proef' })
  await followTrajecten(server, 'verzekeraar-9012')
  await askBothWays(server)
  await plaatsIemand(server)
  await findEerdereZorg(bureau)
  const tarieven = await enterTarieven(server, 'praktijk', 'beheerder')
  const lijst = new TextEncoder().encode('Prestatie_code;Naam;Maximum-tarief\nOV9999;Proefprestatie;1,00\n')
  await tarieven.aanvaard(lijst, 'lijst.csv', await tarieven.kijk(lijst, 'lijst.csv'))
})
afterAll(() => server.close())

const open = async (rol: string, pad: string, organisatie = 'praktijk') => {
  const bureau = await enter(server, organisatie, rol)
  const antwoord = await bureau.get(`/uitvoer/${pad}`)
  const bytes = new Uint8Array(await antwoord.arrayBuffer())
  return { antwoord, bytes, naam: antwoord.headers.get('content-disposition') ?? '' }
}

/** Who keeps what the practice does not. */
const ELDERS: Readonly<Record<string, string>> = {
  oordelen: 'verzekeraar-9012',
  betalertrajecten: 'verzekeraar-9012',
  trajectregels: 'verzekeraar-9012',
  meernummers: 'verzekeraar-9012',
  plaatsingen: 'fz-kliniek',
  randvoorwaarden: 'instelling',
  aanbieders: 'dji',
  skns: 'dji',
  indicaties: 'dji',
  fzregister: 'dji',
  plaatsingsberichten: 'instelling',
}

/** What a list cannot do without beside a month. */
const NODIG: Readonly<Record<string, string>> = {
  tijdlijn: '&patient=p009',
  trajectregels: `&nummer=${ANDERE_NUMMERS[0]}`,
  jaarafsluiting: '&jaar=2023',
  jaarregels: '&jaar=2023&betaler=9012&stand=toegekend',
}

/** Nothing was taken over in the demonstration. */
const LEEG = 'overgenomen'

describe('every list as a file', () => {
  it.each(Object.keys(LIJSTEN).filter((naam) => naam !== LEEG))(
    '%s, as CSV and Excel, as many rows as the list has',
    async (naam) => {
      const van = ELDERS[naam]
      const filter = `maand=2023-03${NODIG[naam] ?? ''}`
      const csv = await open('lezer', `${naam}.csv?${filter}`, van)
      const xlsx = await open('lezer', `${naam}.xlsx?${filter}`, van)
      expect([csv.antwoord.status, xlsx.antwoord.status]).toEqual([200, 200])
      expect(csv.naam).toContain(`${naam}-2023-03.csv`)
      const regels = new TextDecoder().decode(csv.bytes).trimEnd().split('\r\n').length - 1
      const gelezen = await readTabel(xlsx.bytes, 'lijst.xlsx')
      // The export of the log is itself in the log.
      expect(gelezen.rijen.length).toBe(naam === 'logboek' ? regels + 1 : regels)
      expect(regels).toBeGreaterThan(0)
    },
  )

  it('an empty list is a file with only its heads', async () => {
    const { antwoord, bytes } = await open('lezer', `${LEEG}.csv?maand=2023-03`)
    expect(antwoord.status).toBe(200)
    expect(new TextDecoder().decode(bytes).trimEnd().split('\r\n')).toHaveLength(1)
  })

  it('speaks the language that was asked for, also in its rows', async () => {
    const eerste = async (taal: string) => {
      const { bytes } = await open('lezer', `correcties.xlsx?maand=2023-03&taal=${taal}`)
      const { rijen } = await readTabel(bytes, 'lijst.xlsx')
      return rijen[0]?.cellen ?? {}
    }
    const [nl, en] = [await eerste('nl'), await eerste('en')]
    expect(nl.Waarom).toMatch(/./)
    expect(en.Why).toMatch(/./)
    expect(en.Why).not.toBe(nl.Waarom)
  })

  it('gives the judged lines of one message, as its page shows them', async () => {
    const desk = await server.als('verzekeraar-9012', 'lezer')
    const { json } = await desk<{ uitvoeringen: { regels: { referentie: string; uitkomst: string }[] }[] }>(
      'GET',
      `/oordelen/${beoordeeld}`,
    )
    const { bytes } = await open('lezer', `oordelen.xlsx?bericht=${beoordeeld}`, 'verzekeraar-9012')
    const { rijen } = await readTabel(bytes, 'lijst.xlsx')
    expect(rijen.map(({ cellen }) => [cellen.Regelreferentie, cellen.Oordeel])).toEqual(
      json.uitvoeringen.at(-1)?.regels.map(({ referentie, uitkomst }) => [referentie, uitkomst]),
    )
    expect(rijen.every(({ cellen }) => cellen.Gedeclareerd !== '')).toBe(true)
  })

  it('gives the rejected lines that the worklist shows', async () => {
    const bureau = await server.als('praktijk', 'lezer')
    const { json } = await bureau<{ rijen: { referentie: string }[] }>('GET', '/correcties/afgekeurd?maand=2023-03')
    const { bytes } = await open('lezer', 'afgekeurd.xlsx?maand=2023-03')
    const { rijen } = await readTabel(bytes, 'lijst.xlsx')
    expect(rijen.map(({ cellen }) => cellen.Regelreferentie).sort()).toEqual(
      json.rijen.map(({ referentie }) => referentie).sort(),
    )
  })

  it('filters as the list does', async () => {
    const { bytes } = await open('lezer', 'registraties.xlsx?maand=2023-03&uitkomst=weigering')
    const { rijen } = await readTabel(bytes, 'lijst.xlsx')
    expect(rijen.length).toBeGreaterThan(0)
    expect(rijen.every(({ cellen }) => cellen.Weigering !== '' && cellen.Prestatiecode === '')).toBe(true)
    expect((await open('lezer', 'registraties.csv?maand=maart')).antwoord.status).toBe(422)
    expect((await open('lezer', 'geheimen.csv')).antwoord.status).toBe(404)
  })
})

describe('BSN', () => {
  const NEGEN = /(?<!\d)\d{9}(?!\d)/

  it('is masked, unless an administrator asks for it; then the audit says so', async () => {
    const zonder = new TextDecoder().decode((await open('beheerder', 'patienten.csv')).bytes)
    expect(zonder).not.toMatch(NEGEN)
    expect((await open('administratie', 'patienten.csv?bsn=ja')).antwoord.status).toBe(403)
    const met = await open('beheerder', 'patienten.csv?bsn=ja')
    expect(new TextDecoder().decode(met.bytes)).toMatch(NEGEN)
    expect(met.naam).not.toMatch(NEGEN)
    const bureau = await server.als('praktijk', 'lezer')
    const { json } = await bureau<{ rijen: { handeling: string; details: { bsn: boolean } }[] }>(
      'GET',
      '/logboek?onderwerp=lijst%20patienten',
    )
    expect(json.rijen[0]).toMatchObject({ handeling: 'lijst uitgevoerd', details: { bsn: true } })
    expect(json.rijen.every(({ handeling }) => handeling === 'lijst uitgevoerd')).toBe(true)
  })
})
