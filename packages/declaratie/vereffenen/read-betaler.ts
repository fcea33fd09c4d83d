import { type Cents, cents, type Tekst } from '@zorgketen/values'
import type { Declaratie } from '../model/declaratie.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Retour } from '../model/retour.ts'
import { bedragTekst } from '../uitleg/bedrag-tekst.ts'
import { isReden } from '../uitleg/is-reden.ts'
import { type Reden, reden } from '../uitleg/reden.ts'
import { type Antwoord, type Antwoorden, grantsNothing } from './antwoord.ts'
import { checkDubbel } from './check-dubbel.ts'
import { claimOf } from './claim-of.ts'
import { readRegel, readStilzwijgend } from './read-regel.ts'
import { refuseBericht } from './refuse-bericht.ts'

/**
 * Reads a payer's judgement per line. Lines the return leaves out count as granted, as long as all totals reconcile to
 * the cent and nothing was reported on the message as a whole. A report on the message with nothing granted is a
 * refusal of the message; with lines left out and money granted it cannot be read, and a reason comes back.
 */
export function readBetaler(dossier: Dossier, declaratie: Declaratie, retour: Retour): Antwoorden | Reden {
  if (retour.totaalDeclaratie !== declaratie.totaal) {
    return reden('retour.totaal-gedeclareerd', totals(retour.totaalDeclaratie, declaratie.totaal))
  }
  const antwoorden = readRegels(dossier, declaratie, retour)
  if (isReden(antwoorden)) return antwoorden
  const verschil = reconcile(declaratie, antwoorden, retour)
  if (retour.meldingen.length > 0) {
    const volledig = retour.regels.length === declaratie.regels.length
    const nietsToegekend =
      retour.totaalToegekend === 0 && retour.totaalToegekendNietFinancieel === 0 && retour.regels.every(grantsNothing)
    if (nietsToegekend && (volledig || verschil !== null)) return refuseBericht(declaratie, retour)
    if (!volledig) return reden('retour.berichtmelding')
  }
  return verschil ?? checkDubbel(dossier, declaratie, antwoorden) ?? antwoorden
}

function readRegels(dossier: Dossier, declaratie: Declaratie, retour: Retour): Antwoorden | Reden {
  const terug = new Map(retour.regels.map((r) => [r.referentie, r]))
  const antwoorden = new Map<string, Antwoord>()
  for (const regel of declaratie.regels) {
    const claim = claimOf(dossier, regel)
    const genoemd = terug.get(regel.referentie)
    const antwoord =
      genoemd === undefined ? readStilzwijgend(regel, claim) : readRegel(regel, claim, genoemd, retour.meldingen)
    if (isReden(antwoord)) return antwoord
    antwoorden.set(regel.referentie, antwoord)
  }
  return antwoorden
}

function reconcile(declaratie: Declaratie, antwoorden: Antwoorden, retour: Retour): Reden | null {
  const financieel = sumOf(declaratie, antwoorden, (a) => a.toegekend)
  if (financieel !== retour.totaalToegekend) {
    return reden('retour.totaal-toegekend', totals(retour.totaalToegekend, financieel))
  }
  const rest = sumOf(declaratie, antwoorden, (a) => a.toegekendNietFinancieel)
  return rest === retour.totaalToegekendNietFinancieel
    ? null
    : reden('retour.totaal-niet-financieel', totals(retour.totaalToegekendNietFinancieel, rest))
}

function totals(gevonden: Cents, verwacht: Cents): { readonly gevonden: Tekst; readonly verwacht: Tekst } {
  return { gevonden: bedragTekst(gevonden), verwacht: bedragTekst(verwacht) }
}

function sumOf(declaratie: Declaratie, antwoorden: Antwoorden, bedrag: (a: Antwoord) => Cents): Cents {
  let som = 0
  for (const { soort, referentie } of declaratie.regels) {
    const antwoord = antwoorden.get(referentie)
    if (antwoord !== undefined) som += soort === 'debet' ? bedrag(antwoord) : -bedrag(antwoord)
  }
  return cents(som)
}
