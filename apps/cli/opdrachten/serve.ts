import { serve as startServer } from '@zorgketen/server'
import type { Scherm } from '../uitvoer/scherm.ts'
import { asOnbruikbaar } from './store-fouten.ts'

export interface ServeOpties {
  readonly gegevens: string
  readonly poort: number
  readonly productie: boolean
  readonly demo: boolean
  /** Connection string of a PostgreSQL server; undefined: the embedded database in the folder. */
  readonly database?: string
  /** Now, as an ISO instant. */
  readonly nu: () => string
}

/** Serves the application until it is stopped with Ctrl+C. */
export async function serve(
  { gegevens, poort, productie, demo, database, nu }: ServeOpties,
  scherm: Scherm,
): Promise<number> {
  scherm.voortgang({ nl: 'gegevens openen', en: 'opening data' })
  const server = await startServer({
    gegevens,
    url: database ?? null,
    poort,
    milieu: productie ? 'P' : 'T',
    demo,
    nu,
    log: (regel) => scherm.waarschuw(regel),
  }).catch((error: unknown) => {
    throw asOnbruikbaar(error, gegevens, poort)
  })
  scherm.zeg({
    nl: `\n  Zorgketen draait:  ${server.adres}\n\n  Gegevens: ${database === undefined ? gegevens : 'PostgreSQL'}. Stoppen: Ctrl+C.`,
    en: `\n  Zorgketen runs:  ${server.adres}\n\n  Data: ${database === undefined ? gegevens : 'PostgreSQL'}. Stop: Ctrl+C.`,
  })
  scherm.geef({ adres: server.adres })
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  await server.stop()
  return 0
}
