import { describe, expect, it } from 'vitest'
import { OPDRACHTEN } from './proef/opdrachten.ts'
import { maakWerkplaats } from './proef/werkplaats.ts'

// Factsheet Zorgtrajectnummer: the number cannot be used to reclaim a trajectory because one declaration is wrong. What
// the program does about money it does to files of a month, to a message or to single prestaties.
describe('ZTN-18: no command goes by a zorgtrajectnummer', () => {
  it.each([...OPDRACHTEN])('%s', async (...naam) => {
    const { out, exit } = await maakWerkplaats().zorgketen(...naam.join(' ').split(' '), '--help')
    expect(exit).toBe(0)
    expect(out.length).toBeGreaterThan(100)
    expect(out).not.toMatch(/traject|ztn/i)
  })

  it('correct resends single prestaties, and takes no number', async () => {
    const { err, out, exit } = await maakWerkplaats().zorgketen(
      'correct',
      'p.ndjson',
      '--stam',
      'stam.json',
      '--dossiers',
      'd',
      '--maand',
      '2023-03',
      '--zorgtraject',
      '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    )
    expect(exit).toBe(2)
    expect(`${err}${out}`).toContain('--zorgtraject')
  })
})
