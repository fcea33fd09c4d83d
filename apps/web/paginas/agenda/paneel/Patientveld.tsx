import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { queryClient } from '../../../api/query-client.ts'
import { ComboBox } from '../../../kit/ComboBox.tsx'
import { IconButton } from '../../../kit/IconButton.tsx'
import type { Optie } from '../../../kit/optie.ts'
import { Select } from '../../../kit/Select.tsx'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { zoekKeuzes } from '../../registraties/api.ts'
import { patientVraag } from '../api.ts'
import type { Concept, Deelnemer } from './concept.ts'

type PatientveldProps = {
  readonly concept: Concept
  readonly groep: boolean
  readonly autoFocus: boolean
  readonly opConcept: (concept: Concept) => void
  readonly fout?: string
}

const teksten = {
  patient: { nl: 'Patiënt', en: 'Patient' },
  erbij: { nl: 'Voeg een patiënt toe', en: 'Add a patient' },
  weg: { nl: 'Haal {wie} weg', en: 'Remove {wie}' },
  dient: { nl: 'Dient', en: 'Serves' },
  geen: { nl: 'Niet vastgelegd', en: 'Not recorded' },
  diagnose: { nl: 'diagnose', en: 'diagnosis' },
  doel: { nl: 'behandeldoel', en: 'goal of treatment' },
} as const

/** Who the appointment is with, and for one patient what it serves (ZPM-25). The stream follows from the traject. */
export function Patientveld({ concept, groep, autoFocus, opConcept, fout }: PatientveldProps) {
  const t = useTeksten(teksten)
  const [eerste] = concept.patienten
  const kies = async (wie: Optie | null, bij: readonly Deelnemer[]) => {
    if (wie === null) return opConcept({ ...concept, patienten: bij, zorgvraag: null, dient: null })
    const nieuw = await deelnemerVan(wie, concept.datum)
    opConcept({ ...concept, patienten: [...bij.filter((een) => een.wie.sleutel !== wie.sleutel), nieuw], dient: null })
  }
  if (!groep) {
    return (
      <>
        <ComboBox
          label={t.patient}
          autoFocus={autoFocus}
          waarde={eerste?.wie ?? null}
          opWaarde={(wie) => void kies(wie, [])}
          sleutel={['registers', 'keuzes', 'patient']}
          zoek={(tekst, signal) => zoekKeuzes('patient', tekst, signal)}
          {...(fout === undefined ? {} : { fout })}
        />
        {eerste !== undefined && concept.datum !== null && (
          <Doelkeuze patient={eerste.wie.sleutel} datum={concept.datum} concept={concept} opConcept={opConcept} />
        )}
      </>
    )
  }
  return (
    <div className="zk-agenda-groep">
      <ul>
        {concept.patienten.map(({ wie }) => (
          <li key={wie.sleutel}>
            <span>{wie.naam}</span>
            <IconButton
              icoon={X}
              maat="klein"
              naam={vul(t.weg, { wie: wie.naam })}
              onPress={() =>
                opConcept({ ...concept, patienten: concept.patienten.filter((een) => een.wie.sleutel !== wie.sleutel) })
              }
            />
          </li>
        ))}
      </ul>
      <ComboBox
        key={concept.patienten.length}
        label={t.erbij}
        waarde={null}
        opWaarde={(wie) => void kies(wie, concept.patienten)}
        sleutel={['registers', 'keuzes', 'patient']}
        zoek={(tekst, signal) => zoekKeuzes('patient', tekst, signal)}
        {...(fout === undefined ? {} : { fout })}
      />
    </div>
  )
}

/** A patient with the only traject that is open on the day; with none or more than one it stays open. */
async function deelnemerVan(wie: Optie, datum: string | null): Promise<Deelnemer> {
  const open = datum === null ? null : await queryClient.fetchQuery(patientVraag(wie.sleutel, datum)).catch(() => null)
  const [enige, ander] = open?.zorgtrajecten ?? []
  const stroom = enige?.stroom ?? 'ggz'
  return { wie, stroom, zorgtraject: enige === undefined || ander !== undefined ? null : enige.nummer }
}

type DoelkeuzeProps = {
  readonly patient: string
  readonly datum: string
  readonly concept: Concept
  readonly opConcept: (concept: Concept) => void
}

const GEEN = 'geen'

/** Which diagnosis or goal of the plan the contact serves; nothing while none was recorded for this patient. */
function Doelkeuze({ patient, datum, concept, opConcept }: DoelkeuzeProps) {
  const t = useTeksten(teksten)
  const doelen = useQuery(patientVraag(patient, datum)).data?.doelen ?? []
  if (doelen.length === 0) return null
  return (
    <Select
      label={t.dient}
      optioneel
      waarde={concept.dient ?? GEEN}
      opties={[
        { sleutel: GEEN, naam: t.geen },
        ...doelen.map(({ id, omschrijving, soort }) => ({ sleutel: id, naam: omschrijving, bij: t[soort] })),
      ]}
      opWaarde={(gekozen) => {
        const doel = doelen.find(({ id }) => id === gekozen)
        opConcept({ ...concept, dient: doel?.id ?? null, zorgvraag: doel?.zorgvraag ?? null })
      }}
    />
  )
}
