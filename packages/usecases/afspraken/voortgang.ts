import type { Cents, Ztn } from '@zorgketen/values'
import type { Kast } from '../opslag/opslag.ts'
import type { Greepregel } from '../opslag/trajectboek.ts'
import { readDocuments } from '../registreren/register-documenten.ts'
import type { Trajectafspraak } from './trajectafspraak.ts'

/** How far the prestaties are that an agreement is about. Amounts in cents. */
export interface Afspraakvoortgang {
  /** Lines that were declared, and what they ask. */
  readonly regels: number
  readonly gevraagd: Cents
  /** Of those: not answered yet. A payer knows none. */
  readonly wacht: number
  readonly wachtBedrag: Cents
  /** Of those: granted and not taken back. */
  readonly gehonoreerd: number
  readonly toegekend: Cents
}

/** How much of the maximum is used. `gebruikt` counts what is granted, `metWacht` also what awaits its answer. */
export interface Afspraakstand {
  readonly gebruikt: number
  readonly metWacht: number
  readonly maximum: number
  readonly boven: boolean
}

/** How far an agreement is: at a payer by its book, at a provider by what was sent and answered. */
export async function readVoortgang(
  kast: Kast,
  soort: 'aanbieder' | 'betaler',
  { zorgtraject: nummer, aanbieder, betaler, geldig }: Trajectafspraak,
): Promise<Afspraakvoortgang> {
  if (soort === 'betaler') {
    const som = await kast.trajectboek.som({ nummer, declarant: aanbieder, ...geldig })
    return { ...som, wacht: 0, wachtBedrag: 0 as Cents }
  }
  const patient = await patientOp(kast, nummer)
  return kast.trajectboek.somVerzonden({ nummer, patient, betaler, ...geldig })
}

/** The lines that an agreement is about, in order of day. */
export async function readGreep(
  kast: Kast,
  soort: 'aanbieder' | 'betaler',
  { zorgtraject: nummer, aanbieder, betaler, geldig }: Trajectafspraak,
): Promise<readonly Greepregel[]> {
  if (soort === 'betaler') return kast.trajectboek.greep({ nummer, declarant: aanbieder, ...geldig })
  return kast.trajectboek.greepVerzonden({ nummer, patient: await patientOp(kast, nummer), betaler, ...geldig })
}

/** Whose number it is in our own administration. */
const patientOp = async (kast: Kast, nummer: Ztn): Promise<string> =>
  (await readDocuments(kast, 'zorgtraject', [nummer]))[0]?.patient ?? ''

/** Null: no maximum was agreed. Above it nothing happens but that it shows (ZTN-18). */
export function standOf({ maximum }: Trajectafspraak, voortgang: Afspraakvoortgang): Afspraakstand | null {
  if (maximum === null) return null
  const { gehonoreerd, wacht, toegekend, wachtBedrag } = voortgang
  const [gebruikt, erbij, meest] =
    maximum.soort === 'bedrag' ? [toegekend, wachtBedrag, maximum.bedrag] : [gehonoreerd, wacht, maximum.aantal]
  return { gebruikt, metWacht: gebruikt + erbij, maximum: meest, boven: gebruikt + erbij > meest }
}
