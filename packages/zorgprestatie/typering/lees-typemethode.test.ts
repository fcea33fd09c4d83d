import { describe, expect, test } from 'vitest'
import { readTypemethode } from './lees-typemethode.ts'
import { bestand, COEFFICIENTEN, CONSTANTEN, TYPEN, UITSLUITINGEN } from './proef/methode.ts'

const lees = (deel: Parameters<typeof bestand>[0]) => readTypemethode(bestand(deel), TYPEN)
const kort = (deel: Parameters<typeof bestand>[0]) =>
  lees(deel).bevindingen.map(({ blad, regel, kolom, gevonden, wat }) => [blad, regel, kolom, gevonden, wat.nl])

describe('ZPM-27: the official file is read as it is saved', () => {
  const heel = lees({})

  test('constants, coefficients by question, answer and type, and exclusions of one answer or a pair', () => {
    expect(heel.bevindingen).toEqual([])
    expect([...(heel.methode?.constanten ?? [])]).toEqual([
      ['1', 0.1],
      ['2', 0],
      ['10', -1],
    ])
    expect(heel.methode?.coefficienten.get('HV01')?.get(1)?.get('2')).toBe(1)
    expect(heel.methode?.coefficienten.get('HV02')?.get(1)?.get('10')).toBe(2.75)
    expect(heel.methode?.uitsluitingen).toEqual([
      { type: '1', als: [{ vraag: 'HV01', antwoord: 1 }] },
      {
        type: '2',
        als: [
          { vraag: 'HV01', antwoord: 0 },
          { vraag: 'HV02', antwoord: 1 },
        ],
      },
    ])
    expect(heel.methode).toMatchObject({ stroom: 'ggz', versie: 'proef-1' })
  })

  test('a BOM, other line ends, quotes, spaces, empty lines, ZT01 and decimal points change nothing', () => {
    const anders = lees({
      coefficienten: `\uFEFF${COEFFICIENTEN.join('\n')}\n\n`,
      constanten: '"Type";"Constante"\r"ZT01";" 0.1 "\rZT02;0\r10;"-1"',
      uitsluitingen: `${UITSLUITINGEN.join('\n')}\n;;;;\n`,
    })
    expect(anders).toEqual(heel)
  })

  test('a quoted text may hold the separator and doubled quotes', () => {
    const regels = COEFFICIENTEN.map((regel) => regel.replace('geen', '"geen; of ""wat"""'))
    expect(lees({ coefficienten: regels.join('\n') })).toEqual(heel)
  })
})

describe('ZPM-27: what cannot be read is named, and half a method is no method', () => {
  test.each([
    ['HV01;1;wat;2;een', 'coefficienten', 2, 5, 'een', 'Dit is geen getal.'],
    ['HV01;1;wat;2;1.234,5', 'coefficienten', 2, 5, '1.234,5', 'Dit is geen getal.'],
    ['HV01;-1;wat;2;1', 'coefficienten', 2, 2, '-1', 'Een antwoord is een heel getal.'],
    [';1;wat;2;1', 'coefficienten', 2, 1, '', 'Hier hoort een vraag te staan.'],
    ['HV01;1;wat;9;1', 'coefficienten', 2, 4, '9', 'Dit zorgvraagtype bestaat niet.'],
    ['HV01;1;wat;ernstig;1', 'coefficienten', 2, 4, 'ernstig', 'Dit is geen nummer van een zorgvraagtype.'],
    ['HV01;1;wat;0;1', 'coefficienten', 2, 4, '0', 'Dit is geen nummer van een zorgvraagtype.'],
    ['HV01;1;wat', 'coefficienten', 2, 4, '', 'Dit is geen nummer van een zorgvraagtype.'],
  ])('a row %s', (regel, ...verwacht) => {
    const [kop = '', ...rest] = COEFFICIENTEN
    const deel = { coefficienten: [kop, regel, ...rest].join('\n') }
    expect(lees(deel).methode).toBeNull()
    expect(kort(deel)[0]).toEqual(verwacht)
  })

  test('the same row twice', () => {
    expect(kort({ coefficienten: [...COEFFICIENTEN, 'HV02;1;wat;10;2'].join('\n') })).toEqual([
      ['coefficienten', 8, 1, 'HV02 1 10', 'Dit staat er twee keer.'],
    ])
    expect(kort({ constanten: [...CONSTANTEN, '10;2'].join('\n') })).toEqual([
      ['constanten', 5, 1, 'zorgvraagtype 10', 'Dit staat er twee keer.'],
    ])
  })

  test('a type without constant, and a sheet without rows', () => {
    expect(kort({ constanten: CONSTANTEN.slice(0, 3).join('\n') })).toEqual([
      ['constanten', null, null, '10', 'Dit zorgvraagtype heeft geen constante.'],
    ])
    expect(kort({ coefficienten: 'Vraag;Antwoord' })).toEqual([
      ['coefficienten', null, null, '', 'Op dit blad staat geen enkele bruikbare rij.'],
    ])
    expect(readTypemethode(bestand({ constanten: '' }), null).bevindingen).toHaveLength(1)
  })

  test('an exclusion with half a pair', () => {
    expect(kort({ uitsluitingen: `${UITSLUITINGEN[0]}\nHV01;1;HV02;;1` })).toEqual([
      ['uitsluitingen', 2, 4, '', 'Een antwoord is een heel getal.'],
    ])
    expect(kort({ uitsluitingen: `${UITSLUITINGEN[0]}\nHV01;x;;;99` })).toEqual([
      ['uitsluitingen', 2, 2, 'x', 'Een antwoord is een heel getal.'],
      ['uitsluitingen', 2, 5, '99', 'Dit zorgvraagtype bestaat niet.'],
    ])
  })

  test('two broken rows are two findings and not a double', () => {
    const twee = [...COEFFICIENTEN, ';1;;2;1', ';1;;2;1', 'HV01;a;;2;1', 'HV01;a;;2;1', 'HV01;1;;x;1', 'HV01;1;;x;1']
    expect(kort({ coefficienten: twee.join('\n') }).map(([, regel, kolom]) => [regel, kolom])).toEqual([
      [8, 1],
      [9, 1],
      [10, 2],
      [11, 2],
      [12, 4],
      [13, 4],
    ])
  })

  test('golden: every finding in both languages', async () => {
    const alles = [
      ...lees({ coefficienten: '', constanten: 'x\n?;?' }).bevindingen,
      ...lees({ coefficienten: 'x\n;10x;;99;1\nHV01;x1;;ZT1x;1\nHV01;12;;x1;1', constanten: '' }).bevindingen,
      ...lees({ constanten: [...CONSTANTEN, '1;0'].join('\n') }).bevindingen,
    ]
    const lines = alles.flatMap(({ blad, regel, kolom, gevonden, wat, doe }) => [
      `${blad} ${regel} ${kolom}: ${gevonden}`,
      `  ${wat.nl} ${doe.nl}`,
      `  ${wat.en} ${doe.en}`,
    ])
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./bevindingen.golden.txt')
  })

  test('answers of two digits are whole numbers too', () => {
    const gelezen = lees({ coefficienten: [...COEFFICIENTEN, 'HV02;12;;10;1'].join('\n') })
    expect(gelezen.methode?.coefficienten.get('HV02')?.get(12)?.get('10')).toBe(1)
  })
})

test('ZPM-14: without a list of types (fz) the types of the constants count', () => {
  const gelezen = readTypemethode(bestand({ stroom: 'fz', constanten: 'Type;Constante\n1;0\n2;0\n10;0\n77;1' }), null)
  expect(gelezen.bevindingen).toEqual([])
  expect([...(gelezen.methode?.constanten.keys() ?? [])]).toEqual(['1', '2', '10', '77'])
})

test('ZPM-14: a type that only a coefficient or an exclusion names has no constant', () => {
  const zonder = (constanten: string) => readTypemethode(bestand({ constanten }), null).bevindingen
  expect(zonder('Type;Constante\n1;0\n2;0').map(({ gevonden }) => gevonden)).toEqual(['10'])
  const extra = bestand({ uitsluitingen: 'kop\nHV01;1;;;77' })
  expect(readTypemethode(extra, null).bevindingen.map(({ gevonden }) => gevonden)).toEqual(['77'])
})
