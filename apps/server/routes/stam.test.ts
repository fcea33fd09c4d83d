import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'

type Server = Awaited<ReturnType<typeof openProefserver>>
let server: Server
let vraag: Awaited<ReturnType<Server['als']>>
beforeAll(async () => {
  server = await openProefserver()
  vraag = await server.als('praktijk', 'administratie')
})
afterAll(() => server.close())

interface Fout {
  readonly fout: { readonly code: string; readonly waar: string | null; readonly huidig?: { readonly versie: number } }
}
interface Registers {
  readonly registers: readonly { readonly register: string; readonly aantal: number }[]
}
interface Lijst {
  readonly rijen: readonly { readonly id: string; readonly label: string }[]
}
type Document = Record<string, unknown>
interface Dossier {
  readonly versie: number
  readonly document: Document
  readonly historie: readonly { readonly versie: number }[]
}

it('a provider and a payer each see their own registers', async () => {
  const { json } = await vraag<Registers>('GET', '/stam')
  expect(json.registers.map(({ register }) => register)).toEqual([
    'patient',
    'zorgverlener',
    'eenheid',
    'zorgtraject',
    'zorgvraag',
    'plaatsing',
    'contract',
    'betaler',
    'organisatie',
  ])
  const dji = await server.als('dji', 'beheerder')
  const betaler = await dji<Registers>('GET', '/stam')
  expect(betaler.json.registers.map(({ register }) => register)).toEqual([
    'plaatsing',
    'contract',
    'aanbieder',
    'skn',
    'indicatie',
  ])
  expect(betaler.json.registers.find(({ register }) => register === 'plaatsing')?.aantal).toBeGreaterThan(0)
})

it('ZPM-04: another profession from a day on derives the open month again', async () => {
  const telling = async () =>
    (await vraag<{ bedrag: number; registraties: number }>('GET', '/maanden/2023-03/telling')).json
  const voor = await telling()
  const { rijen } = (await vraag<Lijst>('GET', '/stam/zorgverlener')).json
  for (const { id } of rijen) {
    const { json } = await vraag<Dossier>('GET', `/stam/zorgverlener/${id}`)
    const document = {
      ...json.document,
      beroepen: [{ beroep: 'Psychiater', geldig: { van: '2022-01-01', tot: null } }],
    }
    const { status, json: gaf } = await vraag<{ afgeleid: number }>('PUT', `/stam/zorgverlener/${id}`, {
      document,
      verwachteVersie: json.versie,
      reden: 'proef',
    })
    expect([status, gaf.afgeleid]).toEqual([200, voor.registraties])
  }
  expect((await telling()).bedrag).toBeGreaterThan(voor.bedrag)
})

it('names the row and field at fault, and an edit conflict shows what stands now', async () => {
  const { rijen } = (await vraag<Lijst>('GET', '/stam/eenheid')).json
  const pad = `/stam/eenheid/${rijen[0]?.id}`
  const { json } = await vraag<Dossier>('GET', pad)
  const bewaar = (deel: Document, verwachteVersie = json.versie) =>
    vraag<Fout>('PUT', pad, { document: { ...json.document, ...deel }, verwachteVersie, reden: '' })
  const rij = { setting: 'mono', geldig: { van: '2023-01-01', tot: null }, besloten: null, reden: 'x' }
  const zonderDag = await bewaar({ settings: [rij] })
  expect([zonderDag.status, zonderDag.json.fout.waar]).toEqual([422, 'settings.0.besloten'])
  const dubbel = { ...rij, besloten: '2023-01-01' }
  const overlap = await bewaar({ settings: [dubbel, { ...dubbel, setting: 'multi' }] })
  expect([overlap.status, overlap.json.fout.waar]).toEqual([422, 'settings'])
  expect((await bewaar({ naam: 'Nieuwe naam' })).status).toBe(200)
  const laat = await bewaar({ naam: 'Te laat' })
  expect([laat.status, laat.json.fout.huidig?.versie]).toEqual([409, json.versie + 1])
  expect((await vraag<Dossier>('GET', pad)).json).toMatchObject({ document: { naam: 'Nieuwe naam' } })
})

it('what is used cannot be withdrawn; what is not can, with a reason, and comes back', async () => {
  const { rijen } = (await vraag<Lijst>('GET', '/stam/zorgverlener')).json
  const gebruikt = []
  for (const { id } of rijen) {
    const { json } = await vraag<{ totaal: number }>('GET', `/registraties?zorgverlener=${id}&aantal=1`)
    if (json.totaal > 0) gebruikt.push(id)
  }
  const stand = (id: string, verwachteVersie: number, vervallen: boolean, reden = 'vergissing') =>
    vraag<Fout>('POST', `/stam/zorgverlener/${id}/stand`, { vervallen, verwachteVersie, reden })
  expect((await stand(gebruikt[0] ?? '', 2, true)).status).toBe(409)
  const document = {
    naam: { initialen: 'B.', voorvoegsels: null, achternaam: 'Vergissing' },
    agb: null,
    big: null,
    beroepen: [],
    inDienst: [],
  }
  const { id } = (await vraag<{ id: string }>('POST', '/stam/zorgverlener', { document, reden: '' })).json
  expect((await stand(id, 1, true, '')).json.fout.waar).toBe('reden')
  expect((await stand(id, 1, true)).status).toBe(200)
  const weg = await vraag<Lijst>('GET', '/stam/zorgverlener?zoek=vergissing')
  expect(weg.json.rijen).toEqual([])
  expect((await stand(id, 2, false)).status).toBe(200)
  expect((await vraag<Dossier>('GET', `/stam/zorgverlener/${id}`)).json.historie).toHaveLength(3)
})

it('a reader reads and changes nothing; another organisation sees nothing of it', async () => {
  const lezer = await server.als('praktijk', 'lezer')
  const { rijen } = (await lezer<Lijst>('GET', '/stam/contract')).json
  const pad = `/stam/contract/${rijen[0]?.id}`
  const { document } = (await lezer<Dossier>('GET', pad)).json
  expect((await lezer('PUT', pad, { document, verwachteVersie: 1, reden: '' })).status).toBe(403)
  const ander = await server.als('instelling', 'administratie')
  expect((await ander('GET', pad)).status).toBe(404)
})
