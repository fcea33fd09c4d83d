import { type Cents, cents } from '@zorgketen/values'
import type { Factuurpost } from './factuurpost.ts'
import { findSom } from './find-som.ts'
import type { Koppelblad } from './koppelblad.ts'
import type { Ontvangst } from './ontvangst.ts'

/** Certain when the invoices that the booking names are together exactly its amount. Says whether it applied. */
export function matchNummers(blad: Koppelblad, ontvangst: Ontvangst): boolean {
  const posten = blad.withOpen(blad.zoeker.find(ontvangst.zoektekst))
  const som = blad.openBedragen(posten).reduce((totaal, { open }) => totaal + open, 0)
  if (posten.length === 0 || som !== ontvangst.bedrag || hasTwins(posten)) return false
  for (const post of posten) {
    const bedrag = blad.openstand.openOf(post)
    blad.match({ ontvangst, post, bedrag, zekerheid: 'zeker', code: 'nummer-en-bedrag' })
  }
  return true
}

/** A proposal, or a place in the queue, for a booking that names invoices whose amounts do not agree. */
export function proposeNummers(blad: Koppelblad, ontvangst: Ontvangst): boolean {
  const genoemd = blad.zoeker.find(ontvangst.zoektekst)
  const [eerste] = genoemd
  if (eerste === undefined) return false
  const posten = blad.withOpen(genoemd)
  const [enige] = posten
  if (enige === undefined) {
    blad.wait(ontvangst, ontvangst.bedrag, blad.surplusCode(eerste), eerste.factuurnummer)
    return true
  }
  if (posten.length === 1) return proposeEnige(blad, ontvangst, enige)
  return proposeMeer(blad, ontvangst, posten)
}

function proposeEnige(blad: Koppelblad, ontvangst: Ontvangst, post: Factuurpost): boolean {
  const open = blad.openstand.openOf(post)
  if (Math.sign(open) !== Math.sign(ontvangst.bedrag)) {
    const kandidaten = blad.kandidaten([post], 'kandidaat-nummer')
    blad.wait(ontvangst, ontvangst.bedrag, 'bedrag-wijkt-af', '', kandidaten)
    return true
  }
  const teVeel = Math.abs(ontvangst.bedrag) > Math.abs(open)
  const bedrag = teVeel ? open : ontvangst.bedrag
  blad.match({ ontvangst, post, bedrag, zekerheid: 'voorstel', code: teVeel ? 'nummer-te-veel' : 'nummer-deels' })
  blad.wait(ontvangst, cents(ontvangst.bedrag - bedrag), 'te-veel-betaald', post.factuurnummer)
  return true
}

function proposeMeer(blad: Koppelblad, ontvangst: Ontvangst, posten: readonly Factuurpost[]): boolean {
  const gekozen = choose(blad, posten, ontvangst.bedrag)
  if (gekozen !== null && gekozen !== 'meer' && !hasTwins(gekozen)) {
    for (const post of gekozen) {
      const bedrag = blad.openstand.openOf(post)
      blad.match({ ontvangst, post, bedrag, zekerheid: 'voorstel', code: 'nummers-deels' })
    }
    return true
  }
  const kandidaten = blad.kandidaten(posten, 'kandidaat-nummer')
  const nummer = posten[0]?.factuurnummer ?? ''
  if (hasTwins(posten)) blad.wait(ontvangst, ontvangst.bedrag, 'factuur-niet-uniek', nummer, kandidaten)
  else
    blad.wait(
      ontvangst,
      ontvangst.bedrag,
      gekozen === 'meer' ? 'meer-mogelijkheden' : 'bedrag-wijkt-af',
      '',
      kandidaten,
    )
  return true
}

/** The one invoice, else the one combination, that is exactly the amount. */
function choose(
  blad: Koppelblad,
  posten: readonly Factuurpost[],
  bedrag: Cents,
): readonly Factuurpost[] | 'meer' | null {
  const precies = blad.withExact(posten, bedrag)
  if (precies.length > 1) return 'meer'
  return precies.length === 1 ? precies : findSom(blad.openBedragen(posten), bedrag)
}

/** Two declarants may use the same invoice number; the booking does not say whose it is. */
function hasTwins(posten: readonly Factuurpost[]): boolean {
  return new Set(posten.map((post) => post.factuurnummer)).size < posten.length
}
