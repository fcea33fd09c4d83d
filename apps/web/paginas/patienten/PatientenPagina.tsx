import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { UserPlus, Users } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Balk, Blad } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { useEvenWachten } from '../../kit/even-wachten.ts'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { SearchField } from '../../kit/SearchField.tsx'
import { useSneltoets } from '../../sneltoets/sneltoetsen.ts'
import { kiesTeksten } from '../../taal/kies-teksten.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { useMagBeheren } from '../stamgegevens/gedeeld/mag-beheren.ts'
import { dubbelenVraag, type Patientrij } from './api.ts'
import { patientenBron } from './bron.ts'
import { BsnStand } from './delen/BsnStand.tsx'
import { DubbelenDialoog } from './delen/DubbelenDialoog.tsx'
import { NieuwePatient } from './delen/NieuwePatient.tsx'
import './Patienten.css'

const teksten = {
  titel: { nl: 'Patiënten', en: 'Patients' },
  nieuw: { nl: 'Nieuwe patiënt', en: 'New patient' },
  zoek: { nl: 'Naam, nummer of geboortedatum', en: 'Name, number or birth date' },
  naam: { nl: 'Naam', en: 'Name' },
  geboren: { nl: 'Geboren', en: 'Born' },
  nummer: { nl: 'Patiëntnummer', en: 'Patient number' },
  bsn: { nl: 'BSN', en: 'BSN' },
  betaler: { nl: 'Betaler nu', en: 'Payer now' },
  geen: { nl: 'geen', en: 'none' },
  leeg: { nl: 'Niemand gevonden', en: 'Nobody found' },
  leegUitleg: {
    nl: 'Zoek op een deel van de naam, het patiëntnummer, of een geboortedatum als 5-3-1980.',
    en: 'Search for a part of the name, the patient number, or a birth date such as 5-3-1980.',
  },
  dubbelen: { nl: '{n} mogelijk dubbel', en: '{n} possible doubles' },
} as const

const NIEUW = 'nieuw'
const sleutel = (rij: Patientrij) => rij.id
const merk = (rij: Patientrij) => (rij.cellen.betaler === null ? 'letop' : null)

/** Everyone the organisation treats, found while typing. */
export function PatientenPagina() {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const navigate = useNavigate()
  const { open } = useSearch({ strict: false }) as { open?: string }
  const mag = useMagBeheren()
  const [vraag, setVraag] = useState('')
  const [toonDubbel, setToonDubbel] = useState(false)
  const dubbelen = useQuery(dubbelenVraag)
  const zoek = useEvenWachten(vraag.trim(), 120)
  const bron = useMemo(() => patientenBron(zoek), [zoek])
  const kolommen = useMemo(() => kolommenVan(taal), [taal])
  const nieuw = (aan: boolean) => void navigate({ to: '.', search: aan ? { open: NIEUW } : {} } as never)
  const naar = (id: string) => void navigate({ to: '/patienten/$patient', params: { patient: id } } as never)
  useSneltoets(mag ? 'n' : null, teksten.nieuw, () => nieuw(true))
  const paren = dubbelen.data ?? []
  return (
    <Blad soort="lijst">
      <Kop
        titel={t.titel}
        acties={
          <>
            {paren.length > 0 && (
              <Button icoon={Users} onPress={() => setToonDubbel(true)}>
                {vul(t.dubbelen, { n: paren.length })}
              </Button>
            )}
            <UitvoerKnop lijst="patienten" filter={{ zoek }} />
            {mag && (
              <Button soort="hoofd" icoon={UserPlus} sneltoets="n" onPress={() => nieuw(true)}>
                {t.nieuw}
              </Button>
            )}
          </>
        }
      />
      <Balk>
        <SearchField naam={t.zoek} value={vraag} onChange={setVraag} autoFocus />
      </Balk>
      <Lijst
        naam={t.titel}
        kolommen={kolommen}
        sleutel={sleutel}
        bron={bron}
        merk={merk}
        opOpen={(rij) => naar(rij.id)}
        leeg={
          <Leegte titel={t.leeg} icoon={Users}>
            {t.leegUitleg}
          </Leegte>
        }
      />
      <NieuwePatient open={open === NIEUW} opSluit={() => nieuw(false)} opKlaar={naar} />
      <DubbelenDialoog open={toonDubbel} opSluit={() => setToonDubbel(false)} paren={paren} />
    </Blad>
  )
}

function kolommenVan(taal: 'nl' | 'en'): readonly Kolom<Patientrij>[] {
  const t = kiesTeksten(teksten, taal)
  return [
    { sleutel: 'naam', kop: t.naam, breedte: 'minmax(9rem, 2fr)', smal: 'titel', cel: ({ label }) => label },
    {
      sleutel: 'geboortedatum',
      kop: t.geboren,
      breedte: '7.5rem',
      smal: 'eind',
      cel: ({ cellen }) => <Dag dag={cellen.geboortedatum ?? null} />,
    },
    { sleutel: 'id', kop: t.nummer, breedte: 'minmax(6.5rem, 1fr)', smal: 'bij', cel: ({ id }) => id },
    {
      sleutel: 'bsn',
      kop: t.bsn,
      breedte: 'minmax(14.5rem, 1.4fr)',
      smal: 'bij',
      cel: ({ cellen }) => <BsnStand bsn={cellen.bsn ?? null} stand={cellen.bsnStatus ?? ''} />,
    },
    {
      sleutel: 'betaler',
      kop: t.betaler,
      breedte: 'minmax(6rem, 1fr)',
      smal: 'weg',
      cel: ({ cellen }) => cellen.betaler ?? <span className="zk-stil">{t.geen}</span>,
    },
  ]
}
