import { type EpochDay, formatZtn } from '@zorgketen/values'
import { lastDayWithout, type Sluitreden } from '@zorgketen/zorgtraject'
import type { Actor } from '../../opslag/actor.ts'
import { vandaagVan } from '../../werk/vandaag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { type Patientstand, readPatientstand } from './patientstand.ts'

/** A number of a patient as its card shows it. */
export interface Nummerstand {
  readonly nummer: string
  readonly versie: number
  readonly soort: 'ggz' | 'fz'
  readonly startdatum: EpochDay | null
  readonly eerste: EpochDay | null
  readonly laatste: EpochDay | null
  readonly gesloten: EpochDay | null
  readonly sluitreden: Sluitreden | null
  /** The last day of an open ggz number when no care follows (ZTN-05); null: it does not close by itself. */
  readonly sluitOp: EpochDay | null
  /** fz: the last day of the titel; null: it has no end, or is ggz. */
  readonly titelTot: EpochDay | null
}

export const readNummers = (
  plek: Werkplek,
  actor: Actor,
  patient: string,
): Promise<{
  readonly vandaag: EpochDay
  readonly zorgErna: EpochDay | null
  readonly nummers: readonly Nummerstand[]
}> =>
  plek.opslag.read(actor, async (kast) => {
    const stand = await readPatientstand(kast, await vandaagVan(kast, plek), patient)
    return {
      vandaag: stand.vandaag,
      zorgErna: stand.zorgErna,
      nummers: stand.loop.map((een) => nummerstand(stand, een)),
    }
  })

function nummerstand(
  { titels }: Patientstand,
  { document, versie, eerste, laatste }: Patientstand['loop'][number],
): Nummerstand {
  const { soort, startdatum, gesloten, sluitreden } = document
  const nummer = formatZtn(document.nummer)
  const open = gesloten === null && soort === 'ggz' && laatste !== null
  return {
    nummer,
    versie,
    soort,
    startdatum,
    eerste,
    laatste,
    gesloten,
    sluitreden: sluitreden ?? null,
    sluitOp: open ? lastDayWithout(laatste) : null,
    titelTot: titels.get(nummer) ?? null,
  }
}
