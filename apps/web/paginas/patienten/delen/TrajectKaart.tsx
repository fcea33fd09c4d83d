import { useQuery } from '@tanstack/react-query'
import { PencilLine, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { Dag } from '../../../kit/Dag.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { IconButton } from '../../../kit/IconButton.tsx'
import { Kaart } from '../../../kit/Kaart.tsx'
import { meld } from '../../../kit/meld.ts'
import { Status } from '../../../kit/Status.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { keuzelijstenVraag } from '../../stamgegevens/api.ts'
import { noemCode } from '../../stamgegevens/formulier/noem-code.ts'
import { useBewaar } from '../../stamgegevens/gedeeld/use-bewaar.ts'
import { StamPaneel } from '../../stamgegevens/StamPaneel.tsx'
import { geefNummer, type PatientJson, type TrajectJson } from '../api.ts'

const teksten = {
  titel: { nl: 'Zorgtrajecten', en: 'Zorgtrajecten' },
  geef: { nl: 'Geef ggz-nummer uit', en: 'Issue ggz number' },
  gegeven: { nl: 'Zorgtrajectnummer uitgegeven', en: 'Zorgtrajectnummer issued' },
  leeg: {
    nl: 'Nog geen zorgtrajectnummer. In de ggz geeft u het zelf uit; in de fz komt het van DJI.',
    en: 'No zorgtrajectnummer yet. In ggz you issue it; in fz it comes from DJI.',
  },
  open: { nl: 'open', en: 'open' },
  gesloten: { nl: 'gesloten', en: 'closed' },
  start: { nl: 'gestart', en: 'started' },
  begint: { nl: 'start bij de eerste prestatie', en: 'starts with the first service' },
  regie: { nl: 'regiebehandelaar', en: 'regiebehandelaar' },
  geenRegie: { nl: 'geen regiebehandelaar', en: 'no regiebehandelaar' },
  wijzig: { nl: 'Wijzig of sluit', en: 'Change or close' },
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

/** The numbers under which care is declared, with diagnoses and regiebehandelaar. */
export function TrajectKaart({ patient, trajecten, mag }: TrajectKaartProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const lijsten = useQuery(keuzelijstenVraag).data?.diagnoselijsten
  const [open, setOpen] = useState<string | null>(null)
  const { bewaar, bezig, fout } = useBewaar(
    () => geefNummer(patient.id, null),
    ({ nummer, opmerkingen }) => {
      for (const opmerking of opmerkingen) meld({ toestand: 'letop', tekst: lees(opmerking) })
      meld({ toestand: 'goed', tekst: t.gegeven, bij: nummer })
      setOpen(nummer)
    },
  )
  return (
    <Kaart
      titel={t.titel}
      acties={
        mag && (
          <Button maat="klein" icoon={Plus} isPending={bezig} onPress={() => bewaar(undefined)}>
            {t.geef}
          </Button>
        )
      }
    >
      {fout !== null && <Foutpaneel fout={fout} />}
      {trajecten.length === 0 && <p className="zk-stil">{t.leeg}</p>}
      <ul className="zk-patient-rijen">
        {trajecten.map(({ document, regiebehandelaar }) => {
          const { nummer, soort, startdatum, gesloten, diagnoses } = document as unknown as TrajectJson
          return (
            <li key={nummer}>
              <div className="zk-patient-rij-tekst">
                <p className="zk-patient-ztn">{nummer}</p>
                <p className="zk-zacht">
                  {soort} ·{' '}
                  {startdatum === null ? (
                    t.begint
                  ) : (
                    <>
                      {t.start} <Dag dag={startdatum} />
                    </>
                  )}{' '}
                  · {regiebehandelaar === null ? t.geenRegie : `${t.regie} ${regiebehandelaar}`}
                </p>
                {diagnoses.map((een) => (
                  <p key={`${een.codelijst}${een.code}${een.datum}`} className="zk-stil">
                    {noemCode(lijsten, een.codelijst, een.code, lees)}
                    {een.datum !== null && (
                      <>
                        {' '}
                        · <Dag dag={een.datum} />
                      </>
                    )}
                  </p>
                ))}
              </div>
              {gesloten === null ? (
                <Status toestand="goed">{t.open}</Status>
              ) : (
                <Status toestand="vervallen">
                  {t.gesloten} <Dag dag={gesloten} />
                </Status>
              )}
              {mag && <IconButton maat="klein" icoon={PencilLine} naam={t.wijzig} onPress={() => setOpen(nummer)} />}
            </li>
          )
        })}
      </ul>
      <StamPaneel register="zorgtraject" id={open} opSluit={() => setOpen(null)} />
    </Kaart>
  )
}
