import { describe, expect, test } from 'vitest'
import { heenCodec } from '../voorbeeld/codec.ts'
import { dag } from '../voorbeeld/dag.ts'
import { type Geval, maakGeval } from '../voorbeeld/geval.ts'
import { fromDebet } from './from-debet.ts'
import { Verliezen } from './verliezen.ts'

type Bewerking = (geval: Geval) => unknown

function lees(bewerk: Bewerking) {
  const geval = maakGeval()
  bewerk(geval)
  const verliezen = new Verliezen()
  return { regel: fromDebet(geval.debet, 'regel', verliezen), verliezen: verliezen.lijst() }
}

/** Elements reported beyond what the unedited line of that base already loses. */
function gemeld(bewerk: Bewerking, basis: Bewerking = () => undefined): readonly string[] {
  const vast = new Set(lees(basis).verliezen.map(({ element }) => element))
  const beide: Bewerking = (g) => {
    basis(g)
    bewerk(g)
  }
  return lees(beide).verliezen.flatMap(({ element, eerste }) => (vast.has(element) ? [] : [`${eerste}: ${element}`]))
}

describe('what a line says beside itself', () => {
  test('a line without AanvullendePrestatiegegevens has no contract, zorgtraject, plaatsing or diagnosis', () => {
    expect(lees((g) => Object.assign(g.debet, { aanvullendePrestatiegegevens: null })).regel).toMatchObject({
      contract: null,
      zorgtraject: null,
      startdatum: null,
      plaatsing: null,
      diagnoses: [],
    })
  })

  test('a line to DJI has them all (ZTN-01)', () => {
    expect(lees(() => undefined).regel).toMatchObject({
      contract: 'C-1',
      zorgtraject: '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
      startdatum: dag('2022-01-03'),
      plaatsing: { nummer: '123456789', titel: { van: dag('2021-06-01'), tot: dag('2023-05-31') } },
      diagnoses: [{ codelijst: '032', code: 'FICTIEF-01', datum: dag('2022-01-03') }],
    })
  })

  test.each([['plaatsingsbesluitNummer'], ['begindatumForensischeZorgtitel']])(
    'a Plaatsingsbesluit without %s is no plaatsing',
    (eigenschap) => {
      expect(lees((g) => Object.assign(g.plaatsingsbesluit, { [eigenschap]: null })).regel?.plaatsing).toBeNull()
    },
  )

  test.each([['diagnoseCodelijstCode'], ['diagnosecode']])('a diagnosis without %s is left out', (eigenschap) => {
    const zonder: Bewerking = (g) => Object.assign(g.diagnose, { [eigenschap]: null })
    expect(lees(zonder).regel?.diagnoses).toEqual([])
    expect(gemeld(zonder)).toEqual(['regel: Diagnose zonder codelijst of code'])
  })

  test('what the layout does not know is reported', () => {
    const extra = [{ naam: 'Nieuw', pad: 'regel/Nieuw', van: 0, tot: 1, ruw: '<Nieuw/>' }]
    expect(gemeld((g) => Object.assign(g.debet, { extra }))).toEqual(['regel: DebetPrestatie (onbekende elementen)'])
  })
})

describe('who treated', () => {
  test('another role than treating (01) or directing (02) is left out', () => {
    const anders: Bewerking = (g) => Object.assign(g.behandelaar, { zorgaanbiederRol: '03' })
    expect(lees(anders).regel?.betrokkenen).toMatchObject([{ rol: '02', agb: '94000002' }])
    expect(lees(anders).regel?.betrokkenen).toHaveLength(1)
    expect(gemeld(anders)).toEqual(['regel: Zorgaanbieder met een andere rol dan 01 of 02'])
  })

  test.each<[string | null, string | null]>([
    ['1', '1'],
    ['2', '2'],
    ['3', '3'],
    ['9', null],
    [null, null],
  ])('kind %s is %s: CL0015 knows three', (zorgaanbiederSoort, soort) => {
    expect(lees((g) => Object.assign(g.behandelaar, { zorgaanbiederSoort })).regel?.betrokkenen[0]?.soort).toBe(soort)
  })

  test('a name that lacks its parts is an empty name, not a missing one', () => {
    const naamVan = (maak: (g: Geval) => unknown) =>
      lees((g) => Object.assign(g.behandelaar, { naamZorgverlener: maak(g) })).regel?.betrokkenen[0]?.naam
    expect(naamVan(() => null)).toBeNull()
    expect(naamVan((g) => g.nieuw('NaamZorgverlener'))).toEqual({ initialen: '', voorvoegsels: null, achternaam: '' })
    const geslachtsnaam = heenCodec.nieuw('Geslachtsnaam')
    expect(naamVan((g) => g.nieuw('NaamZorgverlener', { initialen: 'A', geslachtsnaam }))).toEqual({
      initialen: 'A',
      voorvoegsels: null,
      achternaam: '',
    })
  })
})

describe('who referred', () => {
  const ggz: Bewerking = (g) => g.als('ggz')

  test('a referral without its kind is none', () => {
    expect(lees((g) => Object.assign(g.verwijzing, { typeVerwijzingcode: null })).regel?.verwijzing).toBeNull()
    expect(lees((g) => Object.assign(g.debet, { verwijzing: [] })).regel?.verwijzing).toBeNull()
  })

  test('a referral goes without referrer (fz) or with one (ggz)', () => {
    expect(lees(() => undefined).regel?.verwijzing).toEqual({ soort: '06', datum: null, verwijzer: null })
    const verwijzing = { soort: '01', datum: dag('2021-12-01'), verwijzer: '01000001' }
    expect(lees(ggz).regel?.verwijzing).toEqual(verwijzing)
  })

  test.each<[string, Bewerking, string[]]>([
    ['no kind and role', (g) => Object.assign(g.verwijzer, { zorgaanbiederSoort: null, zorgaanbiederRol: null }), []],
    [
      'another kind',
      (g) => Object.assign(g.verwijzer, { zorgaanbiederSoort: '1' }),
      ['regel: Verwijzer/ZorgaanbiederSoort'],
    ],
    [
      'another role',
      (g) => Object.assign(g.verwijzer, { zorgaanbiederRol: '02' }),
      ['regel: Verwijzer/ZorgaanbiederRol'],
    ],
    [
      'a profession only',
      (g) => Object.assign(g.verwijzer, { beroepZorgverlener: '01', zorgaanbiedercode: null }),
      ['regel: Verwijzer zonder AGB-code'],
    ],
    [
      'a name',
      (g) => Object.assign(g.verwijzer, { naamZorgverlener: g.nieuw('NaamZorgverlener') }),
      ['regel: Verwijzer zonder AGB-code'],
    ],
    [
      'an AGB code that cannot be one',
      (g) => Object.assign(g.verwijzer, { zorgaanbiedercode: '00000001' }),
      ['regel: Verwijzer/Zorgaanbiedercode'],
    ],
  ])('a referrer with %s', (_geval, bewerk, verwacht) => {
    expect(gemeld(bewerk, ggz)).toEqual(verwacht)
  })
})
