import { importInvoer, type Werkplek } from '@zorgketen/usecases'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'
import { bytesIn, openBestand } from './lees-bestand.ts'
import { csv, latin1, utf8 } from './proef/bestanden.ts'
import { enter } from './proef/vraag-bestand.ts'

interface Rij {
  readonly registratie: Readonly<Record<string, unknown>> & { readonly id: string }
  readonly versie: number
}
interface Lijst {
  readonly rijen: readonly Rij[]
  readonly totaal: number
}
interface Voorbeeld {
  readonly tellingen: Readonly<Record<string, number>>
  readonly fouten: readonly {
    readonly rij: number
    readonly kolom: string | null
    readonly wat: { readonly nl: string }
  }[]
  readonly hersteld: readonly { readonly kolom: string }[]
}

let server: Awaited<ReturnType<typeof openProefserver>>
let bureau: Awaited<ReturnType<typeof enter>>
let eerste: Rij
beforeAll(async () => {
  server = await openProefserver()
  bureau = await enter(server, 'praktijk', 'administratie')
  eerste = (await list(1)).rijen[0] as Rij
}, 120_000)
afterAll(() => server.close())

const list = async (aantal: number): Promise<Lijst> =>
  (await (await bureau.get(`/registraties?maand=2023-03&volgorde=datum&aantal=${aantal}`)).json()) as Lijst

/** Registrations of the month that gave something: a prestatie or a refusal. */
const derived = async (): Promise<number> => {
  const tel = async (uitkomst: string) => {
    const antwoord = await bureau.get(`/registraties?maand=2023-03&aantal=1&uitkomst=${uitkomst}`)
    return ((await antwoord.json()) as Lijst).totaal
  }
  return (await tel('prestatie')) + (await tel('weigering'))
}

const KOPPEN = [
  'Nummer',
  'Patient',
  'Stroom',
  'Contactdatum',
  'Tijd',
  'Type',
  'Locatie',
  'Behandelaar',
  'Gepland',
  'Duur',
]
const row = (id: string, datum: string, duur = '45', tijd = '9:05'): string[] => {
  const { patient, stroom, eenheid, zorgverlener } = eerste.registratie as Record<string, string>
  return [id, patient, stroom, datum, tijd, 'Behandeling', eenheid, zorgverlener, '', duur] as string[]
}

describe('registrations from a file', () => {
  it('CSV of another program: Dutch days, times without zero, latin-1; one wrong row among many', async () => {
    const rijen = Array.from({ length: 30 }, (_, i) => row(`X${i}`, i === 11 ? '31-2-2023' : `${(i % 28) + 1}-3-2023`))
    rijen[20] = row('X20', '1-3-2023', 'veel')
    const bytes = latin1(csv([KOPPEN, ...rijen]))
    const voorbeeld = await bureau.preview<Voorbeeld>('registratie', bytes)
    expect(voorbeeld.tellingen).toMatchObject({ nieuw: 28, gewijzigd: 0, fouten: 2 })
    expect(voorbeeld.fouten.map(({ rij, kolom }) => [rij, kolom])).toEqual([
      [13, 'Contactdatum'],
      [22, 'Duur'],
    ])
    const voor = (await list(1)).totaal
    expect(await bureau.importeer('registratie', bytes)).toEqual({
      nieuw: 28,
      gewijzigd: 0,
      ongewijzigd: 0,
      fouten: 2,
      afgeleid: 28,
    })
    expect((await list(1)).totaal).toBe(voor + 28)
    // The same file again changes nothing.
    expect(await bureau.importeer('registratie', bytes)).toEqual({
      nieuw: 0,
      gewijzigd: 0,
      ongewijzigd: 28,
      fouten: 2,
      afgeleid: 0,
    })
    expect((await list(1)).totaal).toBe(voor + 28)
    const een = (await (await bureau.get('/registraties/X3')).json()) as Rij & { uitkomst: unknown }
    expect(een.versie).toBe(1)
    expect(een.registratie).toMatchObject({ datum: '2023-03-04', begintijd: '09:05', directeMinuten: 45 })
    expect(een.uitkomst).not.toBeNull()
  })

  it('a changed row becomes a new version; an unknown patient and a double number are told', async () => {
    const onbekend = row('Y1', '2-3-2023')
    onbekend[1] = 'niemand'
    const rijen = [row('X3', '4-3-2023', '60'), onbekend, row('Y2', '2-3-2023'), row('Y2', '3-3-2023')]
    const bytes = utf8(csv([KOPPEN, ...rijen], ',', '\n'))
    const voorbeeld = await bureau.preview<Voorbeeld>('registratie', bytes)
    expect(voorbeeld.tellingen).toMatchObject({ nieuw: 1, gewijzigd: 1, fouten: 2 })
    expect(voorbeeld.fouten.map(({ rij, kolom }) => [rij, kolom])).toEqual([
      [3, 'Patient'],
      [5, 'Nummer'],
    ])
    await bureau.importeer('registratie', bytes)
    const een = (await (await bureau.get('/registraties/X3')).json()) as Rij
    expect([een.versie, een.registratie.directeMinuten]).toEqual([2, 60])
  })

  it('NDJSON in the format of a registration; a wrong line is told with its number and field', async () => {
    const goed = { ...eerste.registratie, id: 'N1' }
    const regels = [JSON.stringify(goed), '{"soort":', JSON.stringify({ ...goed, id: 'N2', directeMinuten: -1 })]
    const bytes = utf8(`${regels.join('\n')}\n`)
    const voorbeeld = await bureau.preview<Voorbeeld>('registratie', bytes, { naam: 'contacten.ndjson' })
    expect(voorbeeld.tellingen).toMatchObject({ nieuw: 1, fouten: 2 })
    expect(voorbeeld.fouten.map(({ rij, kolom }) => [rij, kolom])).toEqual([
      [2, null],
      [3, 'directeMinuten'],
    ])
  })

  it('the list that was exported is read back and changes nothing', async () => {
    for (const vorm of ['csv', 'xlsx']) {
      const antwoord = await bureau.get(`/uitvoer/registraties.${vorm}?maand=2023-03`)
      const bytes = new Uint8Array(await antwoord.arrayBuffer())
      const { tellingen, fouten } = await bureau.preview<Voorbeeld>('registratie', bytes, { naam: `lijst.${vorm}` })
      expect(fouten).toEqual([])
      expect(tellingen).toMatchObject({ nieuw: 0, gewijzigd: 0, ongewijzigd: (await list(1)).totaal })
    }
  })

  it('a withdrawn registration does not come back, a closed month takes nothing', async () => {
    const weg = utf8(csv([KOPPEN, row('W1', '5-3-2023')]))
    await bureau.importeer('registratie', weg)
    await server.app.request('/api/registraties/W1?versie=1', { method: 'DELETE', headers: { cookie: bureau.cookie } })
    const daarna = await bureau.preview<Voorbeeld>('registratie', weg)
    expect(daarna.tellingen).toMatchObject({ nieuw: 0, fouten: 1 })
    expect(daarna.fouten[0]).toMatchObject({ rij: 2, kolom: 'Nummer' })
  })
})

describe('a large file', () => {
  const rijen = (): string[][] => Array.from({ length: 6000 }, (_, i) => row(`G${i}`, `${(i % 28) + 1}-3-2023`))

  it('stopped in between: what was kept stays whole, the same file does the rest, nothing double', async () => {
    const voor = (await list(1)).totaal
    const bytes = utf8(csv([KOPPEN, ...rijen()]))
    const { id } = await bureau.begin('registratie', bytes)
    // The job is asked to stop as soon as it has kept a part.
    for (;;) {
      const nu = (await (await bureau.get(`/taken/${id}`)).json()) as { stand: string; gedaan: number }
      if (nu.gedaan > 0 || nu.stand !== 'loopt') break
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    await bureau.stop(id)
    const gestopt = await bureau.follow(id)
    expect(gestopt.stand).toBe('gestopt')
    const na = (await list(1)).totaal - voor
    expect(na % 2500).toBe(0)
    expect(na).toBeGreaterThan(0)
    expect(na).toBeLessThan(6000)
    const uitkomsten = await derived()
    expect(uitkomsten).toBe((await list(1)).totaal)
    expect(await bureau.importeer('registratie', bytes)).toMatchObject({ nieuw: 6000 - na, ongewijzigd: na, fouten: 0 })
    expect((await list(1)).totaal).toBe(voor + 6000)
  })
  it('cut off by a crash in between: nothing kept is lost, the same file does the rest', async () => {
    const voor = (await list(1)).totaal
    const tekst = rijen().map(([, ...rest], i) => [`C${i}`, ...rest])
    const bytes = utf8(csv([KOPPEN, ...tekst]))
    const { opslag } = server.plek
    let keer = 0
    const plek: Werkplek = {
      ...server.plek,
      opslag: {
        ...opslag,
        transact: (wie, doe) =>
          opslag.transact(wie, async (kast) => {
            const gaf = await doe(kast)
            keer += 1
            if (keer === 2) throw new Error('stroom weg')
            return gaf
          }),
      },
    }
    const actor = { organisatie: 'praktijk', rol: 'administratie', gebruiker: 'proef', doel: 'proef' } as const
    const { invoer } = await openBestand(bytesIn(bytes), 'groot.csv', 'proef', { koppeling: {}, besluiten: [] })
    await expect(importInvoer(plek, actor, 'registratie', invoer)).rejects.toThrow('stroom weg')
    expect((await list(1)).totaal).toBe(voor + 2500)
    expect(await importInvoer(server.plek, actor, 'registratie', invoer)).toMatchObject({
      nieuw: 3500,
      ongewijzigd: 2500,
    })
    expect((await list(1)).totaal).toBe(voor + 6000)
    expect(await derived()).toBe(voor + 6000)
  })
})
