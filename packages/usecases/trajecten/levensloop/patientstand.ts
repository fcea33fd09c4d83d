import { type Agb, type EpochDay, formatZtn } from '@zorgketen/values'
import type { Trajectweigering, Zorgtraject } from '@zorgketen/zorgtraject'
import { needDocument } from '../../beheren/need-document.ts'
import { refuseForOthers } from '../../dienstverlening/alleen-voor-ander.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { readDocuments, readRegister } from '../../registreren/register-documenten.ts'
import type { PatientDocument } from '../../stam/documenten/patient.ts'
import { foldTekst } from '../../stam/registers/zoektekst.ts'
import { notFound } from '../../werk/werkfout.ts'
import { readLoop, type Trajectloop } from '../loop/lees-loop.ts'

/**
 * Register with the last act on the numbers of each patient. Every act is a new version of it, so that of two people who
 * give the same patient a number at the same moment one gets a conflict (ZTN-13).
 */
export const BEURTEN = 'trajectbeurt'

/** All that an act on the numbers of one patient looks at. */
export interface Patientstand {
  readonly vandaag: EpochDay
  /** Version of the last act, 0 before the first. */
  readonly beurt: number
  readonly declarant: Agb
  readonly patient: Pick<PatientDocument, 'id' | 'zorgvragen'>
  readonly loop: readonly Trajectloop[]
  /** Per fz number the last day of the titel it rests on; null: a titel without end. */
  readonly titels: ReadonlyMap<string, EpochDay | null>
  /** The first ggz care after all numbers were closed; null: there is none. */
  readonly zorgErna: EpochDay | null
  /** Unused numbers that a line sent to a payer or a zorgvraag still names. */
  readonly genoemd: ReadonlySet<string>
  /** Why no ggz number may be issued: all care here is for other providers (ZTN-14). */
  readonly voorAnderen: Trajectweigering | null
}

/** Reads it at one moment. */
export async function readPatientstand(kast: Kast, vandaag: EpochDay, id: string): Promise<Patientstand> {
  // first of all: what is read below is then no older than the turn
  const beurt = (await kast.registers.vind(BEURTEN, id))?.versie ?? 0
  const { document: patient } = await needDocument(kast, 'patient', id)
  const [organisatie] = await readRegister(kast, 'organisatie')
  if (organisatie === undefined) throw notFound({ nl: 'De eigen organisatie', en: 'The own organisation' }, '')
  const loop = await readLoop(kast, [id])
  const zorgErna = await careAfter(kast, id, loop)
  const titels = new Map<string, EpochDay | null>()
  for (const { document } of loop) {
    if (document.soort === 'fz')
      titels.set(formatZtn(document.nummer), await titelTot(kast, formatZtn(document.nummer)))
  }
  const genoemd = loop.some(isUnused) ? await namedOf(kast, patient) : new Set<string>()
  const { agb: declarant } = organisatie.declarant
  const voorAnderen = await refuseForOthers(kast, patient, vandaag)
  return { vandaag, beurt, declarant, patient, loop, titels, zorgErna, genoemd, voorAnderen }
}

export const isUnused = ({ eerste }: Trajectloop): boolean => eerste === null

/** A number as the pure functions of its life take it. */
export const trajectOf = ({ document, declarant }: Trajectloop): Zorgtraject => ({ ...document, declarant })

/** One of the numbers of the patient. Throws when it is not. */
export function needNummer({ loop }: Patientstand, nummer: string): Trajectloop {
  const gevonden = loop.find(({ document }) => formatZtn(document.nummer) === nummer)
  if (gevonden === undefined) throw notFound({ nl: 'Zorgtrajectnummer', en: 'Zorgtrajectnummer' }, nummer)
  return gevonden
}

/** Care that is on no number: there were ggz numbers, and it came after the last of them closed. */
async function careAfter(kast: Kast, id: string, loop: readonly Trajectloop[]): Promise<EpochDay | null> {
  const dicht = loop.flatMap(({ document: { soort, gesloten } }) => (soort === 'ggz' ? [gesloten] : []))
  if (dicht.length === 0 || dicht.includes(null)) return null
  return kast.trajectwerk.zorgNa(id, Math.max(...(dicht as EpochDay[])) as EpochDay)
}

async function titelTot(kast: Kast, nummer: string): Promise<EpochDay | null> {
  const woorden = foldTekst(nummer).split(' ').filter(Boolean)
  const { rijen } = await kast.registers.zoek('plaatsing', { woorden, geboortedatum: null }, { vanaf: 0, aantal: 100 })
  const plaatsingen = await readDocuments(
    kast,
    'plaatsing',
    rijen.map(({ id }) => id),
  )
  const einden = plaatsingen
    .filter(({ zorgtraject }) => formatZtn(zorgtraject) === nummer)
    .map(({ titel }) => titel.tot)
  if (einden.length === 0 || einden.includes(null)) return null
  return Math.max(...(einden as EpochDay[])) as EpochDay
}

async function namedOf(kast: Kast, { id, zorgvragen }: PatientDocument): Promise<ReadonlySet<string>> {
  const filter = { maand: null, betaler: null, standen: null, factuurnummer: null, patient: id, prestatie: null }
  const { rijen } = await kast.dossiers.regels(filter, { vanaf: 0, aantal: 10_000 })
  const genoemd = [
    ...rijen.map(({ regel }) => (regel.soort === 'debet' ? regel.zorgtraject : null)),
    ...zorgvragen.map(({ zorgtraject }) => zorgtraject),
  ]
  return new Set(genoemd.flatMap((nummer) => (nummer === null ? [] : [formatZtn(nummer)])))
}
