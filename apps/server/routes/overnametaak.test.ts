import { foundAanbieder, type Overnameinvoer, stamgegevens } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { demodag } from '../demo/verhaal.ts'
import { openProefserver } from '../proef/open-proefserver.ts'

interface Taak {
  readonly id: string
  readonly soort: string
  readonly stand: 'loopt' | 'klaar' | 'mislukt' | 'gestopt'
  readonly stap: { readonly nl: string } | null
  readonly resultaat: { readonly declaraties: number; readonly nieuwePrestaties: number } | null
}

const OUD = 'fz-kliniek'
let server: Awaited<ReturnType<typeof openProefserver>>
let bestanden: readonly Overnameinvoer[]

/** The messages of one provider of the demonstration, as an old system would hand them over. */
beforeAll(async () => {
  server = await openProefserver()
  const oud = await server.als(OUD, 'administratie')
  await oud('POST', '/declaraties', { maand: '2023-03' })
  const dji = await server.als('dji', 'beoordelaar')
  const { json } = await dji<{ rijen: { id: string }[] }>('GET', '/berichten?richting=in&soort=gds801')
  for (const { id } of json.rijen) await dji('POST', `/oordelen/${id}`)
  const wie = { organisatie: OUD, rol: 'administratie' as const }
  bestanden = await server.plek.opslag.read(wie, async (kast) => {
    const { rijen } = await kast.berichten.lijst(
      { richting: null, soort: null, standen: null },
      { vanaf: 0, aantal: 100 },
    )
    const gevonden: Overnameinvoer[] = []
    for (const { id, soort } of rijen) gevonden.push({ naam: `${id}.${soort}`, bytes: await kast.berichten.inhoud(id) })
    return gevonden
  })
})
afterAll(() => server.close())

/** A provider with the same AGB code and nothing else. */
async function foundEmpty(id: string) {
  const oud = await server.plek.opslag.read({ organisatie: OUD, rol: 'administratie' }, (kast) =>
    kast.organisaties.eigen(),
  )
  const actor: Actor = { organisatie: id, rol: 'administratie', gebruiker: 'Proef', doel: 'proef' }
  const stam = stamgegevens.parse({
    formaat: 'zorgketen/stamgegevens@1',
    fictief: true,
    organisatie: { id, naam: id },
    declarant: { agb: oud.agb[0], soort: '1' },
    ...{ zorgverleners: [], eenheden: [], planningIsRealisatie: [], patienten: [], zorgtrajecten: [] },
    ...{ plaatsingen: [], contracten: [], betalers: [] },
  })
  const rij = { id, naam: id, soort: 'aanbieder' as const, omschrijving: '', fictief: true, agb: oud.agb }
  await foundAanbieder(server.plek, actor, { ...rij, uzovi: null, vandaag: demodag() }, { stam, registraties: [] })
  return { actor, vraag: await server.als(id, 'administratie'), lezer: await server.als(id, 'lezer') }
}

async function begin(organisatie: string, rol: string): Promise<{ status: number; json: Taak }> {
  const binnen = await server.app.request('/api/sessie', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organisatie, rol }),
  })
  const body = new FormData()
  for (const { naam, bytes } of bestanden) body.append('bestanden', new File([Uint8Array.from(bytes)], naam))
  const headers = { cookie: binnen.headers.get('set-cookie')?.split(';')[0] ?? '' }
  const antwoord = await server.app.request('/api/overname', { method: 'POST', headers, body })
  return { status: antwoord.status, json: (await antwoord.json()) as Taak }
}

type Vraag = Awaited<ReturnType<typeof server.als>>

async function endOf(vraag: Vraag, { id }: Taak): Promise<Taak> {
  for (;;) {
    const { json } = await vraag<Taak>('GET', `/taken/${id}`)
    if (json.stand !== 'loopt') return json
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

it('a take-over is a job: it is answered at once, says what it does, and its report is the result', async () => {
  const { vraag } = await foundEmpty('taak')
  const { status, json } = await begin('taak', 'administratie')
  expect([status, json.soort, json.stand, json.resultaat]).toEqual([200, 'overnemen', 'loopt', null])
  const klaar = await endOf(vraag, json)
  expect(klaar.stand).toBe('klaar')
  expect(klaar.resultaat?.declaraties).toBeGreaterThan(0)
  expect(klaar.resultaat?.nieuwePrestaties).toBeGreaterThan(0)
  // A month of which there are only lines that were taken over is in the list of months, without registrations.
  const { json: lijst } = await vraag<{ maanden: unknown[] }>('GET', '/maanden')
  expect(lijst.maanden).toEqual([{ maand: '2023-03', registraties: 0, gesloten: false }])
  // Prestaties without a registration are no registrations that gave something.
  const { json: sluiting } = await vraag<{ punten: { punt: string; aantal: number }[] }>(
    'GET',
    '/maanden/2023-03/afsluiting',
  )
  expect(sluiting.punten.find(({ punt }) => punt === 'afgeleid')?.aantal).toBe(0)
})

it('stopped on the way, nothing of it is kept, and it can be done again', async () => {
  const { vraag } = await foundEmpty('stop')
  const { json } = await begin('stop', 'administratie')
  await vraag('DELETE', `/taken/${json.id}`)
  expect(await endOf(vraag, json)).toMatchObject({ stand: 'gestopt', resultaat: null })
  const berichten = await vraag<{ rijen: unknown[] }>('GET', '/berichten')
  const patienten = await vraag<{ totaal: number }>('GET', '/patienten')
  expect([berichten.json.rijen.length, patienten.json.totaal]).toEqual([0, 0])
  const weer = await begin('stop', 'administratie')
  expect(await endOf(vraag, weer.json)).toMatchObject({ stand: 'klaar' })
})

it('who may not declare starts none', async () => {
  await foundEmpty('dicht')
  expect((await begin('dicht', 'lezer')).status).toBe(403)
})
