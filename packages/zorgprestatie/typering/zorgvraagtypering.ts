import type { EpochDay, Tekst } from '@zorgketen/values'
import type { Stroom } from '../registratie/consultregistratie.ts'
import { type Typekans, typeer } from './typeer.ts'
import type { Antwoorden, Typemethode } from './typemethode.ts'

/** The type that the regiebehandelaar chose; `reden` is asked when it is not the most likely one. */
export interface Typekeuze {
  readonly type: string
  readonly door: string
  readonly reden: string | null
}

/** A typing as it is kept: answers, version of the method and day, so that it can be done again (ZPM-27). */
export interface Zorgvraagtypering {
  readonly zorgvraag: string
  readonly stroom: Stroom
  readonly datum: EpochDay
  readonly methode: string
  readonly antwoorden: Antwoorden
  readonly kansen: readonly Typekans[]
  readonly keuze: Typekeuze | null
}

export type Vastlegging =
  | { readonly soort: 'typering'; readonly typering: Zorgvraagtypering }
  | { readonly soort: 'onbekend'; readonly reden: Tekst }

/** Types a zorgvraag and keeps what it rests on. */
export function recordTypering(
  zorgvraag: string,
  datum: EpochDay,
  antwoorden: Antwoorden,
  methode: Typemethode,
): Vastlegging {
  const uitkomst = typeer(methode, antwoorden)
  if (uitkomst.soort === 'onbekend') return uitkomst
  const { stroom, versie } = methode
  const typering = {
    zorgvraag,
    stroom,
    datum,
    methode: versie,
    antwoorden: { ...antwoorden },
    kansen: uitkomst.kansen,
    keuze: null,
  }
  return { soort: 'typering', typering }
}

export type Herhaling = 'gelijk' | 'anders' | 'methode-ontbreekt'

/** Does a kept typing again with the method of that version: it must come out the same. */
export function repeatTypering(typering: Zorgvraagtypering, methoden: readonly Typemethode[]): Herhaling {
  const methode = methoden.findLast((een) => een.stroom === typering.stroom && een.versie === typering.methode)
  if (methode === undefined) return 'methode-ontbreekt'
  const uitkomst = typeer(methode, typering.antwoorden)
  if (uitkomst.soort === 'onbekend' || uitkomst.kansen.length !== typering.kansen.length) return 'anders'
  const gelijk = uitkomst.kansen.every(({ type, percentage }, i) => {
    const eerder = typering.kansen[i]
    return eerder?.type === type && eerder.percentage === percentage
  })
  return gelijk ? 'gelijk' : 'anders'
}
