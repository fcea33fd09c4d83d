import { readRetour, settleReturn } from '@zorgketen/usecases'
import type { EpochDay, Tekst } from '@zorgketen/values'
import { Dossiermap } from '../bestand/dossiermap.ts'
import { openGereedschap } from '../bestand/gereedschap.ts'
import { sha256 } from '../bestand/hash.ts'
import { leesBytes } from '../bestand/lees.ts'
import type { Scherm } from '../uitvoer/scherm.ts'
import type { Uitvoer } from '../uitvoer/uitvoer.ts'
import { zegStructuur } from '../uitvoer/zeg-bevinding.ts'
import { zegReden } from './gedeclareerd.ts'

export interface SettleOpties {
  readonly dossiers: string
  readonly datum: EpochDay
}

const ONLEESBAAR: Tekst = {
  nl: 'Dit is geen bruikbaar GDS802-bericht; er is niets verwerkt.',
  en: 'This is no usable GDS802 message; nothing was processed.',
}
const ONBEKEND: Tekst = {
  nl: 'Geen dossier heeft het bericht verzonden waarop dit antwoordt; er is niets verwerkt.',
  en: 'No dossier sent the message that this answers; nothing was processed.',
}

type Uitkomst = 'onleesbaar' | 'niet voor ons' | 'reeds verwerkt' | 'terzijde' | 'verwerkt'

/** Takes returns in; 1 when one was set apart or a line was rejected, 2 when one is not usable. */
export function settle(bestanden: readonly string[], { dossiers, datum }: SettleOpties, scherm: Scherm): number {
  const { berichten } = openGereedschap(scherm)
  const map = new Dossiermap(dossiers, scherm)
  let exit = 0
  for (const [i, bestand] of bestanden.entries()) {
    scherm.voortgang({ nl: `retour ${i + 1} van ${bestanden.length}`, en: `return ${i + 1} of ${bestanden.length}` })
    const { uitkomst, afgekeurd } = settleOne(bestand, map, datum, berichten, scherm)
    if (uitkomst === 'onleesbaar') exit = 2
    else if (exit === 0 && (uitkomst === 'terzijde' || uitkomst === 'niet voor ons' || afgekeurd > 0)) exit = 1
    const uitvoer: Uitvoer<'settle'> = { bestand, uitkomst, afgekeurd }
    scherm.geef(uitvoer)
  }
  return exit
}

function settleOne(
  bestand: string,
  map: Dossiermap,
  datum: EpochDay,
  berichten: ReturnType<typeof openGereedschap>['berichten'],
  scherm: Scherm,
): { uitkomst: Uitkomst; afgekeurd: number } {
  const bytes = leesBytes(bestand)
  const { retour, verliezen, bevindingen } = readRetour(bytes, berichten)
  if (retour === null) {
    zegReden(scherm, bestand, { tekst: ONLEESBAAR })
    zegStructuur(scherm, bestand, bevindingen)
    for (const { eerste, reden } of verliezen) zegReden(scherm, `  ${eerste}`, { tekst: reden })
    return { uitkomst: 'onleesbaar', afgekeurd: 0 }
  }
  const gevonden = settleReturn(retour, sha256(bytes), datum, map.alle())
  if (gevonden === null) {
    zegReden(scherm, bestand, { tekst: ONBEKEND })
    return { uitkomst: 'niet voor ons', afgekeurd: 0 }
  }
  const { uitkomst, dossier, wijzigingen, reden } = gevonden.vereffening
  if (uitkomst === 'verwerkt' || uitkomst === 'terzijde') map.zetKlaar(gevonden.betaler, dossier)()
  const per = (naar: string): number => wijzigingen.filter((wijziging) => wijziging.naar === naar).length
  scherm.zeg({
    nl: `${bestand}: ${uitkomst}; ${per('toegekend')} toegekend, ${per('afgekeurd')} afgekeurd, ${per('geweigerd')} geweigerd, ${per('gecrediteerd')} gecrediteerd`,
    en: `${bestand}: ${uitkomst}; ${per('toegekend')} granted, ${per('afgekeurd')} rejected, ${per('geweigerd')} refused, ${per('gecrediteerd')} credited`,
  })
  if (reden !== null) zegReden(scherm, retour.berichtreferentie, reden)
  return { uitkomst, afgekeurd: per('afgekeurd') + per('geweigerd') }
}
