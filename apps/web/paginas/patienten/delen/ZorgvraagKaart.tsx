import { useQuery } from '@tanstack/react-query'
import { PencilLine, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { Dag } from '../../../kit/Dag.tsx'
import { IconButton } from '../../../kit/IconButton.tsx'
import { Kaart } from '../../../kit/Kaart.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { keuzelijstenVraag } from '../../stamgegevens/api.ts'
import { noemCode } from '../../stamgegevens/formulier/noem-code.ts'
import type { PatientJson, TrajectJson, Zorgvraag } from '../api.ts'
import { ZorgvraagPaneel } from './ZorgvraagPaneel.tsx'

const teksten = {
  titel: { nl: 'Verwijzing en zorgvraag', en: 'Referral and care need' },
  nieuw: { nl: 'Nieuwe zorgvraag', en: 'New care need' },
  wijzig: { nl: 'Wijzig', en: 'Change' },
  leeg: { nl: 'Nog geen zorgvraag of verwijzing vastgelegd.', en: 'No care need or referral recorded yet.' },
  geen: { nl: 'zonder verwijzing', en: 'without referral' },
  door: { nl: 'verwijzer', en: 'referrer' },
  vanaf: { nl: 'vanaf', en: 'from' },
  tot: { nl: 'tot en met', en: 'up to and including' },
  zonderDatum: { nl: 'zonder datum', en: 'without date' },
} as const

type ZorgvraagKaartProps = {
  readonly patient: PatientJson
  readonly trajecten: readonly TrajectJson[]
  readonly versie: number
  readonly mag: boolean
}

/** What the patient comes for, who referred and when. */
export function ZorgvraagKaart({ patient, trajecten, versie, mag }: ZorgvraagKaartProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [open, setOpen] = useState<Zorgvraag | 'nieuw' | null>(null)
  const { data } = useQuery(keuzelijstenVraag)
  const naamVan = (soort: string) => {
    const gevonden = data?.verwijzingen.find(({ code }) => code === soort)
    return gevonden === undefined ? soort : `${soort} ${lees(gevonden.naam)}`
  }
  return (
    <Kaart
      titel={t.titel}
      acties={
        mag && (
          <Button maat="klein" icoon={Plus} onPress={() => setOpen('nieuw')}>
            {t.nieuw}
          </Button>
        )
      }
    >
      {patient.zorgvragen.length === 0 && <p className="zk-stil">{t.leeg}</p>}
      <ul className="zk-patient-rijen">
        {patient.zorgvragen.map((vraag) => (
          <li key={vraag.id}>
            <div className="zk-patient-rij-tekst">
              <p>
                <strong>{vraag.omschrijving}</strong>
                {vraag.geldig !== null && (
                  <span className="zk-stil">
                    {' '}
                    · {t.vanaf} <Dag dag={vraag.geldig.van} />
                    {vraag.geldig.tot !== null && (
                      <>
                        {' '}
                        {t.tot} <Dag dag={vraag.geldig.tot} />
                      </>
                    )}
                  </span>
                )}
              </p>
              {vraag.verwijzingen.length === 0 && <p className="zk-stil">{t.geen}</p>}
              {vraag.verwijzingen.map((een) => (
                <p key={`${een.soort}${een.datum}${een.verwijzer}`} className="zk-zacht">
                  {naamVan(een.soort)} · {een.datum === null ? t.zonderDatum : <Dag dag={een.datum} />}
                  {een.verwijzer !== null && (
                    <span className="zk-stil">
                      {' '}
                      · {t.door} {een.verwijzer}
                    </span>
                  )}
                </p>
              ))}
              {vraag.typen.map((type) => (
                <p key={`${type.code}${type.datum}`} className="zk-stil">
                  {noemCode(data?.diagnoselijsten, type.codelijst, type.code, lees)} · {t.vanaf}{' '}
                  <Dag dag={type.datum} />
                </p>
              ))}
            </div>
            {mag && <IconButton maat="klein" icoon={PencilLine} naam={t.wijzig} onPress={() => setOpen(vraag)} />}
          </li>
        ))}
      </ul>
      <ZorgvraagPaneel
        vraag={open}
        patient={patient}
        trajecten={trajecten}
        versie={versie}
        opSluit={() => setOpen(null)}
      />
    </Kaart>
  )
}
