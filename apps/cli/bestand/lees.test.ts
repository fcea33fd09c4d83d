import { readNdjson, registratie } from '@zorgketen/usecases'
import { describe, expect, it } from 'vitest'
import { klein } from '../proef/klein-op-schijf.ts'
import { maakWerkplaats } from '../proef/werkplaats.ts'
import { leesNdjson } from './lees.ts'
import { Onbruikbaar } from './onbruikbaar.ts'

const STIL = { voortgang: () => undefined }

/** Lines of which every seventh is wrong or empty, with texts of more than one byte a character, of 2.5 pieces. */
function maakRegels(einde: string): string {
  const regels: string[] = []
  for (let i = 0, lengte = 0; lengte < 2.5 * 1024 * 1024; i += 1) {
    const rij = JSON.stringify({ ...klein.registratie(`r${i}`, 'ggz'), eenheid: 'é'.repeat(1 + (i % 1000)) })
    const regel = i % 7 === 0 ? ['', '{"id":', `${rij.slice(0, -1)},"meer":1}`][i % 3] : rij
    regels.push(regel ?? '')
    lengte += Buffer.byteLength(regel ?? '')
  }
  return regels.join('\n') + einde
}

describe('NDJSON read in pieces', () => {
  it.each(['', '\n', '\r\n'])(
    'gives the same values and faults, with the same lines, as the whole text (end %j)',
    (einde) => {
      const { schrijf } = maakWerkplaats()
      const tekst = maakRegels(einde)
      const bestand = schrijf('r.ndjson', tekst)
      const heel = readNdjson(registratie, bestand, tekst)
      expect(leesNdjson(registratie, bestand, STIL)).toEqual(heel)
      expect([heel.waarden.length > 1000, heel.fouten.length > 150]).toEqual([true, true])
    },
  )

  it('a line without end is refused with its number, before it fills the memory', () => {
    const { schrijf } = maakWerkplaats()
    const bestand = schrijf('r.ndjson', `{}\n\n[${'1,'.repeat(2_000_000)}`)
    try {
      leesNdjson(registratie, bestand, STIL)
      expect.fail('read')
    } catch (error) {
      if (!(error instanceof Onbruikbaar)) throw error
      expect(error.fouten).toMatchObject([{ bestand, regel: 3, wat: { nl: 'De regel is te lang.' } }])
    }
  })
})
