import { contains, DJI_UZOVI, type EpochDay, formatZtn, type Skn, type Tekst } from '@zorgketen/values'
import { type Trajectweigering, takeInPlaatsing, takeInSluiting, type Zorgtraject } from '@zorgketen/zorgtraject'
import type { Kast } from '../opslag/opslag.ts'
import { readDocuments, readRegister } from '../registreren/register-documenten.ts'
import { plaatsingenVan } from '../settings/plaatsingen-van.ts'
import type { PatientDocument } from '../stam/documenten/patient.ts'
import { readLoop, type Trajectloop } from '../trajecten/loop/lees-loop.ts'
import type { IngekomenDocument } from './documenten.ts'

/** What taking a message in does to the number here. */
export type Innamegevolg = 'nieuw' | 'verder' | 'sluit' | 'al-ingenomen'

/**
 * What taking a message in would do. `wie`: the SKN is of nobody here, somebody is to be chosen; `ander-skn`: who was
 * chosen has another one. `niet-bekend`: the number that closes was never taken in here. `opmerkingen`: what stands in the way later and not now.
 */
export type Innameplan =
  | {
      readonly soort: 'kan'
      readonly patient: string
      readonly gevolg: Innamegevolg
      readonly traject: Zorgtraject
      readonly laatste: EpochDay | null
      readonly opmerkingen: readonly Tekst[]
    }
  | { readonly soort: 'wie' }
  | { readonly soort: 'ander-skn' }
  | { readonly soort: 'niet-bekend' }
  | ({ readonly patient: string } & Trajectweigering)

/** The patients with an SKN; doubles that were merged away do not count. */
const patientenMet = (patienten: readonly PatientDocument[], skn: Skn): readonly string[] =>
  patienten.filter((patient) => patient.skn === skn && patient.opgegaanIn === null).map(({ id }) => id)

/** What a message would do. `gekozen`: who it is about, when the SKN does not say. */
export async function planInname(
  kast: Kast,
  { bericht }: IngekomenDocument,
  patienten: readonly PatientDocument[],
  vandaag: EpochDay,
  gekozen: string | null,
): Promise<Innameplan> {
  const { plaatsing, sluiting } = bericht
  if (sluiting !== null) {
    const nummer = formatZtn(plaatsing.zorgtraject)
    const [document] = await readDocuments(kast, 'zorgtraject', [nummer])
    const loop =
      document && (await readLoop(kast, [document.patient])).find((een) => een.document.nummer === document.nummer)
    if (loop === undefined) return { soort: 'niet-bekend' }
    const { patient } = loop.document
    const { laatste } = loop
    const uitkomst = takeInSluiting(trajectOf(loop), { ...sluiting, laatste, vandaag })
    if (uitkomst.soort === 'weigering') return { ...uitkomst, patient }
    const gevolg = uitkomst.soort === 'gesloten' ? 'sluit' : uitkomst.soort
    return { soort: 'kan', patient, gevolg, traject: uitkomst.zorgtraject, laatste, opmerkingen: [] }
  }
  const [patient = gekozen] = patientenMet(patienten, plaatsing.skn)
  if (patient === null) return { soort: 'wie' }
  const wie = patienten.find(({ id }) => id === patient)
  if (wie !== undefined && wie.skn !== null && wie.skn !== plaatsing.skn) return { soort: 'ander-skn' }
  const loop = await readLoop(kast, [patient])
  const zelfde = await readDocuments(kast, 'zorgtraject', [formatZtn(plaatsing.zorgtraject)])
  const elders = zelfde.filter((een) => een.patient !== patient)
  const trajecten = [...loop.map(trajectOf), ...elders.map((een) => ({ ...een, declarant: plaatsing.declarant }))]
  const plaatsingen = [
    ...(await plaatsingenVan(kast, zelfde)),
    ...(await readDocuments(kast, 'plaatsing', [plaatsing.nummer])),
  ]
  const uitkomst = takeInPlaatsing(plaatsing, patient, { trajecten, plaatsingen })
  if (uitkomst.soort === 'weigering') return { ...uitkomst, patient }
  const gevolg = GEVOLG[uitkomst.soort]
  const laatste = loop.find(({ document }) => document.nummer === plaatsing.zorgtraject)?.laatste ?? null
  const opmerkingen = wie === undefined || paysOn(wie, plaatsing.titel.van) ? [] : [GEEN_DJI]
  return { soort: 'kan', patient, gevolg, traject: uitkomst.zorgtraject, laatste, opmerkingen }
}

const GEVOLG = { zorgtraject: 'nieuw', aangevuld: 'verder', 'al-ingenomen': 'al-ingenomen' } as const

const trajectOf = ({ document, declarant }: Trajectloop): Zorgtraject => ({ ...document, declarant })

const paysOn = ({ verzekeringen }: PatientDocument, dag: EpochDay): boolean =>
  verzekeringen.some(({ betaler, geldig }) => betaler === DJI_UZOVI && contains(geldig, dag))

/** All patients, for messages that are still to be taken in: an SKN is in no index, because it may be in no key. */
export const readPatienten = (kast: Kast): Promise<readonly PatientDocument[]> => readRegister(kast, 'patient')

const GEEN_DJI: Tekst = {
  nl: 'Bij de patiënt staat DJI niet als betaler op de eerste dag van de titel; zonder dat is fz-zorg niet te declareren. Leg het vast bij de verzekeringen.',
  en: 'DJI is not the payer of this patient on the first day of the titel; without that fz care cannot be declared. Record it with the insurances.',
}
