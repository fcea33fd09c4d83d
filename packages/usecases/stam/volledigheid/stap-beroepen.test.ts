import { loadReferentie } from '@zorgketen/reference/load'
import { type Maand, parseMaand } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import { registratie } from '../../formaten/registratie.ts'
import * as klein from '../../proef/klein.ts'
import type { ZorgverlenerDocument } from '../documenten/zorgverlener.ts'
import { dag, kleineStam, periode } from '../proef/documenten.ts'
import { completeness } from './completeness.ts'

const referentie = loadReferentie()
const gelezen = parseMaand('2023-03')
const MAART: Maand = gelezen.ok ? gelezen.value : expect.fail('month')
const CONTACT = registratie.parse(klein.registratie('r-ggz', 'ggz'))

/** What completeness says of professionals, after a change to who delivered the contact. */
function kijk(deel: Partial<ZorgverlenerDocument>) {
  const stam = kleineStam()
  const wie = 'zorgverlener' in CONTACT ? CONTACT.zorgverlener : ''
  const { gebreken } = completeness({
    documenten: {
      ...stam,
      zorgverleners: stam.zorgverleners.map((een) => (een.id === wie ? { ...een, ...deel } : een)),
    },
    registraties: [CONTACT],
    maand: MAART,
    vandaag: dag('2023-04-05'),
    berichtsoort: 'T',
    dossiers: new Map(),
    referentie,
    gereedschap: null,
  })
  return gebreken
    .filter(({ code }) => code.startsWith('zpm.beroep'))
    .map(({ code, ernst, hersteller, betrokken, registraties }) => ({
      code,
      ernst,
      hersteller,
      betrokken,
      registraties,
    }))
}

describe('ZPM-04: professionals at work in a month', () => {
  const gevonden = (code: string) => ({
    code,
    ernst: 'waarschuwt',
    hersteller: 'personeelszaken',
    registraties: ['r-ggz'],
  })

  it('where nobody has a BIG registration on file, nobody lacks one', () => {
    expect(kijk({})).toEqual([])
  })

  it.each([
    ['holds on the day', { nummer: '12345678901', van: dag('2022-01-01'), tot: null }, []],
    [
      'ended before it',
      { nummer: '12345678901', van: dag('2018-01-01'), tot: dag('2023-01-31') },
      ['zpm.beroep.big-registratie'],
    ],
    ['has no days', { nummer: '12345678901', van: null, tot: null }, []],
  ])('a BIG registration that %s', (_, rij, codes) => {
    expect(kijk({ big: [rij] })).toMatchObject(codes.map(gevonden))
  })

  it('a trainee counts as the profession already held', () => {
    const [beroep] = kleineStam().zorgverleners.flatMap(({ beroepen }) => beroepen)
    const tot = beroep?.beroep ?? expect.fail('profession')
    expect(kijk({ opleidingen: [{ tot, geldig: periode('2022-01-01', '2023-12-31') }] })).toMatchObject([
      gevonden('zpm.beroep.in-opleiding'),
    ])
    expect(kijk({ opleidingen: [{ tot, geldig: periode('2020-01-01', '2021-12-31') }] })).toEqual([])
  })

  it('a regiebehandelaar of a profession that cannot be one', () => {
    const codes = kijk({ beroepen: [{ beroep: 'Ergotherapeut', geldig: periode('2022-01-01') }] }).map(
      ({ code }) => code,
    )
    expect(codes).toContain('zpm.beroep.regiebehandelaar')
  })
})
