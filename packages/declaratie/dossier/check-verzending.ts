import type { Declaratie } from '../model/declaratie.ts'
import type { Dossier } from '../model/dossier.ts'
import { totalOf } from '../samenstellen/total-of.ts'
import { bedragTekst } from '../uitleg/bedrag-tekst.ts'
import { type Reden, reden } from '../uitleg/reden.ts'
import { checkCredits } from './check-credits.ts'
import { checkDebetten } from './check-debetten.ts'
import { indexHistorie } from './historie.ts'

/** Everything that keeps a declaration from leaving, message first. */
export function checkVerzending(dossier: Dossier, declaratie: Declaratie): readonly Reden[] {
  const bericht = checkBericht(dossier, declaratie)
  if (bericht.length > 0) return bericht
  const historie = indexHistorie(dossier)
  return [
    ...checkReferenties(dossier, declaratie),
    ...checkCredits(dossier, historie, declaratie),
    ...checkDebetten(historie, declaratie),
  ]
}

function checkBericht(dossier: Dossier, declaratie: Declaratie): readonly Reden[] {
  const { factuurnummer, berichtreferentie, declarant, betaler, regels, totaal } = declaratie
  const redenen: Reden[] = []
  if (regels.length === 0) redenen.push(reden('verzenden.leeg'))
  const eigen = dossier.declaraties[0]
  if (eigen !== undefined && (eigen.declarant.agb !== declarant.agb || eigen.betaler.uzovi !== betaler.uzovi)) {
    const params = { declarant: eigen.declarant.agb, betaler: eigen.betaler.uzovi }
    redenen.push(reden('verzenden.ander-dossier', params))
  }
  if (dossier.declaraties.some((d) => d.factuurnummer === factuurnummer)) {
    redenen.push(reden('bericht.factuurnummer-gebruikt', { factuurnummer }))
  }
  if (dossier.declaraties.some((d) => d.berichtreferentie === berichtreferentie)) {
    redenen.push(reden('bericht.referentie-gebruikt', { berichtreferentie }))
  }
  const som = totalOf(regels)
  if (som !== totaal)
    redenen.push(reden('verzenden.totaal', { gevonden: bedragTekst(totaal), verwacht: bedragTekst(som) }))
  return redenen
}

function checkReferenties(dossier: Dossier, declaratie: Declaratie): readonly Reden[] {
  const gezien = new Set<string>()
  const redenen: Reden[] = []
  for (const { referentie } of declaratie.regels) {
    if (gezien.has(referentie) || dossier.regels.has(referentie)) {
      redenen.push(reden('verzenden.referentie-gebruikt', { referentie }))
    }
    gezien.add(referentie)
  }
  return redenen
}
