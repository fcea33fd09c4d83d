import type { Proefbestand } from './kies-bestand.ts'
import type { Reis } from './reis.ts'

type Lijst = { readonly rijen: readonly { readonly id: string; readonly soort: string; readonly referentie: string }[] }

/** The messages of the organisation that is in, as files on the disk of who downloads them. */
export async function haalBerichten({ page, adres }: Reis): Promise<readonly Proefbestand[]> {
  const { rijen } = (await (await page.request.get(`${adres}/api/berichten?aantal=100`)).json()) as Lijst
  const bestanden: Proefbestand[] = []
  for (const { id, soort, referentie } of rijen) {
    const bestand = await page.request.get(`${adres}/api/berichten/${encodeURIComponent(id)}/bestand`)
    bestanden.push({ naam: `${referentie}.${soort}.xml`, inhoud: await bestand.body() })
  }
  return bestanden
}
