import { describe, expect, it } from 'vitest'
import { leesCel, tabel } from '../proef/lees-cel.ts'
import { importStam } from './import-stam.ts'
import { proposeMapping } from './koppel-koppen.ts'
import { importTemplate } from './sjabloon.ts'
import { applyImport } from './voorstel.ts'
import { INVOERBARE_REGISTERS, importColumns } from './vormen.ts'

describe.each(INVOERBARE_REGISTERS)('the example file of %s', (register) => {
  it.each(['nl', 'en'] as const)('%s: every header is recognised and every row imports without a fault', (taal) => {
    const { koppen, rijen } = importTemplate(register, taal)
    const { zekerheid, nietHerkend } = proposeMapping(register, koppen)
    expect(nietHerkend).toEqual([])
    expect(new Set(Object.values(zekerheid))).toEqual(new Set(['zeker']))
    const voorstel = importStam({ register, tabel: tabel(koppen, ...rijen), bestaand: [], leesCel })
    expect(voorstel.fouten).toEqual([])
    expect(voorstel.uitkomsten.length).toBeGreaterThan(0)
    expect(new Set(voorstel.uitkomsten.map(({ soort }) => soort))).toEqual(new Set(['nieuw']))
    expect(voorstel.uitkomsten.flatMap((een) => een.rijen)).toHaveLength(rijen.length)
  })

  it('a second time it changes nothing', () => {
    const { koppen, rijen } = importTemplate(register, 'nl')
    const bestand = tabel(koppen, ...rijen)
    const bestaand = applyImport(importStam({ register, tabel: bestand, bestaand: [], leesCel }))
    const nogmaals = importStam({ register, tabel: bestand, bestaand, leesCel })
    expect(nogmaals.uitkomsten.map(({ soort }) => soort)).toEqual(bestaand.map(() => 'ongewijzigd'))
    expect(applyImport(nogmaals)).toEqual([])
  })

  it('explains each column in both languages, and names no header twice', () => {
    const kolommen = importColumns(register)
    for (const { naam, uitleg, voorbeelden } of kolommen) {
      for (const { nl, en } of [naam, uitleg]) {
        expect(nl).not.toBe('')
        expect(en).not.toBe('')
      }
      expect(voorbeelden).toHaveLength(kolommen[0]?.voorbeelden.length ?? 0)
    }
    expect(new Set(kolommen.map(({ naam }) => naam.nl)).size).toBe(kolommen.length)
    expect(kolommen.some(({ verplicht }) => verplicht === 'altijd')).toBe(true)
  })
})
