import { loadLayout } from '@zorgketen/reference/load'
import { synthesize } from '@zorgketen/synthetic'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BSN, credit, debet, declaratie, heen, retour, terug } from '../overname/proef/bericht.ts'
import { proefgereedschap } from '../overname/proef/gereedschap.ts'
import { MAAND, runOldSystem } from '../overname/proef/oud-systeem.ts'
import { feitenVoorSynth } from '../stappen/feiten-voor-synth.ts'
import type { Leesdocument, Leesveld } from './leesdocument.ts'
import { AW_BSN, writeAw319 } from './proef/aw319.ts'
import { bytesOf, openProef, textOf } from './proef/leesgereedschap.ts'
import { readLoosFile } from './read-loos-file.ts'

const kamer = openProef()
const land = synthesize(7, feitenVoorSynth(proefgereedschap.referentie, MAAND, loadLayout('gds801', '1.0')), {
  berichten: 40,
})
const waarde = (velden: readonly Leesveld[], label: string) => velden.find((een) => een.label.nl === label)?.waarde.nl

describe('a declaration', () => {
  const [eerste, tweede] = [debet('A-1'), debet('A-2', { datum: '2023-03-14', bedrag: 10000 })]
  const bericht = declaratie('1', '2023-04-05', [eerste, tweede, credit('C-1', debet('OUD-1'))])
  const gelezen = readLoosFile(heen(bericht).bytes, 'mijn bestand.xml', kamer)

  it('tells who, to whom, which month, how many lines and the total', () => {
    expect(gelezen.soort).toBe('gds801')
    expect(gelezen.titel.nl).toBe('Declaratie F1 aan 0101')
    const { samenvatting } = gelezen
    expect(waarde(samenvatting, 'Van')).toBe('zorgaanbieder 94000001')
    expect(waarde(samenvatting, 'Aan')).toBe('zorgverzekeraar 0101')
    expect(waarde(samenvatting, 'Periode')).toBe('2023-03')
    expect(waarde(samenvatting, 'Regels')).toBe('2 debet, 1 credit')
    // 128.40 + 100.00 - 128.40
    expect(waarde(samenvatting, 'Totaal gedeclareerd')).toBe('€ 100,00')
    expect(gelezen.samenvatting.find(({ label }) => label.nl === 'Totaal gedeclareerd')?.uitleg?.nl).toContain('gelijk')
  })

  it('shows each line with its code by name, and the BSN by its last three digits', () => {
    const [sectie] = gelezen.secties
    expect(sectie?.titel.nl).toBe('patiënt p1, BSN ******019')
    expect(
      sectie?.regels.map(({ soort, referentie, datum, code, bedrag }) => [soort, referentie, datum, code, bedrag]),
    ).toEqual([
      ['debet', 'A-1', '2023-03-07', 'CO0497', 12840],
      ['debet', 'A-2', '2023-03-14', 'CO0497', 10000],
      ['credit', 'C-1', '2023-03-07', 'CO0497', -12840],
    ])
    const [regel, , terugname] = sectie?.regels ?? []
    expect(regel?.naam?.nl).toMatch(/45/)
    expect(waarde(regel?.velden ?? [], 'Behandelaar')).toBe('AGB 94000002, zorgverlener')
    expect(waarde(regel?.velden ?? [], 'Zorgtrajectnummer')).toBe('3f2504e0-4f89-41d3-9a0c-0305e82c3301')
    expect(waarde(terugname?.velden ?? [], 'Neemt terug')).toBe('OUD-1')
    expect(JSON.stringify(gelezen)).not.toContain(BSN)
  })

  it('shows findings of the gate at their line, with code, meaning, advice and source (DFZ-15)', () => {
    // VC034 asks that begintijd lies before eindtijd; its return code is 9279 (gds801-rules.json).
    const fout = { ...eerste, begintijd: 36_000, eindtijd: 32_400 } as typeof eerste
    const tijd = readLoosFile(heen(declaratie('1', '2023-04-05', [tweede, fout])).bytes, 'x.xml', kamer)
    expect(tijd.uitslag.stand).toBe('gebreken')
    const nummer = tijd.secties[0]?.regels[1]?.bevindingen.find((n) => tijd.bevindingen[n]?.regelId?.includes('VC034'))
    const vondst = tijd.bevindingen[nummer ?? -1] ?? expect.fail('VC034')
    expect(vondst).toMatchObject({ soort: 'regel', ernst: 'afkeur', pad: 'Verzekerde[1]/Prestatie[2]/DebetPrestatie' })
    expect(vondst.retourcode).toMatchObject({ code: '9279' })
    expect(vondst.retourcode?.betekenis.en.length).toBeGreaterThan(0)
    expect([vondst.advies, vondst.bron].every((tekst) => tekst !== null && tekst.nl !== '' && tekst.en !== '')).toBe(
      true,
    )
  })

  it('reads a broken file as far as it goes, and says where it breaks', () => {
    const heel = textOf(heen(bericht).bytes)
    const stuk = readLoosFile(bytesOf(heel.slice(0, heel.indexOf('<CreditPrestatie>'))), 'x.xml', kamer)
    expect(stuk.uitslag.stand).toBe('onleesbaar')
    expect(stuk.structuur).toMatchObject({ volledig: false })
    expect(stuk.structuur.breuk?.nl).toContain('houdt op')
    expect(stuk.titel.nl).toBe('Declaratie F1 aan 0101')
    expect(stuk.bevindingen[0]).toMatchObject({ soort: 'structuur', ernst: 'fout' })
    expect(stuk.bevindingen[0]?.regel).toBeGreaterThan(0)
  })

  it('says where a total differs from its lines', () => {
    const anders = textOf(heen(bericht).bytes).replace('<Bedrag>100.00</Bedrag>', '<Bedrag>99.00</Bedrag>')
    const { samenvatting } = readLoosFile(bytesOf(anders), 'x.xml', kamer)
    expect([waarde(samenvatting, 'Totaal gedeclareerd'), waarde(samenvatting, 'Som van de regels')]).toEqual([
      '€ 99,00',
      '€ 100,00',
    ])
  })

  it('shows a bounded number of lines, and counts all of them', () => {
    const veel = declaratie(
      '1',
      '2023-04-05',
      Array.from({ length: 9 }, (_, i) => debet(`A-${i}`, { datum: `2023-03-0${i + 1}` })),
    )
    const kort = readLoosFile(heen(veel).bytes, 'x.xml', openProef(4))
    expect(kort.secties[0]?.regels).toHaveLength(4)
    expect([kort.getoond.regels, kort.totaal.regels, kort.secties[0]?.aantalRegels]).toEqual([4, 9, 9])
    expect(kort.afgekapt?.nl).toContain('4 van 9 regels')
    expect(waarde(kort.samenvatting, 'Regels')).toBe('9 debet, 0 credit')
    expect(waarde(kort.samenvatting, 'Totaal gedeclareerd')).toBe('€ 1.155,60')
    expect(gelezen.afgekapt).toBeNull()
  })

  it('gives the verdict of the gate on every message of the synthetic country', () => {
    for (const { bestand, uitslag, codes } of land.sleutel.berichten) {
      const { inhoud } = land.berichten.find((een) => een.bestand === bestand) ?? expect.fail(bestand)
      const document = readLoosFile(inhoud, bestand, kamer)
      const stand = { doorgezet: 'goed', geweigerd: 'gebreken', onleesbaar: 'onleesbaar' }[uitslag]
      expect([bestand, document.uitslag.stand]).toEqual([bestand, stand])
      const zichtbaar = document.bevindingen.flatMap((een) => (een.onderdrukt ? [] : (een.retourcode?.code ?? [])))
      expect([...new Set(zichtbaar)].sort()).toEqual(codes)
    }
  })
})

describe('a return', () => {
  const bericht = declaratie('1', '2023-04-05', [debet('A-1'), debet('A-2', { datum: '2023-03-14', bedrag: 10000 })])

  it('tells the outcome of each line and explains its codes', () => {
    const gelezen = readLoosFile(terug(retour(bericht, ['A-2']), bericht, '2023-04-10').bytes, 'r.xml', kamer)
    expect([gelezen.soort, gelezen.titel.nl]).toEqual(['gds802', 'Retour op declaratie F1 van betaler 0101'])
    const regels = gelezen.secties[0]?.regels ?? []
    expect(regels.map(({ referentie, uitkomst, bedrag }) => [referentie, uitkomst?.nl, bedrag])).toEqual([
      ['A-1', 'toegekend', 12840],
      ['A-2', 'afgekeurd', 0],
    ])
    const [code] = regels[1]?.retourcodes ?? []
    const bron = proefgereedschap.referentie.retourcode('0582')
    expect(code).toMatchObject({ code: '0582', betekenis: bron?.betekenis })
    expect(code?.advies).not.toBeNull()
    expect(waarde(gelezen.samenvatting, 'Totaal toegekend')).toBe('€ 128,40')
    expect(waarde(gelezen.samenvatting, 'Niet toegekend')).toBe('€ 100,00')
  })

  it('tells of a total over and above the lines shown that it belongs to lines left out', () => {
    const antwoord = retour(bericht, ['A-2'])
    const kort = { ...antwoord, regels: antwoord.regels.filter(({ referentie }) => referentie === 'A-2') }
    const { samenvatting } = readLoosFile(terug(kort, bericht, '2023-04-10').bytes, 'r.xml', kamer)
    expect(samenvatting.find(({ label }) => label.nl === 'Totaal toegekend')?.uitleg?.nl).toContain('€ 128,40')
  })

  it('says that the gate refused the whole message', () => {
    const gelezen = readLoosFile(terug(retour(bericht, [], 'poort'), bericht, '2023-04-06').bytes, 'r.xml', kamer)
    expect(gelezen.titel.nl).toContain('het hele bericht is geweigerd')
    expect(gelezen.secties[0]?.regels[0]?.uitkomst?.nl).toBe('geweigerd met het hele bericht')
  })

  it('explains an unknown code as unknown, never with a guess', () => {
    const antwoord = retour(bericht, ['A-1'])
    const vreemd = {
      ...antwoord,
      regels: antwoord.regels.map((een) => ({ ...een, meldingen: een.meldingen.map((m) => ({ ...m, code: '1234' })) })),
    }
    const { secties } = readLoosFile(terug(vreemd, bericht, '2023-04-10').bytes, 'r.xml', kamer)
    expect(secties[0]?.regels[0]?.retourcodes[0]?.betekenis.nl).toContain('geen geraadpleegde bron')
  })
})

describe('an AW319 file', () => {
  const gelezen = readLoosFile(writeAw319(kamer), 'aw.txt', kamer)

  it('shows fields by their official names, with codes explained and the total checked', () => {
    expect([gelezen.soort, gelezen.titel.nl]).toEqual(['aw319', 'AW319-declaratie F2013-1'])
    expect(gelezen.bevindingen).toEqual([])
    expect(waarde(gelezen.samenvatting, 'Periode')).toBe('2013-10')
    expect(waarde(gelezen.samenvatting, 'Totaal declaratiebedrag')).toBe('€ 146,90')
    expect(waarde(gelezen.samenvatting, 'Soort bericht (0105)')).toBe('T (test)')
    const [sectie] = gelezen.secties
    expect(sectie?.titel.nl).toBe('AB Jansén, BSN ******782')
    expect(sectie?.regels.map(({ soort, referentie, code, bedrag }) => [soort, referentie, code, bedrag])).toEqual([
      ['debet', 'R1', 'Z123', 24690],
      ['credit', 'R2', 'Z123', -10000],
    ])
    expect(waarde(sectie?.regels[0]?.velden ?? [], 'Tarief prestatie (incl. btw) (0425)')).toBe('€ 123,45')
    expect(JSON.stringify(gelezen)).not.toContain(AW_BSN)
  })

  it('says where counts and total differ, and where a line is broken', () => {
    const anders = readLoosFile(writeAw319(kamer, 14_691), 'aw.txt', kamer)
    expect(waarde(anders.samenvatting, 'Som van de regels')).toBe('€ 146,90')
    const regels = Buffer.from(writeAw319(kamer)).toString('latin1').split('\r\n')
    const stuk = readLoosFile(
      Buffer.from([...regels.slice(0, 2), regels[2]?.slice(0, 200), ...regels.slice(3)].join('\r\n'), 'latin1'),
      'aw.txt',
      kamer,
    )
    expect(stuk.uitslag.stand).toBe('onleesbaar')
    expect(stuk.bevindingen[0]).toMatchObject({ soort: 'structuur', regel: 3 })
  })
})

it('reads a bank statement', () => {
  const saldo = (code: string, bedrag: string) =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${bedrag}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2024-01-31</Dt></Dt></Bal>`
  const post = `<Ntry><Amt Ccy="EUR">128.40</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2024-01-31</Dt></BookgDt><NtryDtls><TxDtls><RmtInf><Ustrd>Factuur F1</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`
  const maak = (einde: string) =>
    `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>x</MsgId></GrpHdr>` +
    `<Stmt><Id>AFS-1</Id><Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id><Ccy>EUR</Ccy></Acct>${saldo('OPBD', '100.00')}${saldo('CLBD', einde)}${post}</Stmt></BkToCstmrStmt></Document>`
  const goed = readLoosFile(bytesOf(maak('228.40')), 'bank.xml', kamer)
  expect([goed.soort, goed.uitslag.stand]).toEqual(['camt053', 'goed'])
  expect(waarde(goed.samenvatting, 'Bijgeschreven')).toBe('€ 128,40')
  expect(goed.secties[0]?.regels[0]).toMatchObject({ soort: 'post', bedrag: 12840, datum: '2024-01-31' })
  const fout = readLoosFile(bytesOf(maak('999.00')), 'bank.xml', kamer)
  expect([fout.uitslag.stand, fout.bevindingen.length]).toEqual(['onleesbaar', 1])
})

describe('something else', () => {
  it.each([
    ['leeg', '', 'een leeg bestand'],
    ['pdf', '%PDF-1.7', 'PDF'],
    ['zip', 'PK\u0003\u0004xx', 'zip'],
    ['html', '<!DOCTYPE html><html></html>', 'HTML'],
    ['csv', 'a;b\n1;2\n', 'CSV'],
    ['json', '{"a":1}', 'JSON'],
    ['eigen', '{"formaat": "zorgketen/dossier@1"}', 'zorgketen/dossier@1'],
    ['mt940', ':20:940\n:25:NL', 'MT940'],
    ['xml', '<?xml version="1.0"?><x:Foo xmlns:x="urn:x">', 'Foo (urn:x)'],
    ['fz301', `01183${'0101'}${' '.repeat(370)}\r\n`, 'FZ301'],
    ['tekst', 'zomaar wat', 'een tekstbestand'],
  ])('says what %s looks like and what is accepted', (_, inhoud, verwacht) => {
    const document = readLoosFile(bytesOf(inhoud), 'x', kamer)
    expect([document.soort, document.uitslag.stand]).toEqual(['onbekend', 'onbekend'])
    expect(document.titel.nl).toContain(verwacht)
    expect(document.uitslag.tekst.nl).toContain('GDS801')
  })

  it('takes a message for what it says it is when only its namespace is wrong', () => {
    const tekst = textOf(heen(declaratie('1', '2023-04-05', [debet('A-1')])).bytes).replace(
      'declaratiebericht573',
      'iets-anders',
    )
    const document = readLoosFile(bytesOf(tekst), 'x.xml', kamer)
    expect([document.soort, document.uitslag.stand]).toEqual(['gds801', 'onleesbaar'])
  })
})

it('never fails and never shows a BSN, whatever is done to a message', () => {
  const oud = runOldSystem('praktijk', 1, 7)
  const bronnen = [...oud.bestanden.map(({ bytes }) => bytes), ...land.berichten.map(({ inhoud }) => inhoud)]
  const bsns = [
    ...new Set(bronnen.flatMap((bytes) => [...textOf(bytes).matchAll(/<BSN>(\d{9})</g)].map(([, bsn = '']) => bsn))),
  ]
  expect(bsns.length).toBeGreaterThan(10)
  const klein = openProef(20)
  const geknoei = fc.record({
    bron: fc.constantFrom(...bronnen),
    knip: fc.double({ min: 0, max: 1, noNaN: true }),
    plek: fc.double({ min: 0, max: 1, noNaN: true }),
    teken: fc.constantFrom('<', '>', '&', '9', ' ', '\u00e9'),
    doe: fc.constantFrom('niets', 'knip', 'vervang'),
  })
  fc.assert(
    fc.property(geknoei, ({ bron, knip, plek, teken, doe }) => {
      const tekst = textOf(bron)
      const at = Math.floor(plek * tekst.length)
      const uit =
        doe === 'knip'
          ? tekst.slice(0, Math.floor(knip * tekst.length))
          : doe === 'vervang'
            ? tekst.slice(0, at) + teken + tekst.slice(at + 1)
            : tekst
      const document: Leesdocument = readLoosFile(bytesOf(uit), 'x.xml', klein)
      const alles = JSON.stringify(document)
      for (const bsn of bsns) expect(alles.includes(bsn)).toBe(false)
      expect(document.getoond.regels).toBeLessThanOrEqual(20)
      expect(document.totaal.regels).toBeGreaterThanOrEqual(document.getoond.regels)
    }),
    { numRuns: 150 },
  )
})
