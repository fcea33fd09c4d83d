import type { Celwaarden } from './celwaarden.ts'
import type { Registratietabel } from './tabelsoorten.ts'

/** The field of a registration that a column fills. */
const VELD: Readonly<Record<string, string>> = {
  reistijdHeen: 'reistijd',
  reistijdTerug: 'reistijd',
  eigenLocatie: 'reistijd',
  overlegMet: 'overleg',
  overIndividuelePatient: 'overleg',
  intervisie: 'overleg',
  inDossier: 'overleg',
  patientVooraf: 'overleg',
}

export const veldVan = (sleutel: string): string => VELD[sleutel] ?? sleutel

/** The JSON of a registration that is one row. */
export function stelRijSamen(tabel: Registratietabel, rij: Celwaarden): Readonly<Record<string, unknown>> {
  return tabel === 'overig' ? overigOf(rij) : consultOf(rij)
}

function consultOf({ kanaal, reistijdHeen, reistijdTerug, eigenLocatie, tolk, ...rij }: Celwaarden) {
  const reist = reistijdHeen !== null || reistijdTerug !== null
  return {
    soort: 'consult',
    ...rij,
    ...(kanaal === null ? {} : { kanaal }),
    ...(tolk === null ? {} : { tolk }),
    ...(reist && {
      reistijd: {
        heen: reistijdHeen ?? 0,
        terug: reistijdTerug ?? 0,
        ...(eigenLocatie === null ? {} : { eigenLocatie }),
      },
    }),
  }
}

function overigOf({
  overlegMet,
  overIndividuelePatient,
  intervisie,
  inDossier,
  patientVooraf,
  beveiligingsniveau,
  verzorgingsgraad,
  eersteContact,
  ...rij
}: Celwaarden) {
  return {
    soort: 'overig',
    ...rij,
    beveiligingsniveau: numberOf(beveiligingsniveau),
    ...(verzorgingsgraad === null ? {} : { verzorgingsgraad }),
    ...(eersteContact === null ? {} : { eersteContact }),
    overleg:
      overlegMet === null
        ? null
        : {
            met: overlegMet,
            overIndividuelePatient: overIndividuelePatient === true,
            intervisie: intervisie === true,
            inDossier: inDossier === true,
            patientVooraf: patientVooraf === true,
          },
  }
}

export const numberOf = (waarde: Celwaarden[string] | undefined): number | null =>
  waarde === null || waarde === undefined ? null : Number(waarde)
