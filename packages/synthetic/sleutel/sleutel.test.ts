import { describe, expect, it } from 'vitest'
import { synthesize } from '../index.ts'
import { leesFeiten } from '../test/feiten.ts'
import { tellendeMinuten, zoekPrestatie } from '../test/naslag.ts'

const feiten = leesFeiten()
const landen = [1, 2, 3, 7, 18].map((zaad) => synthesize(zaad, feiten))
const administraties = landen.flatMap((land) =>
  land.aanbieders.flatMap((aanbieder) =>
    ([1, 2] as const).map((ronde) => ({
      land,
      naam: aanbieder.naam,
      ronde,
      ...(ronde === 1 ? aanbieder.eerst : aanbieder.hersteld),
    })),
  ),
)

describe('key of the derivation', () => {
  it('has one row for every registration that stands in the round, and no other', () => {
    for (const { land, naam, ronde, registraties } of administraties) {
      const rijen = land.sleutel.afleiding.filter((r) => r.aanbieder === naam && r.ronde === ronde)
      expect(rijen.map((r) => r.registratie)).toEqual([...new Set(registraties.map((r) => r.id))].sort())
    }
  })

  it('ZPM-01, ZPM-06: names the code and tariff that a plain look-up in the facts gives, borders included', () => {
    let bekeken = 0
    let grenzen = 0
    for (const { land, naam, ronde, stamgegevens, registraties } of administraties) {
      const perId = Map.groupBy(registraties, (r) => r.id)
      for (const rij of land.sleutel.afleiding.filter((r) => r.aanbieder === naam && r.ronde === ronde)) {
        const [registratie, ...meer] = perId.get(rij.registratie) ?? []
        if (registratie === undefined) throw new Error('a key row without a registration')
        if (!('code' in rij)) {
          const gevonden = zoekPrestatie(feiten, stamgegevens, registratie)
          // 0 direct minutes, a date before 2022 and a double id are refused whatever a look-up finds
          const anders = registratie.directeMinuten === 0 || registratie.datum < '2022' || meer.length > 0
          if (!anders) expect(gevonden, `${naam} ${rij.registratie} ${rij.weigering}`).toBeUndefined()
          continue
        }
        const gevonden = zoekPrestatie(feiten, stamgegevens, registratie)
        expect([rij.code, rij.tarief], `${naam} ${rij.registratie}`).toEqual([gevonden?.code, gevonden?.tariefCents])
        bekeken += 1
        const { geplandeMinuten, directeMinuten } = registratie
        if (geplandeMinuten === null) continue
        if (
          Math.abs(geplandeMinuten - directeMinuten) === 15 &&
          tellendeMinuten(stamgegevens, registratie) !== directeMinuten
        )
          grenzen += 1
      }
    }
    expect(bekeken).toBeGreaterThan(2500)
    expect(grenzen).toBeGreaterThan(50)
  })
})

describe('key of the lines', () => {
  it('has one row for every prestatie and refusal in round 1, and remembers them all in round 2', () => {
    for (const { land, naam, ronde, registraties } of administraties.filter((a) => a.ronde === 1)) {
      const rijen = land.sleutel.regels.filter((r) => r.aanbieder === naam && r.ronde === ronde)
      expect(rijen.map((r) => r.prestatie)).toEqual([...new Set(registraties.map((r) => r.id))].sort())
      const later = land.sleutel.regels.filter((r) => r.aanbieder === naam && r.ronde === 2)
      expect(later.map((r) => r.prestatie)).toEqual(rijen.map((r) => r.prestatie))
    }
  })

  it('a line is declared exactly when it was derived and nothing keeps it back; refusals say why', () => {
    for (const land of landen) {
      const afgeleid = new Map(land.sleutel.afleiding.map((r) => [`${r.ronde} ${r.aanbieder} ${r.registratie}`, r]))
      for (const rij of land.sleutel.regels) {
        const bron = afgeleid.get(`${rij.ronde} ${rij.aanbieder} ${rij.prestatie}`)
        if (bron !== undefined && 'weigering' in bron) expect(rij.reden).toBe(bron.weigering)
        expect(rij.reden !== null).toBe(rij.uitkomst === 'niet gedeclareerd')
        expect(rij.eisen.length > 0).toBe(rij.uitkomst === 'afgekeurd' || rij.uitkomst === 'geweigerd')
        expect(rij.bedrag > 0).toBe(rij.uitkomst === 'toegekend')
        if (rij.fout === null) expect(rij.uitkomst).toBe('toegekend')
      }
    }
  })

  it('DFZ-10, DFZ-11: a credit only for what was granted in round 1, whole, and with its new debit', () => {
    for (const land of landen) {
      const eerst = new Map(
        land.sleutel.regels.filter((r) => r.ronde === 1).map((r) => [`${r.aanbieder} ${r.prestatie}`, r]),
      )
      const tweede = land.sleutel.regels.filter((r) => r.ronde === 2)
      const credits = tweede.filter((r) => r.verzonden.includes('credit'))
      expect(credits.length).toBeGreaterThan(5)
      for (const rij of tweede) {
        const voor = eerst.get(`${rij.aanbieder} ${rij.prestatie}`)
        if (rij.verzonden.includes('credit')) expect(voor?.uitkomst).toBe('toegekend')
        if (rij.verzonden.length === 0) expect([rij.uitkomst, rij.bedrag]).toEqual([voor?.uitkomst, voor?.bedrag])
        if (rij.verzonden.join() === 'credit') expect(rij.uitkomst).toBe('gecrediteerd')
      }
    }
  })

  it('every mistake that can be mended is mended: in round 2 only doubles and a provider DJI does not know fail', () => {
    for (const land of landen) {
      const blijft = land.sleutel.regels.filter(
        (r) => r.ronde === 2 && !['toegekend', 'gecrediteerd'].includes(r.uitkomst),
      )
      expect(
        [...new Set(blijft.map((r) => r.fout))].filter(
          (f) => f !== 'dubbel-genoteerd' && f !== 'aanbieder-niet-ingekocht',
        ),
      ).toEqual([])
    }
  })

  it('is sorted, so that two runs can be compared line by line', () => {
    for (const { sleutel } of landen) {
      const op = sleutel.regels.map((r) => `${r.ronde} ${r.aanbieder} ${r.prestatie}`)
      expect(op).toEqual([...op].sort())
      expect(sleutel.berichten.map((b) => b.bestand)).toEqual(sleutel.berichten.map((b) => b.bestand).sort())
      for (const { codes } of sleutel.berichten) expect(codes).toEqual([...new Set(codes)].sort())
    }
  })
})
