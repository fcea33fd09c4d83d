import type { Declaratieregel, Dossier } from '@zorgketen/declaratie'
import type { Uzovi } from '@zorgketen/values'

/** Changes every line of every dossier, in its messages and in its states alike. */
export function mapRegels(
  dossiers: ReadonlyMap<Uzovi, Dossier>,
  change: (regel: Declaratieregel) => Declaratieregel,
): ReadonlyMap<Uzovi, Dossier> {
  return new Map(
    [...dossiers].map(([betaler, dossier]) => {
      const regels = new Map(
        [...dossier.regels].map(([referentie, staat]) => [referentie, { ...staat, regel: change(staat.regel) }]),
      )
      const declaraties = dossier.declaraties.map((een) => ({ ...een, regels: een.regels.map(change) }))
      return [betaler, { ...dossier, regels, declaraties }]
    }),
  )
}
