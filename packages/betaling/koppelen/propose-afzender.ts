import { findSom } from './find-som.ts'
import type { Koppelblad } from './koppelblad.ts'
import type { Ontvangst } from './ontvangst.ts'

/** For a booking that names no invoice: a proposal by sender and amount when only one thing fits, else the queue. */
export function proposeAfzender(blad: Koppelblad, ontvangst: Ontvangst): void {
  const { bedrag, tegenpartij } = ontvangst
  const vanAfzender = blad.afzenders.find(tegenpartij.naam)
  if (vanAfzender.length === 0) {
    const kandidaten = blad.kandidaten(blad.withExact(blad.posten, bedrag), 'kandidaat-bedrag')
    blad.wait(ontvangst, bedrag, 'onbekende-afzender', '', kandidaten)
    return
  }
  const open = blad.withOpen(vanAfzender)
  const precies = blad.withExact(open, bedrag)
  const [enige] = precies
  if (enige !== undefined && precies.length === 1) {
    blad.match({ ontvangst, post: enige, bedrag, zekerheid: 'voorstel', code: 'naam-en-bedrag' })
    return
  }
  if (precies.length > 1) {
    blad.wait(ontvangst, bedrag, 'meer-mogelijkheden', '', blad.kandidaten(precies, 'kandidaat-bedrag'))
    return
  }
  const som = findSom(blad.openBedragen(open), bedrag)
  if (som === null || som === 'meer') {
    const code = som === 'meer' ? 'meer-mogelijkheden' : 'geen-factuur'
    blad.wait(ontvangst, bedrag, code, '', blad.kandidaten(open, 'kandidaat-afzender'))
    return
  }
  for (const post of som) {
    const deel = blad.openstand.openOf(post)
    blad.match({ ontvangst, post, bedrag: deel, zekerheid: 'voorstel', code: 'som-van-facturen' })
  }
}
