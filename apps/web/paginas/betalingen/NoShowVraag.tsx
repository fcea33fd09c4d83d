import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { ComboBox } from '../../kit/ComboBox.tsx'
import { DateField } from '../../kit/DateField.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Form, FormRij } from '../../kit/Form.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { GeldField } from '../../kit/GeldField.tsx'
import { meld } from '../../kit/meld.ts'
import type { Optie } from '../../kit/optie.ts'
import { TimeField } from '../../kit/TimeField.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { zoekKeuzes } from '../registraties/api.ts'
import { maakFacturen, type TeFactureren } from './api.ts'

const teksten = {
  titel: { nl: 'Gemiste afspraak factureren', en: 'Bill a missed appointment' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  zorgverlener: { nl: 'Zorgverlener', en: 'Professional' },
  dag: { nl: 'Dag van de afspraak', en: 'Day of the appointment' },
  tijd: { nl: 'Tijd', en: 'Time' },
  tarief: { nl: 'Eigen tarief', en: 'Own tariff' },
  tariefBij: {
    nl: 'Het tarief dat uw organisatie vooraf bekendmaakte; er is geen officieel tarief en de verzekering vergoedt het niet.',
    en: 'The tariff your organisation made known beforehand; there is no official tariff and insurance does not cover it.',
  },
  maak: { nl: 'Maak factuur', en: 'Make invoice' },
  annuleer: { nl: 'Annuleer', en: 'Cancel' },
  leeg: { nl: 'Vul dit in.', en: 'Fill this in.' },
  gedaan: { nl: 'Factuur {nummer} gemaakt', en: 'Invoice {nummer} made' },
} as const

type NoShowVraagProps = { readonly maand: string; readonly te: TeFactureren; readonly opSluit: () => void }

/** Bills an appointment that was missed, at the organisation's own tariff. */
export function NoShowVraag({ maand, te, opSluit }: NoShowVraagProps) {
  const t = useTeksten(teksten)
  const [patient, setPatient] = useState<Optie | null>(null)
  const [zorgverlener, setZorgverlener] = useState<Optie | null>(null)
  const [dag, setDag] = useState<string | null>(null)
  const [begintijd, setBegintijd] = useState<string | null>(null)
  const [tarief, setTarief] = useState<number | null>(te.noShowTarief)
  const [geprobeerd, setGeprobeerd] = useState(false)
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<unknown>(null)
  const mist = (waarde: unknown) => (geprobeerd && waarde === null ? t.leeg : null)
  const maak = async (): Promise<void> => {
    setGeprobeerd(true)
    if (patient === null || zorgverlener === null || dag === null || tarief === null) return
    setBezig(true)
    try {
      const regel = { soort: 'no-show' as const, dag, begintijd, zorgverlener: zorgverlener.sleutel, tarief }
      const vraag = {
        maand,
        termijn: te.vorigeTermijn ?? 30,
        facturen: [{ patient: patient.sleutel, regels: [regel] }],
      }
      const [gemaakt] = await maakFacturen(vraag)
      meld({ toestand: 'goed', tekst: vul(t.gedaan, { nummer: gemaakt?.nummer ?? '' }) })
      opSluit()
    } catch (f) {
      setFout(f)
      setBezig(false)
    }
  }
  return (
    <Dialog open opSluit={opSluit} titel={t.titel}>
      <Form
        naam={t.titel}
        opVerstuur={() => void maak()}
        acties={
          <>
            <Button onPress={opSluit}>{t.annuleer}</Button>
            <Button soort="hoofd" type="submit" isPending={bezig}>
              {t.maak}
            </Button>
          </>
        }
      >
        <ComboBox
          label={t.patient}
          fout={mist(patient)}
          waarde={patient}
          opWaarde={setPatient}
          sleutel={['registers', 'keuzes', 'patient']}
          zoek={(tekst, signal) => zoekKeuzes('patient', tekst, signal)}
          autoFocus
        />
        <ComboBox
          label={t.zorgverlener}
          fout={mist(zorgverlener)}
          waarde={zorgverlener}
          opWaarde={setZorgverlener}
          sleutel={['registers', 'keuzes', 'zorgverlener']}
          zoek={(tekst, signal) => zoekKeuzes('zorgverlener', tekst, signal)}
        />
        <FormRij>
          <DateField label={t.dag} fout={mist(dag)} waarde={dag} opWaarde={setDag} />
          <TimeField label={t.tijd} optioneel waarde={begintijd} opWaarde={setBegintijd} />
        </FormRij>
        <GeldField label={t.tarief} uitleg={t.tariefBij} fout={mist(tarief)} waarde={tarief} opWaarde={setTarief} />
        {fout !== null && <Foutpaneel fout={fout} />}
      </Form>
    </Dialog>
  )
}
