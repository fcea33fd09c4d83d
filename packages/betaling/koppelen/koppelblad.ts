import { type Cents, cents } from '@zorgketen/values'
import type { Betaalmatch, Kandidaat, OpenBetaling, Specificatieverwijzing } from './betaalmatch.ts'
import type { Factuurpost } from './factuurpost.ts'
import { Afzenderzoeker } from './find-afzender.ts'
import { Nummerzoeker } from './find-nummers.ts'
import type { Aankondiging } from './group-specificaties.ts'
import { type Koppelredencode, kandidaatTekst, koppelreden } from './koppelreden.ts'
import type { Ontvangst } from './ontvangst.ts'
import { Openstand } from './openstand.ts'

/** How many candidates a person is shown. */
const MEESTE_KANDIDATEN = 10

/** What a step found for one part of a payment. */
interface Vondst {
  readonly ontvangst: Ontvangst
  readonly post: Factuurpost
  readonly bedrag: Cents
  readonly zekerheid: 'zeker' | 'voorstel'
  readonly code: Koppelredencode
  readonly specificatie?: Specificatieverwijzing
  readonly referentie?: string | null
}

/** The sheet on which payments are matched: what is due, what was matched, what waits. One run, then read. */
export class Koppelblad {
  readonly posten: readonly Factuurpost[]
  readonly openstand: Openstand
  readonly zoeker: Nummerzoeker
  readonly afzenders: Afzenderzoeker
  readonly matches: Betaalmatch[] = []
  readonly wachtrij: OpenBetaling[] = []
  aankondigingen: readonly Aankondiging[]

  constructor(posten: readonly Factuurpost[], aankondigingen: readonly Aankondiging[]) {
    this.posten = posten
    this.openstand = new Openstand(posten)
    this.zoeker = new Nummerzoeker(posten)
    this.afzenders = new Afzenderzoeker(posten)
    this.aankondigingen = aankondigingen
  }

  /** Records a match for as much as fits on the lines and gives back what did not fit, in cents. */
  match({ ontvangst, post, bedrag, zekerheid, code, specificatie, referentie }: Vondst): Cents {
    const toerekeningen = this.openstand.spread(post, bedrag, referentie ?? null)
    const geboekt = cents(toerekeningen.reduce((som, deel) => som + deel.bedrag, 0))
    if (toerekeningen.length > 0) {
      this.matches.push({
        zekerheid,
        post: post.id,
        factuurnummer: post.factuurnummer,
        bedrag: geboekt,
        toerekeningen,
        bron: { boeking: ontvangst.boeking, specificatie: specificatie ?? null, bevestigd: null },
        reden: koppelreden(code, post.factuurnummer),
      })
    }
    return cents(bedrag - geboekt)
  }

  /** Puts money in the queue; nothing when the amount is zero. */
  wait(
    { boeking }: Ontvangst,
    bedrag: Cents,
    code: Koppelredencode,
    nummer = '',
    kandidaten: readonly Kandidaat[] = [],
  ): void {
    if (bedrag !== 0) this.wachtrij.push({ boeking, bedrag, reden: koppelreden(code, nummer), kandidaten })
  }

  /** Why money for an invoice cannot be put on it. */
  surplusCode(post: Factuurpost): Koppelredencode {
    if (post.ingetrokken) return 'ingetrokken'
    if (post.regels.length === 0) return 'niets-toegekend'
    return this.openstand.hasOpen(post) ? 'te-veel-betaald' : 'al-betaald'
  }

  kandidaten(posten: readonly Factuurpost[], code: Koppelredencode): readonly Kandidaat[] {
    return posten.slice(0, MEESTE_KANDIDATEN).map((post) => {
      const open = this.openstand.openOf(post)
      return { post: post.id, factuurnummer: post.factuurnummer, open, waarom: kandidaatTekst(code, open) }
    })
  }

  withOpen(posten: readonly Factuurpost[]): readonly Factuurpost[] {
    return posten.filter((post) => this.openstand.hasOpen(post))
  }

  /** Invoices on which exactly this amount is due. */
  withExact(posten: readonly Factuurpost[], bedrag: Cents): readonly Factuurpost[] {
    return this.withOpen(posten).filter((post) => this.openstand.openOf(post) === bedrag)
  }

  openBedragen(posten: readonly Factuurpost[]): readonly { readonly post: Factuurpost; readonly open: Cents }[] {
    return posten.map((post) => ({ post, open: this.openstand.openOf(post) }))
  }
}
