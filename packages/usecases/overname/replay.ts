import { type Declaratie, type Dossier, type Regelstand, settle } from '@zorgketen/declaratie'
import type { Hasher } from '@zorgketen/rules'
import { type EpochDay, formatEuro, formatEuroNl, type Uzovi } from '@zorgketen/values'
import { makeBevinding, type Overnamebevinding } from './bevinding.ts'
import type { Gelezen, GelezenDeclaratie, GelezenRetour } from './gelezen.ts'
import { orderDeclaraties } from './order-declaraties.ts'
import type { PersoonVan } from './person-keys.ts'
import { Regelwijzer } from './regelwijzer.ts'
import { takeIn } from './take-in.ts'
import { tieLines } from './tie-lines.ts'

/** The messages played again in the order in which they were sent and answered. */
export interface Nagespeeld {
  readonly dossiers: ReadonlyMap<Uzovi, Dossier>
  /** File of each line, by its reference, in the order of sending over all payers. */
  readonly bestanden: ReadonlyMap<string, string>
  /** Prestaties of which it is not clear which line is their last: they may not be sent again by themselves. */
  readonly vast: ReadonlySet<string>
  readonly bevindingen: readonly Overnamebevinding[]
}

/** Plays all messages again: each is sent on its day, each return is settled before what was sent after it. */
export function replay(gelezen: Gelezen, persoonVan: PersoonVan, hash: Hasher): Nagespeeld {
  const spel = new Spel(gelezen.retouren, persoonVan, hash)
  for (const declaratie of orderDeclaraties(gelezen.declaraties)) spel.send(declaratie)
  return spel.end()
}

class Spel {
  private readonly persoonVan: PersoonVan
  private readonly hash: Hasher
  private readonly wijzer: Regelwijzer
  private readonly dossiers = new Map<Uzovi, Dossier>()
  private readonly bestanden = new Map<string, string>()
  private readonly vast = new Set<string>()
  private readonly bevindingen: Overnamebevinding[] = []
  private retouren: readonly GelezenRetour[]

  constructor(retouren: readonly GelezenRetour[], persoonVan: PersoonVan, hash: Hasher) {
    this.persoonVan = persoonVan
    this.hash = hash
    this.wijzer = new Regelwijzer(persoonVan)
    this.retouren = retouren.toSorted((a, b) => a.dag - b.dag || (sleutel(a) < sleutel(b) ? -1 : 1))
  }

  send({ declaratie: ruw, bestand }: GelezenDeclaratie): void {
    this.settleBefore(ruw)
    const { wijzer, dossiers, persoonVan, hash } = this
    const { declaratie, vast, bevindingen } = tieLines(ruw, bestand, { wijzer, dossiers, persoonVan, hash })
    const { betaler, berichtreferentie, regels } = declaratie
    const opname = takeIn(this.dossiers.get(betaler.uzovi), declaratie)
    const plek = { bestand, referentie: berichtreferentie }
    if (opname.uitkomst === 'reeds') {
      this.bevindingen.push(makeBevinding('bericht.reeds', plek))
      return
    }
    if (opname.uitkomst === 'geweigerd') {
      const redenen = opname.redenen.map(({ tekst }) =>
        makeBevinding('bericht.niet-overgenomen', plek, { reden: tekst }),
      )
      this.bevindingen.push(...redenen)
      return
    }
    for (const eerder of opname.vervangen) this.tellVervangen(eerder, berichtreferentie)
    for (const { code, tekst } of opname.signalen) {
      if (code === 'verzenden.credit-niet-toegekend') continue
      this.bevindingen.push(makeBevinding('regel.volgorde', plek, { reden: tekst }))
    }
    this.tellCredits(bestand, regels)
    this.bevindingen.push(...bevindingen)
    this.dossiers.set(betaler.uzovi, opname.dossier)
    wijzer.add(declaratie)
    for (const id of vast) this.vast.add(id)
    for (const { referentie } of regels) this.bestanden.set(referentie, bestand)
  }

  /** Credits of lines that were not granted here: unknown, or their return is missing. Told before the message is noted. */
  private tellCredits(bestand: string, regels: Declaratie['regels']): void {
    for (const regel of regels) {
      if (regel.soort !== 'credit' || this.standOf(regel.gerelateerd) === 'toegekend') continue
      const { referentie, gerelateerd } = regel
      const bekend = this.standOf(gerelateerd) !== null
      const code = bekend ? 'credit.niet-toegekend' : 'credit.onbekende-regel'
      this.bevindingen.push(makeBevinding(code, { bestand, referentie }, { gerelateerd }))
    }
  }

  private standOf(referentie: string): Regelstand | null {
    for (const dossier of this.dossiers.values()) {
      const staat = dossier.regels.get(referentie)
      if (staat !== undefined) return staat.stand
    }
    return null
  }

  private tellVervangen(eerder: Declaratie, nieuw: string): void {
    const bestand = this.bestanden.get(eerder.regels[0]?.referentie ?? '') ?? null
    this.bevindingen.push(
      makeBevinding('bericht.vervangen', { bestand, referentie: eerder.berichtreferentie }, { nieuw }),
    )
  }

  /** Settles what was answered by then, and also later answers to lines that this message takes back. */
  private settleBefore({ verzenddatum, regels }: Declaratie): void {
    const terug = new Set(regels.flatMap((regel) => (regel.soort === 'credit' ? [regel.gerelateerd] : [])))
    const nodig = new Set<string>()
    for (const { declaraties, regels: staten } of this.dossiers.values()) {
      for (const eerder of declaraties) {
        const wacht = eerder.regels.some(
          ({ referentie }) => terug.has(referentie) && staten.get(referentie)?.stand === 'verzonden',
        )
        if (wacht) nodig.add(eerder.berichtreferentie)
      }
    }
    this.settleWhere(({ dag, retour }) => dag <= verzenddatum || nodig.has(retour.berichtreferentie))
  }

  private settleWhere(nu: (retour: GelezenRetour) => boolean): void {
    this.retouren = this.retouren.filter((een) => {
      const dossier = nu(een) ? this.dossierOf(een) : null
      if (dossier === null) return true
      this.settleOne(een, dossier)
      return false
    })
  }

  /** The payer whose dossier sent the message that is answered; null while it is not sent. */
  private dossierOf({ retour: { betaler, berichtreferentie } }: GelezenRetour): Uzovi | null {
    const verzonden = [...this.dossiers].flatMap(([uzovi, { declaraties }]) =>
      declaraties.some((eerder) => eerder.berichtreferentie === berichtreferentie) ? [uzovi] : [],
    )
    return verzonden.find((uzovi) => uzovi === betaler) ?? verzonden[0] ?? null
  }

  private settleOne({ retour, vingerafdruk, dag, bestand }: GelezenRetour, uzovi: Uzovi): void {
    const dossier = this.dossiers.get(uzovi)
    if (dossier === undefined) return
    const vereffening = settle(dossier, retour, vingerafdruk, this.dayOf(dossier, retour.berichtreferentie, dag))
    this.dossiers.set(uzovi, vereffening.dossier)
    if (vereffening.reden === null) return
    const plek = { bestand, referentie: retour.berichtreferentie }
    this.bevindingen.push(makeBevinding('retour.terzijde', plek, { reden: vereffening.reden.tekst }))
  }

  /** No answer comes before the message it answers, whatever date its head repeats. */
  private dayOf({ declaraties }: Dossier, berichtreferentie: string, dag: EpochDay): EpochDay {
    const verzonden = declaraties.find((eerder) => eerder.berichtreferentie === berichtreferentie)?.verzenddatum ?? dag
    return dag < verzonden ? verzonden : dag
  }

  end(): Nagespeeld {
    this.settleWhere(() => true)
    for (const { retour, bestand } of this.retouren) {
      const { berichtreferentie: referentie, factuurnummer } = retour
      this.bevindingen.push(makeBevinding('retour.zonder-declaratie', { bestand, referentie }, { factuurnummer }))
    }
    for (const dossier of this.dossiers.values()) {
      for (const declaratie of dossier.declaraties) this.tellOpen(dossier, declaratie)
    }
    const { dossiers, bestanden, vast, bevindingen } = this
    return { dossiers, bestanden, vast, bevindingen }
  }

  private tellOpen({ regels }: Dossier, { berichtreferentie, totaal, regels: eigen }: Declaratie): void {
    const aantal = eigen.filter(({ referentie }) => regels.get(referentie)?.stand === 'verzonden').length
    if (aantal === 0) return
    const bestand = this.bestanden.get(eigen[0]?.referentie ?? '') ?? null
    const bedrag = { nl: formatEuroNl(totaal), en: `€ ${formatEuro(totaal)}` }
    const plek = { bestand, referentie: berichtreferentie }
    this.bevindingen.push(makeBevinding('declaratie.zonder-retour', plek, { aantal, bedrag }))
  }
}

const sleutel = ({ retour, vingerafdruk }: GelezenRetour): string => `${retour.berichtreferentie} ${vingerafdruk}`
