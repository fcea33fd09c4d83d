import { type Agb, type Cents, type EpochDay, sumCents } from '@zorgketen/values'
import { zorgtrajectVan } from '@zorgketen/zorgprestatie'
import type { Askernummer } from '@zorgketen/zorgtraject'
import type { Actor } from '../../opslag/actor.ts'
import type { Kast } from '../../opslag/opslag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import type { Factuurregel } from '../formaat/factuur.ts'
import { readVerzoeken } from '../lees-verzoeken.ts'
import {
  type DienstfactuurDocument,
  dienstfactuurDocument,
  type Gevraagd,
  type Ontvangen,
} from '../register/documenten.ts'
import { dienstfactuurId } from '../register/registers.ts'
import { nummerNu, readNummers, sameNummer } from '../vragen/nummer-nu.ts'
import { judgeFactuur, type Teruggekomen } from './beoordeel-regels.ts'

/** A request of ours. `bijTeWerken`: our number or its startdatum is another than we sent. */
export interface GevraagdeDienst {
  readonly versie: number
  readonly document: Gevraagd
  readonly naam: string
  readonly nummerNu: Askernummer | null
  readonly bijTeWerken: boolean
  /** What came back on it and holds; cents. */
  readonly terug: { readonly regels: number; readonly bedrag: Cents; readonly nietGoed: number }
}

/** A request to us. `naam`: of the own patient, null while it was not taken in. */
export interface OntvangenDienst {
  readonly versie: number
  readonly document: Omit<Ontvangen, 'persoon'>
  readonly naam: string | null
  readonly gefactureerd: { readonly regels: number; readonly bedrag: Cents }
}

export interface Dienstfactuur {
  readonly id: string
  readonly document: DienstfactuurDocument
  readonly regels: readonly (Factuurregel & {
    readonly naam: string | null
    readonly oordeel: Teruggekomen['oordeel'] | null
    /** Of one we made: what it rests on was withdrawn or changed since, so the invoice should be taken back. */
    readonly gewijzigd: boolean
  })[]
}

/** All of onderlinge dienstverlening that this organisation keeps, on both sides; newest first. */
export interface Dienstoverzicht {
  readonly gevraagd: readonly GevraagdeDienst[]
  readonly ontvangen: readonly OntvangenDienst[]
  readonly facturen: readonly Dienstfactuur[]
}

export const readDiensten = (plek: Werkplek, actor: Actor): Promise<Dienstoverzicht> =>
  plek.opslag.read(actor, (kast) => overzichtVan(kast))

async function overzichtVan(kast: Kast): Promise<Dienstoverzicht> {
  const { gevraagd, ontvangen } = await readVerzoeken(kast)
  const documenten = (await kast.registers.actueel('dienstfactuur')).map(({ inhoud }) =>
    dienstfactuurDocument.parse(inhoud),
  )
  const nummers = await readNummers(
    kast,
    gevraagd.map(({ document }) => document.patient),
  )
  const namen = await kast.registers.labels(
    'patient',
    [...gevraagd, ...ontvangen].flatMap(({ document }) => document.patient ?? []),
  )
  const nameOf = (patient: string): string => namen.get(patient) ?? patient
  const perId = new Map(gevraagd.map(({ document }) => [document.id, document]))
  const vanOns = new Map(ontvangen.map(({ document }) => [document.id, document.patient]))
  const nu = await readNu(kast, documenten)
  const facturen = documenten.map((document): Dienstfactuur => {
    const regels =
      document.kant === 'ontvangen'
        ? judgeFactuur(document, perId, nummers).map((regel) => ({ ...regel, gewijzigd: false }))
        : document.regels.map((regel) => ({
            ...regel,
            patient: vanOns.get(regel.verzoek) ?? null,
            oordeel: null,
            gewijzigd:
              document.ingetrokken === null && nu.get(regel.prestatie) !== keyOf(document.tegenpartij.agb, regel),
          }))
    const metNaam = regels.map(({ patient, ...regel }) => ({
      ...regel,
      naam: patient === null ? null : nameOf(patient),
    }))
    return { id: dienstfactuurId(document), document, regels: metNaam }
  })
  const geldig = facturen.filter(({ document }) => document.ingetrokken === null)
  const perVerzoek = Map.groupBy(
    geldig.flatMap(({ regels }) => regels),
    ({ verzoek }) => verzoek,
  )
  const telling = (id: string) => {
    const regels = perVerzoek.get(id) ?? []
    const nietGoed = regels.filter(({ oordeel }) => oordeel !== null && oordeel.uitkomst !== 'klopt').length
    return { regels: regels.length, bedrag: sumCents(regels.map(({ tarief }) => tarief)), nietGoed }
  }
  return {
    gevraagd: gevraagd.toSorted(newest).map(({ document, versie }) => {
      const nummer = nummerNu(document, nummers)
      return {
        versie,
        document,
        naam: nameOf(document.patient),
        nummerNu: nummer,
        bijTeWerken: nummer !== null && !sameNummer(nummer, document.zorgtraject),
        terug: telling(document.id),
      }
    }),
    ontvangen: ontvangen.toSorted(newest).map(({ document: { persoon: _, ...document }, versie }) => {
      const { regels, bedrag } = telling(document.id)
      const naam = document.patient === null ? null : nameOf(document.patient)
      return { versie, document, naam, gefactureerd: { regels, bedrag } }
    }),
    facturen: facturen.toSorted((a, b) => b.document.dag - a.document.dag || (a.id < b.id ? 1 : -1)),
  }
}

/** What a line of ours rests on: for whom it was delivered and when. */
const keyOf = (agb: Agb, { datum }: { readonly datum: EpochDay }): string => `${agb} ${datum}`

/** The prestaties of our invoices as they are now; one that was withdrawn is not there. */
async function readNu(kast: Kast, facturen: readonly DienstfactuurDocument[]): Promise<ReadonlyMap<string, string>> {
  const ids = facturen.flatMap((een) =>
    een.kant === 'gemaakt' && een.ingetrokken === null ? een.regels.map(({ prestatie }) => prestatie) : [],
  )
  const prestaties = ids.length === 0 ? [] : await kast.prestaties.metIds(ids)
  return new Map(
    prestaties.flatMap((prestatie) => {
      const voor = zorgtrajectVan(prestatie)
      return voor.van === 'aanbieder' ? [] : [[prestatie.id, keyOf(voor.agb, prestatie)]]
    }),
  )
}

const newest = (
  a: { readonly document: Gevraagd | Ontvangen },
  b: { readonly document: Gevraagd | Ontvangen },
): number => b.document.verzonden - a.document.verzonden || (a.document.id < b.document.id ? -1 : 1)
