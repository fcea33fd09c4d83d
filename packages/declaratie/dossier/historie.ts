import type { Creditregel, Debetregel } from '../model/declaratieregel.ts'
import type { Dossier, Regelstaat } from '../model/dossier.ts'

export type Debetstaat = Regelstaat & { readonly regel: Debetregel }
export type Creditstaat = Regelstaat & { readonly regel: Creditregel }

/** Everything ever sent about one prestatie, in the order of sending. */
export interface Historie {
  readonly debet: readonly Debetstaat[]
  readonly credit: readonly Creditstaat[]
}

/** Groups the lines of a dossier by prestatie; lines without one (the payer's side) are left out. */
export function indexHistorie(dossier: Dossier): ReadonlyMap<string, Historie> {
  const index = new Map<string, { debet: Debetstaat[]; credit: Creditstaat[] }>()
  for (const staat of dossier.regels.values()) {
    const { prestatie } = staat.regel
    if (prestatie === null) continue
    let historie = index.get(prestatie)
    if (historie === undefined) {
      historie = { debet: [], credit: [] }
      index.set(prestatie, historie)
    }
    if (isDebet(staat)) historie.debet.push(staat)
    else if (isCredit(staat)) historie.credit.push(staat)
  }
  return index
}

/** The granted line that counts now; there is never more than one. */
export function geldendeRegel(historie: Historie): Debetstaat | null {
  return historie.debet.find((s) => s.stand === 'toegekend') ?? null
}

/** The line, debit or credit, of which the return is awaited. */
export function openRegel(historie: Historie): Debetstaat | Creditstaat | null {
  const isOpen = (s: Regelstaat): boolean => s.stand === 'verzonden'
  return historie.debet.find(isOpen) ?? historie.credit.find(isOpen) ?? null
}

export function isDebet(staat: Regelstaat): staat is Debetstaat {
  return staat.regel.soort === 'debet'
}

function isCredit(staat: Regelstaat): staat is Creditstaat {
  return staat.regel.soort === 'credit'
}
