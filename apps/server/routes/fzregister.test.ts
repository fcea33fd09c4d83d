import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'
import { ELDERS, INSTELLING, KLINIEK, plaatsing, SKN } from '../proef/plaats-iemand.ts'
import type { Plaatsingsregel } from '../proef/plaatsingsregel.ts'

type Server = Awaited<ReturnType<typeof openProefserver>>
type Vraag = Awaited<ReturnType<Server['als']>>
interface Fout {
  readonly fout: { readonly code: string; readonly waar: string | null; readonly wat: { readonly nl: string } }
}
interface Fzrij {
  readonly nummer: string
  readonly versie: number
  readonly stand: string
  readonly startdatum: string
  readonly gesloten: string | null
  readonly titelkenmerk: string | null
  readonly titel: { readonly van: string; readonly tot: string | null }
  readonly plaatsingen: readonly { readonly besluit: string; readonly declarant: string }[]
  readonly klaar: number
}
let server: Server
let dji: Vraag
let kliniek: Vraag
let instelling: Vraag
beforeAll(async () => {
  server = await openProefserver()
  dji = await server.als('dji', 'beheerder')
  kliniek = await server.als('fz-kliniek', 'administratie')
  instelling = await server.als('instelling', 'administratie')
})
afterAll(() => server.close())

const lijst = async (zoek = ''): Promise<readonly Fzrij[]> =>
  (await dji<{ rijen: Fzrij[] }>('GET', `/fzregister?aantal=500&zoek=${zoek}`)).json.rijen
const berichten = async (wie: Vraag): Promise<readonly Plaatsingsregel[]> =>
  (await wie<{ rijen: Plaatsingsregel[] }>('GET', '/plaatsingen')).json.rijen

describe('ZTN-06 the central register is of DJI', () => {
  it('no other organisation reads it or places, and only the administrator of DJI places', async () => {
    for (const wie of ['verzekeraar-9011', 'fz-kliniek']) {
      const ander = await server.als(wie, 'beheerder')
      expect(await ander<Fout>('GET', '/fzregister')).toMatchObject({
        status: 403,
        json: { fout: { wat: { nl: expect.stringContaining('Fz-nummers geeft alleen DJI') } } },
      })
      expect((await ander('POST', '/fzregister', plaatsing())).status).toBe(403)
    }
    const lezer = await server.als('dji', 'beoordelaar')
    expect((await lezer('POST', '/fzregister', plaatsing())).status).toBe(403)
    expect((await lezer('GET', '/fzregister')).status).toBe(200)
  })

  it('shows the numbers that plaatsingen already gave, with what is not known of them left open', async () => {
    const rijen = await lijst()
    expect(rijen.length).toBeGreaterThan(30)
    expect(rijen.every(({ versie, titelkenmerk }) => versie === 0 && titelkenmerk === null)).toBe(true)
  })
})

describe('ZTN-12 one number at two providers at once', () => {
  it('is foreseen as a new number, with the startdatum of the indicatie (ZTN-07) and what stands in the way later', async () => {
    const { json } = await dji<{ nieuw: boolean; startdatum: string; opmerkingen: { nl: string }[] }>(
      'POST',
      '/fzregister/voorbeeld',
      plaatsing(),
    )
    expect(json).toMatchObject({ nieuw: true, nummer: null, startdatum: '2023-01-16' })
    expect(json.opmerkingen.map(({ nl }) => nl)).toEqual([expect.stringContaining(INSTELLING)])
    expect(await lijst('990100001')).toEqual([])
  })

  it('is placed, and each of the two has its message', async () => {
    const { status, json } = await dji('POST', '/fzregister', plaatsing())
    expect([status, json]).toEqual([200, { nummer: expect.any(String), bezorgd: 2, wachtend: 0 }])
    const [rij] = await lijst('990100002')
    expect(rij).toMatchObject({ nummer: json.nummer, stand: 'open', startdatum: '2023-01-16', versie: 1 })
    for (const [wie, kenmerk] of [
      [kliniek, '990100001-1'],
      [instelling, '990100002-1'],
    ] as const) {
      expect(await berichten(wie)).toMatchObject([{ kenmerk, nummer: json.nummer, stand: 'ontvangen' }])
    }
    expect(json.nummer).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('the judgement knows plaatsing, SKN and indicatie of it', async () => {
    const { json } = await dji<{ rijen: { cellen: Record<string, string> }[] }>('GET', '/stam/plaatsing?zoek=990100001')
    expect(json.rijen[0]?.cellen).toMatchObject({ declarant: KLINIEK, skn: SKN, titel: '2023-02-01 – 2023-12-31' })
    const indicatie = await dji<{ document: { settings: string[] } }>('GET', '/stam/indicatie/990100002')
    expect(indicatie.json.document.settings).toEqual(['fz-niet-klinisch'])
  })

  it('a further plaatsing with the same titel and zorgvraag keeps the number; another one is refused beside it', async () => {
    const bij = [{ besluit: '990100003', declarant: ELDERS, settings: ['fz-niet-klinisch'] }]
    const zelfde = plaatsing({ bij, zorgvraag: { id: null, omschrijving: 'agressieregulatie' } })
    const [rij] = await lijst('990100001')
    expect((await dji('POST', '/fzregister/voorbeeld', zelfde)).json).toMatchObject({
      nieuw: false,
      nummer: rij?.nummer,
    })
    const ander = plaatsing({ bij, zorgvraag: { id: null, omschrijving: 'Verslaving' } })
    expect((await dji<Fout>('POST', '/fzregister', ander)).json.fout.wat.nl).toContain('open fz-nummer')
    expect((await dji('POST', '/fzregister', zelfde)).json).toEqual({ nummer: rij?.nummer, bezorgd: 0, wachtend: 1 })
    expect((await lijst('990100003'))[0]).toMatchObject({ klaar: 1, plaatsingen: [{}, {}, { declarant: ELDERS }] })
  })

  it.each<[string, object, string]>([
    ['a plaatsingsbesluit that was given before', {}, 'bij'],
    ['no provider', { bij: [] }, 'bij'],
    ['no SKN', { skn: '12' }, 'skn'],
    ['an indicatie that is still to come', { indicatiedatum: '2023-04-06' }, 'indicatiedatum'],
    ['no setting', { bij: [{ besluit: '990100009', declarant: ELDERS, settings: [] }] }, 'bij.0.settings'],
    [
      'a titel that ends before it begins',
      { titel: { kenmerk: 'x', geldig: { van: '2023-02-01', tot: '2023-01-01' } } },
      'titel.geldig.tot',
    ],
  ])('refuses %s and names the field', async (_, deel, waar) => {
    const { status, json } = await dji<Fout>('POST', '/fzregister', plaatsing(deel))
    expect([status, json.fout.waar]).toEqual([422, waar])
    expect(JSON.stringify(json)).not.toContain(SKN)
  })

  it('a number from before the register: DJI says whether it is the same', async () => {
    const [oud] = (await lijst()).filter(({ versie, stand }) => versie === 0 && stand === 'open')
    if (oud === undefined) throw new Error('no number from before')
    const { json } = await dji<{ skn: string }>('GET', `/fzregister/een/${oud.nummer}`)
    const bij = [{ besluit: '990100004', declarant: ELDERS, settings: ['fz-klinisch'] }]
    const titel = { kenmerk: 'TBS 2023/8', geldig: oud.titel }
    const opdracht = { ...plaatsing({ bij, titel, indicatiedatum: '2023-03-01' }), skn: json.skn }
    expect((await dji<Fout>('POST', '/fzregister', opdracht)).json.fout.waar).toBe('zelfdeAls')
    const gedaan = await dji('POST', '/fzregister', { ...opdracht, zelfdeAls: oud.nummer })
    expect(gedaan.json).toMatchObject({ nummer: oud.nummer })
    expect((await lijst('990100004'))[0]).toMatchObject({
      titelkenmerk: 'TBS 2023/8',
      startdatum: oud.startdatum,
      versie: 1,
    })
    const keuzes = await dji<{ bekend: boolean; nummers: Fzrij[] }>('POST', '/fzregister/keuzes', { skn: json.skn })
    expect(keuzes.json).toMatchObject({ bekend: true, nummers: [{ nummer: oud.nummer }], volgendBesluit: '990100005' })
  })
})

describe('ZTN-08 the titel ends', () => {
  const beeindig = (rij: Fzrij | undefined, deel: object) =>
    dji<Fout & { bezorgd: number; wachtend: number }>('POST', `/fzregister/een/${rij?.nummer}/beeindigen`, {
      waarom: 'titel',
      dag: '2023-04-03',
      verwachteVersie: rij?.versie,
      reden: 'beslissing van de rechter',
      ...deel,
    })

  it('on a day that is past; then the number is closed at DJI and the plaatsing ends for the judgement', async () => {
    const [rij] = await lijst('990100001')
    expect((await beeindig(rij, { dag: '2023-04-06' })).json.fout.waar).toBe('dag')
    expect((await beeindig(rij, { verwachteVersie: 1 })).status).toBe(409)
    expect((await beeindig(rij, {})).json).toEqual({ bezorgd: 2, wachtend: 3 })
    expect((await lijst('990100001'))[0]).toMatchObject({ stand: 'gesloten', gesloten: '2023-04-03', reden: 'titel' })
    const { json } = await dji<{ document: { titel: object } }>('GET', '/stam/plaatsing/990100002')
    expect(json.document.titel).toEqual({ van: '2023-02-01', tot: '2023-04-03' })
    const dossier = await dji<{ berichten: object[]; historie: { reden: string }[] }>(
      'GET',
      `/fzregister/een/${rij?.nummer}`,
    )
    expect(dossier.json.berichten).toHaveLength(6)
    expect(dossier.json.historie[0]?.reden).toBe('beslissing van de rechter')
  })
})
