import type { EpochDay } from '@zorgketen/values'
import { emptyDossier } from '../dossier/empty-dossier.ts'
import { send } from '../dossier/send.ts'
import type { TeDeclareren } from '../model/administratie.ts'
import type { Declaratie } from '../model/declaratie.ts'
import type { Dossier } from '../model/dossier.ts'
import { compose } from '../samenstellen/compose.ts'
import { settle } from '../vereffenen/settle.ts'
import { beantwoord, type Oordeel } from './beantwoord.ts'
import * as b from './bouwstenen.ts'

export const ONTVANGEN: EpochDay = b.dag('2024-04-20')

/** A declaration that must exist for the test to mean anything. */
export function declared(declaratie: Declaratie | null): Declaratie {
  if (declaratie === null) throw new Error('the test expected a declaration')
  return declaratie
}

/** Composes and sends message n; lines get references from n * 1000. */
export function verzend(n: number, items: readonly TeDeclareren[], dossier: Dossier = emptyDossier()): Dossier {
  const samen = compose({ administratie: b.administratie(items), bericht: b.bericht(n), dossier })
  return stuur(dossier, declared(samen.declaratie))
}

export function stuur(dossier: Dossier, declaratie: Declaratie): Dossier {
  const verzending = send(dossier, declaratie)
  if (verzending.uitkomst !== 'verzonden') throw new Error(verzending.redenen.map((r) => r.tekst.en).join(' '))
  return verzending.dossier
}

/** The payer answers the last message that was sent. */
export function antwoord(dossier: Dossier, oordeel: (referentie: string) => Oordeel): Dossier {
  const declaratie = declared(dossier.declaraties.at(-1) ?? null)
  const retour = beantwoord(declaratie, oordeel)
  const vereffening = settle(dossier, retour, `hash-${declaratie.berichtreferentie}`, ONTVANGEN)
  if (vereffening.uitkomst !== 'verwerkt') throw new Error(vereffening.reden?.tekst.en)
  return vereffening.dossier
}
