import type { Declaratie } from '@zorgketen/declaratie'
import { fromBericht, type Verlies } from '@zorgketen/gds801'
import type { Bevinding } from '@zorgketen/messages'
import {
  type Beoordeling,
  djiLoket,
  explainLine,
  judge,
  type OordeelFeiten,
  renderRegeluitleg,
  takeFeiten,
  verzekeraarLoket,
} from '@zorgketen/oordeel'
import type { Referentie } from '@zorgketen/reference'
import {
  canonical,
  type Hasher,
  type Loket,
  makeReceipt,
  makeRetourcodetabel,
  type Ontvangstbewijs,
  type Rule,
  ruleKey,
} from '@zorgketen/rules'
import type { Betaler, EpochDay, Tekst } from '@zorgketen/values'
import { SETTINGS } from '@zorgketen/zorgprestatie'
import type { Boek } from '../formaten/boek.ts'
import type { Registers } from '../formaten/registers.ts'
import type { Berichten } from './berichten.ts'
import { referentieversies } from './referentieversies.ts'

/** The desk of a payer: its rules, seriousness and return codes. */
function loketOf(betaler: Betaler, referentie: Referentie, dag: EpochDay): Loket {
  const naam = betaler.rol === 'dji' ? 'dji' : 'verzekeraar'
  const codes = makeRetourcodetabel(naam, '1.0', referentie.retourcodetabel(`betaler-${naam}`, dag))
  return naam === 'dji' ? djiLoket(codes) : verzekeraarLoket(codes)
}

/** The facts a payer judges by: its registers, its book of what came before, and the prestatiecodes of the year. */
function feitenOf(registers: Registers, boek: Boek, referentie: Referentie, hash: Hasher): OordeelFeiten {
  const { plaatsingen, contracten, aanbieders, skns, indicaties } = registers
  const packs = registers.fictief ? (['nza', 'fictief'] as const) : (['nza'] as const)
  return takeFeiten(
    {
      ...(plaatsingen && { plaatsingen }),
      ...(contracten && { contracten }),
      ...(aanbieders && { aanbieders }),
      ...(skns && { skns }),
      ...(indicaties && {
        indicaties: {
          volledig: indicaties.volledig,
          rijen: indicaties.rijen.map(({ plaatsing, settings }) => ({
            plaatsing,
            settings: settings.map((setting) => SETTINGS.indexOf(setting) + 1),
          })),
        },
      }),
      facturen: { volledig: true, rijen: boek.facturen },
      regels: { volledig: true, rijen: boek.regels },
      prestatiecodes: referentie.prestaties({ packs }),
    },
    hash(canonical({ registers, boek, packs })),
  )
}

/** What a payer's desk did with one message. */
export type Beoordeeld =
  | {
      readonly uitkomst: 'onleesbaar'
      readonly bevindingen: readonly Bevinding[]
      readonly verliezen: readonly Verlies[]
    }
  | { readonly uitkomst: 'reeds beoordeeld' }
  | {
      readonly uitkomst: 'beoordeeld'
      readonly declaratie: Declaratie
      readonly beoordeling: Beoordeling
      readonly verliezen: readonly Verlies[]
      readonly bewijs: Ontvangstbewijs
      /** Which rules judged a line (by its reference), with their outcome and source; null when there is no such line. */
      readonly explain: (referentie: string) => Tekst | null
      readonly boek: Boek
    }

export interface Oordeelopdracht {
  readonly bytes: Uint8Array
  /** Hash of the bytes. */
  readonly vingerafdruk: string
  readonly registers: Registers
  readonly boek: Boek
  readonly vandaag: EpochDay
  /** Replay: judge by exactly these rule versions ('id@versie'). Null: by all that this desk picks. */
  readonly regels: ReadonlySet<string> | null
}

export interface Oordeelgereedschap {
  readonly berichten: Berichten
  readonly referentie: Referentie
  readonly hash: Hasher
}

/** Judges one message that the gate let through. The same message twice changes nothing. */
export function judgeMessage(opdracht: Oordeelopdracht, gereedschap: Oordeelgereedschap): Beoordeeld {
  const { bytes, vingerafdruk, registers, boek, vandaag } = opdracht
  const { berichten, referentie, hash } = gereedschap
  if (boek.berichten.includes(vingerafdruk)) return { uitkomst: 'reeds beoordeeld' }
  const { bericht, bevindingen } = berichten.declaratie.read(bytes)
  if (bericht === null || bevindingen.length > 0) return { uitkomst: 'onleesbaar', bevindingen, verliezen: [] }
  const { declaratie, verliezen } = fromBericht(bericht)
  if (declaratie === null) return { uitkomst: 'onleesbaar', bevindingen, verliezen }
  const feiten = feitenOf(registers, boek, referentie, hash)
  const loket = loketOf(registers.betaler, referentie, vandaag)
  const { regels } = opdracht
  const kiest = regels === null ? loket.kiest : (rule: Rule) => regels.has(ruleKey(rule))
  const eigenLoket = { ...loket, kiest }
  const beoordeling = judge(declaratie, feiten, eigenLoket, vandaag)
  const zaak = { declaratie, feiten, loket: eigenLoket, vandaag, beoordeling }
  const bewijs = makeReceipt(
    { ...beoordeling.bewijs, referenties: referentieversies(referentie), invoer: vingerafdruk },
    beoordeling.uitslag,
    hash,
  )
  return {
    uitkomst: 'beoordeeld',
    declaratie,
    beoordeling,
    verliezen,
    bewijs,
    explain: (welke) => {
      const index = declaratie.regels.findIndex(({ referentie: nummer }) => nummer === welke)
      return index === -1 ? null : renderRegeluitleg(explainLine(zaak, index))
    },
    boek: enterInBoek(boek, declaratie, beoordeling, vingerafdruk, vandaag),
  }
}

/** The book with this declaration in it; a granted credit marks the line it takes back. */
function enterInBoek(
  boek: Boek,
  declaratie: Declaratie,
  { regels }: Beoordeling,
  vingerafdruk: string,
  ontvangen: EpochDay,
): Boek {
  const declarant = declaratie.declarant.agb
  const { factuurnummer } = declaratie
  const teruggenomen = new Set(
    regels.flatMap(({ regel, uitkomst }) =>
      regel.soort === 'credit' && uitkomst === 'toegekend' ? [regel.gerelateerd] : [],
    ),
  )
  const eerder = boek.regels.map((rij) =>
    rij.declarant === declarant && teruggenomen.has(rij.regel.referentie)
      ? { ...rij, stand: 'gecrediteerd' as const }
      : rij,
  )
  const nieuw = regels.map(({ regel, uitkomst, toegekend }) => ({
    declarant,
    factuurnummer,
    ontvangen,
    regel,
    stand: uitkomst,
    toegekend,
  }))
  return {
    ...boek,
    berichten: [...boek.berichten, vingerafdruk],
    facturen: [...boek.facturen, { declarant, factuurnummer, ontvangen }],
    regels: [...eerder, ...nieuw],
  }
}
