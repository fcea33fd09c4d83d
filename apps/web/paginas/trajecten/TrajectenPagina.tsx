import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { CircleCheck } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Blad } from '../../kit/Blad.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import { Tegel, Tegels } from '../../kit/Tegel.tsx'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { TrajectDialoog } from '../patienten/delen/TrajectDialoog.tsx'
import { useMag } from '../registraties/gedeeld/mag.ts'
import { type Trajectwerk, type Trajectwerkregel, werkVraag } from './api.ts'
import { keuzeVan } from './keuze-van.ts'
import { kolommenVan } from './kolommen.tsx'
import { SOORTEN, type Zoek } from './zoek.ts'

const teksten = {
  titel: { nl: 'Zorgtrajecten', en: 'Zorgtrajecten' },
  bij: {
    nl: 'Wat er vandaag aan zorgtrajecten te doen is, met wat er de komende {n} dagen aankomt.',
    en: 'What there is to do about zorgtrajecten today, and what comes in the next {n} days.',
  },
  terugkeer: { nl: 'Komt terug', en: 'Comes back' },
  titels: { nl: 'Titel loopt af', en: 'Titel ends' },
  startdatum: { nl: 'Startdatum te corrigeren', en: 'Start date to correct' },
  sluit: { nl: 'Sluit binnenkort', en: 'Closes soon' },
  alles: { nl: 'toon alles', en: 'show all' },
  leeg: { nl: 'Niets te doen aan zorgtrajecten', en: 'Nothing to do about zorgtrajecten' },
  leegBij: {
    nl: 'Geen nummer sluit binnenkort, niemand komt terug op een gesloten nummer, en geen titel loopt af.',
    en: 'No number closes soon, nobody comes back on a closed number, and no titel ends.',
  },
  leegSoort: { nl: 'Niets van deze soort', en: 'Nothing of this kind' },
} as const

const NAMEN = { terugkeer: 'terugkeer', titel: 'titels', startdatum: 'startdatum', sluit: 'sluit' } as const

const sleutelVan = ({ soort, nummer }: Trajectwerkregel) => `${soort} ${nummer}`

/** The daily worklist of zorgtrajecten: who comes back, which titel ends, what closes soon (ZTN-05, ZTN-08, ZTN-15). */
export function TrajectenPagina() {
  const t = useTeksten(teksten)
  const vraag = useQuery(werkVraag)
  const { soort } = useSearch({ strict: false }) as Zoek
  return (
    <Blad soort="lijst">
      <Kop
        titel={t.titel}
        bij={vraag.data === undefined ? null : vul(t.bij, { n: vraag.data.vooruit })}
        acties={<UitvoerKnop lijst="trajectwerk" filter={{ soort }} />}
      />
      <Geladen vraag={vraag}>{(werk) => <Werk werk={werk} soort={soort ?? null} />}</Geladen>
    </Blad>
  )
}

type WerkProps = { readonly werk: Trajectwerk; readonly soort: Trajectwerkregel['soort'] | null }

function Werk({ werk: { regels, vandaag }, soort }: WerkProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const navigate = useNavigate()
  const mag = useMag('registreren')
  const [open, setOpen] = useState<Trajectwerkregel | null>(null)
  const kolommen = useMemo(() => kolommenVan(taal, vandaag), [taal, vandaag])
  const getoond = soort === null ? regels : regels.filter((een) => een.soort === soort)
  const keuze = open === null ? null : keuzeVan(open, vandaag)
  const kies = (regel: Trajectwerkregel) => {
    if (regel.soort === 'startdatum') {
      return void navigate({ to: '/startcorrectie', search: { nummer: regel.nummer } } as never)
    }
    if (mag && keuzeVan(regel, vandaag) !== null) return setOpen(regel)
    void navigate({ to: '/patienten/$patient', params: { patient: regel.patient } } as never)
  }
  return (
    <>
      <Tegels>
        {SOORTEN.map((een) => (
          <Tegel
            key={een}
            naam={t[NAMEN[een]]}
            waarde={regels.filter((regel) => regel.soort === een).length}
            naar="/trajecten"
            {...(een === soort ? { bij: t.alles, toestand: 'info' as const, zoek: {} } : { zoek: { soort: een } })}
          />
        ))}
      </Tegels>
      <Lijst
        naam={t.titel}
        kolommen={kolommen}
        sleutel={sleutelVan}
        rijen={getoond}
        opOpen={kies}
        openSleutel={open === null ? null : sleutelVan(open)}
        leeg={
          <Leegte titel={soort === null ? t.leeg : t.leegSoort} icoon={CircleCheck}>
            {soort === null ? t.leegBij : null}
          </Leegte>
        }
      />
      {open !== null && keuze !== null && (
        <TrajectDialoog
          patient={open.patient}
          naam={open.naam}
          keuze={keuze}
          vandaag={vandaag}
          opSluit={() => setOpen(null)}
        />
      )}
    </>
  )
}
