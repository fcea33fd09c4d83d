import { buildCodec, parseLayout } from '@zorgketen/messages'
import { addDays, parseMaand } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import regels from '../data/berichtregels.json' with { type: 'json' }
import { synthesize } from '../index.ts'
import { maakMaandraster } from '../land/periode.ts'
import { maakNummers } from '../persoon/nummers.ts'
import { leesFeiten } from '../test/feiten.ts'
import { maakToeval } from '../toeval/toeval.ts'
import { type Basis, maakBasisbericht } from './basisbericht.ts'
import type { Bericht } from './bericht.ts'
import { maakSnijplek } from './bewerking.ts'
import { bewerkingen } from './edits/alle-bewerkingen.ts'
import { structuurbewerkingen } from './edits/structuur.ts'
import { codesVan } from './regelcodes.ts'
import { maakSchrijver } from './schrijf.ts'

interface Typen {
  Bericht: object
  Eenheid: object
  klassen: Record<string, object>
}
const feiten = leesFeiten()
const codec = buildCodec<Typen>(parseLayout(feiten.layout))
const schrijf = maakSchrijver(feiten.layout)

function basisbericht(
  basis: Basis,
  maandTekst = '2023-03',
): { bericht: Bericht; raster: ReturnType<typeof maakMaandraster> } {
  const maand = parseMaand(maandTekst)
  if (!maand.ok) throw new Error('month')
  const raster = maakMaandraster(maand.value)
  const toeval = maakToeval(`proef ${basis}`)
  return { bericht: maakBasisbericht({ toeval, nummers: maakNummers(toeval), raster }, basis), raster }
}

describe('messages of their own', () => {
  it.each(['fz', 'ggz', 'servicebureau', 'buitenland'] as const)(
    'base %s is a message without structural findings',
    (basis) => {
      const { bericht } = basisbericht(basis)
      const gelezen = codec.read(schrijf(bericht))
      expect(gelezen.bevindingen).toEqual([])
      expect([gelezen.volledig, gelezen.eenheden]).toEqual([true, 2])
    },
  )

  it.each(bewerkingen.map((b) => [b.id, b] as const))(
    '%s changes the message and keeps it readable',
    (_, bewerking) => {
      const { bericht, raster } = basisbericht(bewerking.basis, bewerking.maand)
      const voor = schrijf(bericht)
      bewerking.bewerk(maakSnijplek(bericht, 0, (n) => addDays(raster.eerste, n - 1), raster.aantal))
      const na = schrijf(bericht)
      expect(Buffer.from(na).equals(voor)).toBe(false)
      expect(codec.read(na).bevindingen).toEqual([])
    },
  )

  it.each(structuurbewerkingen.map((b) => [b.id, b] as const))('%s makes it unreadable', (_, bewerking) => {
    const { bericht } = basisbericht(bewerking.basis)
    const ruw = new TextEncoder().encode(bewerking.bewerk(new TextDecoder().decode(schrijf(bericht))))
    expect(codec.read(ruw).aantalBevindingen).toBeGreaterThan(0)
  })
})

describe('codes of the key', () => {
  it('come from the facts: 139 rows of v1.0, and every rule an edit names is one of them', () => {
    expect(regels.rijen).toHaveLength(139)
    expect(new Set(regels.rijen.map((r) => r.regel)).size).toBe(139)
    const bekend = new Set(regels.rijen.map((r) => r.regel))
    expect(bewerkingen.flatMap((b) => b.raakt).filter((regel) => !bekend.has(regel))).toEqual([])
  })

  it('gds801.md §2: an error in header, context or total hides what is wrong with the insured', () => {
    expect(codesVan(['VC020'])).toEqual({ codes: ['8101'], onderdrukt: [] })
    expect(codesVan(['VC020', 'VC016', 'VC093', 'VC008'])).toEqual({
      codes: ['0150', '9265'],
      onderdrukt: ['8049', '8101'],
    })
    expect(codesVan(['VC030', 'VC031'])).toEqual({ codes: ['9278'], onderdrukt: [] })
    expect(() => codesVan(['VC999'])).toThrow(RangeError)
  })

  it('every rule is broken by some edit, but for those that look in a list of which no source shows all codes', () => {
    const geraakt = new Set(bewerkingen.flatMap((b) => b.raakt))
    const kanSpreken = regels.rijen.filter(
      (r) => r.codelijst === null || feiten.volledigeCodelijsten.includes(r.codelijst),
    )
    expect(kanSpreken.length).toBeGreaterThan(110)
    expect(kanSpreken.map((r) => r.regel).filter((regel) => !geraakt.has(regel))).toEqual([])
  })

  it('double edits occur: one hidden behind the message, one on two insured; outcome and codes agree', () => {
    for (let zaad = 1; zaad <= 10; zaad += 1) {
      const { berichten } = synthesize(zaad, feiten).sleutel
      expect(berichten).toHaveLength(12)
      expect(berichten.filter((b) => b.onderdrukt.length > 0)).toHaveLength(1)
      expect(berichten.filter((b) => b.fouten.length === 2)).toHaveLength(2)
      expect(berichten.filter((b) => b.uitslag === 'onleesbaar')).toHaveLength(2)
      expect(berichten.some((b) => b.uitslag === 'doorgezet' && b.fouten.length === 0)).toBe(true)
      for (const b of berichten) expect(b.codes.length > 0).toBe(b.uitslag === 'geweigerd')
    }
  })
})
