import type { Declaratie } from '../model/declaratie.ts'
import type { Retour } from '../model/retour.ts'
import { reden } from '../uitleg/reden.ts'
import { type Antwoord, type Antwoorden, codesOf, NIETS } from './antwoord.ts'

/** The whole message was refused: each line is geweigerd, and keeps what was said of the line itself apart. */
export function refuseBericht(declaratie: Declaratie, retour: Retour): Antwoorden {
  const perRegel = new Map(retour.regels.map((r) => [r.referentie, r.meldingen]))
  const alles = [...retour.meldingen, ...retour.regels.flatMap((r) => r.meldingen)]
  const waarom = reden('regel.bericht-geweigerd', { codes: codesOf(alles) })
  return new Map(
    declaratie.regels.map(({ referentie }): [string, Antwoord] => {
      const meldingen = perRegel.get(referentie) ?? []
      return [
        referentie,
        { stand: 'geweigerd', ...NIETS, meldingen, berichtmeldingen: retour.meldingen, reden: waarom },
      ]
    }),
  )
}
