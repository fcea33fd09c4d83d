import type { Tekst } from '@zorgketen/values'
import type { Bericht } from './bericht.ts'
import { beheerBerichten } from './catalogus-beheer.ts'
import { motorBerichten } from './catalogus-motor.ts'
import { opslagBerichten } from './catalogus-opslag.ts'
import { verdeelBerichten } from './catalogus-verdelen.ts'

/** Every fault of the store, with its texts: the one catalogue. */
export const STOREFOUTEN = { ...opslagBerichten, ...motorBerichten, ...beheerBerichten, ...verdeelBerichten } as const

/** Code of a fault of the store. */
export type StoreFoutCode = keyof typeof STOREFOUTEN

/** Where in the database it happened: names only, never values (a unique violation's own text would show a BSN). */
export type StorePlek = {
  readonly sqlstate?: string
  readonly tabel?: string
  readonly kolom?: string
  /** Name of the constraint. */
  readonly regel?: string
  /** The database's own words, only where they speak of the statement and not of rows (SQLSTATE class 42). */
  readonly melding?: string
}

type Params = Readonly<Record<string, string | number>>

/** A fault of the store: code, what happened and what to do in Dutch and English, and the place without values. */
export class StoreFout extends Error {
  override readonly name = 'StoreFout'
  readonly code: StoreFoutCode
  readonly tekst: { readonly wat: Tekst; readonly doe: Tekst }
  readonly params: Params
  readonly plek: StorePlek

  constructor(code: StoreFoutCode, params: Params = {}, plek: StorePlek = {}) {
    const bericht: Bericht = STOREFOUTEN[code]
    const values: Params = { sqlstate: '?', tabel: '?', kolom: '?', regel: '?', ...plek, ...params }
    super(`${code}: ${fill(bericht.wat.nl, values)} ${fill(bericht.doe.nl, values)}`)
    this.code = code
    this.tekst = { wat: fillTekst(bericht.wat, values), doe: fillTekst(bericht.doe, values) }
    this.params = params
    this.plek = plek
  }
}

const fill = (text: string, params: Params): string =>
  text.replace(/\{([a-z]+)\}/g, (whole, key: string) => String(params[key] ?? whole))

const fillTekst = (tekst: Tekst, params: Params): Tekst => ({ nl: fill(tekst.nl, params), en: fill(tekst.en, params) })
