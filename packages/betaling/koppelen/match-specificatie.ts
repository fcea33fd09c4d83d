import { sumCents } from '@zorgketen/values'
import type { Specificatierij } from '../specificatie/betaalspecificatie.ts'
import type { Factuurpost } from './factuurpost.ts'
import { holdsKenmerk } from './find-nummers.ts'
import { fold } from './fold.ts'
import type { Aankondiging } from './group-specificaties.ts'
import type { Koppelblad } from './koppelblad.ts'
import type { Ontvangst } from './ontvangst.ts'

/** Certain when the payer's reference stands in the booking and the total is the amount. Says whether it applied. */
export function matchSpecificatie(blad: Koppelblad, ontvangst: Ontvangst): boolean {
  const passend = blad.aankondigingen.find(
    (a) => a.totaal === ontvangst.bedrag && a.kenmerk !== null && holdsKenmerk(ontvangst.zoektekst, a.kenmerk),
  )
  if (passend === undefined) return false
  useAankondiging(blad, ontvangst, passend, true)
  return true
}

/** A proposal when only the total agrees, the sender is a payer of the invoices, and no other announcement fits. */
export function proposeSpecificatie(blad: Koppelblad, ontvangst: Ontvangst): boolean {
  const passend = blad.aankondigingen.filter((a) => a.totaal === ontvangst.bedrag && isSender(blad, ontvangst, a))
  const [enige] = passend
  if (enige === undefined || passend.length > 1) return false
  useAankondiging(blad, ontvangst, enige, false)
  return true
}

function isSender(blad: Koppelblad, ontvangst: Ontvangst, { betaler, rijen }: Aankondiging): boolean {
  const vanAfzender = blad.afzenders.find(ontvangst.tegenpartij.naam)
  if (betaler !== null) return vanAfzender.some((post) => post.betaler === betaler)
  return rijen.some((rij) => findPosten(blad, rij, null).some((post) => vanAfzender.includes(post)))
}

function useAankondiging(blad: Koppelblad, ontvangst: Ontvangst, gebruikt: Aankondiging, metKenmerk: boolean): void {
  blad.aankondigingen = blad.aankondigingen.filter((a) => a !== gebruikt)
  // A payer may spread one invoice over rows; together they are what it pays of it.
  const perDoel = Map.groupBy(gebruikt.rijen, (rij) => JSON.stringify([fold(rij.factuurnummer), rij.regelreferentie]))
  for (const rijen of perDoel.values()) matchRijen(blad, ontvangst, gebruikt, rijen, metKenmerk)
}

function matchRijen(
  blad: Koppelblad,
  ontvangst: Ontvangst,
  aankondiging: Aankondiging,
  rijen: readonly Specificatierij[],
  metKenmerk: boolean,
): void {
  const [eerste] = rijen
  if (eerste === undefined) return
  const bedrag = sumCents(rijen.map((rij) => rij.bedrag))
  const posten = findPosten(blad, eerste, aankondiging.betaler)
  const [post] = posten
  if (post === undefined) {
    blad.wait(ontvangst, bedrag, 'onbekende-factuur', eerste.factuurnummer)
    return
  }
  if (posten.length > 1) {
    const kandidaten = blad.kandidaten(posten, 'kandidaat-nummer')
    blad.wait(ontvangst, bedrag, 'factuur-niet-uniek', eerste.factuurnummer, kandidaten)
    return
  }
  const referentie = eerste.regelreferentie
  const sluit = blad.openstand.openOf(post, referentie) === bedrag && blad.openstand.hasOpen(post)
  const code = metKenmerk ? 'specificatie-sluit' : 'specificatie-zonder-kenmerk'
  const specificatie = { bron: aankondiging.bron, rijen: rijen.map((rij) => rij.nummer) }
  const rest = blad.match({
    ontvangst,
    post,
    bedrag,
    referentie,
    specificatie,
    zekerheid: sluit && metKenmerk ? 'zeker' : 'voorstel',
    code: sluit ? code : 'specificatie-deels',
  })
  blad.wait(ontvangst, rest, rest === bedrag ? blad.surplusCode(post) : 'te-veel-betaald', post.factuurnummer)
}

function findPosten(blad: Koppelblad, rij: Specificatierij, betaler: Aankondiging['betaler']): readonly Factuurpost[] {
  const gelijk = blad.zoeker.withNummer(rij.factuurnummer)
  const vanBetaler = gelijk.filter((post) => betaler === null || post.betaler === betaler)
  return vanBetaler.length > 0 ? vanBetaler : gelijk
}
