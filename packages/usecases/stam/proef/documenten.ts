import {
  type Bsn,
  type EpochDay,
  type Period,
  parseAgb,
  parseBsn,
  parseDay,
  parseUzovi,
  type Uzovi,
} from '@zorgketen/values'
import { stamgegevens } from '../../formaten/stamgegevens.ts'
import * as klein from '../../proef/klein.ts'
import type { PatientDocument, Verwijzing, Verzekeringsperiode } from '../documenten/patient.ts'
import { type Stamdocumenten, splitStamgegevens } from '../documenten/stamdocumenten.ts'
import { emptyZorgvraag, type ZorgvraagDocument } from '../documenten/zorgvraag.ts'

/** For tests: values that are known to be right. All people are invented. */
export function dag(iso: string): EpochDay {
  const gelezen = parseDay(iso)
  if (!gelezen.ok) throw new Error(`no day: ${iso}`)
  return gelezen.value
}

export function uzovi(tekst: string): Uzovi {
  const gelezen = parseUzovi(tekst)
  if (!gelezen.ok) throw new Error(`no UZOVI: ${tekst}`)
  return gelezen.value
}

export function bsn(tekst: string): Bsn {
  const gelezen = parseBsn(tekst)
  if (!gelezen.ok) throw new Error('no BSN')
  return gelezen.value
}

export const periode = (van: string, tot: string | null = null): Period => ({
  van: dag(van),
  tot: tot === null ? null : dag(tot),
})

export const verzekering = (betaler: string, van: string, tot: string | null = null): Verzekeringsperiode => ({
  betaler: uzovi(betaler),
  geldig: periode(van, tot),
})

export function verwijzing(datum: string | null, soort = '01'): Verwijzing {
  const agb = parseAgb('01000003')
  if (!agb.ok) throw new Error('no AGB')
  return { soort, datum: datum === null ? null : dag(datum), verwijzer: agb.value, ontvangen: null }
}

/** Four numbers that pass the elfproef, written out by hand: 9a+8b+7c+6d+5e+4f+3g+2h-i is a multiple of eleven. */
export const BSNS = ['999990019', '999990020', '999990032', '999990044'] as const

export const patient = (id: string, deel: Partial<PatientDocument> = {}): PatientDocument => ({
  id,
  bsn: null,
  skn: null,
  geboortedatum: dag('1980-05-05'),
  verzekeringen: [],
  privacy: false,
  naam: { initialen: 'A.', roepnaam: null, voorvoegsels: null, achternaam: 'Proef' },
  bsnStatus: { stand: 'niet gecontroleerd' },
  bsnGeschiedenis: [],
  zorgvragen: [],
  samengevoegd: [],
  opgegaanIn: null,
  ...deel,
})

/** A zorgvraag with one of everything. */
export const zorgvraag = (patientId: string, deel: Partial<ZorgvraagDocument> = {}): ZorgvraagDocument => ({
  ...emptyZorgvraag(patientId, '1', 'ggz'),
  echelon: 'gespecialiseerd',
  diagnoses: [
    {
      id: 'd1',
      omschrijving: 'Paniekstoornis',
      code: null,
      hoofd: true,
      geldig: periode('2023-01-09'),
      vastgesteld: dag('2023-01-16'),
      door: 'Z1',
      verzekerd: true,
    },
  ],
  typeringen: [
    {
      id: 't1',
      datum: dag('2023-01-16'),
      type: '3',
      door: 'Z1',
      reden: 'overgenomen uit het vorige systeem',
      methode: null,
      antwoorden: {},
      kansen: [],
    },
  ],
  behandelplannen: [
    {
      id: 'b1',
      geldig: periode('2023-02-01'),
      doelen: [{ id: 'g1', omschrijving: 'Weer naar buiten', geldig: periode('2023-02-01') }],
    },
  ],
  contacten: [{ registratie: 'R1', dient: 'g1' }],
  ...deel,
})

/** The small administration of the tests as documents. */
export const kleineStam = (): Stamdocumenten => splitStamgegevens(stamgegevens.parse(klein.stamgegevens))
