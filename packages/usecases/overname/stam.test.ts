import { canonical } from '@zorgketen/rules'
import { parseBetaler, parseUzovi } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import {
  BEHANDELAAR,
  BSN,
  BSN2,
  codes,
  DECLARANT,
  debet,
  declaratie,
  heen,
  must,
  overneem,
  prestatieOf,
  retour,
  terug,
  ZTN,
} from './proef/bericht.ts'
import { bestandOf, dag } from './proef/oud-systeem.ts'

const granted = (een: ReturnType<typeof declaratie>) => [heen(een), terug(retour(een), een, '2023-04-30')]

describe('patients', () => {
  it('joins lines by patient number, BSN and SKN, and keeps DJI beside the insurer', () => {
    const ggz = declaratie('1', '2023-04-05', [debet('A-1'), debet('A-2', { id: 'oud-nummer', datum: '2023-03-08' })])
    const fz = declaratie('2', '2023-04-05', [debet('B-1', { fz: true, ztn: '7c9e6679-7425-40de-944b-e07fc1f90ae7' })])
    const na = overneem([...granted(ggz), ...granted(fz)])
    const maart = { van: dag('2023-03-01'), tot: null }
    expect(na.stamgegevens.patienten).toEqual([
      {
        ...{ id: 'p1', bsn: BSN, skn: '12345678', geboortedatum: dag('1980-05-05') },
        verzekeringen: [
          { betaler: '9992', geldig: maart },
          { betaler: '0101', geldig: maart },
        ],
        ...{ verwijzing: null, privacy: false },
      },
    ])
    expect(codes(na)).toContain('patient.meer-nummers')
    expect(na.prestaties.every(({ herkomst }) => herkomst.naTeMaken)).toBe(true)
  })

  it('gives a number to a patient that has none, and takes his lines together', () => {
    const na = overneem(
      granted(declaratie('1', '2023-04-05', [debet('A-1', { id: '' }), debet('A-2', { id: '', datum: '2023-03-09' })])),
    )
    expect(na.stamgegevens.patienten.map(({ id }) => id)).toEqual(['overname-patient-A-1'])
    expect(na.prestaties.map(({ patient, herkomst }) => [patient, herkomst.naTeMaken])).toEqual([
      ['overname-patient-A-1', true],
      ['overname-patient-A-1', true],
    ])
  })

  it('keeps two persons apart under one number when lines of both were granted', () => {
    const regels = [
      debet('A-1'),
      debet('A-2', { bsn: BSN2, datum: '2023-03-09', ztn: '7c9e6679-7425-40de-944b-e07fc1f90ae7' }),
    ]
    const na = overneem(granted(declaratie('1', '2023-04-05', regels)))
    expect(codes(na)).toContain('patient.meer-bsn')
    expect(na.stamgegevens.patienten.map(({ bsn }) => bsn)).toEqual([BSN, BSN2])
    expect(new Set(na.stamgegevens.patienten.map(({ id }) => id)).size).toBe(2)
  })

  it('takes the BSN of the granted line when a rejected one had another', () => {
    const m1 = declaratie('1', '2023-04-05', [debet('A-1', { bsn: BSN2 })])
    const m2 = declaratie('2', '2023-04-20', [debet('A-2')])
    const na = overneem([heen(m1), terug(retour(m1, ['A-1']), m1, '2023-04-10'), ...granted(m2)])
    expect(na.stamgegevens.patienten.map(({ bsn }) => bsn)).toEqual([BSN])
    expect(prestatieOf(na, 'A-2')).toBe('overname-A-1')
  })

  it('leaves a line that names nobody without a prestatie', () => {
    const na = overneem(granted(declaratie('1', '2023-04-05', [debet('A-1', { id: '', bsn: null })])))
    expect(codes(na)).toContain('patient.onbekend')
    expect([prestatieOf(na, 'A-1'), na.prestaties]).toEqual([null, []])
  })

  it('reads a name when the message carries one', () => {
    const bericht = declaratie('1', '2023-04-05', [debet('A-1')])

    const naam = [
      '<AanvullendeVerzekerdegegevens><Naamgegevens><Initialen>A.B.</Initialen><Geslachtsnaam>',
      '<Voorvoegsels>van</Voorvoegsels><Achternaam>Test &amp; Zoon</Achternaam></Geslachtsnaam>',
      '</Naamgegevens></AanvullendeVerzekerdegegevens><Prestatie>',
    ].join('')
    const tekst = new TextDecoder().decode(heen(bericht).bytes).replace('<Prestatie>', naam)
    const na = overneem([bestandOf('naam.xml', new TextEncoder().encode(tekst))])
    expect(na.namen.get('p1')).toEqual({ initialen: 'A.B.', voorvoegsels: 'van', achternaam: 'Test & Zoon' })
  })
})

it('never shows a BSN: not in a finding, an id, or a patient number', () => {
  const regels = [debet(`X${BSN}-1`, { id: BSN }), debet('A-2', { id: BSN, datum: '2023-03-08', soort: '1' })]
  const bericht = declaratie('1', '2023-04-05', regels)
  const na = overneem([heen(bericht, `declaratie ${BSN}.xml`), { ...heen(bericht), naam: `kopie ${BSN}.xml` }])
  const patient = na.stamgegevens.patienten[0]?.id ?? ''
  expect(patient).not.toContain(BSN)
  expect(codes(na)).toContain('patient.nummer-vervangen')
  expect(canonical(na.bevindingen)).not.toContain(BSN)
  expect(na.prestaties.map(({ id }) => id).join()).not.toContain(BSN)
  expect(na.prestaties).toHaveLength(2)
  // The reference itself stays: a credit must name it.
  const [dossier] = na.dossiers.values()
  expect(dossier?.regels.has(`X${BSN}-1`)).toBe(true)
})

describe('what lines say of the rest', () => {
  it('rebuilds professionals, contract numbers and placements', () => {
    const fz = debet('B-1', { fz: true })
    const zonder = {
      rol: '01',
      agb: null,
      soort: null,
      beroep: 'Vaktherapeut',
      naam: { initialen: 'V', voorvoegsels: null, achternaam: 'Proef' },
    } as const
    const bericht = declaratie('1', '2023-04-05', [
      fz,
      { ...debet('B-2', { fz: true, datum: '2023-03-08' }), betrokkenen: [zonder] },
    ])
    const na = overneem(granted(bericht))
    const maart = { van: dag('2023-03-01'), tot: null }
    expect(na.stamgegevens.zorgverleners).toEqual([
      {
        id: `agb-${BEHANDELAAR}`,
        naam: { initialen: '-', voorvoegsels: null, achternaam: `AGB ${BEHANDELAAR}` },
        agb: BEHANDELAAR,
        beroepen: [],
      },
      {
        id: 'zonder-agb Vaktherapeut V Proef',
        naam: zonder.naam,
        agb: null,
        beroepen: [{ beroep: 'Vaktherapeut', geldig: maart }],
      },
    ])
    expect(na.stamgegevens.contracten).toEqual([
      { nummer: 'CTM-0001', declarant: DECLARANT, betaler: '9992', geldig: maart, producten: [] },
    ])
    expect(na.stamgegevens.plaatsingen).toEqual([
      {
        ...{
          nummer: '900000001',
          skn: '12345678',
          declarant: DECLARANT,
          zorgtraject: ZTN,
          startdatum: dag('2023-03-07'),
        },
        titel: { van: dag('2023-01-01'), tot: dag('2023-12-31') },
      },
    ])
    expect(na.prestaties.every(({ herkomst }) => herkomst.naTeMaken)).toBe(true)
  })

  it('marks what no message carries as assumed, and what the list of prestaties tells as known', () => {
    const bericht = declaratie('1', '2023-04-05', [debet('A-1'), debet('A-2', { code: 'XX0001', datum: '2023-03-08' })])
    const na = overneem(granted(bericht))
    const [bekend, onbekend] = na.prestaties
    // CO0497: treatment of 45 minutes by a gz-psycholoog in section II (zpm-prestaties.json).
    expect(bekend).toMatchObject({ zorgsoort: 'behandeling', setting: 'sectie-ii', duurklasse: 45, minuten: 45 })
    expect(bekend?.herkomst.aangenomen).toEqual(['eenheid', 'tijdsoort', 'minuten', 'beroep'])
    expect(onbekend?.herkomst.aangenomen).toContain('setting')
    expect(codes(na)).toContain('prestatie.code-onbekend')
  })

  it('ZTN-05: closes a ggz number after 365 days without a zorgprestatie', () => {
    const bestanden = granted(declaratie('1', '2023-04-05', [debet('A-1')]))
    const later = overneem(bestanden, { vandaag: dag('2024-03-07') })
    expect(later.stamgegevens.zorgtrajecten[0]?.gesloten).toBe(dag('2024-03-06'))
    expect(overneem(bestanden, { vandaag: dag('2024-03-06') }).stamgegevens.zorgtrajecten[0]?.gesloten).toBeNull()
  })

  it('ZTN-23: reports a number that stands with two patients', () => {
    const regels = [debet('A-1'), debet('A-2', { id: 'p2', bsn: BSN2, datum: '2023-03-08' })]
    const na = overneem(granted(declaratie('1', '2023-04-05', regels)))
    expect(codes(na)).toContain('ztn.meer-patienten')
  })

  it('reports a change of insurer and a number that was only ever rejected', () => {
    const a = declaratie('1', '2023-04-05', [
      debet('A-1', { fz: true }),
      { ...debet('A-2', { fz: true, datum: '2023-03-08' }), contract: 'FOUT' },
    ])
    const na = overneem([heen(a), terug(retour(a, ['A-2']), a, '2023-04-20')])
    expect(codes(na)).toContain('nummer.alleen-afgekeurd')
    expect(na.stamgegevens.contracten.map(({ nummer }) => nummer)).toEqual(['CTM-0001'])
  })

  it('derives insurance periods from the lines when the insurer changes', () => {
    const bij = (referentie: string, datum: string, uzovi: string) => {
      const regel = debet(referentie, { datum })
      return { ...regel, verzekerde: { ...regel.verzekerde, betaler: must(parseUzovi(uzovi)) } }
    }
    const januari = declaratie('1', '2023-02-05', [bij('A-1', '2023-01-10', '0101')])
    const maart = declaratie('2', '2023-04-05', [bij('A-2', '2023-03-10', '0102')], {
      betaler: must(parseBetaler({ uzovi: '0102', rol: 'zorgverzekeraar' })),
    })
    const na = overneem([...granted(januari), ...granted(maart)])
    expect(codes(na)).toContain('verzekering.wisselt')
    expect(na.stamgegevens.patienten[0]?.verzekeringen).toEqual([
      { betaler: '0101', geldig: { van: dag('2023-01-01'), tot: dag('2023-02-28') } },
      { betaler: '0102', geldig: { van: dag('2023-03-01'), tot: null } },
    ])
    expect(na.prestaties.every(({ herkomst }) => herkomst.naTeMaken)).toBe(true)
  })

  it('reports a plaatsingsbesluit whose titel differs between granted lines, and one that is incomplete', () => {
    const eerste = debet('B-1', { fz: true })
    const anders = {
      ...debet('B-2', { fz: true, datum: '2023-03-08' }),
      plaatsing: { nummer: '900000001', titel: { van: dag('2023-01-01'), tot: dag('2024-06-30') } },
    }
    const na = overneem(granted(declaratie('1', '2023-04-05', [eerste, anders])))
    expect(codes(na)).toContain('plaatsing.verschilt')
    expect(na.stamgegevens.plaatsingen[0]?.titel.tot).toBe(dag('2024-06-30'))
    const zonderSkn = { ...eerste, verzekerde: { ...eerste.verzekerde, skn: null } }
    expect(codes(overneem(granted(declaratie('1', '2023-04-05', [zonderSkn]))))).toContain('plaatsing.onvolledig')
  })

  it('takes the date of birth last granted, and says that there were more', () => {
    const eerste = debet('A-1')
    const anders = debet('A-2', { datum: '2023-03-08' })
    const regels = [eerste, { ...anders, verzekerde: { ...anders.verzekerde, geboortedatum: dag('1981-05-05') } }]
    const na = overneem(granted(declaratie('1', '2023-04-05', regels)))
    expect(codes(na)).toContain('patient.geboortedatum')
    expect(na.stamgegevens.patienten[0]?.geboortedatum).toBe(dag('1981-05-05'))
  })
})
