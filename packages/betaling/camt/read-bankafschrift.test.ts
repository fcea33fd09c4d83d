import { formatDay } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { camt, stmt, txDtls } from '../test/camt.ts'
import { afschriftFoutTeksten } from './afschrift-fout-teksten.ts'
import { isIban } from './is-iban.ts'
import { readBankafschrift } from './read-bankafschrift.ts'

const bytes = (tekst: string) => new TextEncoder().encode(tekst)
const fouten = (b: Uint8Array) => readBankafschrift(b).fouten.map((f) => f.code)
const saldi = { begin: '100.00', einde: '250.50' }

describe.each(['02', '08'] as const)('CAMT.053 version %s', (versie) => {
  it('reads account, balances and an entry with counterparty, free and structured references', () => {
    const details = [
      txDtls(versie, {
        naam: 'Zorgverzekeraar Voorbeeld',
        iban: 'NL02ABNA0123456789',
        ustrd: ['Factuur 2024-', '0017 BETALING'],
        ref: '9876543210',
        e2e: 'BATCH-7',
      }),
    ]
    const rest = '<ValDt><Dt>2024-02-01</Dt></ValDt><AcctSvcrRef>BANK1</AcctSvcrRef>'
    const { afschriften, fouten: geen } = readBankafschrift(
      camt(versie, stmt(versie, saldi, [{ bedrag: '150.5', rest, details }])),
    )
    expect(geen).toEqual([])
    const [afschrift] = afschriften
    expect(afschrift).toMatchObject({
      id: 'AFS-1',
      iban: 'NL91ABNA0417164300',
      versie,
      beginsaldo: 10000,
      eindsaldo: 25050,
    })
    expect(afschrift?.posten).toMatchObject([
      {
        volgnummer: 1,
        bedrag: 15050,
        storno: false,
        tegenpartij: { naam: 'Zorgverzekeraar Voorbeeld', iban: 'NL02ABNA0123456789' },
        omschrijving: 'Factuur 2024- 0017 BETALING',
        kenmerken: ['9876543210'],
        endToEndId: 'BATCH-7',
        bankreferentie: 'BANK1',
        delen: [],
      },
    ])
    expect(afschrift?.posten.map((p) => [formatDay(p.boekdag), p.valutadag && formatDay(p.valutadag)])).toEqual([
      ['2024-01-31', '2024-02-01'],
    ])
  })
  it('reads money that left as negative and names the creditor', () => {
    const details = ['<TxDtls><RltdPties><Cdtr><Nm>Terug</Nm></Cdtr></RltdPties></TxDtls>']
    const [a] = readBankafschrift(
      camt(
        versie,
        stmt(versie, { begin: '10.00', einde: '5.00', eindKant: 'DBIT' }, [{ bedrag: '15.00', kant: 'DBIT', details }]),
      ),
    ).afschriften
    expect([a?.beginsaldo, a?.eindsaldo]).toEqual([1000, -500])
    expect(a?.posten[0]).toMatchObject({ bedrag: -1500, tegenpartij: { naam: 'Terug', iban: null }, endToEndId: null })
  })
  it('reads the payments of a batch when they add up, and leaves them when they do not', () => {
    const delen = (laatste: string) => [
      txDtls(versie, { naam: 'A', ustrd: ['F1'], bedrag: '100.00' }),
      txDtls(versie, { naam: 'B', ustrd: ['F2'], bedrag: laatste }),
    ]
    const read = (laatste: string) =>
      readBankafschrift(camt(versie, stmt(versie, saldi, [{ bedrag: '150.50', details: delen(laatste) }])))
        .afschriften[0]
    expect(read('50.50')?.posten[0]?.delen).toMatchObject([
      { bedrag: 10000, tegenpartij: { naam: 'A' }, omschrijving: 'F1' },
      { bedrag: 5050, tegenpartij: { naam: 'B' }, omschrijving: 'F2' },
    ])
    expect(read('50.49')?.posten[0]?.delen).toEqual([])
  })
  it('counts what is only announced apart', () => {
    const [a] = readBankafschrift(
      camt(versie, stmt(versie, saldi, [{ bedrag: '150.50' }, { bedrag: '9.00', status: 'PDNG' }])),
    ).afschriften
    expect([a?.posten.length, a?.nietGeboekt]).toEqual([1, 1])
  })
  it('reads more statements in one file and takes the description of the entry when details say nothing', () => {
    const rest = '<AddtlNtryInf>  SEPA\n overboeking F-3 </AddtlNtryInf>'
    const { afschriften } = readBankafschrift(
      camt(
        versie,
        stmt(versie, { ...saldi, id: 'X' }, [{ bedrag: '150.50', rest }]),
        stmt(versie, { id: 'Y', begin: '0', einde: '0.00' }, []),
      ),
    )
    expect(afschriften.map((a) => [a.id, a.posten.map((p) => p.omschrijving)])).toEqual([
      ['X', ['SEPA overboeking F-3']],
      ['Y', []],
    ])
  })
})

describe('statements that are refused', () => {
  const goed = stmt('02', saldi, [{ bedrag: '150.50' }])
  const met = (van: string | RegExp, naar: string) => camt('02', goed.replace(van, naar))
  it.each([
    ['a cent short', camt('02', stmt('02', saldi, [{ bedrag: '150.49' }])), 'saldo'],
    ['an entry twice', camt('02', stmt('02', saldi, [{ bedrag: '150.50' }, { bedrag: '150.50' }])), 'saldo'],
    ['no opening balance', met('OPBD', 'OPAV'), 'ontbreekt'],
    ['no id', met('<Id>AFS-1</Id>', ''), 'ontbreekt'],
    ['a wrong IBAN', met('NL91ABNA0417164300', 'NL92ABNA0417164300'), 'iban'],
    ['dollars', met('<Ntry><Amt Ccy="EUR">', '<Ntry><Amt Ccy="USD">'), 'munt'],
    ['an account in dollars', met('<Ccy>EUR</Ccy>', '<Ccy>USD</Ccy>'), 'munt'],
    ['a part of a cent', met('>150.50<', '>150.505<'), 'bedrag'],
    ['a negative amount', met('>150.50<', '>-150.50<'), 'bedrag'],
    ['no direction', met('<CdtDbtInd>CRDT</CdtDbtInd><Sts>', '<CdtDbtInd>X</CdtDbtInd><Sts>'), 'richting'],
    ['a day that does not exist', met('<BookgDt><Dt>2024-01-31', '<BookgDt><Dt>2024-02-30'), 'dag'],
    ['no statement', camt('02'), 'geen-afschrift'],
    ['an empty file', new Uint8Array(), 'leeg'],
    ['half a file', camt('02', goed).subarray(0, -20), 'xml'],
    ['Latin-1', camt('02', goed).map((b, i) => (i === 400 ? 0xfc : b)), 'codering'],
    ['MT940', bytes(':20:940S\n:25:NL91ABNA0417164300\n:60F:C240131EUR100,00\n'), 'mt940'],
    ['CAMT.054', bytes('<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.02"/>'), 'geen-camt053'],
    ['version 04', bytes('<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.04"/>'), 'versie'],
    ['other XML', bytes('<html/>'), 'geen-camt053'],
    ['a DTD', bytes('<!DOCTYPE x [<!ENTITY a "b">]><Document/>'), 'dtd'],
    ['an unknown entity', met('AFS-1', '&bom;'), 'xml'],
    [
      'depth',
      bytes(`<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">${'<a>'.repeat(40)}`),
      'te-groot',
    ],
    ['a text without end', met('AFS-1', 'x'.repeat(10_001)), 'te-groot'],
  ])('%s', (_wat, bestand, code) => {
    expect(fouten(bestand)).toEqual([code])
    expect(readBankafschrift(bestand).afschriften).toEqual([])
  })
  it('says on which line, and nothing of the content', () => {
    const [fout] = readBankafschrift(met('>150.50<', '>geheim<')).fouten
    expect(fout?.plek).toEqual({ pad: 'Ntry/Amt', regel: 5 })
    expect(fout?.uitleg.waar).toEqual({ nl: 'Regel 5, Ntry/Amt.', en: 'Line 5, Ntry/Amt.' })
    expect(JSON.stringify(fout)).not.toContain('geheim')
  })
  it.each(Object.entries(afschriftFoutTeksten))('%s is said in both languages', (_code, schrijf) => {
    for (const { nl, en } of Object.values(schrijf('X9'))) {
      expect(nl).toMatch(/\.$/)
      expect(en.includes('X9')).toBe(nl.includes('X9'))
    }
  })
  it('reads any split of the file into pieces alike: a euro sign on the border of two pieces', () => {
    const vul = (n: number) =>
      camt('02', `${'\n'.repeat(n)}${stmt('02', { ...saldi, id: '€' }, [{ bedrag: '150.50' }])}`)
    for (let n = 65_536 - 200; n < 65_536 - 150; n++) expect(readBankafschrift(vul(n)).afschriften[0]?.id).toBe('€')
  })
})

describe('IBAN', () => {
  // Examples of the IBAN registry (SWIFT)
  it.each(['NL91ABNA0417164300', 'DE89370400440532013000', 'BE68539007547034', 'GB29NWBK60161331926819'])(
    '%s',
    (iban) => {
      expect(isIban(iban)).toBe(true)
      expect(isIban(iban.replace('0', '1'))).toBe(false)
    },
  )
})

describe('amounts', () => {
  it('a statement of any entries reconciles to the cent, and one cent more or less does not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 20 }),
        fc.integer({ min: -1e9, max: 1e9 }),
        (posten, begin) => {
          const euro = (c: number) => `${Math.trunc(Math.abs(c) / 100)}.${String(Math.abs(c) % 100).padStart(2, '0')}`
          const kant = (c: number) => (c < 0 ? ('DBIT' as const) : ('CRDT' as const))
          const make = (einde: number) =>
            camt(
              '08',
              stmt(
                '08',
                { begin: euro(begin), beginKant: kant(begin), einde: euro(einde), eindKant: kant(einde) },
                posten.map((c) => ({ bedrag: euro(c), kant: kant(c) })),
              ),
            )
          const einde = posten.reduce((som, c) => som + c, begin)
          expect(readBankafschrift(make(einde)).afschriften[0]?.posten.map((p) => p.bedrag + 0)).toEqual(
            posten.map((c) => c + 0),
          )
          expect(fouten(make(einde + 1))).toEqual(['saldo'])
        },
      ),
    )
  })
})
