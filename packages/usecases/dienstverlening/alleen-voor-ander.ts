import { contains, type EpochDay } from '@zorgketen/values'
import { refuseOwnNumber, type Trajectweigering } from '@zorgketen/zorgtraject'
import { registratiesVan } from '../beheren/patient/registraties-om.ts'
import type { Kast } from '../opslag/opslag.ts'
import { readIngenomen } from './factureren/opdracht-van.ts'

/** Why no ggz number may be issued for a patient: others asked for all the care there is (ZTN-14). Null: it may. */
export async function refuseForOthers(
  kast: Kast,
  patient: { readonly id: string; readonly zorgvragen: readonly unknown[] },
  vandaag: EpochDay,
): Promise<Trajectweigering | null> {
  const lopend = (await readIngenomen(kast))
    .filter((een) => een.patient === patient.id && een.stroom === 'ggz' && contains(een.geldig, vandaag))
    .map(({ opdrachtgever }) => opdrachtgever)
  if (lopend.length === 0 || patient.zorgvragen.length > 0) return null
  const registraties = await registratiesVan(kast, patient.id)
  const eigen = registraties.some((een) => een.soort !== 'overig' || een.opdrachtgever === null)
  return refuseOwnNumber(lopend, eigen)
}
