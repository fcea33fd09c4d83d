import { parseBsn } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import { klein, maakKlein } from './proef/klein-op-schijf.ts'
import { maakWerkplaats } from './proef/werkplaats.ts'

const AANTAL = 6_000
const DAGEN = 31

/** Enough registrations of one month that every step reports on the way; 6,000 contacts of 194 patients. */
function maakMaand() {
  const plaats = maakWerkplaats()
  const { patienten, zorgtrajecten } = klein.stamgegevens
  const wie = bsns(Math.ceil(AANTAL / DAGEN))
  const [patient, traject] = [patienten[0], zorgtrajecten[0]]
  const stam = {
    ...klein.stamgegevens,
    patienten: wie.map((bsn, i) => ({ ...patient, id: `p${i}`, bsn })),
    zorgtrajecten: wie.map((_, i) => ({
      ...traject,
      patient: `p${i}`,
      nummer: `${klein.ZTN_GGZ.slice(0, -4)}${String(i).padStart(4, '0')}`,
    })),
  }
  const registraties = Array.from({ length: AANTAL }, (_, i) => ({
    ...klein.registratie(`r${i}`, 'ggz', `2023-03-${String(1 + (i % DAGEN)).padStart(2, '0')}`),
    patient: `p${Math.floor(i / DAGEN)}`,
  }))
  maakKlein(plaats, registraties, stam)
  return plaats
}

/** Numbers that pass the elfproef. */
function bsns(aantal: number): readonly string[] {
  const gevonden: string[] = []
  for (let nummer = 999_990_000; gevonden.length < aantal; nummer -= 1) {
    if (parseBsn(String(nummer)).ok) gevonden.push(String(nummer))
  }
  return gevonden
}

const derive = (pad: (naam: string) => string): readonly string[] => [
  'derive',
  pad('r.ndjson'),
  ...['--stam', pad('stam.json')],
  ...['--uit', pad('p.ndjson')],
]

describe('progress inside one long file', () => {
  it('is told on a terminal while derive, declare, check, judge, settle and correct are at it', async () => {
    const { opTerminal, pad } = maakMaand()
    const steps: readonly (readonly [argv: readonly string[], told: readonly string[]])[] = [
      [derive(pad), ['r.ndjson: 1 van 1 MB', 'registratie 5.000 van 6.000', 'p.ndjson: rij 6.000 van 6.000']],
      [klein.declare(pad), ['p.ndjson: 1 van', '6.000 prestaties samenstellen', 'dossier.json: rij 6.000 van 6.001']],
      [
        ['check', pad('dossiers/0101/B202303-0001.gds801.xml'), '--uit', pad('poort')],
        ['bericht 1 van 1', 'bericht 1 van 1: 2 van 8 MB', 'bericht 1 van 1: 8 van 8 MB'],
      ],
      [
        klein.judge(pad, '0101', pad('dossiers/0101/B202303-0001.gds801.xml')),
        ['bericht lezen: 4 van 8 MB', 'boek-0101.json: rij 5.000 van 6.002'],
      ],
      [
        ['settle', pad('betaler/0101/94000001-B202303-0001.gds802.xml'), '--dossiers', pad('dossiers')],
        ['dossier 0101 lezen', 'dossier.json: rij 6.000 van 6.002'],
      ],
      [klein.correct(pad), ['dossier 0101 lezen', '6.000 prestaties samenstellen']],
    ]
    for (const [argv, told] of steps) {
      const { exit, out, err } = await opTerminal(...argv)
      expect([argv[0], exit]).toEqual([argv[0], 0])
      for (const piece of told) expect(err).toContain(piece)
      expect(out).not.toContain('\u001b')
      // Whatever was told is wiped before the result is said.
      expect(err.endsWith('\r\u001b[K')).toBe(true)
    }
  })

  it('stays out of a pipe and out of --json, and the English is English', async () => {
    const { opTerminal, zorgketen, pad } = maakMaand()
    expect((await zorgketen(...derive(pad))).err).toBe('')
    expect((await opTerminal('--json', ...derive(pad))).err).toBe('')
    const english = await opTerminal('--taal', 'en', ...derive(pad))
    expect(english.err).toContain('registration 5,000 of 6,000')
    expect(english.err).not.toMatch(/registratie | van /)
  })
})
