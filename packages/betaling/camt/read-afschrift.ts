import { type Cents, cents } from '@zorgketen/values'
import type { Afschriftpost, Bankafschrift } from '../afschrift/bankafschrift.ts'
import { afschriftfout } from './afschriftfout.ts'
import { isIban } from './is-iban.ts'
import { all, find, type Knoop, textOf } from './knoop.ts'
import { faal, type Gelezen, gelezen, plekVan, readBedrag } from './velden.ts'

/** Codes of the opening balance: OPBD, or PRCD (closing balance of the day before). */
const BEGIN = ['OPBD', 'PRCD']
const EINDE = ['CLBD']

/** Puts a statement together from its header (entries taken out) and its entries, and checks that it reconciles. */
export function readAfschrift(
  stmt: Knoop,
  versie: '02' | '08',
  posten: readonly Afschriftpost[],
  nietGeboekt: number,
): Gelezen<Bankafschrift> {
  const id = textOf(stmt, 'Id')
  if (id === null) return faal(afschriftfout('ontbreekt', plekVan(stmt), 'Id'))
  const iban = textOf(stmt, 'Acct', 'Id', 'IBAN')
  if (iban === null) return faal(afschriftfout('ontbreekt', plekVan(stmt), 'Acct/Id/IBAN'))
  if (!isIban(iban)) return faal(afschriftfout('iban', plekVan(stmt, 'Acct', 'Id', 'IBAN')))
  const munt = textOf(stmt, 'Acct', 'Ccy')
  if (munt !== null && munt !== 'EUR') return faal(afschriftfout('munt', plekVan(stmt, 'Acct', 'Ccy')))
  const beginsaldo = readSaldo(stmt, BEGIN)
  if (!beginsaldo.ok) return beginsaldo
  const eindsaldo = readSaldo(stmt, EINDE)
  if (!eindsaldo.ok) return eindsaldo
  const som = posten.reduce((totaal, post) => totaal + post.bedrag, 0)
  if (cents(beginsaldo.value + som) !== eindsaldo.value) return faal(afschriftfout('saldo', plekVan(stmt)))
  return gelezen({ id, iban, versie, beginsaldo: beginsaldo.value, eindsaldo: eindsaldo.value, posten, nietGeboekt })
}

function readSaldo(stmt: Knoop, codes: readonly string[]): Gelezen<Cents> {
  const saldi = all(stmt, 'Bal')
  for (const code of codes) {
    const saldo = saldi.find((bal) => textOf(bal, 'Tp', 'CdOrPrtry', 'Cd') === code)
    if (saldo !== undefined) return readBedrag(saldo, find(saldo, 'Amt'), textOf(saldo, 'CdtDbtInd'))
  }
  return faal(afschriftfout('ontbreekt', plekVan(stmt), `Bal ${codes.join(' / ')}`))
}
