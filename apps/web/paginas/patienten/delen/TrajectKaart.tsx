import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { Dag } from '../../../kit/Dag.tsx'
import { Kaart } from '../../../kit/Kaart.tsx'
import { ToestandIcoon } from '../../../kit/ToestandIcoon.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { useMag } from '../../registraties/gedeeld/mag.ts'
import { useVandaag } from '../../registraties/maand/use-maand.ts'
import { keuzelijstenVraag } from '../../stamgegevens/api.ts'
import { noemCode } from '../../stamgegevens/formulier/noem-code.ts'
import { StamPaneel } from '../../stamgegevens/StamPaneel.tsx'
import { nummersVraag } from '../../trajecten/api.ts'
import type { PatientJson, TrajectJson } from '../api.ts'
import { TrajectDialoog } from './TrajectDialoog.tsx'
import { TrajectMenu, TrajectMerk, TrajectStand } from './TrajectRij.tsx'
import type { Trajectkeuze } from './traject-keuze.ts'
import './Traject.css'

const teksten = {
  titel: { nl: 'Zorgtrajecten', en: 'Zorgtrajecten' },
  geef: { nl: 'Geef ggz-nummer uit', en: 'Issue ggz number' },
  leeg: {
    nl: 'Nog geen zorgtrajectnummer. In de ggz geeft u het zelf uit; in de fz komt het van DJI.',
    en: 'No zorgtrajectnummer yet. In ggz you issue it; in fz it comes from DJI.',
  },
  regie: { nl: 'regiebehandelaar', en: 'regiebehandelaar' },
  geenRegie: { nl: 'geen regiebehandelaar', en: 'no regiebehandelaar' },
  zorgErna: {
    nl: 'Er is zorg zonder open ggz-nummer, vanaf',
    en: 'There is care without an open ggz number, from',
  },
} as const

type Traject = {
  readonly versie: number
  readonly document: Record<string, unknown>
  readonly regiebehandelaar: string | null
}

type TrajectKaartProps = {
  readonly patient: PatientJson
  readonly trajecten: readonly Traject[]
  readonly mag: boolean
}

/** The numbers under which care is declared: how each stands, what can be done with it, diagnoses and regiebehandelaar. */
export function TrajectKaart({ patient, trajecten, mag }: TrajectKaartProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const vandaag = useVandaag()
  const magDoen = useMag('registreren')
  const lijsten = useQuery(keuzelijstenVraag).data?.diagnoselijsten
  const stand = useQuery(nummersVraag(patient.id)).data
  const [open, setOpen] = useState<string | null>(null)
  const [keuze, setKeuze] = useState<Trajectkeuze | null>(null)
  const perNummer = new Map(stand?.nummers.map((een) => [een.nummer, een]))
  const ggz = stand?.nummers.filter(({ soort }) => soort === 'ggz') ?? []
  const magGeven = magDoen && stand !== undefined && ggz.every(({ gesloten }) => gesloten !== null)
  return (
    <Kaart
      titel={t.titel}
      acties={
        magGeven && (
          <Button maat="klein" icoon={Plus} onPress={() => setKeuze({ soort: 'nummer', eerste: ggz.length === 0 })}>
            {t.geef}
          </Button>
        )
      }
    >
      {trajecten.length === 0 && <p className="zk-stil">{t.leeg}</p>}
      {stand !== undefined && stand.zorgErna !== null && (
        <p className="zk-traject-letop">
          <ToestandIcoon toestand="letop" maat={18} />
          <span>
            {t.zorgErna} <Dag dag={stand.zorgErna} />.
          </span>
        </p>
      )}
      <ul className="zk-patient-rijen">
        {trajecten.map(({ document, regiebehandelaar }) => {
          const { nummer, soort, diagnoses } = document as unknown as TrajectJson
          const een = perNummer.get(nummer)
          return (
            <li key={nummer}>
              <div className="zk-patient-rij-tekst">
                <p className="zk-patient-ztn">{nummer}</p>
                {een !== undefined && <TrajectStand nummer={een} />}
                <p className="zk-stil">
                  {soort} · {regiebehandelaar === null ? t.geenRegie : `${t.regie} ${regiebehandelaar}`}
                </p>
                {diagnoses.map((diagnose) => (
                  <p key={`${diagnose.codelijst}${diagnose.code}${diagnose.datum}`} className="zk-stil">
                    {noemCode(lijsten, diagnose.codelijst, diagnose.code, lees)}
                    {diagnose.datum !== null && (
                      <>
                        {' '}
                        · <Dag dag={diagnose.datum} />
                      </>
                    )}
                  </p>
                ))}
              </div>
              {een !== undefined && <TrajectMerk nummer={een} />}
              {een !== undefined && magDoen && (
                <TrajectMenu nummer={een} magWijzigen={mag} opWijzig={() => setOpen(nummer)} opKeuze={setKeuze} />
              )}
            </li>
          )
        })}
      </ul>
      {keuze !== null && (
        <TrajectDialoog
          patient={patient.id}
          keuze={keuze}
          vandaag={stand?.vandaag ?? vandaag}
          opSluit={() => setKeuze(null)}
          opKlaar={(nieuw) => {
            // what a new number still lacks is filled in at once by who may
            if (mag && keuze.soort === 'nummer' && nieuw !== null) setOpen(nieuw)
          }}
        />
      )}
      <StamPaneel register="zorgtraject" id={open} opSluit={() => setOpen(null)} />
    </Kaart>
  )
}
