import { canonical } from '@zorgketen/rules'
import { cents } from '@zorgketen/values'
import type { Declaratie } from '../model/declaratie.ts'
import type { Declaratieregel } from '../model/declaratieregel.ts'
import type { Dossier, Regelstaat } from '../model/dossier.ts'
import type { Reden } from '../uitleg/reden.ts'
import { checkVerzending } from './check-verzending.ts'

/** What became of sending. Unless `verzonden` the dossier is the one that was given; `redenen` only when geweigerd. */
export interface Verzending {
  readonly uitkomst: 'verzonden' | 'reeds verzonden' | 'geweigerd'
  readonly dossier: Dossier
  readonly redenen: readonly Reden[]
}

/** Records that a declaration was sent. The same declaration again changes nothing; a wrong or double one is refused. */
export function send(dossier: Dossier, declaratie: Declaratie): Verzending {
  const eerder = dossier.declaraties.find((d) => d.berichtreferentie === declaratie.berichtreferentie)
  if (eerder !== undefined && canonical(eerder) === canonical(declaratie)) {
    return { uitkomst: 'reeds verzonden', dossier, redenen: [] }
  }
  const redenen = checkVerzending(dossier, declaratie)
  if (redenen.length > 0) return { uitkomst: 'geweigerd', dossier, redenen }
  const regels = new Map(dossier.regels)
  for (const regel of declaratie.regels) regels.set(regel.referentie, sentRegel(regel, declaratie.factuurnummer))
  const nieuw = { ...dossier, declaraties: [...dossier.declaraties, declaratie], regels }
  return { uitkomst: 'verzonden', dossier: nieuw, redenen: [] }
}

function sentRegel(regel: Declaratieregel, factuurnummer: string): Regelstaat {
  return {
    regel,
    factuurnummer,
    stand: 'verzonden',
    toegekend: cents(0),
    toegekendNietFinancieel: cents(0),
    meldingen: [],
    berichtmeldingen: [],
    beantwoord: null,
  }
}
