import { describe, expect, test } from 'vitest'
import { isVorm, type PrestatieZoek } from '../index.ts'
import { dag } from '../proef-dag.ts'
import { loadReferentie } from './load-referentie.ts'

const referentie = loadReferentie()
const nza = referentie.prestaties({ packs: ['nza'] })
const demo = referentie.prestaties({ packs: ['nza', 'fictief'] })
const uitgaven = referentie.uitgaven.filter((u) => isVorm(u, 'prestaties'))
const fictief = uitgaven.filter((u) => u.kop.fictief).flatMap((u) => u.rijen)
const officieel = uitgaven.filter((u) => !u.kop.fictief).flatMap((u) => u.rijen)
type Rij = (typeof fictief)[number]
const kenmerken = (rij: Rij) =>
  [rij.soort, rij.setting, rij.categorieIndex, rij.minuten, rij.groepsgrootte, rij.variant].join()

describe('the invented pack', () => {
  test('says of every row that it is invented, with a code that no official one has and a tariff', () => {
    for (const rij of fictief) {
      expect(rij.code).toMatch(/^FI\d{4}$/)
      expect(rij.naam.startsWith('FICTIEF '), rij.naam).toBe(true)
      expect(rij.tariefCents ?? 0, rij.naam).toBeGreaterThan(0)
      expect(rij.zekerheid).toBe('onbekend')
    }
    expect(new Set(fictief.map((rij) => rij.code)).size).toBe(fictief.length)
    expect(new Set(fictief.map(kenmerken)).size).toBe(fictief.length)
  })

  test('holds nothing that has a printed code', () => {
    const gedrukt = new Set(officieel.filter((rij) => rij.code !== null && rij.bruikbaar).map(kenmerken))
    expect(fictief.filter((rij) => gedrukt.has(kenmerken(rij)))).toEqual([])
  })

  test('has every consult (1024) and group (144) without a printed code: 982 and 137', () => {
    const van = (...soorten: string[]) => fictief.filter((rij) => soorten.includes(rij.soort))
    expect(van('diagnostiek', 'behandeling')).toHaveLength(982)
    expect(van('groepsconsult')).toHaveLength(137)
  })
})

describe('the demonstration can show every other kind (zpm.md 2.2-2.5); without the pack the code is unknown', () => {
  const graden = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
  const verblijf = [
    ...graden.flatMap((graad) => ['geen', '1', '2', '3', '4'].map((niveau) => `${graad}-${niveau}`)),
    'H-geen',
    ...['geen', '2', '3', '4'].map((niveau) => `VMR-${niveau}`),
  ]
  const vragen: readonly PrestatieZoek[] = [
    ...['tot-45', 'vanaf-45'].map((variant) => ({ soort: 'toeslag:reistijd-fz', variant })),
    ...[5, 15, 30, 45, 60, 75, 90].map((minuten) => ({ soort: 'toeslag:tolk', minuten })),
    { soort: 'toeslag:verblijf' },
    ...['verblijf', 'verblijf:integraal'].flatMap((soort) => verblijf.map((variant) => ({ soort, variant }))),
    ...['laag', 'midden-hoog-zeer-hoog'].map((variant) => ({ soort: 'overig:dagbesteding', variant })),
    ...['D', 'E', 'F', 'G', 'H'].map((variant) => ({ soort: 'overig:acute-ggz-verblijf', variant })),
    ...['rapport-1', 'rapport-2', 'toeslag-1', 'toeslag-2'].map((variant) => ({ soort: 'overig:rijbewijs', variant })),
    ...[
      'ect-regulier',
      'ect-complex',
      'rtms',
      'methadon',
      'euthanasie-consultatie',
      'onderlinge-dienstverlening',
      'verblijf-zonder-overnachting',
      'forensisch-psychiatrisch-toezicht',
      'niet-basispakketzorg-verblijf',
      'acute-ggz-consult',
      'facultatief',
      'transitie',
      'zorgmachtiging',
    ].map((naam) => ({ soort: `overig:${naam}` })),
  ]

  test.each(vragen.map((vraag) => [JSON.stringify(vraag), vraag] as const))('%s', (_naam, vraag) => {
    const op = dag('2022-03-14')
    expect(nza.vind(vraag, op).uitkomst).toBe('codeOnbekend')
    expect(demo.vind(vraag, op)).toMatchObject({
      uitkomst: 'gevonden',
      rij: { soort: vraag.soort, fictief: true, codeHerkomst: 'verzonnen' },
    })
  })

  test('ZPM-17: the transitieprestatie exists in 2022 and 2023 only', () => {
    expect(demo.vind({ soort: 'overig:transitie' }, dag('2023-12-31')).uitkomst).toBe('gevonden')
    expect(demo.vind({ soort: 'overig:transitie' }, dag('2024-01-01')).uitkomst).toBe('codeOnbekend')
  })

  test('tariff kinds: acute ggz fixed, facultatief and transitie free (zpm.md 1.2), unknown where no source says', () => {
    const soortVan = (soort: string, variant?: string) =>
      demo.vind(variant === undefined ? { soort } : { soort, variant }, dag('2022-03-14')).rij?.tariefsoort
    expect(soortVan('overig:acute-ggz-consult')).toBe('vast')
    expect(soortVan('overig:acute-ggz-verblijf', 'D')).toBe('vast')
    expect(soortVan('overig:facultatief')).toBe('vrij')
    expect(soortVan('overig:transitie')).toBe('vrij')
    expect(soortVan('overig:onderlinge-dienstverlening')).toBeNull()
  })
})
