import { openAanspreekpunt } from '@zorgketen/server'
import { Onbruikbaar } from '../bestand/onbruikbaar.ts'
import type { Scherm } from '../uitvoer/scherm.ts'
import type { Gegevensopties } from './backup.ts'
import { asOnbruikbaar } from './store-fouten.ts'

export interface VraagOpties extends Gegevensopties {
  readonly als?: string
  readonly inhoud?: string
  readonly nu: () => string
}

const METHODEN = ['GET', 'POST', 'PUT', 'DELETE'] as const

/** Asks the application, as the screens do; 1 when it refuses. */
export async function vraag(methode: string, pad: string, opties: VraagOpties, scherm: Scherm): Promise<number> {
  const { gegevens, database, als, inhoud, nu } = opties
  const gekozen = METHODEN.find((mogelijk) => mogelijk === methode.toUpperCase())
  if (gekozen === undefined) throw badArgument('<methode>', METHODEN.join(', '))
  const [organisatie, rol] = als?.split(':') ?? []
  if (als !== undefined && rol === undefined) throw badArgument('--als', 'organisatie:rol')
  const gelezen = inhoud === undefined ? undefined : readJson(inhoud)
  const punt = await openAanspreekpunt({ gegevens, url: database ?? null, milieu: null }, nu).catch(
    (error: unknown) => {
      throw asOnbruikbaar(error, gegevens)
    },
  )
  try {
    if (organisatie !== undefined && rol !== undefined) {
      const binnen = await punt.binnen(organisatie, rol)
      if (binnen.status !== 200) return tell(scherm, binnen)
    }
    return tell(scherm, await punt.vraag(gekozen, pad, gelezen))
  } finally {
    await punt.sluit()
  }
}

function tell(scherm: Scherm, { status, json }: { readonly status: number; readonly json: unknown }): number {
  const tekst = JSON.stringify(json, null, 2)
  scherm.zeg({ nl: tekst, en: tekst })
  scherm.geef({ status, antwoord: json })
  return status < 400 ? 0 : 1
}

function readJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    throw badArgument('--inhoud', 'JSON')
  }
}

const badArgument = (bestand: string, verwacht: string): Onbruikbaar =>
  new Onbruikbaar([
    {
      bestand,
      regel: 0,
      veld: '',
      wat: { nl: 'Dit is niet te gebruiken.', en: 'This cannot be used.' },
      verwacht: { nl: verwacht, en: verwacht },
      doe: { nl: 'Zie zorgketen vraag --help.', en: 'See zorgketen vraag --help.' },
    },
  ])
