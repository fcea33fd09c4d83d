import { useQuery } from '@tanstack/react-query'
import { Stethoscope } from 'lucide-react'
import { useState } from 'react'
import { Bevindingen } from '../../../../kit/Bevindingen.tsx'
import { Dag } from '../../../../kit/Dag.tsx'
import { Geladen } from '../../../../kit/Geladen.tsx'
import { Kaart } from '../../../../kit/Kaart.tsx'
import { Leegte } from '../../../../kit/Leegte.tsx'
import { useTeksten } from '../../../../taal/teksten.ts'
import type { PatientJson, TrajectJson, Zorgvraag } from '../../api.ts'
import { ZorgvraagPaneel } from '../ZorgvraagPaneel.tsx'
import { type Zorgvraagblad, type Zorgvragenblad, zorgvragenVraag } from './api.ts'
import { ZorgvraagSectie } from './ZorgvraagSectie.tsx'
import './Zorgvraag.css'

const teksten = {
  leeg: { nl: 'Nog geen zorgvraag', en: 'No care need yet' },
  leegUitleg: {
    nl: 'Leg op het overzicht eerst vast waarvoor de patiënt komt, met de verwijzing.',
    en: 'First record on the overview what the patient comes for, with the referral.',
  },
  los: { nl: 'Contacten zonder zorgvraag', en: 'Contacts without care need' },
  losUitleg: {
    nl: 'Bij welke zorgvraag deze contacten horen, is niet te zeggen. Koppel ze bij een zorgvraag aan een doel.',
    en: 'Which care need these contacts belong to cannot be said. Tie them to a goal at a care need.',
  },
  niet: { nl: 'Niet te beoordelen', en: 'Cannot be judged' },
} as const

type ZorgvragenBladProps = {
  readonly patient: PatientJson
  readonly trajecten: readonly TrajectJson[]
  readonly versie: number
  readonly mag: boolean
}

/** The zorgvragen of a patient, one under the other. */
export function ZorgvragenBlad({ patient, trajecten, versie, mag }: ZorgvragenBladProps) {
  const vraag = useQuery(zorgvragenVraag(patient.id))
  const [open, setOpen] = useState<Zorgvraag | null>(null)
  const kies = (blad: Zorgvraagblad) => () =>
    setOpen(
      patient.zorgvragen.find(({ id }) => id === blad.id) ?? {
        id: blad.id,
        omschrijving: blad.omschrijving,
        zorgtraject: null,
        geldig: null,
        typen: [],
        verwijzingen: [],
      },
    )
  return (
    <Geladen vraag={vraag}>
      {(blad) => (
        <div className="zk-zorgvragen">
          <Inhoud patient={patient.id} blad={blad} {...(mag ? { kies } : {})} />
          <ZorgvraagPaneel
            vraag={open}
            patient={patient}
            trajecten={trajecten}
            versie={versie}
            opSluit={() => setOpen(null)}
          />
        </div>
      )}
    </Geladen>
  )
}

type InhoudProps = {
  readonly patient: string
  readonly blad: Zorgvragenblad
  readonly kies?: (blad: Zorgvraagblad) => () => void
}

function Inhoud({ patient, blad, kies }: InhoudProps) {
  const t = useTeksten(teksten)
  if (blad.zorgvragen.length === 0) {
    return (
      <Leegte titel={t.leeg} icoon={Stethoscope}>
        {t.leegUitleg}
      </Leegte>
    )
  }
  return (
    <>
      {blad.zorgvragen.map((een) => (
        <ZorgvraagSectie
          key={een.id}
          patient={patient}
          blad={een}
          {...(kies === undefined ? {} : { opVerwijzing: kies(een) })}
        />
      ))}
      {blad.losseContacten.length > 0 && (
        <Kaart titel={t.los} bij={t.losUitleg}>
          <ul className="zk-patient-rijen">
            {blad.losseContacten.map((een) => (
              <li key={een.id}>
                <Dag dag={een.datum} /> {een.zorgsoort} <span className="zk-stil">{een.zorgverlener}</span>
              </li>
            ))}
          </ul>
        </Kaart>
      )}
      {blad.nietBeoordeeld.length > 0 && (
        <Kaart titel={t.niet}>
          <Bevindingen
            bevindingen={blad.nietBeoordeeld.map(({ reden, regels }) => ({
              code: regels.join(', '),
              ernst: 'weet' as const,
              wat: reden,
            }))}
            beknopt
          />
        </Kaart>
      )}
    </>
  )
}
