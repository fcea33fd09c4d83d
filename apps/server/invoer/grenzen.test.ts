import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'
import { csv, utf8 } from './proef/bestanden.ts'
import { enter } from './proef/vraag-bestand.ts'

let server: Awaited<ReturnType<typeof openProefserver>>
let bureau: Awaited<ReturnType<typeof enter>>
let vraag: Awaited<ReturnType<typeof server.als>>
let voorbeeld: Readonly<Record<string, string>>
beforeAll(async () => {
  server = await openProefserver()
  bureau = await enter(server, 'praktijk', 'administratie')
  vraag = await server.als('praktijk', 'administratie')
  const { json } = await vraag<{ rijen: { registratie: Record<string, string> }[] }>(
    'GET',
    '/registraties?maand=2023-03&aantal=1',
  )
  voorbeeld = json.rijen[0]?.registratie ?? {}
}, 120_000)
afterAll(() => server.close())

const KOPPEN = ['Nummer', 'Patient', 'Stroom', 'Datum', 'Tijd', 'Type', 'Locatie', 'Behandelaar', 'Gepland', 'Duur']
const rij = (id: string, datum: string): string[] => {
  const { patient = '', stroom = '', eenheid = '', zorgverlener = '' } = voorbeeld
  return [id, patient, stroom, datum, '9:05', 'Behandeling', eenheid, zorgverlener, '', '45']
}
const aantalIn = async (maand: string) =>
  (await vraag<{ totaal: number }>('GET', `/registraties?maand=${maand}&aantal=1`)).json.totaal

interface Beeld {
  readonly tellingen: Readonly<Record<string, number>>
  readonly fouten: readonly { readonly rij: number; readonly wat: { readonly nl: string } }[]
}

describe('import into a closed month', () => {
  it.each([
    ['with registrations', '2023-03', '14-3-2023'],
    ['in which nothing was registered', '2023-02', '14-2-2023'],
  ])('%s is refused row by row; other rows of the file go in', async (_, maand, datum) => {
    expect((await vraag('POST', `/maanden/${maand}/sluiten`, { reden: 'proef' })).status).toBe(200)
    const voor = await aantalIn(maand)
    const bytes = utf8(csv([KOPPEN, rij(`dicht-${maand}`, datum), rij(`open-${maand}`, '3-4-2023')]))
    const beeld = await bureau.preview<Beeld>('registratie', bytes)
    expect(beeld.fouten).toMatchObject([{ rij: 2, wat: { nl: expect.stringContaining(maand) } }])
    const verslag = await bureau.importeer<Beeld['tellingen']>('registratie', bytes)
    expect(verslag).toMatchObject({ nieuw: 1, fouten: 1 })
    expect(await aantalIn(maand)).toBe(voor)
    await vraag('POST', `/maanden/${maand}/heropenen`, { reden: 'proef' })
    // Reopened, the same file brings the row that was refused, and the other one only once.
    expect(await bureau.importeer('registratie', bytes)).toMatchObject({ nieuw: 1, fouten: 0 })
    expect(await aantalIn(maand)).toBe(voor + 1)
  })
})

it('a register of one row more than 250,000 is refused as a whole, and says how to split it', async () => {
  const regels = Array.from({ length: 250_001 }, (_, n) => `g${n};Proef`)
  const bytes = utf8(['Nummer;Achternaam', ...regels].join('\r\n'))
  const antwoord = await bureau.send('/invoer/patient/voorbeeld', bytes, {})
  const { fout } = (await antwoord.json()) as { fout: { code: string; verwacht: { nl: string }; doe: { nl: string } } }
  expect([antwoord.status, fout.code]).toEqual([422, 'onleesbaar'])
  expect(fout.verwacht.nl).toMatch(/250\.?000/)
  expect(fout.doe.nl).not.toBe('')
}, 60_000)

it('rows that are joined by number stand in memory together: more than 250,000 of them are refused', async () => {
  const regels = Array.from({ length: 250_001 }, (_, n) => `s${n};p`)
  const bytes = utf8(['Sessienummer;Patient', ...regels].join('\r\n'))
  const antwoord = await bureau.send('/invoer/groepssessie/voorbeeld', bytes, {})
  const { fout } = (await antwoord.json()) as { fout: { code: string; verwacht: { nl: string } } }
  expect([antwoord.status, fout.code]).toEqual([422, 'onleesbaar'])
  expect(fout.verwacht.nl).toContain('250.000')
}, 60_000)
