import { describe, expect, it } from 'vitest'
import type { Bevinding } from '../bevinding.ts'
import { type BevindingCode, catalogus } from '../catalogus.ts'
import type { Limieten } from '../limieten.ts'
import { codecVan } from '../proef/layouts.ts'
import { voorbeeldXml } from '../proef/voorbeeld.ts'

const codec = codecVan('gds801')
const goed = voorbeeldXml()

function lees(xml: string | Uint8Array, limieten?: Partial<Limieten>): readonly Bevinding[] {
  return codec.read(typeof xml === 'string' ? Buffer.from(xml) : xml, limieten).bevindingen
}
/** The example with one piece replaced; fails when the piece is not there. */
function met(oud: string, nieuw: string, bron = goed): string {
  expect(bron).toContain(oud)
  return bron.replace(oud, () => nieuw)
}
const debet = 'Verzekerde[1]/Prestatie[1]/DebetPrestatie'

/** Edit of a good message → the finding it must give. */
type Geval = readonly [code: BevindingCode, pad: string, xml: () => string | Uint8Array, limieten?: Partial<Limieten>]
const lijst: readonly Geval[] = [
  ['onderbroken', `${debet}/Begindatum`, () => goed.slice(0, goed.indexOf('<Begindatum>2022-01-1') + 14)],
  ['onderbroken', 'Verzekerde[1]', () => goed.slice(0, goed.indexOf('</Verzekerde>'))],
  ['onderbroken', 'Bericht', () => ''],
  ['onderbroken', 'Bericht', () => goed.slice(0, goed.indexOf('</Bericht>'))],
  ['naamruimte', 'Bericht', () => met('declaratiebericht573"', 'declaratiebericht574"')],
  ['naamruimte', 'Bericht', () => met(' xmlns="http://ei.vektis.nl/declaratiebericht573"', '')],
  ['wortel', 'Bericht', () => goed.replaceAll('Bericht>', 'Anders>').replace('<Bericht ', '<Anders ')],
  ['niet-welgevormd', 'Bericht', () => 'hallo'],
  ['codering', 'Bericht', () => met('UTF-8', 'ISO-8859-1')],
  ['codering', 'Bericht', () => Buffer.from(`\ufeff${goed}`, 'utf16le')],
  ['ontbreekt', 'Header/Verzenddatum', () => met('<Verzenddatum>2022-02-10</Verzenddatum>', '')],
  ['ontbreekt', 'Overzicht', () => goed.replace(/<Overzicht>.*<\/Overzicht>/, '')],
  ['ontbreekt', 'Verzekerde', () => goed.replace(/<Verzekerde>.*<\/Verzekerde>/, '')],
  ['onbekend-element', `${debet}/Vreemd`, () => met('<Aantal>', '<Vreemd><a>1</a></Vreemd><Aantal>')],
  ['onbekend-element', `${debet}/x:Aantal`, () => met('<Aantal>', '<x:Aantal xmlns:x="urn:x">2</x:Aantal><Aantal>')],
  ['onbekend-element', 'Vreemd', () => met('<Verzekerde>', '<Vreemd/><Verzekerde>')],
  ['onbekend-attribuut', `${debet}/Aantal`, () => met('<Aantal>', '<Aantal soort="x">')],
  ['onbekend-attribuut', 'Bericht', () => met('<Bericht ', '<Bericht soort="x" ')],
  ['dubbel', `${debet}/Aantal`, () => met('<Aantal>', '<Aantal>2</Aantal><Aantal>')],
  ['dubbel', 'Header', () => met('<Overzicht>', '<Header><Onzin></Header><Overzicht>'.replace('<Onzin>', ''))],
  [
    'volgorde',
    'Header/Berichtcode',
    () =>
      met(
        '<Berichtcode>573</Berichtcode><Berichtversie>1</Berichtversie>',
        '<Berichtversie>1</Berichtversie><Berichtcode>573</Berichtcode>',
      ),
  ],
  ['keuze-leeg', 'Verzekerde[1]/Prestatie[3]', () => met('</Verzekerde>', '<Prestatie></Prestatie></Verzekerde>')],
  ['keuze-leeg', 'Verzekerde[1]/Prestatie[3]', () => met('</Verzekerde>', '<Prestatie/></Verzekerde>')],
  ['keuze-dubbel', 'Verzekerde[1]/Prestatie[1]', () => met('</Prestatie><Prestatie>', '')],
  ['leeg', 'Header/Referentienummer', () => met('>MSG-1<', '><')],
  ['leeg', 'Header/Referentienummer', () => met('<Referentienummer>MSG-1</Referentienummer>', '<Referentienummer/>')],
  ['leeg', 'Header/Referentienummer', () => met('>MSG-1<', '>  <')],
  ['te-lang', `${debet}/Referentienummer`, () => met('>R-1<', `>${'R'.repeat(21)}<`)],
  ['te-lang', `${debet}/Aantal`, () => met('<Aantal>1<', '<Aantal>1234567<')],
  ['te-lang', `${debet}/TariefInclBtw`, () => met('<TariefInclBtw>100.00<', `<TariefInclBtw>${'1'.repeat(14)}.00<`)],
  ['lengte', 'Header/Verzender', () => met('<Verzender>06000000<', '<Verzender>6000000<')],
  ['geen-cijfers', 'Header/Verzender', () => met('<Verzender>06000000<', '<Verzender>0600000A<')],
  ['geen-getal', `${debet}/Aantal`, () => met('<Aantal>1<', '<Aantal>1.0<')],
  ['geen-bedrag', `${debet}/TariefInclBtw`, () => met('<TariefInclBtw>100.00<', '<TariefInclBtw>100.0<')],
  ['geen-bedrag', `${debet}/TariefInclBtw`, () => met('<TariefInclBtw>100.00<', '<TariefInclBtw>100,00<')],
  ['negatief-bedrag', `${debet}/TariefInclBtw`, () => met('<TariefInclBtw>100.00<', '<TariefInclBtw>-100.00<')],
  ['geen-datum', 'Header/Verzenddatum', () => met('2022-02-10', '2022-02-29')],
  ['geen-datum', 'Header/Verzenddatum', () => met('2022-02-10', '2022-13-10')],
  ['geen-datum', 'Header/Verzenddatum', () => met('2022-02-10', '20220210')],
  ['geen-tijd', `${debet}/Begintijd`, () => met('<Aantal>', '<Begintijd>24:00:00</Begintijd><Aantal>')],
  ['geen-janee', `${debet}/PrivacyCode`, () => met('<PrivacyCode>false<', '<PrivacyCode>nee<')],
  ['waarde', 'Header/Berichtversie', () => met('<Berichtversie>1<', '<Berichtversie>2<')],
  ['tekst-tussen', debet, () => met('<Aantal>', 'tekst<Aantal>')],
  ['tekst-tussen', debet, () => met('<Aantal>', '<![CDATA[x]]><Aantal>')],
  ['tekst-tussen', 'Bericht', () => met('</Bericht>', 'tekst</Bericht>')],
  ['element-in-waarde', `${debet}/Aantal`, () => met('<Aantal>1<', '<Aantal>1<b>2</b><')],
  ['tekst-omvang', 'Header/Referentienummer', () => met('>MSG-1<', `>${'x'.repeat(101)}<`), { tekst: 100 }],
  ['teken', 'Header/Referentienummer', () => met('>MSG-1<', '>MSG\u0001<')],
  ['teken', 'Header/Referentienummer', () => met('>MSG-1<', '>MSG&#0;<')],
  ['utf8', 'Header/Referentienummer', () => Buffer.from(met('>MSG-1<', '>é<'), 'latin1')],
  ['entiteit', 'Header/Referentienummer', () => met('>MSG-1<', '>&eigen;<')],
  ['doctype', 'Bericht', () => met('<Bericht ', '<!DOCTYPE Bericht [<!ENTITY a "b">]><Bericht ')],
  ['niet-welgevormd', `${debet}/Aantal`, () => met('</Aantal>', '</Antal>')],
  ['niet-welgevormd', `${debet}`, () => met('<Aantal>1', '<Aantal a=1>1')],
  ['niet-welgevormd', 'Header/Referentienummer', () => met('>MSG-1<', '>a & b<')],
  ['na-einde', 'Bericht', () => `${goed}<Bericht/>`],
  ['na-einde', 'Bericht', () => `${goed}tekst`],
  ['diepte', `${debet}/Diep`, () => met('<Aantal>', `<Diep>${'<a>'.repeat(100)}${'</a>'.repeat(100)}</Diep><Aantal>`)],
  ['omvang', 'Bericht', () => goed, { eenheid: 1_000 }],
  ['omvang', 'Bericht', () => goed, { totaal: 1_500 }],
]
const gevallen = lijst.map(([code, pad, xml, limieten = {}]) => ({ code, pad, xml, limieten }))

describe('every structural finding', () => {
  it.each(gevallen)('$code at $pad', ({ code, pad, xml, limieten }) => {
    const bevindingen = lees(xml(), limieten).filter((b) => b.code === code)
    expect(bevindingen.length).toBeGreaterThan(0)
    const bevinding = bevindingen[0] as Bevinding
    expect(bevinding.pad).toBe(pad)
    expect(bevinding.regel).toBeGreaterThan(0)
    for (const tekst of [bevinding.tekst.nl, bevinding.tekst.en]) expect(tekst).not.toMatch(/[{}]/)
  })

  const alleen = gevallen.filter(({ code }) => !['codering', 'dubbel', 'omvang'].includes(code))
  it.each(alleen)('$code at $pad is the only finding', ({ xml, limieten }) => {
    expect(lees(xml(), limieten)).toHaveLength(1)
  })

  it('is reached by a case here, apart from those of fixed-width lines and of JSON', () => {
    const elders = ['soort', 'uitlijning', 'regellengte', 'onbekend-record', 'nesting', 'reserve']
    const hier = new Set<string>(gevallen.map(({ code }) => code))
    const rest = Object.keys(catalogus).filter((code) => !hier.has(code))
    expect(rest.sort()).toEqual(elders.sort())
  })
})

describe('where a finding stands', () => {
  it('has the line and column of the element', () => {
    const xml = met('<Aantal>1', '\n\n   <Aantal>x')
    expect(lees(xml)[0]).toMatchObject({ code: 'geen-getal', regel: 5, kolom: 4, van: xml.indexOf('<Aantal>') })
  })

  it('has the number of the insured and the line', () => {
    const tweede = goed.match(/<Verzekerde>.*<\/Verzekerde>/)?.[0] ?? ''
    const fout = tweede.replace('<Begindatum>2022-01-09', '<Begindatum>2022-01-32')
    const bevindingen = lees(met('</Bericht>', `${tweede}${fout}</Bericht>`))
    expect(bevindingen.map((b) => b.pad)).toEqual(['Verzekerde[3]/Prestatie[2]/CreditPrestatie/Begindatum'])
  })

  it('goes on after each finding and makes the value absent', () => {
    const xml = goed
      .replace('<Aantal>1', '<Aantal>x')
      .replace('2022-02-10', '2022-02-31')
      .replace('<PrivacyCode>false', '<PrivacyCode>0')
    const gelezen = codec.read(Buffer.from(xml))
    expect(gelezen.bevindingen.map((b) => b.code)).toEqual(['geen-datum', 'geen-getal', 'geen-janee'])
    expect(gelezen.volledig).toBe(true)
    expect(gelezen.bericht).toMatchObject({
      header: { verzenddatum: null },
      verzekerde: [{ prestatie: [{ debetPrestatie: { aantal: null, privacyCode: null, tariefInclBtw: 10_000 } }, {}] }],
    })
  })

  it('keeps the first so many findings and counts on', () => {
    const xml = goed.replace('<Aantal>', `${'<Vreemd/>'.repeat(50)}<Aantal>`)
    const gelezen = codec.read(Buffer.from(xml), { bevindingen: 10 })
    expect(gelezen.bevindingen).toHaveLength(10)
    expect(gelezen.aantalBevindingen).toBe(50)
  })
})

describe('a BSN', () => {
  const nummer = '123456782'
  it.each([
    ['too long', `<BSN>${nummer}0</BSN>`],
    ['with spaces around it', `<BSN> ${nummer}</BSN>`],
    ['in an amount', `<Overig/><Geboortedatum>${nummer}</Geboortedatum>`],
    ['twice', `<BSN>${nummer}</BSN><BSN>${nummer}</BSN>`],
    ['as loose text', `${nummer}`],
    ['in an unknown element', `<Burgernummer>${nummer}</Burgernummer>`],
  ])('%s is never shown in a finding', (_geval, stuk) => {
    const bevindingen = lees(met('<UzoviNummer>', `${stuk}<UzoviNummer>`))
    expect(bevindingen.length).toBeGreaterThan(0)
    expect(JSON.stringify(bevindingen)).not.toContain(nummer)
  })
})
