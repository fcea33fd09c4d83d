import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { previewCorrectie, sendCorrectie } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { formatZtn } from '@zorgketen/values'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'
import { fillSchema, type Schema } from '../proef/vul-schema.ts'

// Factsheet Zorgtrajectnummer: the parties agreed that the number must not lead to paying by trajectory. "Dat betekent
// bijvoorbeeld dat een zorgverzekeraar het zorgtrajectnummer niet kan gebruiken om een ‘traject’ terug te vorderen als
// één van de declaraties niet klopt." So no way into this program takes a number and takes back, rejects or credits what
// stands under it: what is done about money is done to a line, or to a message as a whole.

interface Lijst<T> {
  readonly rijen: readonly T[]
}
interface Operatie {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}
type Methode = 'post' | 'put' | 'patch' | 'delete'

const METHODEN: readonly Methode[] = ['post', 'put', 'patch', 'delete']
const AANBIEDER: Actor = { organisatie: 'instelling', rol: 'administratie', gebruiker: 'tester', doel: 'proef' }
const BETALER: Actor = { organisatie: 'verzekeraar-9011', rol: 'beoordelaar', gebruiker: 'tester', doel: 'proef' }
const MAART = '2023-03' as never

let server: Awaited<ReturnType<typeof openProefserver>>
/** A number with a line that was rejected and others that were granted. */
let nummer = ''
let afgekeurd = ''

const boekregels = () =>
  server.plek.opslag.read(BETALER, async (kast) => {
    const { rijen } = await kast.trajectboek.regels(nummer as never, { vanaf: 0, aantal: 500 })
    return rijen.map(({ regel, stand, toegekend }) => ({ referentie: regel.referentie, stand, toegekend }))
  })
/** Every line of the provider with its state. */
const dossierregels = () =>
  server.plek.opslag.read(AANBIEDER, async (kast) =>
    [...(await kast.dossiers.dossiers(null)).values()].flatMap(({ regels }) =>
      [...regels.values()].map(({ regel, stand, toegekend }) => ({ regel, stand, toegekend })),
    ),
  )

beforeAll(async () => {
  server = await openProefserver()
  const aanbieder = await server.als(AANBIEDER.organisatie, AANBIEDER.rol)
  expect((await aanbieder('POST', '/declaraties', { maand: MAART })).status).toBe(200)
  const desk = await server.als(BETALER.organisatie, BETALER.rol)
  const postvak = await desk<Lijst<{ id: string }>>('GET', '/berichten?richting=in&soort=gds801&stand=ontvangen')
  for (const { id } of postvak.json.rijen) expect((await desk('POST', `/oordelen/${id}`)).status).toBe(200)
  const { json } = await desk<Lijst<{ nummer: string; afgekeurd: number; toegekend: number }>>(
    'GET',
    '/trajectzicht?aantal=500',
  )
  nummer = json.rijen.find((een) => een.afgekeurd > 0 && een.toegekend > 0)?.nummer ?? expect.fail('no such number')
}, 240_000)
afterAll(() => server.close())

/** What is sent along, in the form the operation takes: JSON, a form with files, or bytes. */
function bodyOf(body: Operatie['requestBody'], tekst: string, vind: (ref: string) => Schema) {
  const [soort, deel] = Object.entries(body?.content ?? {})[0] ?? []
  if (soort === undefined || deel === undefined) return { headers: {}, inhoud: null }
  if (soort === 'multipart/form-data') {
    const form = new FormData()
    for (const naam of Object.keys(deel.schema.properties ?? {})) form.append(naam, new File([tekst], `${naam}.csv`))
    // the browser names the border of the parts itself
    return { headers: {}, inhoud: form }
  }
  const inhoud = soort === 'application/json' ? JSON.stringify(fillSchema(deel.schema, tekst, vind)) : tekst
  return { headers: { 'content-type': soort }, inhoud }
}

describe('ZTN-18: rejecting one line of a trajectory leaves every other line of it untouched', () => {
  it('at the payer and, after the return, at the provider', async () => {
    const boek = await boekregels()
    const weg = boek.filter(({ stand }) => stand === 'afgekeurd')
    expect(weg.length).toBeGreaterThan(0)
    expect(boek.length).toBeGreaterThan(weg.length)
    const regels = (await dossierregels()).filter(
      ({ regel }) => regel.soort === 'debet' && regel.zorgtraject !== null && formatZtn(regel.zorgtraject) === nummer,
    )
    expect(new Map(regels.map(({ regel, stand }) => [regel.referentie, stand]))).toEqual(
      new Map(boek.map(({ referentie, stand }) => [referentie, stand])),
    )
    for (const { regel, stand, toegekend } of regels) expect(toegekend).toBe(stand === 'toegekend' ? regel.bedrag : 0)
    afgekeurd = regels.find(({ stand }) => stand === 'afgekeurd')?.regel.prestatie ?? expect.fail('no prestatie')
  })

  it('mending it sends that line again and credits none of the others', async () => {
    const vraag = { maand: MAART, opnieuw: new Set([afgekeurd]) }
    const voor = await dossierregels()
    const stappen = (await previewCorrectie(server.plek, AANBIEDER, vraag)).flatMap((een) => een.stappen)
    expect(stappen.filter(({ prestatie }) => prestatie === afgekeurd).map(({ actie }) => actie)).toEqual(['debet'])
    await sendCorrectie(server.plek, AANBIEDER, vraag)
    const na = await dossierregels()
    const oud = new Map(na.map((een) => [een.regel.referentie, een]))
    for (const een of voor) expect(oud.get(een.regel.referentie)).toEqual(een)
    expect(na.filter(({ regel }) => regel.soort === 'credit')).toEqual([])
  })
})

describe('ZTN-18: over the whole API, a number in every place that takes a text takes nothing back', () => {
  /** Operations that change something, those about money first: what another changed is not laid at their door. */
  const operaties = async (): Promise<readonly { methode: Methode; pad: string; operatie: Operatie }[]> => {
    const doc = (await (await server.app.request('/api/openapi.json')).json()) as {
      readonly paths: Readonly<Record<string, Partial<Record<Methode, Operatie>>>>
    }
    const alle = Object.entries(doc.paths).flatMap(([pad, per]) =>
      METHODEN.flatMap((methode) => {
        const operatie = per[methode]
        return operatie === undefined ? [] : [{ methode, pad, operatie }]
      }),
    )
    const geld = /correctie|declaratie|oordelen|betaling|berichten/
    return alle.toSorted((a, b) => Number(geld.test(b.pad)) - Number(geld.test(a.pad)))
  }
  const vinder = async () => {
    const doc = (await (await server.app.request('/api/openapi.json')).json()) as Record<string, unknown>
    return (ref: string): Schema =>
      ref
        .slice(2)
        .split('/')
        .reduce<unknown>((deel, naam) => (deel as Record<string, unknown>)[naam], doc) as Schema
  }

  /** Calls every operation as this person, with the number wherever a text fits; tells after which `kijk` changed. */
  const probeer = async (wie: Actor, kijk: () => Promise<unknown>) => {
    const vind = await vinder()
    const binnen = await server.app.request('/api/sessie', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ organisatie: wie.organisatie, rol: wie.rol }),
    })
    const cookie = binnen.headers.get('set-cookie')?.split(';')[0] ?? ''
    const geraakt: string[] = []
    const antwoorden: string[] = []
    for (const { methode, pad, operatie } of await operaties()) {
      if (pad.startsWith('/api/sessie')) continue
      const { parameters = [], requestBody } = operatie
      const waarde = (schema: Schema) => encodeURIComponent(String(fillSchema(schema, nummer, vind)))
      const weg = pad.replaceAll(/\{(\w+)\}/g, (_, naam: string) => {
        const schema = parameters.find((een) => een.in === 'path' && een.name === naam)?.schema
        return schema === undefined ? nummer : waarde(schema)
      })
      const vraag = parameters
        .filter((een) => een.in === 'query')
        .map(({ name, schema }) => `${name}=${waarde(schema)}`)
        .join('&')
      const body = bodyOf(requestBody, nummer, vind)
      const voor = JSON.stringify(await kijk())
      const { status } = await server.app.request(`${weg}?${vraag}`, {
        method: methode.toUpperCase(),
        headers: { cookie, ...body.headers },
        ...(body.inhoud === null ? {} : { body: body.inhoud }),
      })
      antwoorden.push(`${status} ${methode} ${pad}`)
      if (JSON.stringify(await kijk()) !== voor) geraakt.push(`${methode} ${pad}`)
    }
    return { geraakt, antwoorden }
  }

  it('as a payer: its book stays as it was, line by line', async () => {
    const { geraakt, antwoorden } = await probeer({ ...BETALER, rol: 'beheerder' }, boekregels)
    expect(geraakt).toEqual([])
    // not all were turned away at the door: the calls were real
    expect(antwoorden.filter((een) => een.startsWith('2')).length, antwoorden.join('\n')).toBeGreaterThan(2)
    expect(antwoorden.filter((een) => een.startsWith('5'))).toEqual([])
    expect(antwoorden.length).toBeGreaterThan(60)
  }, 240_000)

  it('as a provider: nothing that was granted is credited, and no credit is sent', async () => {
    const teruggenomen = async () =>
      (await dossierregels()).filter(({ regel, stand }) => regel.soort === 'credit' || stand === 'gecrediteerd')
    const { geraakt, antwoorden } = await probeer({ ...AANBIEDER, rol: 'beheerder' }, teruggenomen)
    expect(geraakt).toEqual([])
    expect(antwoorden.filter((een) => een.startsWith('2')).length, antwoorden.join('\n')).toBeGreaterThan(5)
    expect(antwoorden.filter((een) => een.startsWith('5'))).toEqual([])
  }, 240_000)
})

describe('ZTN-18: what changes lines is known, and what it goes by', () => {
  // A new file here needs a reason why it does not go by trajectory. Everything that changes lines or a book passes
  // through these two ports (`Dossierkast.bewaar`, `Oordeelkast.bewaarBoek`).
  const WIJZIGEN: Readonly<Record<string, string>> = {
    'betaler/beoordeel.ts': 'a message: the payer judges it line by line',
    'corrigeren/dispatch-correctie.ts':
      'corrections of the provider itself, prestatie by prestatie. ZTN-09 asks them of all lines with a wrong startdatum of one number: only lines that are wrong themselves, each with its new debit',
    'declareren/declareer.ts': 'a month: new debit lines only',
    'overnemen/neem-over.ts': 'files of another system, as they are',
    'vereffenen/verwerk-retour.ts': 'a return, line by line',
  }
  const MAP = join(import.meta.dirname, '../../../packages/usecases')
  const bronnen = globSync('**/*.ts', { cwd: MAP }).filter(
    (pad) => !/node_modules|\.test\.ts$|^proef|^opslag/.test(pad),
  )
  const lees = (pad: string): string => readFileSync(join(MAP, pad), 'utf8')

  it('lists every use case that does', () => {
    const gevonden = bronnen.filter((pad) => /\.dossiers\.bewaar\(|\.oordelen\.bewaarBoek\(/.test(lees(pad)))
    expect(gevonden.toSorted()).toEqual(Object.keys(WIJZIGEN))
  })

  it('the views of a payer by number and the agreements change no line: they only read it', () => {
    const zicht = bronnen.filter((pad) => /^(trajectzicht|afspraken|jaarafsluiting)\//.test(pad))
    expect(zicht.length).toBeGreaterThan(10)
    for (const pad of zicht) expect(lees(pad), pad).not.toMatch(/\.(dossiers|oordelen|betalingen)\.(bewaar|zet)/)
    const betaler = zicht.filter((pad) => pad.startsWith('trajectzicht/'))
    for (const pad of betaler) expect(lees(pad), pad).not.toContain('transact')
  })

  it('the judgement reads no number but that of the line itself and of its placement', async () => {
    const REGELS = join(import.meta.dirname, '../../../packages/oordeel/regels')
    const over = globSync('**/*.ts', { cwd: REGELS }).filter((pad) =>
      /trajectboek|zorgtrajecten\b|samenloop/.test(readFileSync(join(REGELS, pad), 'utf8')),
    )
    expect(over).toEqual([])
  })
})
