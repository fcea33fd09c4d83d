import type { Regelstaat } from '@zorgketen/declaratie'
import { type Bsn, describeFout, type EpochDay, parseBsn } from '@zorgketen/values'
import type { PatientDocument } from '../documenten/patient.ts'
import { gelukt, geweigerd, type Stamuitkomst, type Stamweigering, weigering } from '../weigering.ts'
import { findBsnHolders } from './bsn-eigenaar.ts'
import { type GeraakteRegel, touchedLines } from './geraakte-regels.ts'

/** `bsn` as typed; null when the patient turns out to have none. `patienten`: all of them, to see whose it is. */
export interface BsnWijziging {
  readonly patient: PatientDocument
  readonly bsn: string | null
  readonly reden: string
  readonly vandaag: EpochDay
  readonly patienten: readonly PatientDocument[]
  readonly verzonden: Iterable<Regelstaat>
}

export interface GewijzigdBsn {
  readonly document: PatientDocument
  /** Sent lines that carry the old BSN and are to be corrected. */
  readonly teCorrigeren: readonly GeraakteRegel[]
}

/** Changes a BSN and keeps the old one with its days and the reason; the new one still has to be checked. */
export function changeBsn(wijziging: BsnWijziging): Stamuitkomst<GewijzigdBsn> {
  const { patient, reden, vandaag } = wijziging
  const weigeringen: Stamweigering[] = []
  if (reden.trim() === '') weigeringen.push(ZONDER_REDEN)
  const nieuw = readNew(wijziging, weigeringen)
  if (weigeringen.length > 0) return geweigerd(...weigeringen)
  const oud = patient.bsn
  const document: PatientDocument = {
    ...patient,
    bsn: nieuw,
    bsnStatus: nieuw === null ? { stand: 'afwezig met reden', reden } : { stand: 'niet gecontroleerd' },
    bsnGeschiedenis:
      oud === null
        ? patient.bsnGeschiedenis
        : [...patient.bsnGeschiedenis, { bsn: oud, van: lastChange(patient), tot: vandaag, reden }],
  }
  const teCorrigeren = oud === null ? [] : touchedLines(wijziging.verzonden, ({ verzekerde }) => verzekerde.bsn === oud)
  return gelukt({ document, teCorrigeren })
}

const lastChange = ({ bsnGeschiedenis }: PatientDocument): EpochDay | null => bsnGeschiedenis.at(-1)?.tot ?? null

function readNew({ patient, bsn, patienten }: BsnWijziging, weigeringen: Stamweigering[]): Bsn | null {
  if (bsn === null) {
    if (patient.bsn === null && patient.bsnStatus.stand === 'afwezig met reden') weigeringen.push(GELIJK)
    return null
  }
  const gelezen = parseBsn(bsn.trim())
  if (!gelezen.ok) {
    weigeringen.push({ code: gelezen.fout.code, ...describeFout(gelezen.fout) })
    return null
  }
  if (gelezen.value === patient.bsn) weigeringen.push(GELIJK)
  const anderen = findBsnHolders(patienten, gelezen.value).filter((id) => id !== patient.id)
  if (anderen.length > 0) weigeringen.push(bsnVanAnder(anderen))
  return gelezen.value
}

/** Refusal of a BSN that belongs to other patients, named by their own numbers. */
export const bsnVanAnder = (ids: readonly string[]): Stamweigering =>
  weigering(
    'bsn.van-ander',
    [`Dit BSN staat al bij patiënt ${ids.join(', ')}.`, `This BSN is already with patient ${ids.join(', ')}.`],
    ['Een BSN dat bij één patiënt hoort.', 'A BSN that belongs to one patient.'],
    [
      'Controleer het nummer. Gaat het om dezelfde persoon, voeg de twee dan samen.',
      'Check the number. If it is the same person, merge the two.',
    ],
  )

const ZONDER_REDEN = weigering(
  'bsn.zonder-reden',
  ['Er is geen reden opgegeven.', 'No reason was given.'],
  ['Een reden voor de wijziging, zoals een verschrijving.', 'A reason for the change, such as a slip of the pen.'],
  ['Vul de reden in.', 'Fill in the reason.'],
)

const GELIJK = weigering(
  'bsn.gelijk',
  ['Dit is wat al is vastgelegd.', 'This is what is already recorded.'],
  ['Een ander BSN dan het huidige.', 'Another BSN than the present one.'],
  ['Er hoeft niets te veranderen.', 'Nothing has to change.'],
)
