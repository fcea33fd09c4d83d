import { describe, expect, it } from 'vitest'
import { LEEG_BEELD } from './kolombeeld.ts'
import type { Kolomsoort } from './kolomsoort.ts'
import { leesCel } from './lees-cel.ts'

type Geval = readonly [Kolomsoort, string, string, string?]

// 123456782: 9+16+21+24+25+24+21+16-2 = 154 = 14 x 11. 010464554: 8+24+30+16+15+10-4 = 99 = 9 x 11.
const gelezen: readonly Geval[] = [
  ['bsn', '123456782', '123456782'],
  ['bsn', '10464554', '010464554', 'voorloopnul-bsn'],
  ['bsn', '123456782.0', '123456782', 'decimalen'],
  ['bsn', '123.456.782', '123456782', 'scheidingstekens'],
  ['bsn', '1234.56.782', '123456782', 'scheidingstekens'],
  ['bsn', '123 456 782', '123456782', 'scheidingstekens'],
  ['bsn', '1,23456782E+8', '123456782', 'macht-van-tien'],
  ['bsn', '="010464554"', '010464554', 'formule-als-tekst'],
  ['bsn', "'010464554", '010464554', 'apostrof'],
  ['skn', '1234567', '1234567'],
  ['skn', '12345678,00', '12345678', 'decimalen'],
  ['agb', '03012345', '03012345'],
  ['agb', ' 22\u00a0220123\u200b ', '22220123', 'scheidingstekens'],
  ['agb', '22-220123', '22220123', 'scheidingstekens'],
  ['uzovi', '9992', '9992'],
  ['uzovi', '9992.0', '9992', 'decimalen'],
  ['ztn', '1B4E28BA-2FA1-41D2-883F-0016D3CCA427', '1b4e28ba-2fa1-41d2-883f-0016d3cca427'],
  ['ztn', '{1b4e28ba-2fa1-41d2-883f-0016d3cca427}', '1b4e28ba-2fa1-41d2-883f-0016d3cca427', 'ztn-vorm'],
  ['ztn', '1b4e28ba2fa141d2883f0016d3cca427', '1b4e28ba-2fa1-41d2-883f-0016d3cca427', 'ztn-vorm'],
  ['dag', '2024-02-29', '2024-02-29'],
  ['dag', '29-02-2024', '2024-02-29'],
  ['dag', '3-4-2024', '2024-04-03'],
  ['dag', '03.04.2024', '2024-04-03'],
  ['dag', '2024/4/3', '2024-04-03'],
  ['dag', '31/01/2024', '2024-01-31'],
  ['dag', '01/31/2024', '2024-01-31', 'maand-dag'],
  ['dag', '04/04/2024', '2024-04-04'],
  ['dag', '3 maart 2024', '2024-03-03'],
  ['dag', '3-mrt-2024', '2024-03-03'],
  ['dag', '12-Oct-1954', '1954-10-12'],
  ['dag', '20240131', '2024-01-31', 'datum-aaneen'],
  ['dag', '31012024', '2024-01-31', 'datum-aaneen'],
  // Microsoft: serial number 39448 is 1 January 2008
  ['dag', '39448', '2008-01-01', 'datumreeks'],
  ['dag', '39448,0', '2008-01-01', 'datumreeks'],
  ['dag', '2024-01-31 00:00:00', '2024-01-31', 'datum-tijd-weg'],
  ['dag', '31-01-2024 0:00', '2024-01-31', 'datum-tijd-weg'],
  ['tijd', '09:30', '09:30'],
  ['tijd', '9:30', '09:30'],
  ['tijd', '09:30:15', '09:30:15'],
  ['tijd', '09:30:00', '09:30'],
  ['tijd', '9.30 uur', '09:30', 'tijd-vorm'],
  ['tijd', '0930', '09:30', 'tijd-vorm'],
  ['tijd', '930', '09:30', 'tijd-vorm'],
  ['tijd', '9:30 PM', '21:30', 'tijd-vorm'],
  ['tijd', '12:05 am', '00:05', 'tijd-vorm'],
  // 9.5 hours of 24 is 0.3958333…
  ['tijd', '0.395833333333333', '09:30', 'tijd-breuk'],
  ['tijd', '0,75000', '18:00', 'tijd-breuk'],
  ['minuten', '45', '45'],
  ['minuten', '45,0', '45', 'decimalen'],
  ['minuten', '45 min', '45', 'eenheid'],
  ['bedrag', '1234,56', '1234.56'],
  ['bedrag', '1234.56', '1234.56'],
  ['bedrag', '1.234,56', '1234.56'],
  ['bedrag', '1,234.56', '1234.56', 'engels-bedrag'],
  ['bedrag', '€ 1 234,56', '1234.56'],
  ['bedrag', '12,5', '12.50'],
  ['bedrag', '1234', '1234.00'],
  ['bedrag', '12,-', '12.00'],
  ['bedrag', '-12,50', '-12.50'],
  ['bedrag', '12,50-', '-12.50'],
  ['bedrag', '(12,50)', '-12.50'],
  ['bedrag', '−12,50 EUR', '-12.50'],
  ['bedrag', '-0,00', '0.00'],
  ['bedrag', ',50', '0.50'],
  ['bedrag', '1.234.567', '1234567.00', 'duizendtal'],
  ['bedrag', '12,5000', '12.50'],
  ['bedrag', '12.550000000000001', '12.55', 'rekenruis'],
  ['bedrag', '12.549999999999999', '12.55', 'rekenruis'],
  ['bedrag', '0.0099999999999', '0.01', 'rekenruis'],
  ['geheel getal', '1200', '1200'],
  ['geheel getal', '-5', '-5'],
  ['geheel getal', '12,0', '12', 'decimalen'],
  ['geheel getal', '1.234.567', '1234567', 'duizendtal'],
  ['geheel getal', '1\u00a0200', '1200', 'duizendtal'],
  ['geheel getal', '007', '7', 'nullen'],
  ['geheel getal', '1,5E+1', '15', 'macht-van-tien'],
  ['janee', 'WAAR', 'ja'],
  ['janee', 'onwaar', 'nee'],
  ['janee', 'J', 'ja'],
  ['janee', '0', 'nee'],
  ['code', '1E05', '1E05'],
  ['code', 'F20.0', 'F20.0'],
  ['code', '296.0', '296.0'],
  ['code', '180005.0', '180005', 'decimalen'],
  ['code', '0101', '0101'],
  ['tekst', ' ’s-Gravenhage ', '’s-Gravenhage'],
  ['tekst', "'t Harde", "'t Harde"],
  ['tekst', '3-mrt', '3-mrt'],
  ['tekst', "'=1+1", '=1+1', 'apostrof'],
]

type Weigergeval = readonly [Kolomsoort, string, string, (readonly string[])?]

const geweigerd: readonly Weigergeval[] = [
  ['bsn', '123456789', 'bsn.elfproef'],
  ['bsn', '1,23457E+8', 'wetenschappelijk'],
  ['bsn', '464554', 'bsn.te-kort'],
  ['bsn', '12345678.2', 'bsn.teken'],
  ['skn', '123456', 'skn.te-kort'],
  ['agb', '3012345', 'voorloopnul', ['03012345']],
  ['agb', '3,01E+06', 'wetenschappelijk'],
  ['agb', '123456789', 'agb.te-lang'],
  ['uzovi', '101', 'voorloopnul', ['0101']],
  ['ztn', '1b4e28ba-2fa1-11d2-883f-0016d3cca427', 'ztn.versie'],
  ['dag', '03/04/2024', 'dag-volgorde', ['2024-04-03', '2024-03-04']],
  ['dag', '01-02-85', 'dag-eeuw', ['1985-02-01', '2085-02-01']],
  ['dag', '29-02-85', 'dag-eeuw'],
  ['dag', '3-mrt', 'dag-zonder-jaar'],
  ['dag', 'mrt-24', 'dag-zonder-jaar'],
  ['dag', '2024-01-31 22:00', 'dag-met-tijd', ['2024-01-31']],
  ['dag', '2024-01-31T22:00:00Z', 'dag-met-tijd', ['2024-01-31']],
  ['dag', '1985', 'dag-getal'],
  ['dag', '30-02-2024', 'dag.dag-bestaat-niet'],
  ['dag', '4,5E+04', 'wetenschappelijk'],
  ['tijd', '24:00', 'tijd.uur'],
  ['tijd', '45', 'tijd-vorm'],
  ['tijd', '0.30', 'tijd-breuk', ['00:30', '07:12']],
  ['tijd', '0.5', 'tijd-breuk', ['12:00']],
  ['tijd', '13:00 PM', 'tijd-vorm'],
  ['minuten', '1:30', 'minuten-klok', ['90']],
  ['minuten', '26:00', 'minuten-klok', ['1560']],
  ['minuten', '0,75', 'minuten-vorm'],
  ['minuten', '-5', 'minuten.negatief'],
  ['bedrag', '1.234', 'bedrag-duizend', ['1234.00']],
  ['bedrag', '1,230', 'bedrag-duizend', ['1230.00', '1.23']],
  ['bedrag', '12,345', 'bedrag-duizend', ['12345.00']],
  ['bedrag', '0,125', 'bedrag-decimalen'],
  ['bedrag', '12,5049', 'bedrag-decimalen'],
  ['bedrag', '1.23,45', 'bedrag-vorm'],
  ['bedrag', '12 5', 'bedrag-vorm'],
  ['bedrag', 'gratis', 'bedrag-vorm'],
  ['bedrag', '(12', 'bedrag-vorm'],
  ['bedrag', '1,2E+3', 'wetenschappelijk'],
  ['geheel getal', '1.000', 'getal-duizend', ['1000', '1']],
  ['geheel getal', '1.234', 'getal-duizend', ['1234']],
  ['geheel getal', '12,5', 'getal-vorm'],
  ['geheel getal', '1,23E+5', 'wetenschappelijk'],
  ['janee', 'misschien', 'janee-vorm'],
  ['code', '1,00E+05', 'wetenschappelijk'],
  ['code', '3-mrt', 'datum-in-code', ['3-3', '3/3']],
  ['code', '2024-03-05', 'datum-in-code', ['5-3', '5/3']],
  ['code', 'mrt-03', 'datum-in-code', []],
  ['code', 'WAAR', 'waar-in-code'],
  ['code', '#N/B', 'excel-fout'],
  ['tekst', '#VERW!', 'excel-fout'],
  ['bedrag', '########', 'excel-fout'],
]

describe('leesCel', () => {
  it.each(gelezen.map(([soort, tekst, waarde, herstel]) => ({ soort, tekst, waarde, herstel })))(
    '$soort $tekst is $waarde',
    ({ soort, tekst, waarde, herstel }) => {
      const cel = leesCel(soort, tekst)
      expect(cel.fout).toBeNull()
      expect([cel.waarde, cel.hersteld?.code]).toEqual([waarde, herstel])
    },
  )
  it.each(geweigerd.map(([soort, tekst, code, voorstellen = []]) => ({ soort, tekst, code, voorstellen })))(
    '$soort $tekst is refused as $code',
    ({ soort, tekst, code, voorstellen }) => {
      const cel = leesCel(soort, tekst)
      expect(cel).toMatchObject({ waarde: null, hersteld: null, fout: { code, voorstellen } })
      for (const zin of [cel.fout?.wat, cel.fout?.verwacht, cel.fout?.doe]) {
        expect(zin?.nl).toMatch(/\.$/)
        expect(zin?.en).not.toBe(zin?.nl)
      }
    },
  )
  it.each(['', '  ', '\u00a0', '""'.slice(2), '=""'])('an empty cell (%j) is no value and no fault', (tekst) => {
    for (const soort of ['bsn', 'dag', 'bedrag', 'code', 'tekst'] as const) {
      expect(leesCel(soort, tekst)).toMatchObject({ waarde: null, fout: null })
    }
  })
  it('never shows a digit of a BSN in a refusal', () => {
    for (const tekst of ['123456789', '12345678', '1234567', '1,23457E+8', '12345678.2', '1234567890', '12345678a']) {
      const { fout } = leesCel('bsn', tekst)
      expect(JSON.stringify(fout)).not.toMatch(/\d{4}/)
      expect(fout?.voorstellen).toEqual([])
    }
  })
  it('puts zeros back when a register knows that code, and only then', () => {
    const kent = (code: string) => ['03012345', '0101', '010'].includes(code)
    expect(leesCel('agb', '3012345', { ...LEEG_BEELD, kent })).toMatchObject({ waarde: '03012345' })
    expect(leesCel('agb', '3012346', { ...LEEG_BEELD, kent }).fout?.code).toBe('voorloopnul')
    expect(leesCel('uzovi', '101', { ...LEEG_BEELD, kent })).toMatchObject({ waarde: '0101' })
    expect(leesCel('code', '101', { ...LEEG_BEELD, kent })).toMatchObject({ waarde: '0101' })
    expect(leesCel('code', '102', { ...LEEG_BEELD, kent })).toMatchObject({ waarde: '102', hersteld: null })
  })
  it('offers the readings of a code when more than one exists', () => {
    const kent = (code: string) => ['007', '0007'].includes(code)
    expect(leesCel('code', '7', { ...LEEG_BEELD, kent }).fout).toMatchObject({ voorstellen: ['007', '0007'] })
  })
  it('leaves a code that exists alone, whatever it looks like', () => {
    const kent = (code: string) => ['3-mrt', '1,00E+05', '12345.0'].includes(code)
    for (const code of ['3-mrt', '1,00E+05', '12345.0']) {
      expect(leesCel('code', code, { ...LEEG_BEELD, kent })).toMatchObject({ waarde: code, hersteld: null })
    }
  })
})
