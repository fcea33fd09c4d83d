import { useState } from 'react'
import { queryClient } from '../../api/query-client.ts'
import { Button } from '../../kit/Button.tsx'
import { Form } from '../../kit/Form.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { meld } from '../../kit/meld.ts'
import { TextField } from '../../kit/TextField.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { neemTerug } from './api.ts'

const teksten = {
  terug: { nl: 'Neem terug', en: 'Take back' },
  reden: { nl: 'Waarom vervalt deze prestatie?', en: 'Why does this prestatie lapse?' },
  uitleg: {
    nl: 'Een toegekende regel wordt bij de volgende correctie gecrediteerd.',
    en: 'A granted line is credited with the next correction.',
  },
  annuleer: { nl: 'Annuleer', en: 'Cancel' },
  klaar: { nl: 'De prestatie is teruggenomen', en: 'The prestatie was taken back' },
} as const

type TerugnemenProps = {
  readonly id: string
  readonly maand: string
  readonly opAf: () => void
  readonly opKlaar: () => void
}

/** Asks why, and takes the prestatie back. */
export function Terugnemen({ id, maand, opAf, opKlaar }: TerugnemenProps) {
  const t = useTeksten(teksten)
  const [reden, setReden] = useState('')
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<unknown>(null)
  const doe = async (): Promise<void> => {
    setBezig(true)
    try {
      await neemTerug(id, maand, reden)
      await queryClient.invalidateQueries({ queryKey: ['overname'] })
      meld({ toestand: 'goed', tekst: t.klaar })
      opKlaar()
    } catch (f) {
      setFout(f)
      setBezig(false)
    }
  }
  return (
    <Form
      naam={t.terug}
      opVerstuur={() => void doe()}
      acties={
        <>
          <Button onPress={opAf}>{t.annuleer}</Button>
          <Button soort="gevaar" type="submit" isPending={bezig}>
            {t.terug}
          </Button>
        </>
      }
    >
      <TextField label={t.reden} uitleg={t.uitleg} value={reden} onChange={setReden} regels={2} autoFocus />
      {fout !== null && <Foutpaneel fout={fout} />}
    </Form>
  )
}
