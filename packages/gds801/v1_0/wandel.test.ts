import { type Bezoek, type RuleSet, takeSnapshot } from '@zorgketen/rules'
import { describe, expect, test } from 'vitest'
import type { Gds801Omgeving } from './regel/omgeving.ts'
import { maakStand } from './stand.ts'
import { type Geval, maakGeval } from './voorbeeld/geval.ts'
import { startWandeling } from './wandel.ts'

type Los = Record<string, unknown>

function wandel(geval: Geval): readonly (Bezoek & { readonly omgeving: Gds801Omgeving })[] {
  const bezoeken: (Bezoek & { readonly omgeving: Gds801Omgeving })[] = []
  const set: RuleSet = {
    rules: [],
    nietBeoordeeld: [],
    start: (omgeving) => ({
      visitor: (plek) => (record) => {
        bezoeken.push({ plek, pad: omgeving.pad(plek), record, omgeving: { ...(omgeving as Gds801Omgeving) } })
      },
      finish: () => ({ bevindingen: [], nietBeoordeeld: [], verplichtingen: [], records: bezoeken.length }),
    }),
  }
  const feiten = takeSnapshot({ codelijsten: geval.codelijsten }, 'voorbeeld')
  const wandeling = startWandeling(set, { feiten, vandaag: geval.vandaag, milieu: geval.milieu, nieuw: geval.nieuw })
  wandeling.kop(geval.header, geval.declaratieContext, geval.overzicht)
  wandeling.verzekerde(geval.nieuw('Verzekerde'))
  wandeling.verzekerde(geval.verzekerde)
  expect(wandeling.padvragen()).toBe(bezoeken.length)
  return bezoeken
}

/** Follows a path through the message, element by element: `Verzekerde[2]/Prestatie[1]/DebetPrestatie`. */
function volg(bericht: Los, pad: string): unknown {
  return pad.split('/').reduce<unknown>((record, stap) => {
    const [, naam = '', nummer] = /^(\w+)(?:\[(\d+)\])?$/.exec(stap) ?? []
    const waarde = (record as Los)[`${naam.charAt(0).toLowerCase()}${naam.slice(1)}`]
    return nummer === undefined ? waarde : (waarde as unknown[])[Number(nummer) - 1]
  }, bericht)
}

const uitgebreid = (): Geval => {
  const g = maakGeval()
  g.als('servicebureau')
  g.declaratieContext.zorgaanbieder = g.nieuw('ContextZorgaanbieder')
  g.gegevens.plaatsingsbesluit = g.plaatsingsbesluit
  g.gegevens.diagnose.push(g.nieuw('Diagnose', { diagnosesteller: g.nieuw('Diagnosesteller') }))
  g.debet.verwijzing.push(g.nieuw('Verwijzing', { verwijzer: g.nieuw('Verwijzer') }))
  g.debet.aanvullendPrestatieKenmerk.push(g.nieuw('AanvullendPrestatieKenmerk'))
  return g
}

describe('the walk over a declaration', () => {
  test('visits every record once, in the order of the message, under its own path', () => {
    const g = uitgebreid()
    const { header, declaratieContext, overzicht, verzekerde } = g
    const bericht = { header, declaratieContext, overzicht, verzekerde: [g.nieuw('Verzekerde'), verzekerde] }
    const bezoeken = wandel(g)
    for (const { pad, record } of bezoeken.filter(({ pad: p }) => p !== 'Verzekerde[1]')) {
      expect(volg(bericht as unknown as Los, pad), pad).toBe(record)
    }
    expect(new Set(bezoeken.map(({ pad }) => pad)).size).toBe(bezoeken.length)
    expect(bezoeken.map(({ plek }) => plek)).toEqual([
      ...['header', 'declaratieContext', 'declarant', 'contextZorgaanbieder', 'overzicht', 'totaalDeclaratiebedrag'],
      ...['verzekerde', 'verzekerde', 'aanvullendeVerzekerdegegevens', 'naamgegevens', 'adresgegevens', 'debiteur'],
      ...[
        'naamgegevens',
        'adresgegevens',
        'debetPrestatie',
        'aanvullendPrestatieKenmerk',
        'aanvullendPrestatieKenmerk',
      ],
      ...['verwijzing', 'verwijzer', 'verwijzing', 'verwijzer', 'zorgaanbieder', 'zorgaanbieder'],
      ...['aanvullendePrestatiegegevens', 'diagnose', 'diagnosesteller', 'diagnose', 'diagnosesteller'],
      ...['zorgtraject', 'plaatsingsbesluit', 'creditPrestatie'],
    ])
  })

  test('passes over what is not there', () => {
    const plekken = (bewerk: (g: Geval) => void): readonly string[] => {
      const g = maakGeval()
      bewerk(g)
      const bezoeken = wandel(g)
      expect(bezoeken.map(({ record }) => record)).not.toContain(null)
      return bezoeken.map(({ plek }) => plek)
    }
    const kaal = plekken((g) => {
      g.declaratieContext.declarant = null
      g.overzicht.totaalDeclaratiebedragInclBtw = null
      g.gegevens.zorgtraject = null
      g.gegevens.plaatsingsbesluit = null
      g.diagnose.diagnosesteller = null
      g.verzekerde.aanvullendeVerzekerdegegevens = g.nieuw('AanvullendeVerzekerdegegevens')
    })
    expect(kaal).toEqual([
      ...['header', 'declaratieContext', 'overzicht', 'verzekerde', 'verzekerde', 'aanvullendeVerzekerdegegevens'],
      ...['debetPrestatie', 'aanvullendPrestatieKenmerk', 'verwijzing', 'zorgaanbieder', 'zorgaanbieder'],
      ...['aanvullendePrestatiegegevens', 'diagnose', 'creditPrestatie'],
    ])
    const debiteur = plekken((g) => {
      g.als('servicebureau')
      g.debiteur.naamgegevens = null
      g.debiteur.adresgegevens = null
    })
    expect(debiteur.filter((plek) => ['naamgegevens', 'adresgegevens', 'debiteur'].includes(plek))).toEqual([
      ...['naamgegevens', 'adresgegevens', 'debiteur'],
    ])
  })

  test('stands nowhere before it begins', () => {
    const { codelijsten, vandaag, milieu, nieuw } = maakGeval()
    const feiten = takeSnapshot({ codelijsten }, 'voorbeeld')
    const { omgeving, padvragen } = maakStand({ feiten, vandaag, milieu, nieuw })
    expect(omgeving.pad('naamgegevens')).toBe('Verzekerde[0]/AanvullendeVerzekerdegegevens/Naamgegevens')
    expect(padvragen).toBe(0)
  })

  test('shows each record what encloses it', () => {
    const g = uitgebreid()
    for (const { plek, record, omgeving } of wandel(g)) {
      expect(omgeving.header).toBe(g.header)
      expect(omgeving.declaratieContext).toBe(g.declaratieContext)
      expect(omgeving.overzicht).toBe(g.overzicht)
      if (plek === 'verzekerde') expect(omgeving.verzekerde).toBe(record)
      if (plek === 'zorgaanbieder') expect(omgeving.prestatie.zorgaanbieder).toContain(record)
      if (plek === 'verwijzer') expect(omgeving.verwijzing.verwijzer).toBe(record)
      if (plek === 'diagnose') expect(omgeving.aanvullendePrestatiegegevens.diagnose).toContain(record)
      if (plek === 'diagnosesteller') expect(omgeving.diagnose.diagnosesteller).toBe(record)
      if (plek === 'creditPrestatie') expect(omgeving.verzekerde).toBe(g.verzekerde)
    }
  })
})
