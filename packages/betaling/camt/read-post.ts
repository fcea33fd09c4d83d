import { type Cents, sumCents } from '@zorgketen/values'
import type { Afschriftpost, Postdeel, Tegenpartij } from '../afschrift/bankafschrift.ts'
import { all, find, type Knoop, textOf } from './knoop.ts'
import { type Gelezen, gelezen, readBedrag, readDag } from './velden.ts'

/** Reads one entry (Ntry) of either version. */
export function readPost(ntry: Knoop, volgnummer: number): Gelezen<Afschriftpost> {
  const richting = textOf(ntry, 'CdtDbtInd')
  const bedrag = readBedrag(ntry, find(ntry, 'Amt'), richting)
  if (!bedrag.ok) return bedrag
  const boekdag = readDag(ntry, 'BookgDt')
  if (!boekdag.ok) return boekdag
  const valutadag = find(ntry, 'ValDt') === null ? null : readDag(ntry, 'ValDt')
  if (valutadag !== null && !valutadag.ok) return valutadag
  const transacties = all(ntry, 'NtryDtls').flatMap((d) => all(d, 'TxDtls'))
  const enige = transacties.length === 1 ? (transacties[0] ?? null) : null
  return gelezen({
    volgnummer,
    bedrag: bedrag.value,
    storno: textOf(ntry, 'RvslInd') === 'true',
    boekdag: boekdag.value,
    valutadag: valutadag?.value ?? null,
    bankreferentie: orNull(textOf(ntry, 'AcctSvcrRef')),
    ...readGegevens(enige, bedrag.value),
    ...(enige === null || textOf(enige, 'RmtInf', 'Ustrd') === null ? fallbackTekst(ntry, enige, bedrag.value) : {}),
    delen: transacties.length > 1 ? readDelen(transacties, bedrag.value, richting) : [],
  })
}

/** Banks put the description on the entry itself when there are no details. */
function fallbackTekst(ntry: Knoop, tx: Knoop | null, bedrag: Cents): { omschrijving: string } {
  const eigen = readGegevens(tx, bedrag).omschrijving
  return { omschrijving: [eigen, textOf(ntry, 'AddtlNtryInf') ?? ''].filter((deel) => deel !== '').join(' ') }
}

function readGegevens(tx: Knoop | null, bedrag: Cents): Omit<Postdeel, 'bedrag'> {
  const endToEnd = textOf(tx, 'Refs', 'EndToEndId')
  const rmt = tx === null ? null : find(tx, 'RmtInf')
  const ustrd = all(rmt, 'Ustrd').flatMap((u) => u.tekst.replace(/\s+/g, ' ').trim())
  const strd = all(rmt, 'Strd')
  const kenmerken = strd.flatMap((s) => [
    textOf(s, 'CdtrRefInf', 'Ref'),
    ...all(s, 'RfrdDocInf').map((doc) => textOf(doc, 'Nb')),
  ])
  const los = strd.flatMap((s) => all(s, 'AddtlRmtInf').map((a) => a.tekst.trim()))
  return {
    tegenpartij: readTegenpartij(tx, bedrag),
    omschrijving: [...ustrd, ...los, textOf(tx, 'AddtlTxInf') ?? ''].filter((deel) => deel !== '').join(' '),
    kenmerken: kenmerken.filter((kenmerk) => kenmerk !== null),
    endToEndId: orNull(endToEnd),
  }
}

/** Who is on the other side: of money that came in the debtor. Version 08 puts the name one level deeper (Pty). */
function readTegenpartij(tx: Knoop | null, bedrag: Cents): Tegenpartij {
  const rol = bedrag >= 0 ? 'Dbtr' : 'Cdtr'
  const partijen = tx === null ? null : find(tx, 'RltdPties')
  return {
    naam: textOf(partijen, rol, 'Nm') ?? textOf(partijen, rol, 'Pty', 'Nm'),
    iban: textOf(partijen, `${rol}Acct`, 'Id', 'IBAN'),
  }
}

/** Payments of a batch; only when every one has an amount in EUR and together they are the entry. */
function readDelen(transacties: readonly Knoop[], totaal: Cents, richting: string | null): readonly Postdeel[] {
  const delen: Postdeel[] = []
  for (const tx of transacties) {
    const kant = textOf(tx, 'CdtDbtInd') ?? richting
    const bedrag = readBedrag(tx, find(tx, 'Amt') ?? find(tx, 'AmtDtls', 'TxAmt', 'Amt'), kant)
    if (!bedrag.ok) return []
    delen.push({ bedrag: bedrag.value, ...readGegevens(tx, bedrag.value) })
  }
  return sumCents(delen.map((deel) => deel.bedrag)) === totaal ? delen : []
}

/** What banks write in a field that must not be empty; as a reference it would make all bookings equal. */
function orNull(kenmerk: string | null): string | null {
  return kenmerk === 'NOTPROVIDED' || kenmerk === 'NONREF' ? null : kenmerk
}
