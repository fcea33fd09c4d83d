import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProefserver } from '../../proef/open-proefserver.ts'

type Server = Awaited<ReturnType<typeof openProefserver>>
interface Blad {
  readonly totaal: number
  readonly rijen: readonly {
    readonly patient: string
    readonly naam: string
    readonly regels: readonly {
      readonly prestatie: string
      readonly dag: string
      readonly voorstel: string | null
      readonly waarom: { readonly nl: string }
    }[]
  }[]
}

let server: Server
let vraag: Awaited<ReturnType<Server['als']>>
beforeAll(async () => {
  server = await openProefserver()
  vraag = await server.als('praktijk', 'beheerder')
})
afterAll(() => server.close())

const lees = async (deel: string): Promise<Blad> =>
  (await vraag<Blad>('GET', `/betalingen/particulier?maand=2023-03&aantal=100&${deel}`)).json
const regelsOf = ({ rijen }: Blad) => rijen.flatMap(({ regels }) => regels)
const idsOf = (blad: Blad) => regelsOf(blad).map(({ prestatie }) => prestatie)

it('who needs an invoice comes first: care without a contract; all other care is there when asked for', async () => {
  const alle = await lees('toon=alle')
  expect(alle.totaal).toBe(alle.rijen.length)
  expect(alle.totaal).toBeGreaterThan(3)
  expect(regelsOf(alle).every(({ waarom }) => waarom.nl.startsWith('Contract met'))).toBe(true)
  expect(await lees('toon=nodig')).toMatchObject({ totaal: 0, rijen: [] })
  const { json } = await vraag<{ rijen: { id: string }[] }>('GET', '/stam/contract')
  const id = json.rijen.map((rij) => rij.id).find((een) => een.startsWith('9011')) ?? ''
  const contract = await vraag<{ versie: number; document: { geldig: { van: string } } }>('GET', `/stam/contract/${id}`)
  const geldig = { van: contract.json.document.geldig.van, tot: '2023-03-14' }
  const korter = await vraag('PUT', `/stam/contract/${id}`, {
    document: { ...contract.json.document, geldig, producten: [] },
    verwachteVersie: contract.json.versie,
    reden: 'proef',
  })
  expect(korter.status).toBe(200)
  const nu = await lees('toon=alle')
  expect(idsOf(nu)).toEqual(idsOf(alle))
  const zonder = regelsOf(nu).filter(({ waarom }) => waarom.nl === 'Geen contract met verzekeraar 9011.')
  expect(zonder.length).toBeGreaterThan(0)
  expect(zonder.length).toBeLessThan(regelsOf(nu).length)
  expect(zonder.every(({ dag, voorstel }) => dag > '2023-03-14' && voorstel === 'ongecontracteerd')).toBe(true)
  const nodig = await lees('toon=nodig')
  expect(regelsOf(nodig)).toEqual(zonder)
  expect(nodig.rijen.every(({ regels }) => regels.length > 0)).toBe(true)
})

it('comes page by page, in order of name, and is searched by name and number', async () => {
  const alle = await lees('toon=alle')
  const los: unknown[] = []
  for (let vanaf = 0; vanaf < alle.totaal; vanaf += 5) {
    const pad = `/betalingen/particulier?maand=2023-03&toon=alle&vanaf=${vanaf}&aantal=5`
    const { json: blad } = await vraag<Blad>('GET', pad)
    expect(blad.totaal).toBe(alle.totaal)
    los.push(...blad.rijen)
  }
  expect(los).toEqual(alle.rijen)
  const [eerste, tweede] = alle.rijen
  const achternaam = eerste?.naam.split(' ').at(-1) ?? ''
  const opNaam = await lees(`toon=alle&zoek=${encodeURIComponent(achternaam.toUpperCase())}`)
  expect(opNaam.rijen).toContainEqual(eerste)
  expect(opNaam.rijen).not.toContainEqual(tweede)
  expect((await lees(`toon=alle&zoek=${tweede?.patient}`)).rijen).toEqual([tweede])
  expect(await lees('toon=alle&zoek=bestaat%20niet')).toMatchObject({ totaal: 0, rijen: [] })
})

it('what was declared to a payer is not offered, and cannot be billed', async () => {
  const voor = await lees('toon=alle')
  await vraag('POST', '/declaraties', { maand: '2023-03' })
  const na = new Set(idsOf(await lees('toon=alle')))
  const weg = voor.rijen.flatMap(({ patient, regels }) => regels.map(({ prestatie }) => ({ patient, prestatie })))
  const gedeclareerd = weg.filter(({ prestatie }) => !na.has(prestatie))
  expect(gedeclareerd.length).toBeGreaterThan(0)
  const { patient, prestatie } = gedeclareerd[0] ?? {}
  const regel = { soort: 'prestatie', prestatie, reden: 'niet-basispakket', tarief: 9_000 }
  const maak = { maand: '2023-03', termijn: 30, facturen: [{ patient, regels: [regel] }] }
  expect((await vraag('POST', '/betalingen/particulier', maak)).status).toBe(422)
  // A prestatie of another month is not found in this one.
  const april = { ...maak, maand: '2023-04' }
  expect((await vraag('POST', '/betalingen/particulier', april)).status).toBe(404)
})
