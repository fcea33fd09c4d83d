import { describe, expect, it } from 'vitest'
import { renderLand, synthesize } from '../index.ts'
import { leesFeiten } from '../test/feiten.ts'

const feiten = leesFeiten()
const bestanden = (zaad: number, opties = {}): Map<string, string> =>
  new Map(
    [...renderLand(synthesize(zaad, feiten, opties))].map(([pad, inhoud]) => [
      pad,
      Buffer.from(inhoud).toString('hex'),
    ]),
  )

describe('synthesize', () => {
  it('makes the same bytes from the same seed, in the same order', () => {
    expect([...bestanden(11)]).toEqual([...bestanden(11)])
  })

  it('makes another country from another seed: no file of a provider and no register of DJI is the same', () => {
    const een = bestanden(1)
    const twee = bestanden(2)
    const eigen = [...een].filter(([pad]) => pad.startsWith('aanbieders/') || pad.startsWith('betalers/9992/'))
    expect(eigen.length).toBeGreaterThan(12)
    expect(eigen.filter(([pad, inhoud]) => twee.get(pad) === inhoud).map(([pad]) => pad)).toEqual([])
  })

  it('leaves what truly happened as it was when kinds of mistake are left out', () => {
    const met = synthesize(4, feiten)
    const weg = [...new Set(met.geplant.map((g) => g.fout))].slice(0, 2)
    const zonder = synthesize(4, feiten, { zonder: weg })
    expect(weg).toHaveLength(2)
    expect(zonder.geplant.filter((g) => weg.includes(g.fout))).toEqual([])
    expect(zonder.aanbieders.map((a) => a.hersteld.registraties)).toEqual(
      met.aanbieders.map((a) => a.hersteld.registraties),
    )
  })

  it('lives in the month asked for, with all true contacts inside it', () => {
    const land = synthesize(3, feiten, { maand: '2023-02' })
    const datums = land.aanbieders.flatMap((a) => a.hersteld.registraties.map((r) => r.datum))
    expect(datums.length).toBeGreaterThan(250)
    expect(datums.every((datum) => datum.startsWith('2023-02-'))).toBe(true)
  })

  it('has sizes that keep fifty seeds fast: practice 40-60, institution 150-250, fz 100-150, plus planted doubles', () => {
    for (const zaad of [1, 2, 3, 4, 5]) {
      const aantal = new Map(synthesize(zaad, feiten).aanbieders.map((a) => [a.naam, a.hersteld.registraties.length]))
      expect(aantal.get('praktijk')).toBeGreaterThanOrEqual(38)
      expect(aantal.get('praktijk')).toBeLessThanOrEqual(60)
      expect(aantal.get('instelling')).toBeGreaterThanOrEqual(140)
      expect(aantal.get('instelling')).toBeLessThanOrEqual(250)
      expect(aantal.get('fz-kliniek')).toBeGreaterThanOrEqual(95)
      expect(aantal.get('fz-kliniek')).toBeLessThanOrEqual(150)
    }
  })

  it('refuses a month that does not exist, and facts that hold nothing for a provider', () => {
    for (const maand of ['2023-13', '2021-12', '2026-12', 'maart']) {
      expect(() => synthesize(1, feiten, { maand })).toThrow(RangeError)
    }
    expect(() => synthesize(1, { ...feiten, prestaties: [] })).toThrow(RangeError)
    expect(() => synthesize(1, { ...feiten, settings: ['sectie-ii'] })).toThrow(RangeError)
  })
})
