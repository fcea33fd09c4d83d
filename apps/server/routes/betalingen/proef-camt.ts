/** One entry of a statement made for a test: cents (negative left), who, and what was written. */
export interface Proefboeking {
  readonly cents: number
  readonly naam: string
  readonly tekst: string
  readonly dag?: string
}

const euro = (cents: number): string => (Math.abs(cents) / 100).toFixed(2)
const kant = (cents: number): string => (cents < 0 ? 'DBIT' : 'CRDT')

/** A CAMT.053 file of version 02 that reconciles; account and names are invented (the IBAN is the bank's example). */
export function proefCamt(id: string, boekingen: readonly Proefboeking[]): Uint8Array {
  const begin = 100_000
  const einde = begin + boekingen.reduce((som, { cents }) => som + cents, 0)
  const saldo = (code: string, cents: number): string =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${euro(cents)}</Amt><CdtDbtInd>${kant(cents)}</CdtDbtInd><Dt><Dt>2023-04-30</Dt></Dt></Bal>`
  const posten = boekingen.map(({ cents, naam, tekst, dag = '2023-04-28' }, i) => {
    const partij = cents < 0 ? 'Cdtr' : 'Dbtr'
    return (
      `<Ntry><Amt Ccy="EUR">${euro(cents)}</Amt><CdtDbtInd>${kant(cents)}</CdtDbtInd><Sts>BOOK</Sts>` +
      `<BookgDt><Dt>${dag}</Dt></BookgDt><AcctSvcrRef>${id}-${i}</AcctSvcrRef><NtryDtls><TxDtls>` +
      `<Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><RltdPties><${partij}><Nm>${naam}</Nm></${partij}></RltdPties>` +
      `<RmtInf><Ustrd>${tekst}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`
    )
  })
  const xml =
    `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>` +
    `<GrpHdr><MsgId>proef</MsgId></GrpHdr><Stmt><Id>${id}</Id><Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id><Ccy>EUR</Ccy></Acct>` +
    `${saldo('OPBD', begin)}${saldo('CLBD', einde)}${posten.join('')}</Stmt></BkToCstmrStmt></Document>`
  return new TextEncoder().encode(xml)
}
