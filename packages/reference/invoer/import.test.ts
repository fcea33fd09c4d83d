import { describe, expect, test } from 'vitest'
import { composeReferentie, isVorm } from '../index.ts'
import { dag } from '../proef-dag.ts'
import { diffUitgaven } from '../uitgave/diff-uitgaven.ts'
import { formatUitgave, padVan } from '../uitgave/format-uitgave.ts'
import { parseUitgave } from '../uitgave/parse-uitgave.ts'
import { importNzaTarieven } from './import-nza-tarieven.ts'
import { importVektis071 } from './import-vektis-071.ts'
import { ascii, hex, rijenUit, samen } from './proef-bytes.ts'
import { GZ, kop2025, naamVan, nzaRijen, referentie } from './proef-import.ts'

const nza = (rijen: Parameters<typeof importNzaTarieven>[0], kop = kop2025) => importNzaTarieven(rijen, kop, referentie)
const codes = (uitslag: ReturnType<typeof nza>) => uitslag.uitgave?.rijen.map((rij) => rij.code)
const kort = ({ bevindingen }: ReturnType<typeof nza>) => bevindingen.map((b) => [b.regel, b.code, b.ernst])
const B45 = naamVan(GZ, 'Behandeling', 45)
const B60 = naamVan(GZ, 'Behandeling', 60)

describe('files that our own writer did not make', () => {
  // Naam;Prestatie_code;Jaar;Maximum-tarief (in Euro), as a spreadsheet saves it: other order, a column more
  const kop = ascii('Naam;Prestatie_code;Jaar;Maximum-tarief (in Euro)\r\n')
  const na = (code: string, tarief: string) =>
    ascii(` kwaliteitsstatuut sectie II ${GZ} Behandeling 45 minuten;${code};2025;${tarief}\r\n`)

  test('UTF-8 with a byte order mark and CRLF; EF BB BF before the header, E2 80 93 for the dash, an empty last line', () => {
    const bytes = samen(hex('EF BB BF'), kop, ascii('Ambulant '), hex('E2 80 93'), na('CO0497', '142,20'))
    const uitslag = nza(rijenUit(bytes, 'utf-8', ';'))
    expect(uitslag).toMatchObject({ bevindingen: [], gelezen: 1, overgenomen: 1, geweigerd: 0 })
    expect(uitslag.uitgave).toMatchObject({
      kop: { onderwerp: 'prestaties', volledig: true, zekerheid: 'zeker', fictief: false },
      laag: 'geinstalleerd',
      rijen: [
        {
          code: 'CO0497',
          naam: B45,
          tariefCents: 14220,
          tariefsoort: 'maximum',
          setting: 'sectie-ii',
          categorieIndex: 6,
          minuten: 45,
          soort: 'behandeling',
          bruikbaar: true,
          bron: { id: 'nza', titel: 'Proef van een NZa-bestand' },
        },
      ],
    })
  })

  test('the mark before the code column itself', () => {
    const bytes = samen(
      hex('EF BB BF'),
      ascii('Prestatie_code;Naam;Maximum-tarief (in Euro)\r\nTC0009;Toeslag reistijd tot 25 minuten - ggz;36,46'),
    )
    expect(codes(nza(rijenUit(bytes, 'utf-8', ';')))).toEqual(['TC0009'])
  })

  test('Windows-1252: 96 for the dash and EB for the ë', () => {
    const groep = samen(
      ascii('Groepsconsult per pati'),
      hex('EB'),
      ascii('nt in groep 7 pati'),
      hex('EB'),
      ascii(`nten / ${GZ} / 15 minuten;GC0118;2025;10,36\r\n`),
    )
    const uitslag = nza(
      rijenUit(samen(kop, ascii('Ambulant '), hex('96'), na('CO0497', '142,20'), groep), 'windows-1252', ';'),
    )
    expect(uitslag.bevindingen).toEqual([])
    expect(uitslag.uitgave?.rijen).toMatchObject([
      { code: 'CO0497', naam: B45 },
      {
        code: 'GC0118',
        soort: 'groepsconsult',
        groepsgrootte: 7,
        minuten: 15,
        naam: expect.stringContaining('patiënt in groep'),
      },
    ])
  })

  test('Windows-1252 read as UTF-8: the features are still found, and the lost characters are told', () => {
    const uitslag = nza(rijenUit(samen(kop, ascii('Ambulant '), hex('96'), na('CO0497', '142,20')), 'utf-8', ';'))
    expect(kort(uitslag)).toEqual([[2, 'naam.beschadigd', 'let op']])
    expect(uitslag.uitgave?.rijen).toMatchObject([{ code: 'CO0497', soort: 'behandeling', minuten: 45 }])
  })

  test('codes that Excel damaged: CO0042 is fine, 42 and 1,2E+03 are refused with line and column, the rest is read', () => {
    const streep = hex('E2 80 93')
    const rij = (code: string, tarief: string) => samen(ascii('Ambulant '), streep, na(code, tarief))
    const bytes = samen(kop, rij('CO0042', '37,87'), rij('42', '1,00'), rij('1,2E+03', '2,00'), rij('CO0497', '142,20'))
    const uitslag = nza(rijenUit(bytes, 'utf-8', ';'))
    expect(codes(uitslag)).toEqual(['CO0042', 'CO0497'])
    expect(uitslag).toMatchObject({ gelezen: 4, overgenomen: 2, geweigerd: 2 })
    expect(uitslag.bevindingen.slice(0, 2)).toMatchObject([
      { regel: 3, kolom: 'Prestatie_code', gevonden: '42', code: 'code.beschadigd', ernst: 'fout' },
      { regel: 4, kolom: 'Prestatie_code', gevonden: '1,2E+03', code: 'code.beschadigd', ernst: 'fout' },
    ])
    expect(uitslag.bevindingen[1]).toMatchObject({
      wat: { nl: expect.stringContaining('‘1,2E+03’ is een code die Excel heeft veranderd') },
      verwacht: { en: expect.stringContaining('CO0497') },
      doe: { nl: expect.stringContaining('Tekst') },
    })
  })
})

describe('the file as a whole', () => {
  test.each([
    ['Prestatie_code', 'Prestatie_code (of Code)'],
    ['Naam', 'Naam (of Betekenis)'],
    ['Maximum-tarief (in Euro)', 'Maximum-tarief'],
  ])('without the column %s nothing is read, and the finding names it', (weg, bij) => {
    const rijen = nzaRijen(['CO0497', B45, '142,20']).map(({ nummer, cellen }) => ({
      nummer,
      cellen: Object.fromEntries(Object.entries(cellen).filter(([naam]) => naam !== weg)),
    }))
    const uitslag = nza(rijen)
    expect(uitslag).toMatchObject({
      uitgave: null,
      overgenomen: 0,
      bevindingen: [{ code: 'kolom.ontbreekt', regel: null }],
    })
    expect(uitslag.bevindingen[0]?.wat.nl).toContain(bij)
  })

  test('no rows, and far too many', () => {
    expect(nza([])).toMatchObject({ uitgave: null, bevindingen: [{ code: 'rijen.geen', ernst: 'fout' }] })
    const [rij] = nzaRijen(['CO0497', B45, '142,20'])
    if (rij === undefined) throw new Error('no row')
    const veel = new Array(50_001).fill(rij)
    expect(nza(veel)).toMatchObject({ uitgave: null, bevindingen: [{ code: 'rijen.te-veel' }] })
  })

  test('only rows that cannot be read give no release', () => {
    expect(nza(nzaRijen(['42', B45, '1,00'])).uitgave).toBeNull()
  })

  test('empty rows are passed over', () => {
    const uitslag = nza(nzaRijen(['', '', ''], ['CO0497', B45, '142,20'], [' ', '\u00a0', '']))
    expect(uitslag).toMatchObject({ bevindingen: [], gelezen: 1, overgenomen: 1, geweigerd: 0 })
  })

  test('with a row refused the list is not complete: what it lacks is then not absent', () => {
    const uitslag = nza(nzaRijen(['CO0497', B45, '142,20'], ['CO0627', B60, 'zie bijlage']))
    expect(uitslag.uitgave?.kop.volledig).toBe(false)
    expect(kort(uitslag)).toEqual([
      [3, 'tarief.geen-bedrag', 'fout'],
      [null, 'volledig.niet', 'let op'],
    ])
    const onvolledig = nza(nzaRijen(['CO0497', B45, '142,20'], ['CO0627', B60, 'x']), { ...kop2025, volledig: false })
    expect(kort(onvolledig)).toEqual([[3, 'tarief.geen-bedrag', 'fout']])
  })

  test('tariffs without any cents may be in cents; from three on, zero does not count', () => {
    const drie = nzaRijen(
      ['CO0497', B45, '14220'],
      ['CO0627', B60, '16894'],
      ['OV0012', 'Niet-basispakketzorg consult', '13815'],
    )
    expect(kort(nza(drie))).toEqual([[null, 'tarief.zonder-centen', 'let op']])
    expect(nza(drie.slice(0, 2)).bevindingen).toEqual([])
    const met = nzaRijen(
      ['CO0497', B45, '142,20'],
      ['CO0627', B60, '168'],
      ['OV0012', 'Niet-basispakketzorg consult', '138'],
    )
    expect(nza(met).bevindingen).toEqual([])
    const nul = nzaRijen(
      ['CO0497', B45, '142'],
      ['CO0627', B60, '168'],
      ['OV0012', 'Niet-basispakketzorg consult', '0'],
    )
    expect(nza(nul).bevindingen).toEqual([])
  })
})

describe('rows', () => {
  test('all findings of a row come at once', () => {
    expect(kort(nza(nzaRijen(['42', 'Iets', 'x']))).slice(0, 3)).toEqual([
      [2, 'code.beschadigd', 'fout'],
      [2, 'naam.soort', 'let op'],
      [2, 'tarief.geen-bedrag', 'fout'],
    ])
    expect(kort(nza(nzaRijen(['CO0497', ' ', '1,00'])))[0]).toEqual([2, 'naam.leeg', 'fout'])
  })

  test('a name that is not recognised: the code holds, no registration leads to it', () => {
    const uitslag = nza(nzaRijen(['CO0001', naamVan(`${GZ} laag`, 'Behandeling', 45), '100,10']))
    expect(uitslag).toMatchObject({ overgenomen: 1, geweigerd: 0 })
    expect(uitslag.uitgave).toMatchObject({
      kop: { volledig: true },
      rijen: [{ soort: 'niet-herkend', setting: null }],
    })
    if (uitslag.uitgave === null) throw new Error('nothing read')
    const p = composeReferentie([...referentie.uitgaven, uitslag.uitgave]).prestaties({ packs: ['nza'] })
    expect(p.vindCode('CO0001', dag('2025-06-01'))).toMatchObject({ uitkomst: 'gevonden', rij: { tariefCents: 10010 } })
    expect(p.vindConsult(1, 6, 'behandeling', 45, dag('2025-06-01')).uitkomst).toBe('afwezig')
  })

  test('a row without a tariff and one with a free tariff', () => {
    const uitslag = nza(
      nzaRijen(['OV0012', 'Niet-basispakketzorg consult', ''], ['OV0999', 'Facultatieve prestatie', 'vrij tarief']),
    )
    expect(uitslag.uitgave?.rijen).toMatchObject([
      { code: 'OV0012', tariefCents: null, tariefsoort: null },
      { code: 'OV0999', tariefCents: null, tariefsoort: 'vrij' },
    ])
  })

  test('a column that is called tarief only does not say that it is a maximum', () => {
    const uitslag = nza([{ nummer: 2, cellen: { code: 'CO0497', naam: B45, Tarief: '142,20' } }])
    expect(uitslag.uitgave?.rijen).toMatchObject([{ tariefCents: 14220, tariefsoort: null }])
  })

  test('the same row twice counts once', () => {
    const uitslag = nza(nzaRijen(['CO0497', B45, '142,20'], ['CO0497', B45, '142,20']))
    expect(uitslag).toMatchObject({ gelezen: 2, overgenomen: 1, geweigerd: 0 })
    expect(kort(uitslag)).toEqual([[3, 'code.dubbel', 'let op']])
    expect(uitslag.bevindingen[0]?.wat.nl).toContain('ook op regel 2')
    expect(uitslag.uitgave?.kop.volledig).toBe(true)
  })

  test.each([
    ['tariff', ['CO0497', B45, '142,21'] as const],
    ['name', ['CO0497', B60, '142,20'] as const],
  ])('one code with another %s: neither counts, with the line of the first', (_wat, tweede) => {
    const uitslag = nza(nzaRijen(['CO0497', B45, '142,20'], tweede, ['CO0627', B60, '168,94']))
    expect(codes(uitslag)).toEqual(['CO0627'])
    expect(uitslag).toMatchObject({ overgenomen: 1, geweigerd: 2 })
    expect(kort(uitslag)[0]).toEqual([3, 'code.botst', 'fout'])
    expect(uitslag.bevindingen[0]?.wat.en).toContain('line 2')
  })

  test('two codes with one name are both kept and told; derivation picks neither', () => {
    const uitslag = nza(nzaRijen(['CO0497', B45, '142,20'], ['CO0498', B45, '99,10']))
    expect(kort(uitslag)).toEqual([[3, 'kenmerken.dubbel', 'let op']])
    if (uitslag.uitgave === null) throw new Error('nothing read')
    const p = composeReferentie([...referentie.uitgaven, uitslag.uitgave]).prestaties({ packs: ['nza'] })
    expect(p.vindConsult(1, 6, 'behandeling', 45, dag('2025-06-01')).uitkomst).toBe('codeOnbekend')
  })
})

describe('list 071 of Vektis: Code, Betekenis, Datum ingang, Datum expiratie', () => {
  const rij = (nummer: number, code: string, naam: string, ingang: string, expiratie: string) => ({
    nummer,
    cellen: { Code: code, Betekenis: naam, Toelichting: '', 'Datum ingang': ingang, 'Datum expiratie': expiratie },
  })
  const vektis = (...rijen: ReturnType<typeof rij>[]) =>
    importVektis071(rijen, { ...kop2025, uitgave: '071' }, referentie)

  test('codes with their days; the day of expiration is the last one', () => {
    const uitslag = vektis(rij(2, 'CO0497', B45, '01-01-2022', ''), rij(3, 'CO0627', B60, '01-01-2022', '30-06-2025'))
    expect(uitslag.bevindingen).toEqual([])
    expect(uitslag.uitgave?.rijen).toMatchObject([
      {
        code: 'CO0497',
        vanaf: dag('2022-01-01'),
        tot: null,
        tariefCents: null,
        tariefsoort: null,
        bron: { id: 'vektis-071' },
      },
      { code: 'CO0627', tot: dag('2025-07-01') },
    ])
  })

  test('laid over the tariff table it takes no tariff away, and an ended code is absent from its day', () => {
    const { uitgave } = vektis(rij(2, 'CO0627', B60, '01-01-2022', '30-06-2025'))
    if (uitgave === null) throw new Error('nothing read')
    const p = composeReferentie([...referentie.uitgaven, uitgave]).prestaties({ packs: ['nza'] })
    // 168.94 in zpm.md 1.2
    expect(p.vindCode('CO0627', dag('2025-06-30'))).toMatchObject({ uitkomst: 'gevonden', rij: { tariefCents: 16894 } })
    expect(p.vindCode('CO0627', dag('2025-07-01')).uitkomst).toBe('afwezig')
  })

  test.each([
    ['ended the day before', '01-01-2022', '31-12-2024', 0],
    ['ends on the first day', '01-01-2022', '01-01-2025', 1],
    ['begins on the last day', '31-12-2025', '', 1],
    ['begins the day after', '01-01-2026', '', 0],
  ])('a code that %s', (_naam, ingang, expiratie, aantal) => {
    const uitslag = vektis(rij(2, 'CO0497', B45, ingang, expiratie))
    expect(uitslag).toMatchObject({ overgenomen: aantal, geweigerd: 0 })
    expect(kort(uitslag)).toEqual(aantal === 1 ? [] : [[2, 'periode.buiten', 'let op']])
  })

  test('a period without end takes every code that begins later', () => {
    const open = importVektis071([rij(2, 'CO0497', B45, '01-01-2030', '')], { ...kop2025, geldigTot: null }, referentie)
    expect(open.overgenomen).toBe(1)
  })

  test('a code that takes over the name of one that ends is no double', () => {
    const na = vektis(
      rij(2, 'OV0012', 'Niet-basispakketzorg consult', '', '30-06-2025'),
      rij(3, 'OV0165', 'Niet-basispakketzorg consult', '01-07-2025', ''),
    )
    expect(na.bevindingen).toEqual([])
    const samenloop = vektis(
      rij(2, 'OV0012', 'Niet-basispakketzorg consult', '', '01-07-2025'),
      rij(3, 'OV0165', 'Niet-basispakketzorg consult', '01-07-2025', ''),
    )
    expect(kort(samenloop)).toEqual([[3, 'kenmerken.dubbel', 'let op']])
  })

  test('days that are none, or the wrong way round, are refused with their column', () => {
    const uitslag = vektis(
      rij(2, 'CO0497', B45, '45839', ''),
      rij(3, 'CO0627', B60, '02-01-2025', '01-01-2025'),
      rij(4, 'CO0757', naamVan(GZ, 'Behandeling', 75), '02-01-2025', '02-01-2025'),
    )
    expect(uitslag.bevindingen.slice(0, 2)).toMatchObject([
      { regel: 2, kolom: 'Datum ingang', code: 'dag.vorm', gevonden: '45839' },
      { regel: 3, kolom: 'Datum expiratie', code: 'periode.omgekeerd' },
    ])
    expect(codes(uitslag)).toEqual(['CO0757'])
  })
})

describe('what was read can be installed', () => {
  test('the text of the release reads back as the same release, under the path that the loader wants', () => {
    const rijen = nzaRijen(
      ['CO0497', B45, '142,20'],
      ['CO0001', 'Iets', '1,00'],
      ['OV0012', 'Niet-basispakketzorg consult', ''],
    )
    for (const { uitgave } of [nza(rijen), nza(rijen, { ...kop2025, geldigTot: null })]) {
      if (uitgave === null) throw new Error('nothing read')
      expect(padVan(uitgave)).toBe('prestaties/2025-01-01/nza.json')
      expect(parseUitgave(formatUitgave(uitgave), 'proef.json', 'geinstalleerd')).toEqual({
        ...uitgave,
        bestand: 'proef.json',
      })
    }
  })

  test('the shipped releases of prestaties also come back', () => {
    for (const uitgave of referentie.uitgaven.filter((u) => isVorm(u, 'prestaties'))) {
      const bestand = 'x.json'
      expect(parseUitgave(formatUitgave(uitgave), bestand, uitgave.laag)).toEqual({ ...uitgave, bestand })
    }
  })

  test('against the shipped 2025 file: one new, one changed, the rest ended', () => {
    const oud = referentie.uitgaven.filter((u) => isVorm(u, 'prestaties')).find((u) => u.kop.uitgave === '2025-01')
    const { uitgave } = nza(nzaRijen(['CO0497', B45, '142,20'], ['CO0627', B60, '170,00']))
    if (oud === undefined || uitgave === null) throw new Error('no release')
    const verschil = diffUitgaven(oud, uitgave)
    expect(verschil.nieuw.map((rij) => rij.code)).toEqual(['CO0497'])
    expect(verschil.gewijzigd.map((rij) => [rij.sleutel, rij.velden])).toEqual([['CO0627', ['tariefCents']]])
    expect(verschil.vervallen).toHaveLength(oud.rijen.length - 1)
  })
})
