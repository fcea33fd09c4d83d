import { formatDay } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { parseUitgave } from './parse-uitgave.ts'
import { proefConsult, proefUitgave } from './proef-uitgave.ts'
import { ReferentieFout } from './referentie-fout.ts'

const kopCsv = `# onderwerp: codelijst-PROEF
# geldigVanaf: 2022-01-01
# geldigTot:
# uitgave: 1
# bekendSinds: 2022-01-01
# zekerheid: zeker
# fictief: nee
# volledig: ja
# inhoud: Proef: met dubbele punt.
# bron: p | Proefbron | https://example.org/a
# bron: q | Andere bron
`
const csv = (rijen: string) => parseUitgave(kopCsv + rijen, 'x.csv', 'meegeleverd')

test('CSV and JSON of the same facts read the same', () => {
  const uitCsv = csv('code,naam,vanaf,tot,zekerheid,bron,ookIn\n01,"een, twee",2022-02-01,,zeker,p,q\n')
  const json = {
    onderwerp: 'codelijst-PROEF',
    geldigVanaf: '2022-01-01',
    geldigTot: null,
    uitgave: '1',
    bekendSinds: '2022-01-01',
    zekerheid: 'zeker',
    fictief: false,
    volledig: true,
    inhoud: 'Proef: met dubbele punt.',
    bron: [
      { id: 'p', titel: 'Proefbron', url: 'https://example.org/a' },
      { id: 'q', titel: 'Andere bron', url: null },
    ],
    rijen: [{ code: '01', naam: 'een, twee', vanaf: '2022-02-01', zekerheid: 'zeker', bron: 'p', ookIn: ['q'] }],
  }
  expect(uitCsv).toEqual({ ...parseUitgave(JSON.stringify(json), 'x.json', 'meegeleverd'), bestand: 'x.csv' })
  expect(formatDay(uitCsv.kop.geldigVanaf)).toBe('2022-01-01')
})

describe('what does not fit is refused with file, place, field and expectation', () => {
  const kolommen = 'code,naam,vanaf,tot,zekerheid,bron,ookIn\n'
  test.each([
    ['a missing name', `${kolommen}01,,,,zeker,p,\n`, /x\.csv, regel 13, ‘naam’: gevonden null; verwacht een tekst/],
    [
      'a date that does not exist',
      `${kolommen}01,n,2022-02-30,,zeker,p,\n`,
      /regel 13, ‘vanaf’: gevonden "2022-02-30"/,
    ],
    ['an unknown certainty', `${kolommen}01,n,,,vast,p,\n`, /‘zekerheid’: gevonden "vast"; verwacht een van: zeker/],
    [
      'a source that the header lacks',
      `${kolommen}01,n,,,zeker,r,\n`,
      /‘bron’: gevonden "r"; verwacht een bron uit de kop/,
    ],
    ['a second source that the header lacks', `${kolommen}01,n,,,zeker,p,q r\n`, /‘ookIn’: gevonden "r"/],
    ['a row too short', `${kolommen}01,n\n`, /regel 13: gevonden 2 kolommen; verwacht 7/],
    ['a row twice', `${kolommen}01,n,,,zeker,p,\n01,m,,,zeker,p,\n`, /regel 14: deze rij \(01\) staat er al: regel 13/],
    [
      'a column that nobody knows',
      'code,naam,zekerheid,bron,kleur\n01,n,zeker,p,rood\n',
      /‘kleur’: dit veld kent deze vorm niet/,
    ],
  ])('%s', (_naam, rijen, verwacht) => {
    expect(() => csv(rijen)).toThrow(verwacht)
  })

  test('a header line without a colon', () => {
    expect(() => parseUitgave('# onderwerp\n', 'x.csv', 'meegeleverd')).toThrow(/regel 1: een kopregel heeft de vorm/)
  })

  test.each([
    ['no JSON', '{', /x\.json: dit is geen geldige JSON/],
    ['no rows', '{}', /‘rijen’: verwacht een object met een lijst rijen/],
    ['a row that is no object', '{"rijen":[1]}', /rij 1: verwacht een object/],
  ])('%s', (_naam, tekst, verwacht) => {
    expect(() => parseUitgave(tekst, 'x.json', 'meegeleverd')).toThrow(verwacht)
  })

  const code = { code: '01', naam: 'n' }
  test.each([
    ['an unknown subject', 'kleuren', {}, /kop, ‘onderwerp’: gevonden ‘kleuren’; verwacht codelijst-<lijst>/],
    ['a subject that is only a kind', 'codelijst', {}, /‘onderwerp’/],
    ['an end before the start', 'codelijst-PROEF', { geldigTot: '2022-01-01' }, /‘geldigTot’.*een dag na geldigVanaf/],
    ['no source', 'codelijst-PROEF', { bron: [] }, /‘bron’: gevonden \[\]; verwacht ten minste één bron/],
    [
      'a source that is no object',
      'codelijst-PROEF',
      { bron: ['p'] },
      /‘bron’: gevonden "p"; verwacht een lijst van objecten/,
    ],
    ['invented without saying so in the name', 'codelijst-PROEF', { fictief: true }, /‘fictief’: gevonden true/],
    ['a field too many', 'codelijst-PROEF', { kleur: 'rood' }, /kop, ‘kleur’/],
    ['a wrong yes or no', 'codelijst-PROEF', { volledig: 'soms' }, /‘volledig’: gevonden "soms"; verwacht ja of nee/],
  ])('%s', (_naam, onderwerp, kop, verwacht) => {
    expect(() => proefUitgave('codelijst', onderwerp, { kop, rijen: [code] })).toThrow(verwacht)
  })

  test('the error speaks both languages and carries its parts', () => {
    try {
      csv('code,naam,zekerheid,bron\n01,,zeker,p\n')
      expect.unreachable()
    } catch (fout) {
      if (!(fout instanceof ReferentieFout)) throw fout
      expect(fout).toMatchObject({ bestand: 'x.csv', plek: 'regel 13', veld: 'naam' })
      expect(fout.tekst.en).toBe(
        'x.csv, regel 13, ‘naam’: found null; expected a text. Mend the file or take it out of the folder.',
      )
    }
  })
})

describe('invented and official codes cannot be mistaken for each other', () => {
  const prestaties = (onderwerp: string, rij: object) => () => proefUitgave('prestaties', onderwerp, { rijen: [rij] })
  test.each([
    ['an FI code in an official file', 'prestaties', proefConsult('FI0001', 1), /‘code’: gevonden "FI0001"/],
    [
      'a CO code in an invented file',
      'prestaties-fictief',
      proefConsult('CO0042', 1, { naam: 'FICTIEF' }),
      /‘code’: gevonden "CO0042"/,
    ],
    [
      'an invented row that does not say so',
      'prestaties-fictief',
      proefConsult('FI0001', 1, { naam: 'Echt' }),
      /‘naam’/,
    ],
    ['usable without a code', 'prestaties', proefConsult('', 1), /‘bruikbaar’: gevonden true; verwacht nee/],
    [
      'printed and inferred at once',
      'prestaties',
      proefConsult('CO0042', 1, { codeAfgeleid: 'CO0042' }),
      /‘codeAfgeleid’/,
    ],
    [
      'a tariff in euros',
      'prestaties',
      proefConsult('CO0042', 1.5),
      /‘tariefCents’: gevonden 1\.5; verwacht een geheel getal/,
    ],
    ['a negative tariff', 'prestaties', proefConsult('CO0042', -1), /‘tariefCents’: gevonden -1/],
  ])('%s is refused', (_naam, onderwerp, rij, verwacht) => {
    expect(prestaties(onderwerp, rij)).toThrow(verwacht)
  })
})
