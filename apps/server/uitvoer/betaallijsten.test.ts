import { afterAll, beforeAll, expect, it } from 'vitest'
import { A, type Betaalproef, openBetaalproef, VERZEKERAAR } from '../routes/betalingen/betaalproef.ts'

let proef: Betaalproef
beforeAll(async () => {
  proef = await openBetaalproef()
  const { open } = await proef.vind(A)
  await proef.boek('AFS-1', { cents: open, naam: VERZEKERAAR, tekst: A })
  const noShow = { soort: 'no-show', dag: '2023-03-14', begintijd: null, zorgverlener: 'zv-01', tarief: 4_500 }
  const facturen = [{ patient: 'p003', regels: [noShow] }]
  await proef.vraag('POST', '/betalingen/particulier', { maand: '2023-03', termijn: 30, facturen })
})
afterAll(() => proef.server.close())

const NUMMER = /\bP?202303-\d{4}\b/g

it('the invoices go out with the filter of the page', async () => {
  const alle = (await proef.facturen()).map(({ factuurnummer, status, betaler }) => ({
    factuurnummer,
    status,
    betaler,
  }))
  const verwacht: Readonly<Record<string, (factuur: (typeof alle)[number]) => boolean>> = {
    '': () => true,
    alle: () => true,
    open: ({ status }) => status === 'open',
    betaald: ({ status }) => status === 'betaald',
    teveel: () => false,
    particulier: ({ betaler }) => betaler === null,
  }
  for (const [toon, past] of Object.entries(verwacht)) {
    const { status, tekst } = await proef.lees(`/uitvoer/facturen.csv?toon=${toon}`)
    expect(status).toBe(200)
    const nummers = alle.filter(past).map(({ factuurnummer }) => factuurnummer)
    expect(tekst.match(NUMMER) ?? [], toon).toEqual(nummers)
  }
  expect(alle.map(({ status }) => status).toSorted()).toEqual(['betaald', 'open', 'open'])
  expect((await proef.lees('/uitvoer/facturen.csv?toon=iets')).status).toBe(422)
})

it('each payment goes out with the invoice it went to', async () => {
  const { tekst } = await proef.lees('/uitvoer/betalingen.csv')
  const regels = tekst.trimEnd().split('\r\n').slice(1)
  expect(regels).toHaveLength(1)
  expect(regels[0]).toContain(A)
  expect(regels[0]).toContain('AFS-1')
})

it('care to be billed goes out as the page shows it: who needs it, or who is searched', async () => {
  const rijen = async (filter: string) =>
    (await proef.lees(`/uitvoer/particulier.csv?maand=2023-03${filter}`)).tekst.trimEnd().split('\r\n').slice(1)
  expect(await rijen('&toon=nodig')).toEqual([])
  const alle = await rijen('&toon=alle')
  expect(await rijen('')).toEqual(alle)
  const patient = alle[0]?.split(';')[0] ?? ''
  expect(await rijen(`&zoek=${patient}`)).toEqual(alle.filter((rij) => rij.startsWith(`${patient};`)))
})
