import { ReceiptText } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { meld } from '../../kit/meld.ts'
import { NumberField } from '../../kit/NumberField.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { maakFacturen, type Patientregels } from './api.ts'
import { type Keuze, toRegels } from './keuze.ts'
import { PatientRegels } from './PatientRegels.tsx'

const teksten = {
  termijn: { nl: 'Betaaltermijn (dagen)', en: 'Payment term (days)' },
  maak: { nl: 'Maak {n} facturen', en: 'Make {n} invoices' },
  maakEen: { nl: 'Maak 1 factuur', en: 'Make 1 invoice' },
  kies: { nl: 'Kies wat op een factuur komt', en: 'Choose what goes on an invoice' },
  samen: { nl: 'samen', en: 'together' },
  gedaan: { nl: '{n} facturen gemaakt', en: '{n} invoices made' },
  gedaanEen: { nl: 'Factuur {nummer} gemaakt', en: 'Invoice {nummer} made' },
} as const

type FactuurMakerProps = {
  readonly titel: string
  readonly maand: string
  readonly patienten: readonly Patientregels[]
  readonly termijn: number
  readonly mag: boolean
}

/** Chooses per patient what goes on the invoice, and makes them all at once. */
export function FactuurMaker({ titel, maand, patienten, termijn: eerder, mag }: FactuurMakerProps) {
  const t = useTeksten(teksten)
  const [keuzes, setKeuzes] = useState<ReadonlyMap<string, Keuze>>(new Map())
  const [termijn, setTermijn] = useState<number | null>(eerder)
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<unknown>(null)
  const facturen = patienten
    .map((patient) => ({ patient: patient.patient, regels: [...toRegels(patient, keuzes)] }))
    .filter(({ regels }) => regels.length > 0)
  const totaal = facturen.flatMap(({ regels }) => regels).reduce((som, { tarief }) => som + tarief, 0)
  const n = facturen.length
  const maak = async (): Promise<void> => {
    setBezig(true)
    setFout(null)
    try {
      const gemaakt = await maakFacturen({ maand, termijn: termijn ?? 30, facturen })
      const [eerste] = gemaakt
      const tekst = gemaakt.length === 1 && eerste ? vul(t.gedaanEen, { nummer: eerste.nummer }) : vul(t.gedaan, { n })
      setKeuzes(new Map())
      meld({ toestand: 'goed', tekst })
    } catch (f) {
      setFout(f)
    }
    setBezig(false)
  }
  return (
    <Kaart titel={titel}>
      <div className="zk-betalingen-maker">
        {patienten.map((patient) => (
          <PatientRegels
            key={patient.patient}
            patient={patient}
            keuzes={keuzes}
            mag={mag}
            opKeuze={(prestatie, keuze) => setKeuzes(new Map(keuzes).set(prestatie, keuze))}
          />
        ))}
        {fout !== null && <Foutpaneel fout={fout} />}
        {mag && (
          <footer>
            <NumberField label={t.termijn} waarde={termijn} opWaarde={setTermijn} min={1} max={365} />
            <p aria-live="polite">
              {n > 0 && (
                <>
                  {t.samen}{' '}
                  <strong>
                    <Geld cents={totaal} />
                  </strong>
                </>
              )}
            </p>
            <Button
              soort="hoofd"
              icoon={ReceiptText}
              isPending={bezig}
              isDisabled={n === 0 || termijn === null}
              onPress={() => void maak()}
            >
              {n === 0 ? t.kies : n === 1 ? t.maakEen : vul(t.maak, { n })}
            </Button>
          </footer>
        )}
      </div>
    </Kaart>
  )
}
