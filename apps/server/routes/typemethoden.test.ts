import { makeBladen } from '@zorgketen/documents/proef'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'

let server: Awaited<ReturnType<typeof openProefserver>>
beforeAll(async () => {
  server = await openProefserver()
})
afterAll(() => server.close())

interface Fout {
  readonly fout: { readonly code: string; readonly waar: string | null; readonly wat: { readonly nl: string } }
}
const bij = (patient: string, rest: string) => `/typering/patienten/${patient}/1/${rest}`

/** The version of the zorgvraag and who is regiebehandelaar. */
async function standVan(patient: string) {
  const vraag = await server.als('fz-kliniek', 'zorgverlener')
  const { json } = await vraag<{ zorgvragen: { versie: number; regiebehandelaar: { id: string } | null }[] }>(
    'GET',
    `/typering/patienten/${patient}`,
  )
  const [blad] = json.zorgvragen
  if (blad === undefined) throw new Error(`no zorgvraag of ${patient}`)
  return { verwachteVersie: blad.versie, door: blad.regiebehandelaar?.id }
}

describe('ZPM-27: the method is dated data that a person accepts', () => {
  const csv = (...regels: readonly string[]) => regels.join('\n')
  const fzMethode = {
    stroom: 'fz',
    uitgave: 'Proef 2023',
    geldig: { van: '2023-01-01', tot: null },
    herkomst: 'verzonnen voor de test',
    coefficienten: csv('Vraag;Antwoord;Omschrijving;Type;Coefficient', 'HV01;0;geen;1;0,5', 'HV01;1;wat;2;1'),
    constanten: csv('Type;Constante', '1;0', '2;0,1'),
    uitsluitingen: '',
  }

  const rij = (nr: number, ...cellen: readonly string[]) =>
    `<row r="${nr}">${cellen.map((tekst, k) => `<c r="${'ABCDE'[k]}${nr}" t="inlineStr"><is><t>${tekst}</t></is></c>`).join('')}</row>`
  const werkmap = async (bytes: Uint8Array) => {
    const binnen = await server.app.request('/api/sessie', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ organisatie: 'fz-kliniek', rol: 'beheerder' }),
    })
    const antwoord = await server.app.request('/api/typemethoden/werkmap', {
      method: 'POST',
      headers: {
        cookie: binnen.headers.get('set-cookie')?.split(';')[0] ?? '',
        'content-type': 'application/octet-stream',
        'content-length': String(bytes.length),
      },
      body: new Blob([bytes as Uint8Array<ArrayBuffer>]),
    })
    return { status: antwoord.status, json: (await antwoord.json()) as object }
  }

  it('is taken from the workbook of the NZa, by the names of its sheets', async () => {
    const bytes = makeBladen({
      Vragen: rij(1, 'Vraag'),
      'ZVT coëfficiënt':
        rij(1, 'Vraag', 'Antwoord', 'Omschrijving', 'Type', 'Coëfficiënt') +
        rij(2, 'HV01', '0', 'geen; &quot;niets&quot;', '1', '0.5'),
      'ZVT constante': rij(1, 'Type', 'Constante') + rij(2, '1', '0'),
    })
    const { status, json } = await werkmap(bytes)
    expect(status).toBe(200)
    const fz = await server.als('fz-kliniek', 'beheerder')
    const voorbeeld = await fz<object>('POST', '/typemethoden/voorbeeld', { ...fzMethode, ...json })
    expect(voorbeeld.json).toMatchObject({ bevindingen: [], typen: ['1'], vragen: ['HV01'], coefficienten: 1 })
  })

  it('refuses a workbook without those sheets, and names what is in it', async () => {
    const { status, json } = await werkmap(makeBladen({ Vragen: rij(1, 'Vraag'), 'ZVT constante': rij(1, 'Type') }))
    expect(status).toBe(422)
    expect((json as Fout).fout.wat.nl).toContain('Vragen, ZVT constante')
    expect((await werkmap(new TextEncoder().encode('Type;Constante'))).status).toBe(422)
  })

  it('is looked at first, refused with row and column when half, and used after acceptance', async () => {
    const fz = await server.als('fz-kliniek', 'beheerder')
    const half = await fz<{ bevindingen: { blad: string; regel: number; kolom: number }[] }>(
      'POST',
      '/typemethoden/voorbeeld',
      { ...fzMethode, constanten: csv('Type;Constante', '1;veel') },
    )
    expect(half.json.bevindingen[0]).toMatchObject({ blad: 'constanten', regel: 2, kolom: 2 })
    const niet = await fz<Fout>('POST', '/typemethoden', {
      ...fzMethode,
      constanten: csv('Type;Constante', '1;veel'),
      reden: 'proef',
    })
    expect(niet.status).toBe(422)

    const heel = await fz<object>('POST', '/typemethoden/voorbeeld', fzMethode)
    expect(heel.json).toMatchObject({
      typen: ['1', '2'],
      vragen: ['HV01'],
      coefficienten: 2,
      bestaat: false,
      verschil: null,
    })
    expect((await fz('POST', '/typemethoden', { ...fzMethode, reden: 'proef' })).status).toBe(200)
    const weer = await fz<object>('POST', '/typemethoden/voorbeeld', fzMethode)
    expect(weer.json).toMatchObject({ bestaat: true })
    const ander = await fz<object>('POST', '/typemethoden/voorbeeld', {
      ...fzMethode,
      constanten: csv('Type;Constante', '1;0', '2;0,2', '3;0'),
    })
    expect(ander.json).toMatchObject({
      bestaat: false,
      verschil: { met: 'Proef 2023', nieuw: 1, gewijzigd: 1, weg: 0 },
    })
    const proef = await fz<{ kansen: { type: string }[] }>('POST', bij('c002', 'proef'), {
      datum: '2023-03-20',
      antwoorden: { HV01: 1 },
      type: null,
    })
    expect(proef.json.kansen[0]?.type).toBe('2')
  })

  it('what was typed with it stays repeatable when it is withdrawn; nobody types with it any more', async () => {
    const fz = await server.als('fz-kliniek', 'beheerder')
    const opdracht = {
      ...(await standVan('c003')),
      datum: '2023-03-20',
      antwoorden: { HV01: 1 },
      type: '2',
      waarom: '',
    }
    const { json } = await fz<{ id: string }>('POST', bij('c003', 'typeringen'), opdracht)
    const { json: lijst } = await fz<{ methoden: { id: string }[] }>('GET', '/typemethoden')
    const id = lijst.methoden[0]?.id
    expect((await fz<Fout>('POST', `/typemethoden/een/${id}/intrekken`, { reden: ' ' })).status).toBe(422)
    expect((await fz('POST', `/typemethoden/een/${id}/intrekken`, { reden: 'nieuwe uitgave' })).status).toBe(200)
    const weer = await fz<object>('GET', bij('c003', `typeringen/${json.id}`))
    expect(weer.json).toMatchObject({ herhaling: 'gelijk', methode: { uitgave: 'Proef 2023' } })
    const proef = await fz<object>('POST', bij('c003', 'proef'), { datum: '2023-03-20', antwoorden: {}, type: null })
    expect(proef.json).toMatchObject({ methode: null })
  })

  it('only who manages master data accepts one', async () => {
    const gewoon = await server.als('fz-kliniek', 'zorgverlener')
    expect((await gewoon('POST', '/typemethoden', { ...fzMethode, reden: 'x' })).status).toBe(403)
  })
})
