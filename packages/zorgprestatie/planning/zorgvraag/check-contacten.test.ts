import { evaluateReference, type Rule, ruleIdOf, takeSnapshot } from '@zorgketen/rules'
import { dayOf, type EpochDay } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenTexts } from '../../proef/basis.ts'
import { checkContacten, contactRegels } from './check-contacten.ts'
import type { Contactbeeld, Zorgvraagdossier } from './contactbeeld.ts'

const DAG = dayOf(2022, 3, 14)
const op = (van: EpochDay, tot: EpochDay | null = null) => ({ van, tot })
const dossier = (deel: Partial<Zorgvraagdossier> = {}): Zorgvraagdossier => ({
  id: 'z1',
  verwijzingen: [{ soort: '01', datum: dayOf(2022, 1, 3), verwijzer: null }],
  diagnosevragen: [{ id: 'd1', geldig: op(dayOf(2022, 1, 10)) }],
  behandelplannen: [
    { geldig: op(dayOf(2022, 2, 1), dayOf(2023, 1, 31)), doelen: [{ id: 'g1', geldig: op(dayOf(2022, 2, 1)) }] },
  ],
  ...deel,
})
const contact = (deel: Partial<Contactbeeld> = {}): Contactbeeld => ({
  id: 'c1',
  datum: DAG,
  stroom: 'ggz',
  zorgsoort: 'behandeling',
  dient: 'g1',
  bevoegd: ['behandeling', 'diagnostiek'],
  dossier: dossier(),
  ...deel,
})
const diagnostiek = (deel: Partial<Contactbeeld> = {}) => contact({ zorgsoort: 'diagnostiek', dient: 'd1', ...deel })

/** Finding ('regel variant'), or 'regel ?' where nobody could say. */
function judge(een: Contactbeeld): readonly string[] {
  const { meldingen, nietBeoordeeld } = checkContacten([een], DAG)
  return [
    ...meldingen.map((melding) => `${ruleIdOf(melding)} ${melding.variant}`.replace('zpm.contact.', '').trim()),
    ...nietBeoordeeld.map((rij) => `${ruleIdOf(rij)} ?`.replace('zpm.contact.', '')),
  ]
}

test('ZPM-25, ZPM-26 good: a behandelconsult for a goal, a diagnostiekconsult for a diagnosis', () => {
  expect([judge(contact()), judge(diagnostiek())]).toEqual([[], []])
})

describe('ZPM-26 the verwijzing is kept per zorgvraag and signalled when missing', () => {
  const met = (verwijzingen: Zorgvraagdossier['verwijzingen']) => judge(contact({ dossier: dossier({ verwijzingen }) }))
  const brief = (datum: EpochDay | null) => ({ soort: '01', datum, verwijzer: null })

  test('goed: dated on the very day; an undated one beside a dated one', () => {
    expect(met([brief(DAG)])).toEqual([])
    expect(met([brief(null), brief(DAG)])).toEqual([])
  })
  test('fout: none on file, or only one of the day after', () => {
    expect(met([])).toEqual(['verwijzing'])
    expect(met([brief(dayOf(2022, 3, 15))])).toEqual(['verwijzing later'])
  })
  test('onbekend: not recorded here, or without a date', () => {
    expect(met(null)).toEqual(['verwijzing ?'])
    expect(met([brief(null)])).toEqual(['verwijzing ?'])
    expect(met([brief(null), brief(dayOf(2022, 3, 15))])).toEqual(['verwijzing ?'])
  })
  test('goed: none on file, and the reason why none is needed', () => {
    const zonder = (zonderVerwijzing: string | null) =>
      judge(contact({ dossier: dossier({ verwijzingen: [], zonderVerwijzing }) }))
    expect(zonder('verwezen door de crisisdienst van de eigen instelling')).toEqual([])
    expect(zonder(null)).toEqual(['verwijzing'])
  })
  test('goed: forensic care, which starts from an indication', () => {
    expect(judge(contact({ stroom: 'fz', dossier: dossier({ verwijzingen: [] }) }))).toEqual([])
  })
})

describe('ZPM-25 by a professional who is authorised (seed 001, Zorgverlening)', () => {
  test.each([
    [['behandeling'], []],
    [['diagnostiek'], ['bevoegd']],
    [[], ['bevoegd']],
    [null, ['bevoegd ?']],
  ] as const)('may %j and has a behandelconsult: %j', (bevoegd, uitkomst) => {
    expect(judge(contact({ bevoegd }))).toEqual(uitkomst)
  })
  test('and the other way round for a diagnostiekconsult', () => {
    expect(judge(diagnostiek({ bevoegd: ['behandeling'] }))).toEqual(['bevoegd'])
    expect(judge(diagnostiek({ bevoegd: ['diagnostiek'] }))).toEqual([])
  })
})

describe('ZPM-25 a diagnostiekconsult serves a diagnosis', () => {
  const met = (diagnosevragen: Zorgvraagdossier['diagnosevragen'], dient: string | null = 'd1') =>
    judge(diagnostiek({ dient, dossier: dossier({ diagnosevragen }) }))

  test('goed: from the first to the last day that it stood', () => {
    expect(met([{ id: 'd1', geldig: op(DAG, DAG) }])).toEqual([])
  })
  test('fout: none on file, or none on this day', () => {
    expect(met([])).toEqual(['diagnose geen'])
    expect(met([{ id: 'd1', geldig: op(dayOf(2022, 3, 15)) }])).toEqual(['diagnose geen'])
    expect(met([{ id: 'd1', geldig: op(dayOf(2022, 1, 1), dayOf(2022, 3, 13)) }])).toEqual(['diagnose geen'])
  })
  test('fout: another than those of the zorgvraag, such as a goal', () => {
    expect(met([{ id: 'd2', geldig: op(DAG) }])).toEqual(['diagnose'])
    expect(judge(diagnostiek({ dient: 'g1' }))).toEqual(['diagnose'])
  })
  test('onbekend: not recorded here, or which one it serves', () => {
    expect(met(null)).toEqual(['diagnose ?'])
    expect(met([{ id: 'd1', geldig: op(DAG) }], null)).toEqual(['diagnose ?'])
  })
  test('a behandelconsult needs none', () => {
    expect(judge(contact({ dossier: dossier({ diagnosevragen: [] }) }))).toEqual([])
  })
})

describe('ZPM-25 a behandelconsult serves a goal in the behandelplan', () => {
  const doel = { id: 'g1', geldig: op(dayOf(2022, 1, 1)) }
  const met = (behandelplannen: Zorgvraagdossier['behandelplannen'], dient: string | null = 'g1') =>
    judge(contact({ dient, dossier: dossier({ behandelplannen }) }))

  test('goed: on the first and last day of the plan; a goal of the second plan', () => {
    expect(met([{ geldig: op(DAG, DAG), doelen: [doel] }])).toEqual([])
    expect(
      met([
        { geldig: op(DAG), doelen: [] },
        { geldig: op(DAG), doelen: [doel] },
      ]),
    ).toEqual([])
  })
  test('fout: no plan, or none on this day', () => {
    expect(met([])).toEqual(['behandeldoel geen'])
    expect(met([{ geldig: op(dayOf(2022, 3, 15)), doelen: [doel] }])).toEqual(['behandeldoel geen'])
    expect(met([{ geldig: op(dayOf(2022, 1, 1), dayOf(2022, 3, 13)), doelen: [doel] }])).toEqual(['behandeldoel geen'])
  })
  test('fout: a goal that is not in it, or was reached before', () => {
    expect(met([{ geldig: op(DAG), doelen: [doel] }], 'g9')).toEqual(['behandeldoel'])
    expect(
      met([{ geldig: op(DAG), doelen: [{ ...doel, geldig: op(dayOf(2022, 1, 1), dayOf(2022, 3, 13)) }] }]),
    ).toEqual(['behandeldoel'])
  })
  test('onbekend: not recorded here, or which goal it serves', () => {
    expect(met(null)).toEqual(['behandeldoel ?'])
    expect(met([{ geldig: op(DAG), doelen: [doel] }], null)).toEqual(['behandeldoel ?'])
  })
  test('a diagnostiekconsult needs none', () => {
    expect(judge(diagnostiek({ dossier: dossier({ behandelplannen: [] }) }))).toEqual([])
  })
})

test('a contact of no known zorgvraag: nobody can say, and each rule says so once', () => {
  expect(judge(contact({ dossier: null }))).toEqual(['behandeldoel ?', 'verwijzing ?'])
  expect(judge(diagnostiek({ dossier: null }))).toEqual(['diagnose ?', 'verwijzing ?'])
})

test('findings are warnings that name the contact, what was found and what was expected, in both languages', () => {
  const { meldingen } = checkContacten(
    [contact(), diagnostiek({ id: 'c2', dient: 'weg', bevoegd: ['behandeling'] })],
    DAG,
  )
  expect(meldingen.map(({ pad, veld, gevonden, ernst }) => [pad, veld, gevonden, ernst])).toEqual([
    ['contact c2', 'Zorgverlener', 'behandeling', 'waarschuwing'],
    ['contact c2', 'Diagnose', 'weg', 'waarschuwing'],
  ])
  expect(brokenTexts(meldingen.map(({ verwacht }) => verwacht))).toEqual([])
})

describe('ZPM-25, ZPM-26 what is told, in both languages', () => {
  const met = (deel: Partial<Zorgvraagdossier>, rest: Partial<Contactbeeld> = {}) =>
    contact({ dossier: dossier(deel), ...rest })
  const brief = (datum: EpochDay | null) => ({ soort: '01', datum, verwijzer: null })

  test.each<[string, Contactbeeld, string, string | null, { readonly nl: string; readonly en: string }]>([
    [
      'no referral on file',
      met({ verwijzingen: [] }),
      'Verwijzing',
      null,
      {
        nl: 'een verwijzing van uiterlijk de dag van het contact',
        en: 'a referral dated no later than the contact',
      },
    ],
    [
      'no plan on this day',
      met({ behandelplannen: [] }),
      'Behandelplan',
      null,
      { nl: 'een behandelplan op deze dag', en: 'a behandelplan on this day' },
    ],
    [
      'a goal that is not in the plan',
      contact({ dient: 'g9' }),
      'Doel',
      'g9',
      { nl: 'een doel uit het behandelplan op deze dag', en: 'a goal of the behandelplan on this day' },
    ],
    [
      'no diagnosis of the zorgvraag',
      diagnostiek({ dossier: dossier({ diagnosevragen: [] }) }),
      'Diagnose',
      null,
      { nl: 'een diagnose van de zorgvraag op deze dag', en: 'a diagnosis of the zorgvraag on this day' },
    ],
    [
      'someone who may do other care only',
      diagnostiek({ bevoegd: ['behandeling'] }),
      'Zorgverlener',
      'behandeling',
      { nl: 'bevoegd voor diagnostiek', en: 'authorised for diagnostiek' },
    ],
  ])('fout: %s', (_wat, een, veld, gevonden, verwacht) => {
    expect(checkContacten([een], DAG).meldingen).toMatchObject([{ pad: 'contact c1', veld, gevonden, verwacht }])
  })

  test.each<[string, Contactbeeld, { readonly nl: string; readonly en: string }]>([
    [
      'the referrals',
      met({ verwijzingen: null }),
      { nl: 'De verwijzingen van de zorgvraag zijn hier niet vastgelegd.', en: 'The referrals are not recorded here.' },
    ],
    [
      'the date of the referral',
      met({ verwijzingen: [brief(null)] }),
      { nl: 'De datum van de verwijzing is niet vastgelegd.', en: 'The date of the referral is not recorded.' },
    ],
    [
      'the plans',
      met({ behandelplannen: null }),
      { nl: 'De behandelplannen zijn hier niet vastgelegd.', en: 'The behandelplannen are not recorded here.' },
    ],
    [
      'the diagnoses',
      diagnostiek({ dossier: dossier({ diagnosevragen: null }) }),
      { nl: 'De diagnoses van de zorgvraag zijn hier niet vastgelegd.', en: 'The diagnoses are not recorded here.' },
    ],
    [
      'what the professional may do',
      contact({ bevoegd: null }),
      {
        nl: 'Waarvoor de zorgverlener bevoegd is, is niet vastgelegd.',
        en: 'What the professional is authorised for is not recorded.',
      },
    ],
  ])('onbekend: %s', (_wat, een, reden) => {
    const { nietBeoordeeld } = checkContacten([een], DAG)
    expect(nietBeoordeeld).toMatchObject([{ reden, aantal: 1, eerste: 'contact c1' }])
  })

  test('goed: one of two diagnoses that are open; fout: neither', () => {
    const twee = [
      { id: 'd1', geldig: op(DAG) },
      { id: 'd2', geldig: op(DAG) },
    ]
    expect(judge(diagnostiek({ dient: 'd2', dossier: dossier({ diagnosevragen: twee }) }))).toEqual([])
    expect(judge(diagnostiek({ dient: 'd3', dossier: dossier({ diagnosevragen: twee }) }))).toEqual(['diagnose'])
  })
})

test('property: the compiled rules find what the plain evaluator finds', () => {
  const dag = fc.constantFrom(dayOf(2022, 3, 13), DAG, dayOf(2022, 3, 15))
  const doelen = fc.option(
    fc.array(fc.record({ id: fc.constantFrom('g1', 'd1'), geldig: dag.map((d) => op(d)) }), { maxLength: 2 }),
    { nil: null },
  )
  const beeld = fc.record({
    id: fc.constant('c1'),
    datum: fc.constant(DAG),
    stroom: fc.constantFrom('ggz' as const, 'fz' as const),
    zorgsoort: fc.constantFrom('diagnostiek' as const, 'behandeling' as const),
    dient: fc.constantFrom(null, 'g1', 'd1'),
    bevoegd: fc.option(fc.subarray(['diagnostiek' as const, 'behandeling' as const]), { nil: null }),
    dossier: fc.option(
      doelen.map((d) =>
        dossier({ diagnosevragen: d, behandelplannen: d === null ? null : [{ geldig: op(DAG), doelen: d }] }),
      ),
      { nil: null },
    ),
  })
  const keuze = { versie: '1.0', registers: new Set<string>(), wants: (_: Rule) => true }
  fc.assert(
    fc.property(beeld, (een) => {
      const omgeving = { feiten: takeSnapshot({}, ''), vandaag: DAG, pad: () => 'contact c1' }
      const bezoek = { plek: 'contact', pad: 'contact c1', record: een, omgeving }
      const plain = evaluateReference(contactRegels, keuze, [bezoek], DAG)
      const { meldingen, nietBeoordeeld } = checkContacten([een], DAG)
      expect(meldingen.map(({ regel, variant }) => [regel, variant])).toEqual(
        plain.bevindingen.map(({ regel, variant }) => [regel, variant]),
      )
      expect(nietBeoordeeld.map(({ regel }) => regel)).toEqual(plain.nietBeoordeeld.map(({ regel }) => regel))
    }),
  )
})
