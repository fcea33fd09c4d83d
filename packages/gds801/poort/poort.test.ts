import { takeSnapshot } from '@zorgketen/rules'
import { describe, expect, test } from 'vitest'
import { fromRetourBericht } from '../v1_0/mapping/from-retour.ts'
import { regelboek } from '../v1_0/regelboek.ts'
import { heenCodec, terugCodec } from '../v1_0/voorbeeld/codec.ts'
import type { Geval } from '../v1_0/voorbeeld/geval.ts'
import { retourcodes } from '../v1_0/voorbeeld/retourcodes.ts'
import { checkBericht, checkMessage } from './check-message.ts'
import { invoerLoket } from './loketten.ts'
import type { PoortSpec } from './poort.ts'
import { berichtVan, geval, poortVoor } from './test/poort-voor.ts'

const keur = (g: Geval, anders: Partial<PoortSpec> = {}) => {
  const bytes = heenCodec.write(berichtVan(g))
  return checkMessage(poortVoor(g, anders), () => [bytes])
}

const codes = ({ meldingen }: ReturnType<typeof keur>) => meldingen.map(({ retourcode }) => retourcode)

describe('the gate', () => {
  test.each(['fz', 'ggz', 'servicebureau'] as const)('lets a sound message pass: %s', (basis) => {
    const uitslag = keur(geval((g) => g.als(basis)))
    expect(uitslag).toMatchObject({ uitslag: 'doorgezet', meldingen: [], nietBeoordeeld: [], retour: null })
    expect([uitslag.verzekerden, uitslag.prestaties]).toEqual([1, 2])
  })

  test('refuses the whole message for one wrong line (domain/gds801.md §2)', () => {
    const uitslag = keur(
      geval((g) => {
        g.behandelaar.zorgaanbiederSoort = '2'
      }),
    )
    expect(uitslag.uitslag).toBe('geweigerd')
    expect(codes(uitslag)).toEqual(['9478'])
    const retour = uitslag.retour as NonNullable<typeof uitslag.retour>
    expect(terugCodec.controleer(retour)).toEqual([])
    expect(retour.header).toMatchObject({
      berichtcode: '574',
      verzender: null,
      verzenderRol: '6',
      ontvanger: '06000001',
      ontvangerRol: '1',
      referentienummer: 'BERICHT-1',
    })
    expect(retour.overzicht).toMatchObject({
      totaalDeclaratiebedragInclBtw: { bedrag: 6000, debetCreditCode: 'D' },
      totaalToegekendBedragInclBtwFinancieel: { bedrag: 0, debetCreditCode: 'D' },
      totaalToegekendBedragInclBtwNietFinancieel: { bedrag: 0, debetCreditCode: 'D' },
    })
    expect(retour.declaratieContext).toMatchObject({
      factuurnummer: 'F2022-01',
      declarant: { zorgaanbiederSoort: '1' },
    })
  })

  test('answers only with the classes that hold feedback, and with their identifying fields', () => {
    const { retour } = keur(
      geval((g) => {
        g.behandelaar.zorgaanbiederSoort = '2'
      }),
    )
    const [verzekerde, ...anderen] = retour?.verzekerde ?? []
    expect(anderen).toEqual([])
    expect(verzekerde).toMatchObject({ verzekerdennummer: '1234567', uzoviNummer: '9992', feedback: [] })
    expect(verzekerde?.prestatie.map((p) => [p.debetPrestatie?.referentienummer, p.creditPrestatie])).toEqual([
      ['R-1', null],
    ])
    const debet = verzekerde?.prestatie[0]?.debetPrestatie
    expect(debet).toMatchObject({
      toegekendBedragInclBtwFinancieel: 0,
      toegekendBedragInclBtwNietFinancieel: 0,
      berekendBedragVerzekeraarInclBtw: 0,
      verwijzing: [],
      aanvullendePrestatiegegevens: null,
      feedback: [],
    })
    expect(debet?.zorgaanbieder).toHaveLength(1)
    expect(debet?.zorgaanbieder[0]).toMatchObject({
      zorgaanbiedercode: '94000001',
      zorgaanbiederRol: '01',
      feedback: [{ retourcode: '9478', betrokkenElement: [{ elementnaam: 'ZorgaanbiederSoort', elementwaarde: '2' }] }],
    })
  })

  test('gives an answer that a provider reads as a refusal by the gate', () => {
    const { retour } = keur(
      geval((g) => {
        g.credit.gerelateerdReferentienummer = 'R-1'
      }),
    )
    const bytes = terugCodec.write(retour as NonNullable<typeof retour>)
    const gelezen = terugCodec.read(bytes)
    expect(gelezen.bevindingen).toEqual([])
    expect(fromRetourBericht(gelezen.bericht as NonNullable<typeof retour>).retour).toMatchObject({
      van: 'poort',
      betaler: null,
      totaalToegekend: 0,
      regels: [{ soort: 'credit', referentie: 'R-2', toegekend: 0, meldingen: [{ code: '8062' }] }],
    })
  })

  test('a fault in the head hides what is wrong below, but keeps it', () => {
    const uitslag = keur(
      geval((g) => {
        g.totaal.bedrag = 1
        g.behandelaar.zorgaanbiederSoort = '2'
      }),
    )
    expect(uitslag.meldingen.map(({ retourcode, onderdrukt }) => [retourcode, onderdrukt])).toEqual([
      ['0150', false],
      ['9478', true],
    ])
    expect(uitslag.retour?.verzekerde).toEqual([])
    expect(uitslag.retour?.overzicht?.feedback.map(({ retourcode }) => retourcode)).toEqual(['0150'])
  })

  test('hides nothing between referential and relational checks', () => {
    const uitslag = keur(
      geval((g) => {
        g.totaal.debetCreditCode = 'X'
      }),
    )
    expect(uitslag.meldingen.map(({ retourcode, onderdrukt }) => [retourcode, onderdrukt])).toEqual([
      ['0150', false],
      ['9406', false],
    ])
    expect(uitslag.retour?.overzicht?.feedback.map(({ retourcode }) => retourcode)).toEqual(['0150', '9406'])
  })

  test('the provider sees all findings beforehand', () => {
    const g = geval((nieuw) => {
      nieuw.totaal.bedrag = 1
      nieuw.behandelaar.zorgaanbiederSoort = '2'
    })
    const uitslag = checkBericht(poortVoor(g, { loket: invoerLoket(retourcodes) }), berichtVan(g))
    expect(uitslag.meldingen.map(({ onderdrukt }) => onderdrukt)).toEqual([false, false])
  })

  test('says what it could not judge for want of code lists', () => {
    const g = geval((nieuw) => nieuw.codelijsten.verwijder('CL0008-NZA'))
    expect(keur(g)).toMatchObject({ uitslag: 'doorgezet', nietBeoordeeld: [{ oorsprong: ['RC040'], aantal: 1 }] })
    const zonder = keur(geval(), { feiten: takeSnapshot({ codelijsten: undefined as never }, 'leeg') })
    expect(zonder.nietBeoordeeld.length).toBe(regelboek.filter(({ nodig }) => nodig.length > 0).length)
  })

  test('never tells a BSN in a finding or an answer element', () => {
    const uitslag = keur(
      geval((g) => {
        g.verzekerde.bsn = '999990019'
      }),
    )
    expect(codes(uitslag)).toEqual(['9268', '9420'])
    expect(JSON.stringify(uitslag.meldingen)).not.toMatch(/999990019/)
    expect(JSON.stringify(uitslag.retour?.verzekerde[0]?.feedback)).not.toMatch(/999990019/)
  })
})

describe('bad input', () => {
  test('no rule judges a message of which the structure is not sound', () => {
    const g = geval((nieuw) => {
      nieuw.debet.aantal = null
      nieuw.behandelaar.zorgaanbiederSoort = '2'
    })
    const uitslag = checkBericht(poortVoor(g), berichtVan(g))
    expect(uitslag).toMatchObject({ uitslag: 'onleesbaar', meldingen: [], records: 0, retour: null })
    expect(uitslag.structuur.bevindingen.map(({ pad }) => pad)).toEqual([
      'Verzekerde[1]/Prestatie[1]/DebetPrestatie/Aantal',
    ])
  })

  test('a truncated message is unreadable wherever it stops', () => {
    const g = geval()
    const bytes = heenCodec.write(berichtVan(g))
    const poort = poortVoor(g)
    for (let einde = 0; einde < bytes.length - 10; einde += 97) {
      expect(checkMessage(poort, () => [bytes.subarray(0, einde)]).uitslag).toBe('onleesbaar')
    }
  })

  test.each([['geen xml'], ['<Bericht xmlns="http://ei.vektis.nl/declaratiebericht574"/>'], ['']])(
    'is unreadable: %s',
    (tekst) => {
      const bytes = new TextEncoder().encode(tekst)
      expect(checkMessage(poortVoor(geval()), () => [bytes])).toMatchObject({ uitslag: 'onleesbaar', retour: null })
    },
  )
})

describe('a large message with many faults', () => {
  const AANTAL = 3000
  const g = geval((nieuw) => {
    nieuw.behandelaar.zorgaanbiederSoort = '2'
    nieuw.verzekerde.verzekerdennummer = null
    nieuw.credit.gerelateerdReferentienummer = 'R-1'
  })
  g.totaal.bedrag = AANTAL * 6000
  const bytes = heenCodec.write(
    berichtVan(
      g,
      Array.from({ length: AANTAL }, () => g.verzekerde),
    ),
  )

  test('keeps a bounded number of findings and counts all', () => {
    const uitslag = checkMessage(poortVoor(g, { maxMeldingen: 100 }), () => [bytes])
    expect(uitslag.meldingen).toHaveLength(100)
    expect(uitslag.tellingen.map(({ retourcode, aantal }) => [retourcode, aantal])).toEqual([
      ['8101', AANTAL],
      ['9478', AANTAL],
      ['8062', AANTAL],
    ])
    expect(uitslag.retour?.verzekerde).toHaveLength(50)
  })

  test('finds in parts what it finds at once', () => {
    const alles = checkMessage(poortVoor(g, { maxMeldingen: 100_000 }), () => [bytes])
    expect(alles.meldingen).toHaveLength(3 * AANTAL)
    expect(alles.meldingen.map(({ pad }) => pad).slice(-3)).toEqual([
      `Verzekerde[${AANTAL}]`,
      `Verzekerde[${AANTAL}]/Prestatie[1]/DebetPrestatie/Zorgaanbieder[1]`,
      `Verzekerde[${AANTAL}]/Prestatie[2]/CreditPrestatie`,
    ])
    const volgnummers = alles.meldingen.map(({ volgnummer }) => volgnummer)
    expect(new Set(volgnummers).size).toBe(3 * AANTAL)
    expect(alles.records).toBe(5 + AANTAL * 12)
    expect(alles.retour?.verzekerde).toHaveLength(AANTAL)
  })
})
