import { describe, expect, it } from 'vitest'
import { LayoutFout, parseLayout } from './parse-layout.ts'
import { layoutVan, leesLayoutJson, paden } from './proef/layouts.ts'
import { zet } from './proef/zet.ts'

describe('a layout file', () => {
  it.each(Object.keys(paden) as (keyof typeof paden)[])('%s is usable', (naam) => {
    expect(layoutVan(naam).klassen.size).toBeGreaterThan(4)
  })

  it('gives properties the name of the element, lower first', () => {
    const namen = layoutVan('gds801')
      .klassen.get('Verzekerde')
      ?.elementen.map((e) => e.eigenschap)
    expect(namen).toContain('bsn')
    expect(namen).toContain('uzoviNummer')
  })

  it('has the field ids of the protocol (S1) where they belong', () => {
    const id = (klasse: string, naam: string): string | null | undefined =>
      layoutVan('gds801')
        .klassen.get(klasse)
        ?.elementen.find((e) => e.naam === naam)?.veldId
    // Declaratieprotocol fz v1.0: 2003, 3103, 3303, 3701, 3703, 3901-3903.
    expect(id('Verzekerde', 'Verzekerdennummer')).toBe('2003')
    expect(id('DebetPrestatie', 'Prestatiecode')).toBe('3103')
    expect(id('AanvullendePrestatiegegevens', 'Contractnummer')).toBe('3303')
    expect(id('Zorgtraject', 'Zorgtrajectnummer')).toBe('3701')
    expect(id('Zorgtraject', 'ZorgtrajectStartdatum')).toBe('3703')
    expect(id('Plaatsingsbesluit', 'PlaatsingsbesluitNummer')).toBe('3901')
    expect(id('Plaatsingsbesluit', 'EinddatumForensischeZorgtitel')).toBe('3903')
  })

  it('leaves optional what a control rule judges on presence', () => {
    const verplicht = (klasse: string, naam: string): boolean => {
      const e = layoutVan('gds801')
        .klassen.get(klasse)
        ?.elementen.find((x) => x.naam === naam)
      return e?.vorm === 'kind' ? e.min > 0 : e?.verplicht === true
    }
    // Rules VC009-VC013, VC018, VC020-VC026, VC040, VC041, VC044-VC049, VC058, VC064, VC068, VC094, VC108.
    const beoordeeld = {
      DeclaratieContext: ['InformatiesysteemVersie', 'BegindatumDeclaratieperiode', 'EinddatumDeclaratieperiode'],
      Verzekerde: [
        'BSN',
        'Verzekerdennummer',
        'Geboortedatum',
        'BuitenlandVerzekerde',
        'AanvullendeVerzekerdegegevens',
      ],
      DebetPrestatie: ['Einddatum', 'Begintijd', 'Eindtijd', 'AanvullendePrestatiegegevens'],
      Zorgaanbieder: [
        'Zorgaanbiedercode',
        'ZorgaanbiederSoort',
        'ZorgaanbiederSpecificatie',
        'BeroepZorgverlener',
        'NaamZorgverlener',
      ],
      AanvullendePrestatiegegevens: ['Zorgtraject', 'Plaatsingsbesluit', 'Diagnose'],
      Diagnose: ['DiagnoseCodelijstCode', 'Diagnosecode'],
      Verwijzing: ['Verwijzer', 'Verwijsdatum'],
      Zorgtraject: ['ZorgtrajectStartdatum'],
    }
    for (const [klasse, namen] of Object.entries(beoordeeld))
      for (const naam of namen) expect([naam, verplicht(klasse, naam)]).toEqual([naam, false])
  })

  it.each<[string, string, unknown]>([
    ['een bestaande klasse', 'klassen.Bericht.elementen.0.klasse', 'Weg'],
    ['een boom zonder kringen', 'klassen.Header.elementen.+', { naam: 'Rond', klasse: 'Bericht', verplicht: false }],
    ['verschillende eigenschapsnamen', 'klassen.Header.elementen.1.naam', 'Berichtcode'],
    ['een andere eigenschap dan extra', 'klassen.Header.elementen.0.naam', 'Extra'],
    ['de vorm', 'klassen.Header.elementen.0.naam', 'a"); stuk('],
    ['de vorm', 'klassen.Header.elementen.0.eigenschap', 'a;b'],
    ['de vorm', 'klassen.a b', { volgorde: 'vrij', elementen: [] }],
    ['tekst of cijfers', 'klassen.Header.elementen.0.soort', 'kommagetal'],
    ['hoogstens 15 cijfers', 'klassen.DebetPrestatie.elementen.7.maxlengte', 16],
    ['een herhalend element van de wortel', 'eenheid', 'Prestatie'],
    ['een bron uit bronnen', 'klassen.Header.elementen.0.bron', 'Z9'],
    ['enkele klassen in een keuze', 'klassen.Prestatie.elementen.0', { naam: 'A', soort: 'tekst' }],
    ['alleen klassen in de wortel', 'klassen.Bericht.elementen.+', { naam: 'A', soort: 'tekst' }],
    ['zeker of waarschijnlijk of onbekend', 'zekerheid', 'misschien'],
    ['een object', 'binding', null],
    ['een lijst', 'klassen.Header.elementen', {}],
    ['een geheel getal', 'klassen.Header.elementen.0.lengte', -1],
  ])('is refused: expected %s (%s)', (verwacht, pad, waarde) => {
    const json = zet(leesLayoutJson('gds801'), pad, waarde)
    expect(() => parseLayout(json)).toThrow(LayoutFout)
    expect(() => parseLayout(json)).toThrow(verwacht)
  })

  it.each<[string, string, unknown]>([
    ['start 3 en een breedte', 'klassen.Sluitrecord.elementen.1.start', 4],
    [
      'samen 310 posities',
      'klassen.Sluitrecord.elementen.+',
      { naam: 'RESERVE', soort: 'reserve', start: 311, breedte: 1 },
    ],
  ])('of fixed width is refused: expected %s', (verwacht, pad, waarde) => {
    expect(() => parseLayout(zet(leesLayoutJson('aw319'), pad, waarde))).toThrow(verwacht)
  })
})
