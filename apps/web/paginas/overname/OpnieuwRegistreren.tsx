import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { queryClient } from '../../api/query-client.ts'
import { Button } from '../../kit/Button.tsx'
import { ComboBox } from '../../kit/ComboBox.tsx'
import { Form, FormRij } from '../../kit/Form.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { NumberField } from '../../kit/NumberField.tsx'
import type { Optie } from '../../kit/optie.ts'
import { TimeField } from '../../kit/TimeField.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { dagVan, minutenVan } from '../registraties/gedeeld/dag-van.ts'
import { type Overgenomen, registreerOpnieuw, zoekKeuzes } from './api.ts'

const teksten = {
  opnieuw: { nl: 'Registreer opnieuw', en: 'Register anew' },
  uitleg: {
    nl: 'Vul in wat het bericht niet vertelt. De registratie opent daarna, met wat zij geeft en waarom.',
    en: 'Fill in what the message does not tell. The registration opens then, with what it gives and why.',
  },
  zorgverlener: { nl: 'Zorgverlener', en: 'Professional' },
  eenheid: { nl: 'Eenheid', en: 'Unit' },
  begintijd: { nl: 'Begintijd', en: 'Start time' },
  minuten: { nl: 'Directe minuten', en: 'Direct minutes' },
  annuleer: { nl: 'Annuleer', en: 'Cancel' },
  registreer: { nl: 'Registreer', en: 'Register' },
} as const

type OpnieuwRegistrerenProps = { readonly registratie: Overgenomen['registratie']; readonly opAf: () => void }

/** Makes the registration behind a taken-over prestatie: with the same id, so that its line is corrected by it. */
export function OpnieuwRegistreren({ registratie, opAf }: OpnieuwRegistrerenProps) {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const [zorgverlener, setZorgverlener] = useState<Optie | null>(null)
  const [eenheid, setEenheid] = useState<Optie | null>(null)
  const [begintijd, setBegintijd] = useState('begintijd' in registratie ? registratie.begintijd : null)
  const [minuten, setMinuten] = useState<number | null>(minutenVan(registratie))
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<unknown>(null)
  const doe = async (): Promise<void> => {
    if (zorgverlener === null || eenheid === null || minuten === null) return
    setBezig(true)
    try {
      await registreerOpnieuw({
        ...registratie,
        ...{ begintijd, directeMinuten: minuten, zorgverlener: zorgverlener.sleutel, eenheid: eenheid.sleutel },
      })
      await queryClient.invalidateQueries()
      const zoek = { maand: dagVan(registratie).slice(0, 7), open: registratie.id }
      await navigate({ to: '/registraties', search: zoek as never })
    } catch (f) {
      setFout(f)
      setBezig(false)
    }
  }
  return (
    <Form
      naam={t.opnieuw}
      opVerstuur={() => void doe()}
      acties={
        <>
          <Button onPress={opAf}>{t.annuleer}</Button>
          <Button soort="hoofd" type="submit" isPending={bezig}>
            {t.registreer}
          </Button>
        </>
      }
    >
      <p className="zk-zacht">{t.uitleg}</p>
      <ComboBox
        label={t.zorgverlener}
        waarde={zorgverlener}
        opWaarde={setZorgverlener}
        sleutel={['keuzes', 'zorgverlener']}
        zoek={(tekst, signal) => zoekKeuzes('zorgverlener', tekst, signal)}
      />
      <ComboBox
        label={t.eenheid}
        waarde={eenheid}
        opWaarde={setEenheid}
        sleutel={['keuzes', 'eenheid']}
        zoek={(tekst, signal) => zoekKeuzes('eenheid', tekst, signal)}
      />
      <FormRij>
        <TimeField label={t.begintijd} waarde={begintijd} opWaarde={setBegintijd} optioneel />
        <NumberField label={t.minuten} waarde={minuten} opWaarde={setMinuten} min={0} />
      </FormRij>
      {fout !== null && <Foutpaneel fout={fout} />}
    </Form>
  )
}
