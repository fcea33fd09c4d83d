import { Eye, EyeOff, PencilLine, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { meldingVan } from '../../../api/fout.ts'
import { Button } from '../../../kit/Button.tsx'
import { Dag } from '../../../kit/Dag.tsx'
import { IconButton } from '../../../kit/IconButton.tsx'
import { Kaart } from '../../../kit/Kaart.tsx'
import { meld } from '../../../kit/meld.ts'
import { Status } from '../../../kit/Status.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { type GeraakteRegel, type PatientJson, toonBsn } from '../api.ts'
import { BsnDialoog } from './BsnDialoog.tsx'
import { BsnStand } from './BsnStand.tsx'
import { GegevensDialoog } from './GegevensDialoog.tsx'

const teksten = {
  titel: { nl: 'Persoon', en: 'Person' },
  wijzig: { nl: 'Wijzig', en: 'Change' },
  naam: { nl: 'Naam', en: 'Name' },
  onbekend: { nl: 'niet vastgelegd', en: 'not recorded' },
  geboren: { nl: 'Geboren', en: 'Born' },
  nummer: { nl: 'Patiëntnummer', en: 'Patient number' },
  bsn: { nl: 'BSN', en: 'BSN' },
  toon: { nl: 'Toon het BSN (wordt vastgelegd)', en: 'Show the BSN (is recorded)' },
  verberg: { nl: 'Verberg het BSN', en: 'Hide the BSN' },
  wijzigBsn: { nl: 'Wijzig BSN', en: 'Change BSN' },
  verifieer: { nl: 'Verifieer', en: 'Verify' },
  eerder: { nl: 'Eerder BSN', en: 'Earlier BSN' },
  tot: { nl: 'tot', en: 'until' },
  skn: { nl: 'SKN', en: 'SKN' },
  privacy: { nl: 'Privacyverklaring', en: 'Privacy statement' },
  privacyJa: { nl: 'diagnose gaat niet mee', en: 'diagnosis is left out' },
  op: { nl: 'op', en: 'on' },
} as const

type PersoonKaartProps = {
  readonly patient: PatientJson
  readonly label: string
  readonly versie: number
  readonly mag: boolean
  readonly magZien: boolean
  readonly opGeraakt: (regels: readonly GeraakteRegel[]) => void
}

/** Who it is: name, birth date, BSN (masked until someone asks), SKN. */
export function PersoonKaart({ patient, label, versie, mag, magZien, opGeraakt }: PersoonKaartProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [wijzigt, setWijzigt] = useState(false)
  const [bsnSoort, setBsnSoort] = useState<'wijzig' | 'verifieer' | null>(null)
  const [getoond, setGetoond] = useState<string | null>(null)
  const { bsn, bsnStatus } = patient
  const toon = async () => {
    try {
      setGetoond(await toonBsn(patient.id))
    } catch (fout) {
      const { wat, doe } = meldingVan(fout)
      meld({ toestand: 'fout', tekst: lees(wat), bij: lees(doe) })
    }
  }
  return (
    <Kaart
      titel={t.titel}
      acties={
        mag && (
          <Button maat="klein" icoon={PencilLine} onPress={() => setWijzigt(true)}>
            {t.wijzig}
          </Button>
        )
      }
    >
      <dl className="zk-patient-feiten">
        <dt>{t.naam}</dt>
        <dd>{patient.naam === null ? <span className="zk-stil">{t.onbekend}</span> : label}</dd>
        <dt>{t.geboren}</dt>
        <dd>
          <Dag dag={patient.geboortedatum} />
        </dd>
        <dt>{t.nummer}</dt>
        <dd>{patient.id}</dd>
        <dt>{t.bsn}</dt>
        <dd>
          <BsnStand bsn={getoond ?? bsn} stand={bsnStatus.stand} />
          {bsn !== null && magZien && (
            <IconButton
              maat="klein"
              icoon={getoond === null ? Eye : EyeOff}
              naam={getoond === null ? t.toon : t.verberg}
              onPress={() => (getoond === null ? void toon() : setGetoond(null))}
            />
          )}
          {bsnStatus.stand === 'geverifieerd' && (
            <span className="zk-stil">
              {bsnStatus.bron} {t.op} <Dag dag={bsnStatus.op} />
            </span>
          )}
          {bsnStatus.stand === 'afwezig met reden' && <span className="zk-stil">{bsnStatus.reden}</span>}
          {mag && bsn !== null && bsnStatus.stand !== 'geverifieerd' && (
            <Button maat="klein" soort="stil" icoon={ShieldCheck} onPress={() => setBsnSoort('verifieer')}>
              {t.verifieer}
            </Button>
          )}
          {mag && (
            <Button maat="klein" soort="stil" icoon={PencilLine} onPress={() => setBsnSoort('wijzig')}>
              {t.wijzigBsn}
            </Button>
          )}
        </dd>
        {patient.bsnGeschiedenis.length > 0 && (
          <>
            <dt>{t.eerder}</dt>
            <dd>
              {patient.bsnGeschiedenis.map((eerder) => (
                <span key={`${eerder.bsn}${eerder.tot}`} className="zk-zacht">
                  {eerder.bsn} {t.tot} <Dag dag={eerder.tot} /> ({eerder.reden})
                </span>
              ))}
            </dd>
          </>
        )}
        {patient.skn !== null && (
          <>
            <dt>{t.skn}</dt>
            <dd className="zk-cijfers">{patient.skn}</dd>
          </>
        )}
        {patient.privacy && (
          <>
            <dt>{t.privacy}</dt>
            <dd>
              <Status toestand="info">{t.privacyJa}</Status>
            </dd>
          </>
        )}
      </dl>
      <GegevensDialoog patient={patient} versie={versie} open={wijzigt} opSluit={() => setWijzigt(false)} />
      <BsnDialoog
        soort={bsnSoort}
        patient={patient}
        versie={versie}
        opSluit={() => {
          setBsnSoort(null)
          setGetoond(null)
        }}
        opGeraakt={opGeraakt}
      />
    </Kaart>
  )
}
