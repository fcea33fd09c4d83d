import { type Dossier, emptyDossier, type Regelstaat, type Regelstand } from '@zorgketen/declaratie'
import { cents } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { debet, declaratie } from '../overname/proef/bericht.ts'
import { addToDossier } from './voeg-dossier-bij.ts'

type Lijn = readonly [referentie: string, stand: Regelstand, prestatie?: string]

/** One declaration with these lines in these states. */
function dossierMet(bericht: string, lijnen: readonly Lijn[], verwerkt: readonly string[] = []): Dossier {
  const regels = lijnen.map(([referentie, , prestatie]) => ({
    ...debet(referentie),
    prestatie: prestatie ?? referentie,
  }))
  const een = declaratie(bericht, '2023-04-05', regels)
  const staten = regels.map((regel, n): readonly [string, Regelstaat] => [
    regel.referentie,
    {
      ...{ regel, factuurnummer: een.factuurnummer, stand: lijnen[n]?.[1] ?? 'verzonden', toegekend: cents(0) },
      ...{ toegekendNietFinancieel: cents(0), meldingen: [], berichtmeldingen: [], beantwoord: null },
    },
  ])
  return { ...emptyDossier(), declaraties: [een], regels: new Map(staten), verwerkt: new Set(verwerkt) }
}

const standen = ({ regels }: Dossier): readonly (readonly [string, Regelstand])[] =>
  [...regels].map(([referentie, { stand }]) => [referentie, stand])

const STANDEN: readonly Regelstand[] = ['verzonden', 'geweigerd', 'afgekeurd', 'toegekend', 'gecrediteerd']

describe('putting a take-over to what is kept', () => {
  it('keeps what was sent from here, and adds what is not here yet', () => {
    const samen = addToDossier(dossierMet('1', [['A', 'toegekend']]), dossierMet('2', [['B', 'verzonden']]))
    expect(samen.declaraties.map(({ berichtreferentie }) => berichtreferentie).length).toBe(2)
    expect(standen(samen)).toEqual([
      ['A', 'toegekend'],
      ['B', 'verzonden'],
    ])
  })

  it('lets an answer in that the files bring, and never goes back', () => {
    const wacht = dossierMet('1', [['A', 'verzonden']])
    const klaar = dossierMet('1', [['A', 'toegekend']], ['hash'])
    expect(standen(addToDossier(wacht, klaar))).toEqual([['A', 'toegekend']])
    expect(addToDossier(wacht, klaar).verwerkt).toEqual(new Set(['hash']))
    expect(standen(addToDossier(klaar, wacht))).toEqual([['A', 'toegekend']])
    expect(standen(addToDossier(dossierMet('1', [['A', 'gecrediteerd']]), klaar))).toEqual([['A', 'gecrediteerd']])
  })

  it('a prestatie that was sent twice awaits one answer: the earlier line stands on its own', () => {
    const dubbel = dossierMet('1', [
      ['A', 'verzonden', 'p'],
      ['B', 'verzonden', 'p'],
    ])
    const na = addToDossier(undefined, dubbel)
    expect([...na.regels.values()].map(({ regel }) => regel.soort === 'debet' && regel.prestatie)).toEqual([null, 'p'])
    expect(na.declaraties[0]?.regels.map(({ prestatie }) => prestatie)).toEqual([null, 'p'])
  })

  it('nor does a line that comes later await a second answer for what is open here', () => {
    const later = dossierMet('1', [
      ['A', 'verzonden', 'p'],
      ['B', 'verzonden', 'p'],
    ])
    const na = addToDossier(dossierMet('1', [['A', 'verzonden', 'p']]), later)
    expect([...na.regels.values()].map(({ regel }) => regel.soort === 'debet' && regel.prestatie)).toEqual(['p', null])
  })

  it('the same files again give the same dossier', () => {
    const lijnen = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[A-F]$/), fc.constantFrom(...STANDEN)), {
      selector: ([referentie]) => referentie,
      minLength: 1,
    })
    fc.assert(
      fc.property(lijnen, lijnen, (hier, bestanden) => {
        const eerst = addToDossier(dossierMet('1', hier), dossierMet('1', bestanden))
        expect(addToDossier(eerst, dossierMet('1', bestanden))).toEqual(eerst)
      }),
    )
  })
})
