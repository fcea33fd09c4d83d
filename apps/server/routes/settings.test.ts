import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'

type Server = Awaited<ReturnType<typeof openProefserver>>
type Vraag = Awaited<ReturnType<Server['als']>>
let server: Server
let vraag: Vraag
beforeAll(async () => {
  server = await openProefserver()
  vraag = await server.als('fz-kliniek', 'administratie')
}, 120_000)
afterAll(() => server.close())

interface Regel {
  readonly id: string
  readonly naam: string
  readonly als: Record<string, unknown>
  readonly dan: string
  readonly reden: string
}
interface Stand {
  readonly versie: number
  readonly perioden: readonly {
    readonly van: string
    readonly tot: string | null
    readonly regels: readonly (Regel & { readonly besloten: string; readonly inWoorden: { readonly nl: string } })[]
  }[]
}
interface Overzicht {
  readonly bekeken: number
  readonly gewijzigd: number
  readonly verschil: number
  readonly groepen: readonly {
    readonly van: { readonly soort: string; readonly code: string } | null
    readonly naar: { readonly soort: string; readonly code: string } | null
    readonly aantal: number
    readonly verschil: number
  }[]
}
interface Taak {
  readonly id: string
  readonly stand: string
  readonly resultaat: Overzicht
}
interface Fout {
  readonly fout: { readonly code: string; readonly waar: string | null }
}

const stand = async (): Promise<Stand> => (await vraag<Stand>('GET', '/settings')).json
const telling = async () => (await vraag<{ bedrag: number }>('GET', '/maanden/2023-03/telling')).json.bedrag
const eenheid = async (): Promise<string> =>
  (await vraag<{ rijen: { id: string }[] }>('GET', '/stam/eenheid')).json.rijen[0]?.id ?? ''
const regel = (id: string, als: object, dan: string, reden = 'besluit'): Regel => ({
  id,
  naam: `regel ${id}`,
  als: { ...als },
  dan,
  reden,
})
const voorstelMet = (regels: readonly unknown[], vanaf = '2023-03-01') => ({ vanaf, regels })

async function voorbeeld(regels: readonly unknown[]): Promise<Overzicht> {
  const { json } = await vraag<Taak>('POST', '/settings/voorbeeld', { voorstel: voorstelMet(regels), maand: '2023-03' })
  for (let keer = 0; keer < 200; keer += 1) {
    const taak = (await vraag<Taak>('GET', `/taken/${json.id}`)).json
    if (taak.stand !== 'loopt') return taak.resultaat
    await new Promise((klaar) => setTimeout(klaar, 20))
  }
  throw new Error('the preview never came')
}

it('ZPM-03 an organisation without a list of its own has the two examples of the seed', async () => {
  const { versie, perioden } = await stand()
  expect(versie).toBe(0)
  expect(perioden).toHaveLength(1)
  expect(perioden[0]?.regels.map(({ id, dan, inWoorden }) => [id, dan, inWoorden.nl])).toEqual([
    ['gemengd-met-titel', 'fz-niet-klinisch', 'soort team is gemengd, en er loopt een strafrechtelijke titel'],
    ['fact-ook-op-kantoor', 'outreachend', 'soort team is fact'],
  ])
})

it('ZPM-03 a proposal is judged rule by rule, with its conditions in words', async () => {
  const regels = [
    regel('alle', { stroom: ['fz', 'ggz'] }, 'fz-klinisch'),
    regel('nooit', { eenheid: [await eenheid()], stroom: ['fz'] }, 'fz-niet-klinisch'),
    regel('leeg', { team: [] }, 'mono'),
  ]
  const { json } = await vraag<{
    inWoorden: { nl: string }[]
    bevindingen: { plaats: number; code: string; ernst: string }[]
  }>('POST', '/settings/toets', { voorstel: voorstelMet(regels) })
  expect(json.inWoorden[0]?.nl).toBe('stroom is fz of ggz')
  const gevonden = json.bevindingen.map(({ plaats, code }) => [plaats, code])
  expect(gevonden).toContainEqual([1, 'settinglijst.onbereikbaar'])
  expect(gevonden).toContainEqual([2, 'settinglijst.lege-voorwaarde'])
})

describe('ZPM-03 a change shows beforehand what it does to the month, and does that', () => {
  let overzicht: Overzicht
  let voor = 0
  let regels: readonly Regel[] = []
  let geraakt = ''
  beforeAll(async () => {
    voor = await telling()
    regels = [regel('alles-ambulant', { eenheid: [await eenheid()] }, 'fz-niet-klinisch', '')]
    overzicht = await voorbeeld(regels)
  })

  it('counts by code from and to, in euros, and keeps nothing', async () => {
    expect(overzicht.gewijzigd).toBeGreaterThan(0)
    expect(overzicht.bekeken).toBeGreaterThanOrEqual(overzicht.gewijzigd)
    expect(overzicht.verschil).toBe(overzicht.groepen.reduce((som, groep) => som + groep.verschil, 0))
    for (const { van, naar } of overzicht.groepen) expect(van).not.toEqual(naar)
    expect(await telling()).toBe(voor)
  })

  it('names the registrations behind each group, page by page', async () => {
    const groot = overzicht.groepen[0]
    const { json } = await vraag<{ totaal: number; rijen: { registratie: string; patient: string | null }[] }>(
      'POST',
      '/settings/voorbeeld/groep',
      { voorstel: voorstelMet(regels), maand: '2023-03', groep: 0, pagina: { vanaf: 0, aantal: 2 } },
    )
    expect(json.totaal).toBe(groot?.aantal)
    expect(json.rijen.length).toBe(Math.min(2, json.totaal))
    expect(json.rijen[0]?.patient).toBeTruthy()
    geraakt = json.rijen[0]?.registratie ?? ''
  })

  it('is refused without a reason, to who only reads, and on a list that was changed meanwhile', async () => {
    const opdracht = { voorstel: voorstelMet(regels), verwachteVersie: 0, reden: 'proef' }
    const zonder = await vraag<Fout>('POST', '/settings/aannemen', { ...opdracht, reden: '  ' })
    expect([zonder.status, zonder.json.fout.waar]).toEqual([422, 'reden'])
    const lezer = await server.als('fz-kliniek', 'lezer')
    expect((await lezer<Fout>('POST', '/settings/aannemen', opdracht)).status).toBe(403)
    const oud = await vraag<Fout>('POST', '/settings/aannemen', { ...opdracht, verwachteVersie: 7 })
    expect(oud.status).toBe(409)
  })

  it('is refused with the rule at fault when the list cannot be', async () => {
    const leeg = voorstelMet([...regels, regel('leeg', { team: [] }, 'mono')])
    const { status, json } = await vraag<Fout>('POST', '/settings/aannemen', {
      voorstel: leeg,
      verwachteVersie: 0,
      reden: 'proef',
    })
    expect([status, json.fout.waar]).toEqual([422, 'regels.1'])
  })

  it('accepted, the open month is derived again by exactly what was shown; the shipped rules end the day before', async () => {
    const { status, json } = await vraag<{ versie: number; afgeleid: number; ongemoeid: string[] }>(
      'POST',
      '/settings/aannemen',
      { voorstel: voorstelMet(regels), verwachteVersie: 0, reden: 'alles ambulant, besluit 12' },
    )
    expect([status, json.versie, json.ongemoeid]).toEqual([200, 1, []])
    expect(json.afgeleid).toBe(overzicht.bekeken)
    expect((await telling()) - voor).toBe(overzicht.verschil)
    const { perioden } = await stand()
    expect(perioden.map(({ van, tot, regels: eigen }) => [van, tot, eigen.map(({ id }) => id)])).toEqual([
      ['2022-01-01', '2023-02-28', ['gemengd-met-titel', 'fact-ook-op-kantoor']],
      ['2023-03-01', null, ['alles-ambulant']],
    ])
    // an empty reason of a rule is that of the change
    expect(perioden[1]?.regels[0]).toMatchObject({ reden: 'alles ambulant, besluit 12', besloten: '2023-04-05' })
  })

  it('the history tells who, when, why, from which day, and what changed', async () => {
    const { json } = await vraag<{
      versies: { vanaf: string; reden: string; wijzigingen: { soort: string; naam: string }[] }[]
    }>('GET', '/settings/historie')
    expect(json.versies).toMatchObject([{ vanaf: '2023-03-01', reden: 'alles ambulant, besluit 12' }])
    expect(json.versies[0]?.wijzigingen.map(({ soort }) => soort)).toEqual(['weg', 'weg', 'nieuw'])
  })

  it('the explanation of a registration names the rule', async () => {
    const { json } = await vraag<Record<string, unknown>>('GET', `/registraties/${geraakt}/waarom`)
    expect(JSON.stringify(json)).toContain('regel alles-ambulant')
  })

  it('the same rules keep when and why they were decided, and a closed month stays as it was and is named', async () => {
    const sluit = await server.als('fz-kliniek', 'beheerder')
    const dicht = await sluit('POST', '/maanden/2023-03/sluiten', { reden: 'proef', ondanks: true })
    const gelijk = [{ ...regels[0], reden: '' }, regel('erbij', { team: ['noord'] }, 'fz-klinisch', 'nieuw team')]
    const { json } = await vraag<{ ongemoeid: string[]; afgeleid: number }>('POST', '/settings/aannemen', {
      voorstel: voorstelMet(gelijk, '2023-03-10'),
      verwachteVersie: 1,
      reden: 'team erbij',
    })
    expect([dicht.status, json.ongemoeid, json.afgeleid]).toEqual([200, ['2023-03'], 0])
    const { perioden } = await stand()
    expect(perioden.at(-1)?.regels.map(({ id, besloten, reden }) => [id, besloten, reden])).toEqual([
      ['alles-ambulant', '2023-04-05', 'alles ambulant, besluit 12'],
      ['erbij', '2023-04-05', 'nieuw team'],
    ])
  })

  it('comes out as a file', async () => {
    const binnen = await server.app.request('/api/sessie', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ organisatie: 'fz-kliniek', rol: 'administratie' }),
    })
    const cookie = binnen.headers.get('set-cookie')?.split(';')[0] ?? ''
    const csv = await (await server.app.request('/api/uitvoer/settings.csv', { headers: { cookie } })).text()
    expect(csv).toContain('fact-ook-op-kantoor')
    expect(csv.trim().split('\n')).toHaveLength(1 + 2 + 1 + 2)
  })
})

describe('ZPM-03 ZPM-18 a contact is tried against the list', () => {
  interface Proef {
    readonly uitkomst: { readonly soort: string; readonly code: string; readonly regel: string | null }
    readonly stappen: readonly { readonly regel: string | null; readonly uitkomst: string }[]
    readonly kenmerken: readonly { readonly kenmerk: string; readonly waarde: { readonly nl: string } }[]
    readonly relevant: readonly string[]
  }
  const probeer = async (deel: object, regels: readonly unknown[] | null): Promise<Proef> => {
    const contact = {
      datum: '2023-03-14',
      stroom: 'fz',
      eenheid: await eenheid(),
      zorgverlener: null,
      patient: null,
      locatiesoort: null,
      titel: null,
      ...deel,
    }
    const voorstel = regels === null ? null : voorstelMet(regels)
    return (await vraag<Proef>('POST', '/settings/probeer', { contact, voorstel })).json
  }
  const lijst = [
    regel('titel', { strafrechtelijkeTitel: true }, 'fz-niet-klinisch'),
    regel('bij', { locatiesoort: ['bij-patient'] }, 'outreachend'),
  ]

  it('step by step, with what each feature is and what would change the outcome', async () => {
    const proef = await probeer({ titel: 'nee', locatiesoort: 'bij-patient' }, lijst)
    expect(proef.uitkomst).toEqual({ soort: 'setting', code: 'outreachend', regel: 'bij' })
    expect(proef.stappen.map(({ regel: id, uitkomst }) => [id, uitkomst])).toEqual([
      ['titel', 'past niet'],
      ['bij', 'past'],
    ])
    expect(proef.relevant).toEqual(expect.arrayContaining(['strafrechtelijkeTitel', 'locatiesoort']))
    expect(proef.kenmerken.find(({ kenmerk }) => kenmerk === 'strafrechtelijkeTitel')?.waarde.nl).toBe('nee')
  })

  it('what is not known stops it, with the reason', async () => {
    const proef = await probeer({}, lijst)
    expect(proef.uitkomst).toMatchObject({ soort: 'weigering', code: 'setting.kenmerk-onbekend' })
    expect(proef.stappen.at(-1)).toMatchObject({ uitkomst: 'weigering' })
  })

  it('with a patient the title comes from the placements', async () => {
    const { rijen } = (await vraag<{ rijen: { id: string }[] }>('GET', '/patienten?aantal=200')).json
    const antwoorden: string[] = []
    for (const { id } of rijen.slice(0, 8)) antwoorden.push((await probeer({ patient: id }, lijst)).uitkomst.code)
    expect(antwoorden).toContain('fz-niet-klinisch')
  })

  it('without a proposal it is the list as it is', async () => {
    expect((await probeer({}, null)).uitkomst.regel).toBe('alles-ambulant')
  })
})

it('ZPM-03 what a rule can ask for is what the organisation recorded', async () => {
  const { json } = await vraag<{ eenheden: unknown[]; teamsoorten: string[]; settings: { code: string }[] }>(
    'GET',
    '/settings/keuzes',
  )
  expect(json.eenheden.length).toBeGreaterThan(0)
  expect(json.teamsoorten).toEqual(['fact', 'gemengd'])
  expect(json.settings.map(({ code }) => code)).toContain('fz-niet-klinisch')
})
