import { useQuery } from '@tanstack/react-query'
import { CalendarCheck2 } from 'lucide-react'
import { useMemo } from 'react'
import { Blad } from '../../kit/Blad.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { kiesTeksten } from '../../taal/kies-teksten.ts'
import { type Taal, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { type Startcorrectie, startcorrectiesVraag } from './api.ts'

const teksten = {
  titel: { nl: 'Startdatums te corrigeren', en: 'Start dates to correct' },
  bij: {
    nl: 'Trajecten waarvan regels verzonden zijn met een andere startdatum dan nu blijkt. De juiste startdatum is verplicht.',
    en: 'Trajecten of which lines were sent with another start date than it turns out to be. The right one is mandatory.',
  },
  leeg: {
    nl: 'Elke verzonden regel heeft de juiste startdatum',
    en: 'Every line that was sent has the right start date',
  },
  leegBij: {
    nl: 'Blijkt er eerdere zorg, of vervalt de eerste prestatie, dan staat het traject hier.',
    en: 'When earlier care turns up, or the first service is withdrawn, the traject stands here.',
  },
  patient: { nl: 'Patiënt', en: 'Patient' },
  soort: { nl: 'Stroom', en: 'Stream' },
  was: { nl: 'Verzonden met', en: 'Sent with' },
  wordt: { nl: 'Blijkt te zijn', en: 'Turns out to be' },
  regels: { nl: 'Regels', en: 'Lines' },
  wacht: { nl: 'Wacht op retour', en: 'Awaits return' },
  bedrag: { nl: 'Gedeclareerd', en: 'Declared' },
} as const

const sleutel = ({ nummer }: Startcorrectie) => nummer

export function Startcorrectielijst({ opKies }: { readonly opKies: (nummer: string) => void }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const vraag = useQuery(startcorrectiesVraag)
  const kolommen = useMemo(() => kolommenVan(taal), [taal])
  return (
    <Blad soort="breed">
      <Kop titel={t.titel} bij={t.bij} acties={<UitvoerKnop lijst="startcorrecties" filter={{}} />} />
      <Geladen vraag={vraag}>
        {(rijen) =>
          rijen.length === 0 ? (
            <Leegte titel={t.leeg} icoon={CalendarCheck2}>
              {t.leegBij}
            </Leegte>
          ) : (
            <Lijst
              naam={t.titel}
              kolommen={kolommen}
              sleutel={sleutel}
              rijen={rijen}
              opOpen={({ nummer }) => opKies(nummer)}
              hoogte="auto"
              autoFocus
            />
          )
        }
      </Geladen>
    </Blad>
  )
}

function kolommenVan(taal: Taal): readonly Kolom<Startcorrectie>[] {
  const t = kiesTeksten(teksten, taal)
  return [
    { sleutel: 'patient', kop: t.patient, breedte: 'minmax(10rem, 2fr)', smal: 'titel', cel: ({ naam }) => naam },
    { sleutel: 'soort', kop: t.soort, breedte: '5rem', smal: 'weg', wijkt: 1, cel: ({ soort }) => soort },
    { sleutel: 'was', kop: t.was, breedte: '8rem', smal: 'bij', cel: ({ verzonden }) => <Dag dag={verzonden} /> },
    { sleutel: 'wordt', kop: t.wordt, breedte: '8rem', smal: 'bij', cel: ({ startdatum }) => <Dag dag={startdatum} /> },
    { sleutel: 'regels', kop: t.regels, breedte: '5rem', uitlijning: 'eind', smal: 'weg', cel: ({ aantal }) => aantal },
    {
      sleutel: 'wacht',
      kop: t.wacht,
      breedte: '8rem',
      uitlijning: 'eind',
      smal: 'weg',
      wijkt: 2,
      cel: ({ wacht }) => (wacht === 0 ? '' : wacht),
    },
    {
      sleutel: 'bedrag',
      kop: t.bedrag,
      breedte: '8rem',
      uitlijning: 'eind',
      smal: 'eind',
      cel: ({ bedrag }) => <Geld cents={bedrag} />,
    },
  ]
}
