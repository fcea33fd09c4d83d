import { CalendarX2, PencilLine, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { IconButton } from '../../../kit/IconButton.tsx'
import { Kaart } from '../../../kit/Kaart.tsx'
import { Status } from '../../../kit/Status.tsx'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { useVandaag } from '../../registraties/maand/use-maand.ts'
import { Tijdlijn } from '../../stamgegevens/gedeeld/Tijdlijn.tsx'
import { toonWaarde } from '../../stamgegevens/gedeeld/toon-waarde.ts'
import type { PatientJson, Verzekering } from '../api.ts'
import { VerzekeringForm, type Verzekeringsdaad } from './VerzekeringForm.tsx'

const teksten = {
  titel: { nl: 'Verzekering', en: 'Insurance' },
  voeg: { nl: 'Nieuwe verzekeraar', en: 'New insurer' },
  leeg: { nl: 'Nog niet vastgelegd wie betaalt.', en: 'Not recorded yet who pays.' },
  nu: { nl: 'nu', en: 'now' },
  beeindig: { nl: 'Beëindig', en: 'End' },
  verbeter: { nl: 'Verbeter', en: 'Correct' },
  haalWeg: { nl: 'Haal weg: nooit zo geweest', en: 'Remove: was never so' },
  niet: { nl: 'Vandaag niet verzekerd', en: 'Not insured today' },
} as const

type VerzekeringKaartProps = { readonly patient: PatientJson; readonly versie: number; readonly mag: boolean }

const DJI = '9992'
const geldt = ({ geldig }: Verzekering, dag: string) => geldig.van <= dag && (geldig.tot === null || dag <= geldig.tot)

/** Who pays, drawn over time, with adding, ending and correcting in place. */
export function VerzekeringKaart({ patient, versie, mag }: VerzekeringKaartProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const vandaag = useVandaag()
  const [daad, setDaad] = useState<Verzekeringsdaad | null>(null)
  const { verzekeringen } = patient
  const sluit = () => setDaad(null)
  return (
    <Kaart
      titel={t.titel}
      {...(verzekeringen.length > 0 && !verzekeringen.some((een) => geldt(een, vandaag)) ? { bij: t.niet } : {})}
      acties={
        mag && (
          <Button maat="klein" icoon={Plus} onPress={() => setDaad({ doe: 'voeg-toe' })}>
            {t.voeg}
          </Button>
        )
      }
    >
      {verzekeringen.length === 0 && <p className="zk-stil">{t.leeg}</p>}
      <Tijdlijn
        vandaag={vandaag}
        vakken={verzekeringen.map(({ betaler, geldig }) => ({
          sleutel: `${betaler}${geldig.van}`,
          naam: betaler,
          van: geldig.van,
          tot: geldig.tot,
          lijn: betaler === DJI ? 'fz' : 'ggz',
        }))}
      />
      <ul className="zk-patient-rijen">
        {verzekeringen.map((een, plaats) => (
          <li key={`${een.betaler}${een.geldig.van}`}>
            <div className="zk-patient-rij-tekst">
              <p>
                <strong className="zk-cijfers">{een.betaler}</strong> {een.betaler === DJI && <span>DJI</span>}{' '}
                <span className="zk-zacht">{toonWaarde(een.geldig, taal)}</span>
              </p>
            </div>
            {geldt(een, vandaag) && (
              <Status kaal toestand="goed">
                {t.nu}
              </Status>
            )}
            {mag && (
              <span className="zk-patient-rij-knoppen">
                {een.geldig.tot === null && (
                  <IconButton
                    maat="klein"
                    icoon={CalendarX2}
                    naam={t.beeindig}
                    onPress={() => setDaad({ doe: 'beeindig', plaats, rij: een })}
                  />
                )}
                <IconButton
                  maat="klein"
                  icoon={PencilLine}
                  naam={t.verbeter}
                  onPress={() => setDaad({ doe: 'verbeter', plaats, rij: een })}
                />
                <IconButton
                  maat="klein"
                  icoon={Trash2}
                  naam={t.haalWeg}
                  onPress={() => setDaad({ doe: 'haal-weg', plaats, rij: een })}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
      {daad !== null && (
        <VerzekeringForm
          key={`${daad.doe}${daad.doe === 'voeg-toe' ? '' : daad.plaats}`}
          daad={daad}
          patient={patient}
          versie={versie}
          opSluit={sluit}
        />
      )}
    </Kaart>
  )
}
