import { formatDay } from '@zorgketen/values'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'
import { KLINIEK, plaatsIemand, SKN } from '../proef/plaats-iemand.ts'

type Server = Awaited<ReturnType<typeof openProefserver>>
let server: Server
beforeAll(async () => {
  server = await openProefserver()
})
afterAll(() => server.close())

type Json = Record<string, unknown>
it('ZTN-06 DFZ-19: DJI places, the clinic takes it in and declares under it, and DJI grants what it placed', async () => {
  const kliniek = await server.als('fz-kliniek', 'administratie')
  const settings = ['fz-klinisch', 'fz-niet-klinisch']
  const bij = [{ besluit: '990100001', declarant: KLINIEK, settings }]
  const nummer = await plaatsIemand(server, { bij })

  // the SKN is known here, so nobody is asked who it is
  const naam = { initialen: 'F.', roepnaam: null, voorvoegsels: null, achternaam: 'Verzonnen' }
  const verzekering = { betaler: '9992', van: '2023-01-01' }
  const nieuw = { id: 'p-dji', naam, geboortedatum: '1990-01-01', bsn: null, zonderBsn: 'onbekend', skn: SKN }
  expect((await kliniek('POST', '/patienten', { ...nieuw, privacy: false, verzekering })).status).toBe(200)
  const { rijen } = (
    await kliniek<{ rijen: { versie: number; gevolg: string; opmerkingen: unknown[] }[] }>('GET', '/plaatsingen')
  ).json
  expect(rijen).toMatchObject([{ gevolg: 'nieuw', patient: { id: 'p-dji' }, opmerkingen: [] }])
  const inname = { verwachteVersie: rijen[0]?.versie, patient: null, zorgLooptDoor: false }
  expect((await kliniek('POST', '/plaatsingen/een/990100001-1/innemen', inname)).status).toBe(200)

  // what a patient who was in care already has: diagnoses, a regiebehandelaar, a contact
  const { rijen: contacten } = (
    await kliniek<{ rijen: { registratie: Json & { soort: string; patient: string; stroom: string } }[] }>(
      'GET',
      '/registraties?maand=2023-03&aantal=200',
    )
  ).json
  const voorbeeld = contacten.find(({ registratie }) => registratie.soort === 'consult' && registratie.stroom === 'fz')
  if (voorbeeld === undefined) throw new Error('no contact to follow')
  const trajecten = (
    await kliniek<{ rijen: { id: string }[] }>('GET', `/stam/zorgtraject?zoek=${voorbeeld.registratie.patient}`)
  ).json
  const ander = await kliniek<{ document: Json }>('GET', `/stam/zorgtraject/${trajecten.rijen[0]?.id}`)
  const eigen = await kliniek<{ document: Json; versie: number }>('GET', `/stam/zorgtraject/${nummer}`)
  const { diagnoses, regiebehandelaar } = ander.json.document
  const document = { ...eigen.json.document, diagnoses, regiebehandelaar }
  const bewaard = await kliniek('PUT', `/stam/zorgtraject/${nummer}`, {
    document,
    verwachteVersie: eigen.json.versie,
    reden: 'intake',
  })
  expect(bewaard.status, JSON.stringify(bewaard.json)).toBe(200)
  const registratie = { ...voorbeeld.registratie, id: 'r-dji', patient: 'p-dji', datum: '2023-03-15' }
  const geregistreerd = await kliniek('PUT', '/registraties/r-dji', { registratie, verwachteVersie: 0 })
  expect(geregistreerd.status, JSON.stringify(geregistreerd.json)).toBe(200)

  await kliniek('POST', '/declaraties', { maand: '2023-03' })
  const dji = await server.als('dji', 'beoordelaar')
  const postvak = await dji<{ rijen: { id: string }[] }>('GET', '/berichten?richting=in&soort=gds801&stand=ontvangen')
  for (const { id } of postvak.json.rijen) await dji('POST', `/oordelen/${id}`)

  const regels = await server.plek.opslag.read({ organisatie: 'fz-kliniek', rol: 'beheerder' }, (kast) =>
    kast.dossiers.regels(
      { maand: null, betaler: null, standen: null, factuurnummer: null, patient: 'p-dji', prestatie: null },
      { vanaf: 0, aantal: 10 },
    ),
  )
  const [rij, ...meer] = regels.rijen
  expect(meer).toEqual([])
  expect([rij?.stand, rij?.meldingen]).toEqual(['toegekend', []])
  if (rij?.regel.soort !== 'debet') throw new Error('no line was sent')
  // 3701 and 3703 as DJI gave them: the number and the day of the indicatie, with the plaatsingsbesluit (3901)
  const { zorgtraject, startdatum, plaatsing } = rij.regel
  expect([zorgtraject, startdatum && formatDay(startdatum), plaatsing?.nummer]).toEqual([
    nummer,
    '2023-01-16',
    '990100001',
  ])
})
