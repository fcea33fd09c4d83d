import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'

const MAAND = '2023-03'

interface Rij {
  readonly registratie: { readonly id: string }
  readonly uitkomst: { readonly soort: 'prestatie' | 'weigering'; readonly code: string } | null
  readonly regel: { readonly referentie: string; readonly factuurnummer: string; readonly stand: string } | null
}
interface Lijst {
  readonly rijen: readonly Rij[]
  readonly totaal: number
}
interface Telling {
  readonly perCode: readonly { readonly code: string; readonly aantal: number }[]
  readonly perWeigering: readonly { readonly code: string; readonly aantal: number }[]
}

let server: Awaited<ReturnType<typeof openProefserver>>
let praktijk: Awaited<ReturnType<typeof server.als>>
beforeAll(async () => {
  server = await openProefserver()
  praktijk = await server.als('praktijk', 'administratie')
}, 120_000)
afterAll(() => server.close())

const lijst = async (filter: string): Promise<Lijst> =>
  (await praktijk<Lijst>('GET', `/registraties?maand=${MAAND}&aantal=500&${filter}`)).json
const telling = async (): Promise<Telling> => (await praktijk<Telling>('GET', `/maanden/${MAAND}/telling`)).json
/** The rows of an export as CSV, cell by cell. */
async function uitvoer(pad: string): Promise<readonly string[][]> {
  const binnen = await server.app.request('/api/sessie', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organisatie: 'praktijk', rol: 'administratie' }),
  })
  const cookie = binnen.headers.get('set-cookie')?.split(';')[0] ?? ''
  const antwoord = await server.app.request(`/api/uitvoer/${pad}`, { headers: { cookie } })
  const regels = (await antwoord.text()).trimEnd().split('\r\n')
  return regels.slice(1).map((regel) => regel.split(';'))
}

it('gives the registrations that were refused for one reason, as many as the month counts', async () => {
  const { perWeigering } = await telling()
  expect(perWeigering.length).toBeGreaterThan(1)
  for (const { code, aantal } of perWeigering) {
    const { rijen, totaal } = await lijst(`weigering=${encodeURIComponent(code)}`)
    expect(totaal, code).toBe(aantal)
    expect(rijen.map(({ uitkomst }) => uitkomst)).toEqual(
      Array.from({ length: aantal }, () => expect.objectContaining({ soort: 'weigering', code })),
    )
    const bestand = await uitvoer(`registraties.csv?maand=${MAAND}&weigering=${encodeURIComponent(code)}`)
    expect(bestand.map(([id]) => id).sort()).toEqual(rijen.map(({ registratie }) => registratie.id).sort())
  }
})

it('gives the registrations of one code, as many as the month counts', async () => {
  for (const { code, aantal } of (await telling()).perCode) {
    const { rijen, totaal } = await lijst(`code=${code}`)
    expect(totaal, code).toBe(aantal)
    expect(rijen.every(({ uitkomst }) => uitkomst?.soort === 'prestatie' && uitkomst.code === code)).toBe(true)
    expect((await uitvoer(`prestaties.csv?maand=${MAAND}&code=${code}`)).length).toBe(aantal)
  }
})

it('tells of each registration where its line stands, in the list, alone and in the export', async () => {
  const voor = await lijst('')
  expect(voor.rijen.every(({ regel }) => regel === null)).toBe(true)
  expect((await praktijk('POST', '/declaraties', { maand: MAAND })).status).toBe(200)
  const na = (await lijst('')).rijen.filter(({ regel }) => regel !== null)
  expect(na.length).toBeGreaterThan(0)
  expect(new Set(na.map(({ regel }) => regel?.stand))).toEqual(new Set(['verzonden']))
  const [eerste] = na
  const id = eerste?.registratie.id ?? ''
  expect((await praktijk<Rij>('GET', `/registraties/${id}`)).json.regel).toEqual(eerste?.regel)
  const verzonden = await praktijk<{ rijen: { referentie: string }[] }>('GET', `/declaraties/regels?prestatie=${id}`)
  expect(verzonden.json.rijen.map(({ referentie }) => referentie)).toEqual([eerste?.regel?.referentie])
  const bestand = await uitvoer(`registraties.csv?maand=${MAAND}`)
  expect(bestand.filter((cellen) => cellen.at(-1) === 'verzonden').length).toBe(na.length)
})
