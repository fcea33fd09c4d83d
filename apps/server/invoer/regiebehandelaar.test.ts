import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'
import { csv, utf8 } from './proef/bestanden.ts'
import { enter } from './proef/vraag-bestand.ts'

interface Voorbeeld {
  readonly tellingen: Readonly<Record<string, number>>
  readonly fouten: readonly {
    readonly rij: number
    readonly kolom: string | null
    readonly wat: { readonly nl: string }
  }[]
}

let server: Awaited<ReturnType<typeof openProefserver>>
let bureau: Awaited<ReturnType<typeof enter>>
beforeAll(async () => {
  server = await openProefserver()
  bureau = await enter(server, 'praktijk', 'administratie')
  const mensen = [
    ['Zorgverlenernummer', 'Initialen', 'Achternaam', 'Beroep', 'Beroep vanaf'],
    ['ZP', 'A.', 'Proef', 'Psychiater', '2022-01-01'],
    ['ZD', 'B.', 'Proef', 'Diëtist', '2022-01-01'],
  ]
  await bureau.importeer('zorgverlener', utf8(csv(mensen)))
}, 120_000)
afterAll(() => server.close())

const KOPPEN = ['Zorgtrajectnummer', 'Soort', 'Patiëntnummer', 'Regiebehandelaar']
const ztn = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`

it('a file is refused the regiebehandelaar that the form refuses, at its row; the others go on', async () => {
  const rijen = await server.plek.opslag.read({ organisatie: 'praktijk', rol: 'administratie' }, (kast) =>
    kast.registers.actueel('patient'),
  )
  const patient = rijen[0]?.id ?? ''
  const bytes = utf8(
    csv([KOPPEN, [ztn(1), 'ggz', patient, 'ZP'], [ztn(2), 'ggz', patient, 'ZD'], [ztn(3), 'ggz', patient, '']]),
  )
  const { tellingen, fouten } = await bureau.preview<Voorbeeld>('zorgtraject', bytes)
  expect(tellingen).toMatchObject({ nieuw: 2, fouten: 1 })
  expect(fouten).toMatchObject([{ rij: 3, kolom: 'Regiebehandelaar' }])
  expect(fouten[0]?.wat.nl).toBe('Met het beroep Diëtist kan iemand geen regiebehandelaar zijn.')
  expect(await bureau.importeer('zorgtraject', bytes)).toMatchObject({ nieuw: 2, fouten: 1 })
})
