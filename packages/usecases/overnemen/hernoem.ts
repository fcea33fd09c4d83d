import type { Declaratieregel } from '@zorgketen/declaratie'
import { mapRegels } from '../overname/map-regels.ts'
import type { Overname } from '../overname/overname.ts'
import type { Koppeling } from './koppel.ts'

/** The same take-over with the ids of the people as they are kept here, everywhere they stand. */
export function renamePeople(overname: Overname, { patienten, zorgverleners }: Koppeling): Overname {
  const patient = (id: string): string => patienten.get(id) ?? id
  const zorgverlener = (id: string): string => zorgverleners.get(id) ?? id
  const { stamgegevens: stam } = overname
  const regel = (een: Declaratieregel): Declaratieregel => ({
    ...een,
    verzekerde: { ...een.verzekerde, id: patient(een.verzekerde.id) },
  })
  return {
    ...overname,
    stamgegevens: {
      ...stam,
      patienten: stam.patienten.map((een) => ({ ...een, id: patient(een.id) })),
      zorgverleners: stam.zorgverleners.map((een) => ({ ...een, id: zorgverlener(een.id) })),
      zorgtrajecten: stam.zorgtrajecten.map((een) => ({
        ...een,
        patient: patient(een.patient),
        regiebehandelaar: een.regiebehandelaar === null ? null : zorgverlener(een.regiebehandelaar),
      })),
    },
    namen: new Map([...overname.namen].map(([id, naam]) => [patient(id), naam])),
    dossiers: mapRegels(overname.dossiers, regel),
    prestaties: overname.prestaties.map((een) => ({
      ...een,
      patient: patient(een.patient),
      zorgverlener: zorgverlener(een.zorgverlener),
    })),
  }
}
