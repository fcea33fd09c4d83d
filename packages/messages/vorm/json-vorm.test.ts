import { describe, expect, it } from 'vitest'
import { codecVan } from '../proef/layouts.ts'
import { voorbeeldBericht, voorbeeldXml } from '../proef/voorbeeld.ts'
import { zet } from '../proef/zet.ts'

const codec = codecVan('gds801')
const goed = (): Record<string, unknown> => JSON.parse(JSON.stringify(codec.toJson(voorbeeldBericht())))

describe('the JSON form', () => {
  it('has ISO dates and decimal amounts and leaves out what is absent', () => {
    expect(goed()).toHaveProperty('verzekerde.0.prestatie.1', {
      creditPrestatie: {
        referentienummer: 'R-2',
        gerelateerdReferentienummer: 'R-0',
        prestatieCodelijstCode: '071',
        begindatum: '2022-01-09',
        toegekendBedragInclBtwFinancieel: '25.00',
      },
    })
    expect(goed()).not.toHaveProperty('declaratieContext.betalingAanServicebureau')
  })

  it('carries along what the reader did not know', () => {
    const xml = voorbeeldXml().replace('<Aantal>', '<Vreemd>1</Vreemd><Aantal>')
    const { bericht } = codec.read(Buffer.from(xml))
    const terug = codec.fromJson(JSON.parse(JSON.stringify(codec.toJson(bericht ?? voorbeeldBericht()))))
    expect(terug.bevindingen).toEqual([])
    expect(terug.bericht).toMatchObject({
      verzekerde: [
        { prestatie: [{ debetPrestatie: { extra: [{ naam: 'Vreemd', ruw: '<Vreemd>1</Vreemd>', van: -1 }] } }, {}] },
      ],
    })
  })

  const debet = 'Verzekerde[1]/Prestatie[1]/DebetPrestatie'
  const inDebet = 'verzekerde.0.prestatie.0.debetPrestatie'
  it.each<[string, string, string, unknown]>([
    ['soort', 'Header', 'header', 'x'],
    ['soort', 'Header', 'header', [{}]],
    ['soort', 'Verzekerde', 'verzekerde', {}],
    ['soort', 'Verzekerde[2]', 'verzekerde.+', 7],
    ['soort', `${debet}/Aantal`, `${inDebet}.aantal`, '1'],
    ['soort', `${debet}/TariefInclBtw`, `${inDebet}.tariefInclBtw`, 100],
    ['soort', 'Header/Verzenddatum', 'header.verzenddatum', ['2022-01-01']],
    ['geen-datum', 'Header/Verzenddatum', 'header.verzenddatum', '2022-02-29'],
    ['ontbreekt', 'Header/Verzenddatum', 'header.verzenddatum', undefined],
    ['ontbreekt', 'Overzicht', 'overzicht', null],
    ['onbekend-element', 'Header/kleur', 'header.kleur', 'rood'],
    ['keuze-leeg', 'Verzekerde[1]/Prestatie[2]', 'verzekerde.0.prestatie.1', {}],
  ])('%s at %s is the one finding', (code, pad, plek, waarde) => {
    expect(codec.fromJson(zet(goed(), plek, waarde)).bevindingen).toMatchObject([{ code, pad }])
  })

  it('has one content in a choice', () => {
    const credit = codec.toJson(voorbeeldBericht())
    const beide = zet(
      goed(),
      'verzekerde.0.prestatie.0.creditPrestatie',
      (credit.verzekerde as { prestatie: { creditPrestatie: unknown }[] }[])[0]?.prestatie[1]?.creditPrestatie,
    )
    expect(codec.fromJson(beide).bevindingen).toMatchObject([
      { code: 'keuze-dubbel', pad: 'Verzekerde[1]/Prestatie[1]' },
    ])
  })

  it('is refused when it is no object at all', () => {
    for (const json of [null, 7, 'x', []])
      expect(codec.fromJson(json)).toMatchObject({ bericht: null, bevindingen: [{ code: 'soort' }] })
  })

  it('hides a BSN', () => {
    const json = zet(goed(), 'verzekerde.0.bsn', '12345678')
    expect(codec.fromJson(json).bevindingen).toMatchObject([{ code: 'lengte', gevonden: '********' }])
  })
})
