import { Dag } from '../../kit/Dag.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Status } from '../../kit/Status.tsx'
import type { Toestand } from '../../kit/toestand.ts'
import { kiesTeksten } from '../../taal/kies-teksten.ts'
import type { Taal } from '../../taal/taal.ts'
import type { Trajectwerkregel } from './api.ts'

const teksten = {
  patient: { nl: 'Patiënt', en: 'Patient' },
  waarom: { nl: 'Waarom', en: 'Why' },
  dag: { nl: 'Dag', en: 'Day' },
  laatste: { nl: 'Laatste zorg', en: 'Last care' },
  doe: { nl: 'Wat te doen', en: 'What to do' },
  stroom: { nl: 'Stroom', en: 'Stream' },
} as const

/** What is past its day presses more than what is still to come. */
const toestandVan = ({ soort, dag }: Trajectwerkregel, vandaag: string): Toestand => {
  if (soort === 'sluit') return 'info'
  return soort !== 'startdatum' && dag < vandaag ? 'fout' : 'letop'
}

export function kolommenVan(taal: Taal, vandaag: string): readonly Kolom<Trajectwerkregel>[] {
  const t = kiesTeksten(teksten, taal)
  return [
    { sleutel: 'patient', kop: t.patient, breedte: 'minmax(9rem, 0.8fr)', smal: 'titel', cel: ({ naam }) => naam },
    {
      sleutel: 'waarom',
      kop: t.waarom,
      breedte: 'minmax(15rem, 1.2fr)',
      smal: 'bij',
      cel: (regel) => (
        <Status kaal toestand={toestandVan(regel, vandaag)}>
          {regel.waarom[taal]}
        </Status>
      ),
    },
    { sleutel: 'dag', kop: t.dag, breedte: '7rem', smal: 'eind', cel: ({ dag }) => <Dag dag={dag} /> },
    {
      sleutel: 'doe',
      kop: t.doe,
      breedte: 'minmax(16rem, 1.2fr)',
      smal: 'weg',
      wijkt: 3,
      cel: ({ doe }) => doe[taal],
    },
    {
      sleutel: 'laatste',
      kop: t.laatste,
      breedte: '7rem',
      smal: 'weg',
      wijkt: 2,
      cel: ({ laatste }) => <Dag dag={laatste} />,
    },
    { sleutel: 'stroom', kop: t.stroom, breedte: '5rem', smal: 'weg', wijkt: 1, cel: ({ stroom }) => stroom },
  ]
}
