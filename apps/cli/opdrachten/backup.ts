import { resolve } from 'node:path'
import { openAanspreekpunt } from '@zorgketen/server'
import { Onbruikbaar } from '../bestand/onbruikbaar.ts'
import type { Scherm } from '../uitvoer/scherm.ts'
import type { Uitvoer } from '../uitvoer/uitvoer.ts'
import { asOnbruikbaar } from './store-fouten.ts'

export interface Gegevensopties {
  readonly gegevens: string
  readonly database?: string
}

type Kopie = Omit<Extract<Uitvoer<'backup'>, { readonly milieu: unknown }>, 'bestand'>

/** Writes everything to one file; a running server that owns the data does it, else this process. */
export async function backup(
  bestand: string,
  { gegevens, database, nu }: Gegevensopties & { readonly nu: () => string },
  scherm: Scherm,
): Promise<number> {
  const plaats = { gegevens, url: database ?? null, milieu: null }
  const punt = await openAanspreekpunt(plaats, nu).catch((error: unknown) => {
    throw asOnbruikbaar(error, gegevens)
  })
  try {
    const { status, json } = await punt.vraag('POST', '/api/beheer/reservekopie', { bestand: resolve(bestand) })
    if (status !== 200) throw refused(bestand, json)
    tellKopie(scherm, bestand, json as Kopie, { nl: 'Reservekopie', en: 'Backup' })
    return 0
  } finally {
    await punt.sluit()
  }
}

/** What the server refused, as the command line says faults. */
function refused(bestand: string, json: unknown): Onbruikbaar {
  const { fout } = json as { readonly fout: Pick<Onbruikbaar['fouten'][number], 'wat' | 'doe'> }
  const verwacht = { nl: 'een nieuw bestand op deze machine', en: 'a new file on this machine' }
  return new Onbruikbaar([{ bestand, regel: 0, veld: '', wat: fout.wat, verwacht, doe: fout.doe }])
}

/** Says what stands in a backup. */
export function tellKopie(
  scherm: Scherm,
  bestand: string,
  { milieu, tabellen }: Kopie,
  wat: { readonly nl: string; readonly en: string },
): void {
  const rijen = tabellen.reduce((som, { aantal }) => som + aantal, 0)
  scherm.zeg({
    nl: `${wat.nl}: ${bestand}, ${rijen} rijen in ${tabellen.length} tabellen (${milieu}).`,
    en: `${wat.en}: ${bestand}, ${rijen} rows in ${tabellen.length} tables (${milieu}).`,
  })
  scherm.geef({ bestand, milieu, tabellen: tabellen.map(({ naam, aantal }) => ({ naam, aantal })) })
}
