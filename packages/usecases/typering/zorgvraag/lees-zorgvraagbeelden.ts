import type { Kast } from '../../opslag/opslag.ts'
import { readDocuments, readRegister } from '../../registreren/register-documenten.ts'
import type { PatientDocument } from '../../stam/documenten/patient.ts'
import { zorgvraagSleutel } from '../../stam/documenten/zorgvraag.ts'
import { foldTekst } from '../../stam/registers/zoektekst.ts'
import { sleutelsVan } from './sleutels.ts'
import { composeZorgvraagbeelden, type Zorgvraagbeeld } from './zorgvraagbeeld.ts'

/** The zorgvragen of one patient, or (null) of all that were not merged into another. */
export async function readZorgvraagbeelden(
  kast: Kast,
  patient: PatientDocument | null,
): Promise<readonly Zorgvraagbeeld[]> {
  if (patient !== null) {
    const sleutels = patient.zorgvragen.flatMap(({ id }) => sleutelsVan(patient, id))
    const documenten = await readDocuments(kast, 'zorgvraag', sleutels)
    return composeZorgvraagbeelden(patient, await trajectenVan(kast, patient.id), perSleutel(documenten))
  }
  const documenten = perSleutel(await readRegister(kast, 'zorgvraag'))
  const trajecten = Map.groupBy(await readRegister(kast, 'zorgtraject'), (een) => een.patient)
  const patienten = (await readRegister(kast, 'patient')).filter(({ opgegaanIn }) => opgegaanIn === null)
  return patienten.flatMap((een) => composeZorgvraagbeelden(een, trajecten.get(een.id) ?? [], documenten))
}

const perSleutel = <D extends { readonly patient: string; readonly zorgvraag: string }>(
  documenten: readonly D[],
): ReadonlyMap<string, D> =>
  new Map(documenten.map((document) => [zorgvraagSleutel(document.patient, document.zorgvraag), document]))

async function trajectenVan(kast: Kast, patient: string) {
  const woorden = foldTekst(patient).split(' ').filter(Boolean)
  const { rijen } = await kast.registers.zoek(
    'zorgtraject',
    { woorden, geboortedatum: null },
    { vanaf: 0, aantal: 100 },
  )
  const gevonden = await readDocuments(
    kast,
    'zorgtraject',
    rijen.map(({ id }) => id),
  )
  return gevonden.filter((een) => een.patient === patient)
}
