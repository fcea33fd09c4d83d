import type { EpochDay } from '@zorgketen/values'
import type { Declaratie } from '../model/declaratie.ts'
import type { Creditregel } from '../model/declaratieregel.ts'
import type { Dossier, Regelstaat } from '../model/dossier.ts'
import { reden } from '../uitleg/reden.ts'
import { type Antwoorden, NIETS } from './antwoord.ts'
import type { Regelwijziging } from './vereffening.ts'

/** The lines after a return that counts, with each change. A granted credit turns its debit into gecrediteerd. */
export function applyAntwoorden(
  dossier: Dossier,
  declaratie: Declaratie,
  antwoorden: Antwoorden,
  ontvangen: EpochDay,
): { readonly regels: ReadonlyMap<string, Regelstaat>; readonly wijzigingen: readonly Regelwijziging[] } {
  const regels = new Map(dossier.regels)
  const wijzigingen: Regelwijziging[] = []
  for (const regel of declaratie.regels) {
    const staat = regels.get(regel.referentie)
    const antwoord = antwoorden.get(regel.referentie)
    if (staat === undefined || antwoord === undefined) continue
    const { reden: waarom, ...uitslag } = antwoord
    regels.set(regel.referentie, { ...staat, ...uitslag, beantwoord: ontvangen })
    wijzigingen.push({
      referentie: regel.referentie,
      prestatie: regel.prestatie,
      van: staat.stand,
      naar: antwoord.stand,
      toegekend: antwoord.toegekend,
      reden: waarom,
    })
    if (regel.soort === 'credit' && antwoord.stand === 'toegekend') wijzigingen.push(...takeBack(regels, regel))
  }
  return { regels, wijzigingen }
}

function takeBack(regels: Map<string, Regelstaat>, credit: Creditregel): readonly Regelwijziging[] {
  const debet = regels.get(credit.gerelateerd)
  if (debet === undefined) return []
  regels.set(credit.gerelateerd, { ...debet, ...NIETS, stand: 'gecrediteerd' })
  return [
    {
      referentie: credit.gerelateerd,
      prestatie: credit.prestatie,
      van: debet.stand,
      naar: 'gecrediteerd',
      toegekend: NIETS.toegekend,
      reden: reden('regel.gecrediteerd', { referentie: credit.referentie }),
    },
  ]
}
