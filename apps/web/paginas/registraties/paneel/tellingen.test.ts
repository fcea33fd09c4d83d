import { describe, expect, test } from 'vitest'
import type { Proef, Uitkomst } from '../api.ts'
import { telGroep } from './groep/tel-groep.ts'
import { groepeerBevindingen } from './groepeer-bevindingen.ts'
import { telVerblijf } from './verblijf/tel-verblijf.ts'
import { vindBronnen } from './vind-bronnen.ts'
import { zoekSoorten } from './zoek-soorten.ts'

type Gegeven = Extract<Uitkomst, { readonly soort: 'prestatie' }>
type Geweigerd = Extract<Uitkomst, { readonly soort: 'weigering' }>

const prestatie = (deel: Partial<Gegeven>): Gegeven => ({
  soort: 'prestatie',
  prestatiesoort: 'groepsconsult',
  code: 'X1',
  naam: 'Proef',
  tarief: 1000,
  fictief: true,
  datum: '2023-03-31',
  patient: 'p1',
  zorgverlener: 'z1',
  setting: null,
  beroep: null,
  minuten: null,
  tijdsoort: null,
  groep: null,
  ...deel,
})
const weigering = (deel: Partial<Geweigerd>): Geweigerd => ({
  soort: 'weigering',
  code: 'x',
  wat: { nl: 'mis', en: 'wrong' },
  doe: { nl: 'mend', en: 'mend' },
  dagen: null,
  groep: null,
  ...deel,
})
const eenheid = (volgnummer: number, grootte: number) => ({ volgnummer, grootte, van: null, minuten: 30 })

describe('ZPM-07: what a session gives', () => {
  const telling = telGroep([
    weigering({ code: 'groep.te-klein', groep: { volgnummer: 3, grootte: 1 } }),
    weigering({ code: 'beroep.niet-op-lijst' }),
    prestatie({ groep: eenheid(2, 2), patient: 'p1', code: 'X2', tarief: 1500 }),
    prestatie({ groep: eenheid(1, 3), patient: 'p1' }),
    prestatie({ groep: eenheid(1, 3), patient: 'p2' }),
    prestatie({ groep: eenheid(1, 3), patient: 'p1', zorgverlener: 'z2', code: 'X3', tarief: 900 }),
  ])

  test('by unit in their order: how many were there, and each professional with how many patients', () => {
    expect(telling.eenheden.map(({ volgnummer, grootte }) => [volgnummer, grootte])).toEqual([
      [1, 3],
      [2, 2],
      [3, 1],
    ])
    expect(telling.eenheden[0]?.regels.map(({ code, zorgverlener, aantal }) => [code, zorgverlener, aantal])).toEqual([
      ['X1', 'z1', 2],
      ['X3', 'z2', 1],
    ])
    expect(telling.eenheden[2]).toMatchObject({ regels: [], weigering: { code: 'groep.te-klein' } })
  })

  test('by patient and in all, in cents; what is not of a unit stands apart', () => {
    expect(telling.perPatient.get('p1')).toEqual({ aantal: 3, som: 3400 })
    expect(telling.perPatient.get('p2')).toEqual({ aantal: 1, som: 1000 })
    expect(telling.som).toBe(4400)
    expect(telling.weigeringen.map(({ code }) => code)).toEqual(['beroep.niet-op-lijst'])
  })
})

describe('ZPM-11: days of a stay by month', () => {
  test('days are counted by code; a row of refused days is cut at the ends of months, over a new year too', () => {
    const dag = (datum: string) => prestatie({ prestatiesoort: 'verblijfsdag', datum })
    const weg = { van: '2023-11-29', tot: '2024-01-02' }
    const { maanden, weigeringen } = telVerblijf([
      dag('2023-11-27'),
      dag('2023-11-28'),
      weigering({ code: 'verblijf.afwezig-ggz', dagen: weg }),
      weigering({ code: 'verblijf.ontslag-voor-opname' }),
    ])
    expect(maanden.map(({ maand, dagen, som }) => [maand, dagen, som])).toEqual([
      ['2023-11', 2, 2000],
      ['2023-12', 0, 0],
      ['2024-01', 0, 0],
    ])
    expect(maanden.flatMap(({ geweigerd }) => geweigerd.map(({ van, tot }) => [van, tot]))).toEqual([
      ['2023-11-29', '2023-11-30'],
      ['2023-12-01', '2023-12-31'],
      ['2024-01-01', '2024-01-02'],
    ])
    expect(weigeringen.map(({ code }) => code)).toEqual(['verblijf.ontslag-voor-opname'])
  })
})

test('ZPM-34: the same finding on more lines stands once, with the names of whom it is about', () => {
  const tekst = (wat: string) => ({ nl: wat, en: wat })
  const bevinding = (patient: string | null, regel: string): Proef['bevindingen'][number] => ({
    desk: 'poort',
    patient,
    bevinding: {
      regel: `${regel}@1`,
      oorsprong: [],
      ernst: 'afkeur',
      retourcode: null,
      onderdrukt: false,
      pad: '',
      veld: '',
      zegt: tekst(regel),
      vondst: tekst('v'),
      advies: tekst('a'),
      herkomst: tekst('h'),
    },
  })
  const namen = new Map([
    ['p1', 'Jansen'],
    ['p2', 'Pieters'],
  ])
  const bevindingen = [bevinding('p1', 'a'), bevinding('p1', 'a'), bevinding('p1', 'b'), bevinding('p2', 'b')]
  const wat = groepeerBevindingen({ redenen: [], bevindingen }, namen).map((een) => een.wat)
  expect(wat).toEqual([tekst('Jansen: a'), tekst('b')])
})

test('ZPM-09, ZPM-28: a kind is found by a word of its name before one of its description; what does not apply here comes last', () => {
  const zonder = { hier: null }
  const soorten = [
    { soort: 'methadon', hier: { vanToepassing: false, rol: null, moment: null } },
    { soort: 'facultatief', hier: { vanToepassing: true, rol: 'de behandelaar', moment: 'na afloop' } },
    { soort: 'intercollegiaal-overleg', ...zonder },
  ] as const
  expect(zoekSoorten(soorten, 'overleg', 'nl').map(({ sleutel }) => sleutel)).toEqual(['intercollegiaal-overleg'])
  expect(zoekSoorten(soorten, 'CONTRACT', 'nl').map(({ sleutel }) => sleutel)).toEqual(['facultatief'])
  expect(zoekSoorten(soorten, '', 'en').map(({ sleutel }) => sleutel)).toEqual([
    'facultatief',
    'intercollegiaal-overleg',
    'methadon',
  ])
  expect(zoekSoorten(soorten, 'contract', 'nl')[0]?.bij).toContain('Hier vastgelegd door de behandelaar, na afloop.')
  expect(zoekSoorten(soorten, 'bestaat niet', 'nl')).toEqual([])
})

test('ZPM-18: a source leads to the rule book when rules lean on the same document, whose name may hold commas', () => {
  const regels = [{ bron: 'NZa, vraag en antwoord, tijd' }, { bron: 'NZa, vraag en antwoord, groep' }, { bron: 'NZa' }]
  expect(vindBronnen(['NZa, vraag en antwoord, verblijf; zeker', 'Handreiking, blz 3; onbekend'], regels)).toEqual([
    { document: 'NZa, vraag en antwoord', aantal: 2 },
  ])
})
