import type { Regelstaat, Regelstand } from '@zorgketen/declaratie'
import { expect, it } from 'vitest'
import { BSNS, bsn, dag, patient } from '../proef/documenten.ts'
import { changeBsn } from './change-bsn.ts'
import { verifyBsn } from './verify-bsn.ts'

const OUD = bsn(BSNS[0])
const NIEUW = bsn(BSNS[1])
const VANDAAG = dag('2023-05-01')
const P1 = patient('P1', { bsn: OUD, bsnStatus: { stand: 'geverifieerd', op: dag('2023-01-01'), bron: 'SBV-Z' } })

const regel = (referentie: string, stand: Regelstand, deel: { bsn?: string; soort?: 'debet' | 'credit' } = {}) =>
  ({
    regel: {
      soort: deel.soort ?? 'debet',
      referentie,
      prestatie: `r${referentie}`,
      verzekerde: { id: 'P1', bsn: deel.bsn ?? OUD },
    },
    factuurnummer: 'F1',
    stand,
  }) as unknown as Regelstaat

const wijzig = (deel: Partial<Parameters<typeof changeBsn>[0]> = {}) =>
  changeBsn({
    patient: P1,
    bsn: NIEUW,
    reden: 'verschrijving',
    vandaag: VANDAAG,
    patienten: [P1],
    verzonden: [],
    ...deel,
  })
const codes = (uitkomst: ReturnType<typeof wijzig>) => (uitkomst.ok ? [] : uitkomst.weigeringen.map(({ code }) => code))

it('keeps the old BSN with its days and reason; the new one is not verified', () => {
  const uitkomst = wijzig()
  expect(uitkomst).toMatchObject({
    ok: true,
    waarde: {
      document: {
        bsn: NIEUW,
        bsnStatus: { stand: 'niet gecontroleerd' },
        bsnGeschiedenis: [{ bsn: OUD, van: null, tot: VANDAAG, reden: 'verschrijving' }],
      },
      teCorrigeren: [],
    },
  })
  if (!uitkomst.ok) return
  const later = dag('2023-06-01')
  const terug = wijzig({ patient: uitkomst.waarde.document, bsn: OUD, vandaag: later, reden: 'toch goed' })
  expect(terug).toMatchObject({
    waarde: { document: { bsnGeschiedenis: [{}, { bsn: NIEUW, van: VANDAAG, tot: later }] } },
  })
})

it('names the sent lines that carry the old BSN and still stand, with what to do', () => {
  const verzonden = [
    regel('1', 'toegekend'),
    regel('2', 'verzonden'),
    regel('3', 'gecrediteerd'),
    regel('4', 'toegekend', { bsn: BSNS[2] }),
    regel('5', 'toegekend', { soort: 'credit' }),
    regel('6', 'afgekeurd'),
  ]
  const uitkomst = wijzig({ verzonden })
  if (!uitkomst.ok) throw new Error('refused')
  expect(uitkomst.waarde.teCorrigeren.map(({ referentie }) => referentie)).toEqual(['1', '2', '6'])
  expect(uitkomst.waarde.teCorrigeren.map(({ doe }) => doe.nl.split(' ')[0])).toEqual(['Maak', 'Wacht', 'Declareer'])
})

it('elfproef: refuses a number that is no BSN, without repeating it', () => {
  const uitkomst = wijzig({ bsn: '999990018' })
  expect(codes(uitkomst)).toEqual(['bsn.elfproef'])
  expect(JSON.stringify(uitkomst)).not.toContain('999990018')
})

it('refuses a BSN of another patient and names that patient; one that was merged away does not count', () => {
  const ander = patient('P2', { bsn: NIEUW })
  expect(wijzig({ patienten: [P1, ander] })).toMatchObject({
    weigeringen: [{ code: 'bsn.van-ander', wat: { nl: 'Dit BSN staat al bij patiënt P2.' } }],
  })
  expect(codes(wijzig({ patienten: [P1, { ...ander, opgegaanIn: 'P1' }] }))).toEqual([])
})

it('refuses without a reason and when nothing changes, all at once', () => {
  expect(codes(wijzig({ reden: ' ', bsn: OUD }))).toEqual(['bsn.zonder-reden', 'bsn.gelijk'])
})

it('a patient who turns out to have no BSN keeps the reason', () => {
  expect(wijzig({ bsn: null, reden: 'geen ingezetene' })).toMatchObject({
    waarde: { document: { bsn: null, bsnStatus: { stand: 'afwezig met reden', reden: 'geen ingezetene' } } },
  })
})

it('verifies a BSN that is there', () => {
  expect(verifyBsn(P1, VANDAAG, 'paspoort')).toMatchObject({ waarde: { bsnStatus: { op: VANDAAG, bron: 'paspoort' } } })
  expect(verifyBsn(patient('P3'), VANDAAG, 'paspoort')).toMatchObject({
    ok: false,
    weigeringen: [{ code: 'bsn.ontbreekt' }],
  })
})
