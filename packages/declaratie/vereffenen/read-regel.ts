import type { Declaratieregel } from '../model/declaratieregel.ts'
import type { Retourmelding, Retourregel } from '../model/retour.ts'
import { bedragTekst } from '../uitleg/bedrag-tekst.ts'
import { type Reden, reden } from '../uitleg/reden.ts'
import { type Antwoord, codesOf, grantsNothing, NIETS } from './antwoord.ts'
import type { Claim } from './claim-of.ts'

/** The payer's word on a line that stands in the return. A line of 0 cents is granted unless a code speaks against it. */
export function readRegel(
  regel: Declaratieregel,
  claim: Claim,
  terug: Retourregel,
  berichtmeldingen: readonly Retourmelding[],
): Antwoord | Reden {
  const bezwaar = checkBedragen(regel, claim, terug)
  if (bezwaar !== null) return bezwaar
  const { toegekend, toegekendNietFinancieel, meldingen } = terug
  const gevraagdNul = claim.financieel === 0 && (regel.soort === 'debet' || claim.nietFinancieel === 0)
  if (grantsNothing(terug) && !(gevraagdNul && meldingen.length === 0)) {
    const waarom =
      meldingen.length === 0
        ? reden('regel.afgekeurd-zonder-code')
        : reden('regel.afgekeurd', { codes: codesOf(meldingen) })
    return { stand: 'afgekeurd', ...NIETS, meldingen, berichtmeldingen, reden: waarom }
  }
  const waarom = explainToekenning(regel, terug)
  return { stand: 'toegekend', toegekend, toegekendNietFinancieel, meldingen, berichtmeldingen, reden: waarom }
}

/** A line the return leaves out was granted as asked; the totals must bear that out. */
export function readStilzwijgend(regel: Declaratieregel, claim: Claim): Antwoord {
  return {
    stand: 'toegekend',
    toegekend: claim.financieel,
    toegekendNietFinancieel: regel.soort === 'debet' ? NIETS.toegekendNietFinancieel : claim.nietFinancieel,
    meldingen: [],
    berichtmeldingen: [],
    reden: reden('regel.toegekend-zonder-vermelding'),
  }
}

function explainToekenning(regel: Declaratieregel, { toegekend, toegekendNietFinancieel }: Retourregel): Reden {
  if (regel.soort === 'credit') return reden('regel.credit-toegekend')
  if (toegekendNietFinancieel > 0)
    return reden('regel.niet-financieel', { toegekend: bedragTekst(toegekendNietFinancieel) })
  return toegekend === regel.bedrag
    ? reden('regel.toegekend')
    : reden('regel.deels-toegekend', { toegekend: bedragTekst(toegekend), gevraagd: bedragTekst(regel.bedrag) })
}

function checkBedragen({ soort, referentie }: Declaratieregel, claim: Claim, terug: Retourregel): Reden | null {
  const { toegekend, toegekendNietFinancieel } = terug
  if (toegekend < 0 || toegekend > claim.financieel) {
    return reden('retour.bedrag', {
      referentie,
      gevonden: bedragTekst(toegekend),
      verwacht: bedragTekst(claim.financieel),
    })
  }
  if (toegekendNietFinancieel < 0 || toegekendNietFinancieel > claim.nietFinancieel) {
    const params = { gevonden: bedragTekst(toegekendNietFinancieel), verwacht: bedragTekst(claim.nietFinancieel) }
    return reden('retour.bedrag', { referentie, ...params })
  }
  if (toegekend > 0 && toegekendNietFinancieel > 0) return reden('retour.beide-bedragen', { referentie })
  const heel = toegekend === claim.financieel && toegekendNietFinancieel === claim.nietFinancieel
  return soort === 'debet' || heel || grantsNothing(terug) ? null : reden('retour.credit-deels', { referentie })
}
