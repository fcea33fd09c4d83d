import { addDays, formatDay, parseDay } from '@zorgketen/values'
import { useState } from 'react'
import { queryClient } from '../../../api/query-client.ts'
import { Button } from '../../../kit/Button.tsx'
import { DateField } from '../../../kit/DateField.tsx'
import { Form, FormGroep, FormRij } from '../../../kit/Form.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { meld } from '../../../kit/meld.ts'
import { NumberField } from '../../../kit/NumberField.tsx'
import { TextField } from '../../../kit/TextField.tsx'
import { useTeksten } from '../../../taal/teksten.ts'
import { useVandaag } from '../../registraties/maand/use-maand.ts'
import { type Planrij, planning } from '../api.ts'

type VooruitProps = { readonly rij: Planrij; readonly opKlaar: () => void }

const teksten = {
  titel: { nl: 'Vooruit herstellen', en: 'Mend forward' },
  minuten: { nl: 'Nieuwe minuten', en: 'New minutes' },
  vanaf: { nl: 'Vanaf', en: 'From' },
  reden: { nl: 'Reden', en: 'Reason' },
  doe: { nl: 'Herstel vanaf deze dag', en: 'Mend from this day on' },
  gedaan: { nl: 'Hersteld; wat eerder gepland is blijft zo', en: 'Mended; what was planned earlier stays so' },
} as const

/** A new standard duration from a later day on: planned against real is mended only forward. */
export function Vooruit({ rij, opKlaar }: VooruitProps) {
  const t = useTeksten(teksten)
  const vandaag = useVandaag()
  const [minuten, setMinuten] = useState<number | null>(null)
  const [vanaf, setVanaf] = useState<string | null>(() => morgen(vandaag))
  const [reden, setReden] = useState('')
  const [fout, setFout] = useState<unknown>(null)
  const doe = async () => {
    if (minuten === null || vanaf === null || reden.trim() === '') return
    try {
      await planning.standaardduren[':sleutel'].vooruit.$post({
        param: { sleutel: rij.sleutel },
        json: { verwachteVersie: rij.versie, minuten, vanaf, reden },
      })
      await queryClient.invalidateQueries({ queryKey: ['planning'] })
      meld({ toestand: 'goed', tekst: t.gedaan })
      opKlaar()
    } catch (gevangen) {
      setFout(gevangen)
    }
  }
  return (
    <Form
      naam={t.titel}
      opVerstuur={() => void doe()}
      acties={
        <Button type="submit" isDisabled={minuten === null || vanaf === null || reden.trim() === ''}>
          {t.doe}
        </Button>
      }
    >
      <FormGroep titel={t.titel}>
        {fout !== null && <Foutpaneel fout={fout} />}
        <FormRij>
          <NumberField label={t.minuten} min={1} max={1440} stap={5} waarde={minuten} opWaarde={setMinuten} />
          <DateField label={t.vanaf} waarde={vanaf} opWaarde={setVanaf} />
        </FormRij>
        <TextField label={t.reden} value={reden} onChange={setReden} />
      </FormGroep>
    </Form>
  )
}

function morgen(iso: string): string | null {
  const gelezen = parseDay(iso)
  return gelezen.ok ? formatDay(addDays(gelezen.value, 1)) : null
}
