/** One entry of a made statement; amounts as text, as a bank writes them. */
interface Boeking {
  readonly bedrag: string
  readonly kant?: 'CRDT' | 'DBIT'
  readonly dag?: string
  readonly status?: string
  readonly rest?: string
  readonly details?: readonly string[]
}

const kop = (versie: '02' | '08') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${versie}">\n<BkToCstmrStmt>`

/** One payment in an entry, in the shape of each version (ISO 20022 message definition reports). */
export function txDtls(
  versie: '02' | '08',
  d: { naam?: string; iban?: string; ustrd?: readonly string[]; ref?: string; e2e?: string; bedrag?: string },
): string {
  const naam = d.naam === undefined ? '' : versie === '02' ? `<Nm>${d.naam}</Nm>` : `<Pty><Nm>${d.naam}</Nm></Pty>`
  const amt = `<Amt Ccy="EUR">${d.bedrag}</Amt>`
  const bedrag = d.bedrag === undefined ? '' : versie === '02' ? `<AmtDtls><TxAmt>${amt}</TxAmt></AmtDtls>` : amt
  const ustrd = (d.ustrd ?? []).map((u) => `<Ustrd>${u}</Ustrd>`).join('')
  const strd = d.ref === undefined ? '' : `<Strd><CdtrRefInf><Ref>${d.ref}</Ref></CdtrRefInf></Strd>`
  return (
    `<TxDtls><Refs><EndToEndId>${d.e2e ?? 'NOTPROVIDED'}</EndToEndId></Refs>${bedrag}` +
    `<RltdPties><Dbtr>${naam}</Dbtr>${d.iban === undefined ? '' : `<DbtrAcct><Id><IBAN>${d.iban}</IBAN></Id></DbtrAcct>`}</RltdPties>` +
    `<RmtInf>${ustrd}${strd}</RmtInf></TxDtls>`
  )
}

export function stmt(
  versie: '02' | '08',
  s: { id?: string; iban?: string; begin: string; einde: string; beginKant?: string; eindKant?: string },
  boekingen: readonly Boeking[],
): string {
  const saldo = (code: string, bedrag: string, kant: string) =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${bedrag}</Amt><CdtDbtInd>${kant}</CdtDbtInd><Dt><Dt>2024-01-31</Dt></Dt></Bal>`
  const ntry = boekingen.map((b) => {
    const status = b.status ?? 'BOOK'
    return (
      `<Ntry><Amt Ccy="EUR">${b.bedrag}</Amt><CdtDbtInd>${b.kant ?? 'CRDT'}</CdtDbtInd>` +
      `<Sts>${versie === '02' ? status : `<Cd>${status}</Cd>`}</Sts><BookgDt><Dt>${b.dag ?? '2024-01-31'}</Dt></BookgDt>` +
      `${b.rest ?? ''}<NtryDtls>${(b.details ?? []).join('')}</NtryDtls></Ntry>\n`
    )
  })
  return (
    `<Stmt><Id>${s.id ?? 'AFS-1'}</Id><Acct><Id><IBAN>${s.iban ?? 'NL91ABNA0417164300'}</IBAN></Id><Ccy>EUR</Ccy></Acct>\n` +
    `${saldo('OPBD', s.begin, s.beginKant ?? 'CRDT')}${saldo('CLBD', s.einde, s.eindKant ?? 'CRDT')}\n${ntry.join('')}</Stmt>`
  )
}

/** A whole file in CAMT.053. */
export function camt(versie: '02' | '08', ...stmts: readonly string[]): Uint8Array {
  return new TextEncoder().encode(
    `${kop(versie)}<GrpHdr><MsgId>x</MsgId></GrpHdr>${stmts.join('')}</BkToCstmrStmt></Document>`,
  )
}
