import { describe, expect, it } from 'vitest'
import { checkDocument } from '../stam/check-document.ts'
import { importStam } from '../stam/invoer/import-stam.ts'
import { dag, kleineStam, periode } from '../stam/proef/documenten.ts'
import { leesCel, tabel } from '../stam/proef/lees-cel.ts'

const [bestaand] = kleineStam().eenheden
if (bestaand === undefined) throw new Error('the small administration has no unit')

const KOPPEN = ['Eenheidcode', 'Behandelteam', 'Soort team', 'Soort locatie', 'Zorgprogramma', 'Kenmerken vanaf']
const lees = (...rijen: readonly (readonly string[])[]) =>
  importStam({ register: 'eenheid', tabel: tabel(KOPPEN, ...rijen), bestaand: [bestaand], leesCel })

describe('ZPM-03 what the list of settings may ask of a unit comes in from a file', () => {
  it('a row brings team, kind, location and programme for a period; an open one ends where the next begins', () => {
    const { uitkomsten, fouten } = lees(
      [bestaand.id, 'noord', 'gemengd', 'kantoor', '', '2022-01-01'],
      [bestaand.id, 'noord', 'fact', 'kantoor', 'angst', '2023-03-01'],
    )
    expect(fouten).toEqual([])
    expect(uitkomsten[0]?.document).toMatchObject({
      settings: bestaand.settings,
      kenmerken: [
        {
          team: 'noord',
          teamsoort: 'gemengd',
          locatiesoort: 'kantoor',
          zorgprogramma: null,
          geldig: periode('2022-01-01', '2023-02-28'),
        },
        { teamsoort: 'fact', zorgprogramma: 'angst', geldig: periode('2023-03-01') },
      ],
    })
  })

  it('a kind of location that does not exist is told, and so is a row without its first day', () => {
    expect(lees([bestaand.id, '', '', 'zolder', '', '2022-01-01']).fouten[0]?.kolom).toBe('Soort locatie')
    expect(lees([bestaand.id, '', 'fact', '', '', '']).fouten[0]?.kolom).toBe('Kenmerken vanaf')
  })

  it('a file without these columns leaves them as they were', () => {
    const kenmerken = [
      { team: null, teamsoort: 'fact', locatiesoort: null, zorgprogramma: null, geldig: periode('2022-01-01') },
    ]
    const { uitkomsten } = importStam({
      register: 'eenheid',
      tabel: tabel(['Eenheidcode', 'Naam'], [bestaand.id, 'Andere naam']),
      bestaand: [{ ...bestaand, kenmerken }],
      leesCel,
    })
    expect(uitkomsten[0]?.document).toMatchObject({ naam: 'Andere naam', kenmerken })
  })
})

it('ZPM-03 two rows of features on one day are refused in the form', () => {
  const rij = { team: null, teamsoort: 'fact', locatiesoort: null, zorgprogramma: null }
  const document = {
    ...bestaand,
    kenmerken: [
      { ...rij, geldig: { van: dag('2022-01-01'), tot: null } },
      { ...rij, teamsoort: 'gemengd', geldig: { van: dag('2023-01-01'), tot: null } },
    ],
  }
  const [weigering] = checkDocument('eenheid', document, {})
  expect(weigering?.wat.nl).toBe(
    'De kenmerken - / fact / - / - en - / gemengd / - / - gelden allebei vanaf 2023-01-01.',
  )
})
