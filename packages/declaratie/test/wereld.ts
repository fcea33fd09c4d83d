import { canonical } from '@zorgketen/rules'
import { cents } from '@zorgketen/values'
import { expect } from 'vitest'
import { correct } from '../corrigeren/correct.ts'
import { composeGewenst } from '../corrigeren/gewenst.ts'
import { emptyDossier } from '../dossier/empty-dossier.ts'
import { send } from '../dossier/send.ts'
import type { Administratie, TeDeclareren } from '../model/administratie.ts'
import type { Berichtgegevens } from '../model/berichtgegevens.ts'
import type { Declaratie } from '../model/declaratie.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Retour } from '../model/retour.ts'
import { compose } from '../samenstellen/compose.ts'
import { settle } from '../vereffenen/settle.ts'
import { beantwoord, type Oordeel, weigerAanPoort } from './beantwoord.ts'
import * as b from './bouwstenen.ts'
import { ONTVANGEN } from './keten.ts'

/** How a prestatie stands in the administration of the model. */
export type Toestand = 'weg' | 'stuk' | { readonly tarief: number; readonly maand: 0 | 1 }

export const AANTAL = 4
const MAANDEN = [b.maand('2024-03'), b.maand('2024-04')] as const
const DAGEN = [b.dag('2024-03-05'), b.dag('2024-04-02')] as const

/** A provider and a payer of the model; its books are kept apart from the dossier and compared with it. */
export class Wereld {
  dossier: Dossier = emptyDossier()
  readonly onbeantwoord: Declaratie[] = []
  readonly verwerkt: { readonly retour: Retour; readonly hash: string }[] = []
  private readonly toestanden: Toestand[] = Array.from({ length: AANTAL }, () => ({ tarief: 10000, maand: 0 }))
  private kasboek = 0
  private regelsVerzonden = 0
  private nummer = 0
  private volgnummer = 1

  change(i: number, toestand: Toestand): void {
    this.toestanden[i] = toestand
  }

  composeMonth(maand: 0 | 1): void {
    const voor = this.dossier
    const bericht = this.nextBericht(maand)
    const samen = compose({ administratie: this.administratie(), bericht, dossier: voor })
    expect(samen.geweigerd.length + (samen.declaratie?.regels.length ?? 0)).toBe(this.administratie().prestaties.length)
    this.dispatch(samen.declaratie, samen.volgnummer)
    const weer = compose({
      administratie: this.administratie(),
      bericht: this.nextBericht(maand),
      dossier: this.dossier,
    })
    expect(weer.declaratie).toBeNull()
  }

  correctMonth(maand: 0 | 1, opnieuw: boolean): void {
    const voor = this.dossier
    const c = this.runCorrect(maand, opnieuw)
    for (const regel of c.declaratie?.regels ?? []) this.expectAnswered(voor, regel.prestatie)
    this.dispatch(c.declaratie, c.volgnummer)
    expect(this.runCorrect(maand, opnieuw).declaratie).toBeNull()
  }

  answer(k: number, oordelen: readonly Oordeel[], afwijking: number): void {
    this.receive(k, (declaratie) => {
      const keuze = new Map(declaratie.regels.map((r, i) => [r.referentie, oordelen[i % oordelen.length] ?? 'heel']))
      const retour = beantwoord(declaratie, (r) => keuze.get(r) ?? 'heel')
      return { ...retour, totaalToegekend: cents(retour.totaalToegekend + afwijking) }
    })
  }

  refuseAtGate(k: number, metRegel: boolean): void {
    this.receive(k, (d) => weigerAanPoort(d, metRegel ? d.regels.slice(0, 1).map((r) => r.referentie) : []))
  }

  replay(k: number): void {
    const eerder = this.verwerkt[k % Math.max(1, this.verwerkt.length)]
    if (eerder === undefined) return
    const weer = settle(this.dossier, eerder.retour, eerder.hash, ONTVANGEN)
    expect(weer.uitkomst).toBe('reeds verwerkt')
    expect(weer.dossier).toBe(this.dossier)
    const ander = settle(this.dossier, eerder.retour, `${eerder.hash}-anders`, ONTVANGEN)
    expect(ander.uitkomst).toBe('terzijde')
    expect(ander.dossier.regels).toBe(this.dossier.regels)
  }

  /** What must hold after every step, counted from the raw lines. */
  checkInvariants(): void {
    const regels = [...this.dossier.regels.values()]
    const toegekend = regels.filter((s) => s.regel.soort === 'debet' && s.stand === 'toegekend')
    expect(new Set(toegekend.map((s) => s.regel.prestatie)).size).toBe(toegekend.length)
    expect(toegekend.reduce((som, s) => som + s.toegekend, 0)).toBe(this.kasboek)
    expect(regels.length).toBe(this.regelsVerzonden)
    const wachtend = regels.filter((s) => s.stand === 'verzonden').length
    expect(wachtend).toBe(this.onbeantwoord.reduce((n, d) => n + d.regels.length, 0))
    expect(new Set(this.dossier.declaraties.map((d) => d.factuurnummer)).size).toBe(this.dossier.declaraties.length)
  }

  /** Whether the granted lines are exactly what the administration wants. */
  expectConverged(): void {
    const { regels } = composeGewenst(this.administratie())
    const gewenst = [...regels.values()].map((r) => canonical(r)).toSorted()
    const toegekend = [...this.dossier.regels.values()].flatMap(({ regel, stand }) => {
      if (regel.soort === 'credit' || stand !== 'toegekend') return []
      const { referentie: _, ...inhoud } = regel
      return [canonical(inhoud)]
    })
    expect(toegekend.toSorted()).toEqual(gewenst)
  }

  private administratie(): Administratie {
    const items = this.toestanden.flatMap((t, i): TeDeclareren[] => {
      if (t === 'weg') return []
      if (t === 'stuk') return [b.ggz({ id: `p${i}`, zorgverlener: 'weg' })]
      return [b.ggz({ id: `p${i}`, tarief: cents(t.tarief), datum: DAGEN[t.maand] })]
    })
    return b.administratie(items)
  }

  private nextBericht(maand: 0 | 1): Berichtgegevens {
    this.nummer += 1
    return b.bericht(this.nummer, { maand: MAANDEN[maand], volgnummer: this.volgnummer })
  }

  private runCorrect(maand: 0 | 1, opnieuw: boolean): ReturnType<typeof correct> {
    const administratie = this.administratie()
    const ids = opnieuw ? Array.from({ length: AANTAL }, (_, i) => `p${i}`) : []
    const opties = {
      bericht: this.nextBericht(maand),
      opnieuw: new Set(ids),
      termijnen: { maanden: 1, jaargrens: null },
    }
    const { declarant, betaler } = administratie
    return correct(this.dossier, composeGewenst(administratie), { declarant, betaler, ...opties })
  }

  private dispatch(declaratie: Declaratie | null, volgnummer: number): void {
    this.volgnummer = volgnummer
    if (declaratie === null) return
    const verzending = send(this.dossier, declaratie)
    expect(verzending.redenen).toEqual([])
    this.dossier = verzending.dossier
    this.onbeantwoord.push(declaratie)
    this.regelsVerzonden += declaratie.regels.length
    const nieuw = new Set(declaratie.regels.map((r) => r.referentie))
    for (const r of declaratie.regels) if (r.soort === 'credit') expect(nieuw.has(r.gerelateerd)).toBe(false)
    expect(send(this.dossier, declaratie).dossier).toBe(this.dossier)
  }

  private receive(k: number, make: (declaratie: Declaratie) => Retour): void {
    const plek = k % Math.max(1, this.onbeantwoord.length)
    const declaratie = this.onbeantwoord[plek]
    if (declaratie === undefined) return
    const voor = this.dossier
    const kiekje = canonical([...voor.regels.values()])
    const retour = make(declaratie)
    this.nummer += 1
    const hash = `h${this.nummer}`
    const na = settle(voor, retour, hash, ONTVANGEN)
    expect(canonical([...voor.regels.values()])).toBe(kiekje)
    this.dossier = na.dossier
    if (na.uitkomst !== 'verwerkt') {
      expect(na.uitkomst).toBe('terzijde')
      expect(na.dossier.regels).toBe(voor.regels)
      return
    }
    this.onbeantwoord.splice(plek, 1)
    this.kasboek += retour.totaalToegekend
    this.verwerkt.push({ retour, hash })
  }

  private expectAnswered(dossier: Dossier, prestatie: string | null): void {
    for (const s of dossier.regels.values()) {
      if (s.regel.prestatie === prestatie) expect(s.beantwoord, s.regel.referentie).not.toBeNull()
    }
  }
}
