import { type Cents, cents, type EpochDay, parseDay } from '@zorgketen/values'
import { type Afschriftfout, afschriftfout, type Plek } from './afschriftfout.ts'
import { find, type Knoop, textOf } from './knoop.ts'

/** A value, or why there is none. */
export type Gelezen<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fout: Afschriftfout }

export function gelezen<T>(value: T): Gelezen<T> {
  return { ok: true, value }
}

export function faal(fout: Afschriftfout): { readonly ok: false; readonly fout: Afschriftfout } {
  return { ok: false, fout }
}

/** Where an element stands. */
export function plekVan(knoop: Knoop, ...pad: readonly string[]): Plek {
  return { pad: [knoop.naam, ...pad].join('/'), regel: knoop.regel }
}

/** An amount in EUR with its CdtDbtInd beside it, in cents; negative for DBIT. */
export function readBedrag(knoop: Knoop, bedrag: Knoop | null, richting: string | null): Gelezen<Cents> {
  if (bedrag === null) return faal(afschriftfout('ontbreekt', plekVan(knoop), 'Amt'))
  if (bedrag.munt !== null && bedrag.munt !== 'EUR') return faal(afschriftfout('munt', plekVan(knoop, 'Amt')))
  const waarde = readCents(bedrag.tekst.trim())
  if (waarde === null) return faal(afschriftfout('bedrag', plekVan(knoop, 'Amt'), 'Amt'))
  if (richting !== 'CRDT' && richting !== 'DBIT') return faal(afschriftfout('richting', plekVan(knoop, 'CdtDbtInd')))
  return gelezen(cents(richting === 'CRDT' ? waarde : -waarde))
}

/** ISO 20022 allows 12, 12.5 and 12.50000; more than cents only as zeros. */
function readCents(tekst: string): number | null {
  const delen = /^(\d{1,13})(?:\.(\d{0,2})0{0,3})?$/.exec(tekst)
  return delen === null ? null : Number((delen[1] ?? '') + (delen[2] ?? '').padEnd(2, '0'))
}

/** A day written as Dt, or the day of a DtTm as the bank wrote it (its own clock). */
export function readDag(knoop: Knoop, naam: string): Gelezen<EpochDay> {
  const dag = find(knoop, naam)
  const tekst = textOf(dag, 'Dt') ?? textOf(dag, 'DtTm')
  if (tekst === null) return faal(afschriftfout('ontbreekt', plekVan(knoop), naam))
  const gelezenDag = parseDay(tekst.slice(0, 10))
  return gelezenDag.ok ? gelezen(gelezenDag.value) : faal(afschriftfout('dag', plekVan(knoop, naam), naam))
}
