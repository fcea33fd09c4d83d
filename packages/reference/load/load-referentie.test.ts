import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { diffUitgaven, isVorm, type Uitgave } from '../index.ts'
import { dag } from '../proef-dag.ts'
import { loadReferentie } from './load-referentie.ts'

let map = ''
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'referentie-'))
})
afterEach(() => rmSync(map, { recursive: true }))

function zet(pad: string, tekst: string): void {
  mkdirSync(dirname(join(map, pad)), { recursive: true })
  writeFileSync(join(map, pad), tekst)
}

const OFFICIEEL = `# onderwerp: prestaties
# geldigVanaf: 2025-01-01
# geldigTot: 2026-01-01
# uitgave: nza
# bekendSinds: 2024-07-01
# zekerheid: zeker
# fictief: nee
# volledig: nee
# inhoud: Proefbestand.
# bron: nza | Proef van een NZa-bestand
code,soort,setting,categorieIndex,minuten,naam,tariefCents,bruikbaar,zekerheid,bron
CO0627,behandeling,sectie-ii,6,60,Consult,17000,ja,zeker,nza
CO0497,behandeling,sectie-ii,6,45,Consult,14200,ja,zeker,nza
`

describe('an installed file', () => {
  test('lies over the shipped one and fills what it lacked', () => {
    const kaal = loadReferentie().prestaties({ packs: ['nza'] })
    expect(kaal.vindConsult(1, 6, 'behandeling', 45, dag('2025-06-01')).uitkomst).toBe('tariefOnbekend')
    zet('prestaties/2025-01-01/nza.csv', OFFICIEEL)
    const referentie = loadReferentie([map])
    const prestaties = referentie.prestaties({ packs: ['nza'] })
    expect(prestaties.vindConsult(1, 6, 'behandeling', 45, dag('2025-06-01'))).toMatchObject({
      uitkomst: 'gevonden',
      rij: { tariefCents: 14200, uitgave: { laag: 'geinstalleerd', uitgave: 'nza' } },
    })
    // shipped: 168.94 in zpm.md 1.2
    expect(kaal.vindCode('CO0627', dag('2025-06-01'))).toMatchObject({ rij: { tariefCents: 16894 } })
    expect(prestaties.vindCode('CO0627', dag('2025-06-01'))).toMatchObject({ rij: { tariefCents: 17000 } })
    expect(referentie.versies().filter((versie) => versie.laag === 'geinstalleerd')).toHaveLength(1)
  })

  test('can be compared with the shipped one first', () => {
    zet('prestaties/2025-01-01/nza.csv', OFFICIEEL)
    const van2025 = loadReferentie([map]).uitgaven.filter(
      (u): u is Uitgave<'prestaties'> => isVorm(u, 'prestaties') && u.kop.geldigVanaf === dag('2025-01-01'),
    )
    const oud = van2025.find((u) => u.laag === 'meegeleverd')
    const nieuw = van2025.find((u) => u.laag === 'geinstalleerd')
    if (oud === undefined || nieuw === undefined) throw new Error('expected both layers')
    const verschil = diffUitgaven(oud, nieuw)
    expect(verschil.nieuw.map((rij) => rij.code)).toEqual(['CO0497'])
    expect(verschil.gewijzigd.map((rij) => [rij.sleutel, rij.velden])).toEqual([
      ['CO0627', ['naam', 'tariefCents', 'tariefsoort']],
    ])
  })
})

describe('a folder that cannot be used is refused with its path', () => {
  test.each([
    ['a file in the wrong place', 'prestaties/los.csv', OFFICIEEL, /prestaties\/los\.csv: verwacht <onderwerp>/],
    ['a kind of file that nobody reads', 'prestaties/2025-01-01/nza.xlsx', '', /nza\.xlsx: verwacht <onderwerp>/],
    [
      'a name that is not the release',
      'prestaties/2025-01-01/x.csv',
      OFFICIEEL,
      /volgens de kop heet dit bestand prestaties\/2025-01-01\/nza\.csv/,
    ],
    [
      'a folder of another year',
      'prestaties/2024-01-01/nza.csv',
      OFFICIEEL,
      /volgens de kop heet dit bestand prestaties\/2025-01-01/,
    ],
    [
      'a field that does not fit',
      'prestaties/2025-01-01/nza.csv',
      OFFICIEEL.replace('14200', '142.00'),
      /nza\.csv, regel 13, ‘tariefCents’: gevonden "142\.00"/,
    ],
  ])('%s', (_naam, pad, tekst, verwacht) => {
    zet(pad, tekst)
    expect(() => loadReferentie([map])).toThrow(verwacht)
  })

  test('a folder that does not exist', () => {
    expect(() => loadReferentie([join(map, 'weg')])).toThrow(/deze map met referentiegegevens is niet te lezen/)
  })

  test('notes and hidden files are passed over', () => {
    zet('README.md', 'x')
    zet('prestaties/.DS_Store', 'x')
    expect(loadReferentie([map]).versies()).toEqual(loadReferentie().versies())
  })
})
