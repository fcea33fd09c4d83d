import type { Kast } from '../../opslag/opslag.ts'
import { readDocuments, readRegister } from '../../registreren/register-documenten.ts'
import type { PatientDocument } from '../../stam/documenten/patient.ts'
import { foldTekst } from '../../stam/registers/zoektekst.ts'
import type { DocumentVan } from '../../stam/registers.ts'
import { composeZorgvraagbeelden, type Zorgvraagbeeld } from './zorgvraagbeeld.ts'

/** The zorgvragen of one patient, or (null) of all that were not merged into another. */
export async function readZorgvraagbeelden(
  kast: Kast,
  patient: PatientDocument | null,
): Promise<readonly Zorgvraagbeeld[]> {
  if (patient !== null) {
    const documenten = []
    for (const id of namesOf(patient)) documenten.push(...(await documentsOf(kast, 'zorgvraag', id)))
    return composeZorgvraagbeelden(patient, await documentsOf(kast, 'zorgtraject', patient.id), documenten)
  }
  const documenten = Map.groupBy(await readRegister(kast, 'zorgvraag'), (een) => een.patient)
  const trajecten = Map.groupBy(await readRegister(kast, 'zorgtraject'), (een) => een.patient)
  const patienten = (await readRegister(kast, 'patient')).filter(({ opgegaanIn }) => opgegaanIn === null)
  return patienten.flatMap((een) =>
    composeZorgvraagbeelden(
      een,
      trajecten.get(een.id) ?? [],
      namesOf(een).flatMap((id) => documenten.get(id) ?? []),
    ),
  )
}

/** The numbers a patient goes or went by: a zorgvraag stays under the number of a double that was merged. */
const namesOf = ({ id, samengevoegd }: PatientDocument): readonly string[] => [
  id,
  ...samengevoegd.map((dubbel) => dubbel.id),
]

async function documentsOf<N extends 'zorgtraject' | 'zorgvraag'>(
  kast: Kast,
  register: N,
  patient: string,
): Promise<readonly DocumentVan<N>[]> {
  const woorden = foldTekst(patient).split(' ').filter(Boolean)
  const { rijen } = await kast.registers.zoek(register, { woorden, geboortedatum: null }, { vanaf: 0, aantal: 100 })
  const gevonden = await readDocuments(
    kast,
    register,
    rijen.map(({ id }) => id),
  )
  return gevonden.filter((een) => (een as { readonly patient: string }).patient === patient)
}
