import { describe, expect, it } from 'vitest'
import { dag, periode, zorgvraag } from '../../proef/documenten.ts'
import { leesCel, tabel } from '../../proef/lees-cel.ts'
import { importStam } from '../import-stam.ts'

const KOPPEN = [
  'Patiëntnummer',
  'Soort',
  'Diagnose',
  'Diagnose vanaf',
  'Behandelplan vanaf',
  'Doel',
  'Zorgvraagtype',
  'Getypeerd op',
  'Getypeerd door',
]
const lees = (rijen: readonly string[][], bestaand: readonly ReturnType<typeof zorgvraag>[] = []) =>
  importStam({ register: 'zorgvraag', tabel: tabel(KOPPEN, ...rijen), bestaand, leesCel })
const eerste = (uit: ReturnType<typeof lees>) => uit.uitkomsten[0]?.document

describe('ZPM-14, ZPM-26: zorgvragen from a file', () => {
  it('rows about one zorgvraag make one document: a diagnosis, goals of one plan, a typing by hand', () => {
    const uit = lees([
      ['P1', 'ggz', 'Paniekstoornis', '2023-01-09', '2023-02-01', 'Weer naar buiten', 'ZT03', '2023-01-16', 'Z1'],
      ['P1', '', '', '', '2023-02-01', 'Beter slapen', '', '', ''],
    ])
    expect(uit.fouten).toEqual([])
    expect(eerste(uit)).toMatchObject({
      patient: 'P1',
      zorgvraag: '1',
      soort: 'ggz',
      herkomst: 'overgenomen',
      diagnoses: [{ omschrijving: 'Paniekstoornis', hoofd: true, geldig: periode('2023-01-09') }],
      behandelplannen: [{ doelen: [{ omschrijving: 'Weer naar buiten' }, { omschrijving: 'Beter slapen' }] }],
      typeringen: [{ type: '3', datum: dag('2023-01-16'), door: 'Z1', methode: null }],
    })
  })

  it('what contacts refer to keeps its id, and a typing that was made here is not written over', () => {
    const [al] = [zorgvraag('P1')]
    const [oud] = al.typeringen
    if (oud === undefined) throw new Error('no typing')
    const hier = { ...oud, methode: 'ggz-2022', kansen: [{ type: '3', percentage: 80 }] }
    const uit = lees(
      [['P1', 'ggz', 'Paniekstoornis', '2023-01-09', '2023-02-01', 'Weer naar buiten', '5', '2023-01-16', 'Z1']],
      [{ ...al, typeringen: [hier] }],
    )
    const document = eerste(uit)
    expect(document?.diagnoses.map(({ id }) => id)).toEqual(['d1'])
    expect(document?.behandelplannen.flatMap(({ id, doelen }) => [id, ...doelen.map((doel) => doel.id)])).toEqual([
      'b1',
      'g1',
    ])
    expect(document?.typeringen).toEqual([hier])
    expect(document?.contacten).toEqual(al.contacten)
  })

  it('names the cell at fault and leaves that row out', () => {
    const uit = lees([
      ['P1', 'jeugd', '', '', '', '', '', '', ''],
      ['P2', 'ggz', '', '', '', '', 'ernstig', '2023-01-16', 'Z1'],
      ['P3', 'ggz', '', '', '', '', '3', '', 'Z1'],
      ['P4', 'ggz', '', '', '', '', '', '', ''],
    ])
    expect(uit.fouten.map(({ rij, kolom }) => [rij, kolom])).toEqual([
      [expect.any(Number), 'Soort'],
      [expect.any(Number), 'Zorgvraagtype'],
      [expect.any(Number), 'Getypeerd op'],
    ])
    expect(uit.uitkomsten.map(({ id }) => id)).toEqual(['P4/1'])
  })
})
