import { readTabel } from '@zorgketen/documents'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enter } from '../invoer/proef/vraag-bestand.ts'
import { openProefserver } from '../proef/open-proefserver.ts'
import { LIJSTEN } from './lijsten.ts'

let server: Awaited<ReturnType<typeof openProefserver>>
beforeAll(async () => {
  server = await openProefserver()
  const bureau = await server.als('praktijk', 'administratie')
  await bureau('POST', '/declaraties', { maand: '2023-03' })
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
  plaatsingen: 'fz-kliniek',
  aanbieders: 'dji',
  skns: 'dji',
  indicaties: 'dji',
}

describe('every list as a file', () => {
  it.each(Object.keys(LIJSTEN))('%s, as CSV and Excel, as many rows as the list has', async (naam) => {
    const van = ELDERS[naam]
    const csv = await open('lezer', `${naam}.csv?maand=2023-03`, van)
    const xlsx = await open('lezer', `${naam}.xlsx?maand=2023-03`, van)
    expect([csv.antwoord.status, xlsx.antwoord.status]).toEqual([200, 200])
    expect(csv.naam).toContain(`${naam}-2023-03.csv`)
    const regels = new TextDecoder().decode(csv.bytes).trimEnd().split('\r\n').length - 1
    const gelezen = await readTabel(xlsx.bytes, 'lijst.xlsx')
    // The export of the log is itself in the log.
    expect(gelezen.rijen.length).toBe(naam === 'logboek' ? regels + 1 : regels)
    expect(regels).toBeGreaterThan(0)
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
