import type { Regelstaat } from '@zorgketen/declaratie'
import { addDays, type EpochDay, type Period } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { PatientDocument } from '../documenten/patient.ts'
import { BSNS, bsn, dag, kleineStam, patient, uzovi, verwijzing, verzekering } from '../proef/documenten.ts'
import { resolvePatient } from './bsn-eigenaar.ts'
import { mergePatients, type Samengevoegd, type Samenvoegverzoek } from './merge-patients.ts'
import { samenvoeging } from './samenvoeging.ts'
import { undoMerge } from './undo-merge.ts'

const OP = dag('2023-05-01')
const GEEN = { registraties: [], zorgtrajecten: [], verzonden: [] }
const A = patient('A')
const B = patient('B')

const voegSamen = (behouden: PatientDocument, dubbel: PatientDocument, deel: Partial<Samenvoegverzoek> = {}) =>
  mergePatients({ behouden, dubbel, verwijzingen: GEEN, keuzes: {}, op: OP, reden: 'dubbel', ...deel })

function need(uitkomst: ReturnType<typeof mergePatients>): Samengevoegd {
  if (uitkomst.soort !== 'samengevoegd') throw new Error(JSON.stringify(uitkomst))
  return uitkomst
}

describe('mergePatients', () => {
  it('takes from the double what the kept one lacks', () => {
    const dubbel = { ...B, bsn: bsn(BSNS[0]), bsnStatus: { stand: 'geverifieerd', op: OP, bron: 'SBV-Z' } as const }
    const { behouden, dubbel: weg } = need(voegSamen(A, dubbel))
    expect(behouden).toMatchObject({ id: 'A', bsn: BSNS[0], bsnStatus: { stand: 'geverifieerd' } })
    expect(behouden.samengevoegd).toEqual([{ id: 'B', op: OP }])
    expect(weg).toEqual({ ...dubbel, opgegaanIn: 'A' })
  })

  it('asks a person about everything that differs, with the BSN masked', () => {
    const behouden = { ...A, bsn: bsn(BSNS[0]), verzekeringen: [verzekering('0101', '2022-01-01')] }
    const dubbel = {
      ...B,
      bsn: bsn(BSNS[1]),
      geboortedatum: dag('1980-05-06'),
      privacy: true,
      verzekeringen: [verzekering('0102', '2022-06-01')],
    }
    const uitkomst = voegSamen(behouden, dubbel)
    expect(uitkomst).toMatchObject({
      soort: 'conflict',
      conflicten: [
        { veld: 'bsn', behouden: '*******19', dubbel: '*******20' },
        { veld: 'geboortedatum', behouden: '1980-05-05', dubbel: '1980-05-06' },
        { veld: 'privacy', behouden: 'nee', dubbel: 'ja' },
        { veld: 'verzekeringen', behouden: '0101 2022-01-01 –', dubbel: '0102 2022-06-01 –' },
      ],
    })
    const keuzes = { bsn: 'dubbel', geboortedatum: 'behouden', privacy: 'dubbel', verzekeringen: 'dubbel' } as const
    const gekozen = need(voegSamen(behouden, dubbel, { keuzes })).behouden
    expect(gekozen).toMatchObject({ bsn: BSNS[1], geboortedatum: dag('1980-05-05'), privacy: true })
    expect(gekozen.verzekeringen).toEqual([
      verzekering('0101', '2022-01-01', '2022-05-31'),
      verzekering('0102', '2022-06-01'),
    ])
    expect(gekozen.bsnGeschiedenis).toEqual([{ bsn: BSNS[0], van: null, tot: OP, reden: 'dubbel' }])
  })

  it('redirects registrations and zorgtrajecten, and names the lines that went out under the double', () => {
    const [ggz] = kleineStam().zorgtrajecten
    if (ggz === undefined) throw new Error('none')
    const verzonden = ['A', 'B'].map(
      (id) =>
        ({
          regel: { soort: 'debet', referentie: id, prestatie: id, verzekerde: { id } },
          factuurnummer: 'F',
          stand: 'toegekend',
        }) as unknown as Regelstaat,
    )
    const registraties = [
      { id: 'r1', patient: 'A' },
      { id: 'r2', patient: 'B' },
    ]
    const eigen = { ...ggz, patient: 'A' }
    const vanDubbel = { ...ggz, patient: 'B', nummer: kleineStam().zorgtrajecten[1]?.nummer ?? ggz.nummer }
    const uitkomst = need(
      voegSamen(A, B, { verwijzingen: { registraties, zorgtrajecten: [eigen, vanDubbel], verzonden } }),
    )
    expect(uitkomst.samenvoeging.registraties).toEqual(['r2'])
    expect(uitkomst.zorgtrajecten).toEqual([{ ...vanDubbel, patient: 'A' }])
    expect(uitkomst.teCorrigeren.map(({ referentie }) => referentie)).toEqual(['B'])
    expect(uitkomst.signalen.map(({ nl }) => nl)).toEqual([
      expect.stringContaining('twee ggz-zorgtrajectnummers open (ZTN-13)'),
    ])
  })

  it('ZPM-26: keeps the verwijzingen of both, also when both call their zorgvraag alike', () => {
    const vraag = (datum: string) => ({
      id: '1',
      omschrijving: 'Zorgvraag',
      zorgtraject: null,
      geldig: null,
      typen: [],
      verwijzingen: [verwijzing(datum)],
    })
    const [a, b] = [vraag('2022-01-01'), vraag('2023-01-01')]
    const { behouden } = need(voegSamen({ ...A, zorgvragen: [a] }, { ...B, zorgvragen: [b] }))
    expect(behouden.zorgvragen).toEqual([a, { ...b, id: 'B/1' }])
    expect(need(voegSamen({ ...A, zorgvragen: [a] }, { ...B, zorgvragen: [a] })).behouden.zorgvragen).toEqual([a])
  })

  it('refuses a patient with itself, and one that was merged away already', () => {
    expect(voegSamen(A, A)).toMatchObject({ soort: 'geweigerd', weigeringen: [{ code: 'samenvoegen.zelfde' }] })
    expect(voegSamen(A, { ...B, opgegaanIn: 'C' })).toMatchObject({
      weigeringen: [{ code: 'samenvoegen.al-opgegaan' }],
    })
  })

  it('an old number leads to the patient that stayed, through several merges and not round in a circle', () => {
    const lijst = [
      A,
      { ...B, opgegaanIn: 'A' },
      patient('C', { opgegaanIn: 'B' }),
      patient('D', { opgegaanIn: 'E' }),
      patient('E', { opgegaanIn: 'D' }),
    ]
    const map = new Map(lijst.map((een) => [een.id, een]))
    expect(resolvePatient('C', map)).toBe(A)
    expect(resolvePatient('D', map)).toBeNull()
    expect(resolvePatient('X', map)).toBeNull()
  })
})

describe('undoMerge', () => {
  const gemaakt = need(voegSamen(A, { ...B, verzekeringen: [verzekering('0101', '2022-01-01')] }))

  it('gives both back as they were, also after it was kept as JSON', () => {
    const bewaard = samenvoeging.parse(JSON.parse(JSON.stringify(z.encode(samenvoeging, gemaakt.samenvoeging))))
    expect(undoMerge(bewaard, { behouden: gemaakt.behouden, zorgtrajecten: [] })).toMatchObject({
      ok: true,
      waarde: { behouden: A, dubbel: { ...B, verzekeringen: [verzekering('0101', '2022-01-01')] } },
    })
  })

  it('refuses when the patient changed since, and names the fields', () => {
    const nu = { behouden: { ...gemaakt.behouden, privacy: true }, zorgtrajecten: [] }
    expect(undoMerge(gemaakt.samenvoeging, nu)).toMatchObject({
      ok: false,
      weigeringen: [{ code: 'ontvoegen.gewijzigd', wat: { nl: 'Sinds het samenvoegen is gewijzigd: privacy.' } }],
    })
  })
})

// Days counted one by one.
const BEGIN = dag('2023-01-01')
const DAGEN = 30
const teller = fc.integer({ min: 0, max: DAGEN - 1 })
const rij = fc.tuple(fc.constantFrom('0101', '0102', '9992'), teller, teller).map(([betaler, a, b]) => ({
  betaler: uzovi(betaler),
  geldig: { van: addDays(BEGIN, Math.min(a, b)), tot: addDays(BEGIN, Math.max(a, b)) },
}))
const holds = ({ van, tot }: Period, day: EpochDay) => van <= day && (tot === null || day <= tot)
const dji = (een: { readonly betaler: string }) => een.betaler === '9992'
/** A list in which no two periods of a group share a day, as the operations leave it. */
const lijst = fc
  .array(rij, { maxLength: 6 })
  .map((rijen) =>
    rijen.filter((een, i) =>
      rijen
        .slice(0, i)
        .every(
          (ander) => dji(een) !== dji(ander) || een.geldig.van > ander.geldig.tot || ander.geldig.van > een.geldig.tot,
        ),
    ),
  )

it('property: a merge keeps every insured day of both, each day at the payer of one of them, and can be undone', () => {
  fc.assert(
    fc.property(lijst, lijst, fc.constantFrom('behouden', 'dubbel'), (vanA, vanB, keuze) => {
      const [a, b] = [
        { ...A, verzekeringen: vanA },
        { ...B, verzekeringen: vanB },
      ]
      const uitkomst = need(voegSamen(a, b, { keuzes: { verzekeringen: keuze } }))
      for (let i = 0; i < DAGEN; i += 1) {
        for (const fz of [true, false]) {
          const on = (document: PatientDocument) =>
            document.verzekeringen
              .filter((een) => dji(een) === fz && holds(een.geldig, addDays(BEGIN, i)))
              .map(({ betaler }) => betaler)
          const [inA, inB, na] = [on(a), on(b), on(uitkomst.behouden)]
          expect(na).toHaveLength(inA.length + inB.length > 0 ? 1 : 0)
          expect([...inA, ...inB]).toEqual(expect.arrayContaining(na))
          const voorrang = keuze === 'behouden' ? inA : inB
          if (voorrang.length > 0 && inA[0] !== inB[0] && inA.length === inB.length) expect(na).toEqual(voorrang)
        }
      }
      expect(undoMerge(uitkomst.samenvoeging, { behouden: uitkomst.behouden, zorgtrajecten: [] })).toMatchObject({
        waarde: { behouden: a, dubbel: b },
      })
    }),
  )
})

it('property: without a choice a merge succeeds exactly when no day has two different payers', () => {
  fc.assert(
    fc.property(lijst, lijst, (vanA, vanB) => {
      const strijdig = Array.from({ length: DAGEN }, (_, i) => addDays(BEGIN, i)).some((day) =>
        vanA.some((een) =>
          vanB.some(
            (ander) =>
              dji(een) === dji(ander) &&
              een.betaler !== ander.betaler &&
              holds(een.geldig, day) &&
              holds(ander.geldig, day),
          ),
        ),
      )
      const uitkomst = voegSamen({ ...A, verzekeringen: vanA }, { ...B, verzekeringen: vanB })
      expect(uitkomst.soort).toBe(strijdig ? 'conflict' : 'samengevoegd')
    }),
  )
})
