import type { Agb, Maand } from '@zorgketen/values'
import { type Prestatie, zorgtrajectVan } from '@zorgketen/zorgprestatie'
import type { Actor } from '../../opslag/actor.ts'
import type { Kast } from '../../opslag/opslag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { billed, readGemaakt } from './gefactureerd.ts'
import { type Opdracht, opdrachtVan, readIngenomen } from './opdracht-van.ts'

/** Care for another provider that is on no invoice yet. `naam`: of the patient, for the own screen. */
interface TeFacturerenDienst {
  readonly prestatie: Prestatie
  readonly naam: string
  readonly opdracht: Opdracht
}

/** What one asker is to be charged for; `naam`: what its requests say, null without one. */
export interface TeFacturerenOpdrachtgever {
  readonly agb: Agb
  readonly naam: string | null
  readonly regels: readonly TeFacturerenDienst[]
}

/** Care of a month for others that was not invoiced, by who asked for it. */
export const listTeFactureren = (
  plek: Werkplek,
  actor: Actor,
  maand: Maand,
): Promise<readonly TeFacturerenOpdrachtgever[]> =>
  plek.opslag.read(actor, async (kast) => {
    const open = await openDiensten(kast, maand)
    if (open.length === 0) return []
    const verzoeken = await readIngenomen(kast)
    const namen = await kast.registers.labels(
      'patient',
      open.map(({ prestatie }) => prestatie.patient),
    )
    return [...Map.groupBy(open, ({ opdrachtgever }) => opdrachtgever)].map(([agb, diensten]) => ({
      agb,
      naam: verzoeken.find(({ opdrachtgever }) => opdrachtgever === agb)?.document.tegenpartij.naam ?? null,
      regels: diensten.map(({ prestatie, opdrachtgever }) => ({
        prestatie,
        naam: namen.get(prestatie.patient) ?? prestatie.patient,
        opdracht: opdrachtVan({ ...prestatie, opdrachtgever }, verzoeken),
      })),
    }))
  })

/** Care of a month for others that stands on no invoice. */
export async function openDiensten(
  kast: Kast,
  maand: Maand,
): Promise<readonly { readonly prestatie: Prestatie; readonly opdrachtgever: Agb }[]> {
  const weg = billed(await readGemaakt(kast))
  return (await kast.diensten.geleverd(maand)).flatMap((prestatie) => {
    const voor = zorgtrajectVan(prestatie)
    return voor.van === 'aanbieder' || weg.has(prestatie.id) ? [] : [{ prestatie, opdrachtgever: voor.agb }]
  })
}
