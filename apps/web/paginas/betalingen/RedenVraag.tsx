import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Form } from '../../kit/Form.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { meld } from '../../kit/meld.ts'
import { TextField } from '../../kit/TextField.tsx'
import { useTeksten } from '../../taal/teksten.ts'

const teksten = {
  reden: { nl: 'Reden', en: 'Reason' },
  annuleer: { nl: 'Annuleer', en: 'Cancel' },
  gedaan: { nl: 'Gedaan', en: 'Done' },
} as const

type RedenVraagProps = {
  readonly titel: string
  readonly uitleg: string
  readonly doe: (reden: string) => Promise<void>
  readonly opSluit: () => void
}

/** Asks why, and does it. */
export function RedenVraag({ titel, uitleg, doe, opSluit }: RedenVraagProps) {
  const t = useTeksten(teksten)
  const [reden, setReden] = useState('')
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<unknown>(null)
  const verstuur = async (): Promise<void> => {
    setBezig(true)
    try {
      await doe(reden)
      meld({ toestand: 'goed', tekst: t.gedaan, bij: titel })
      opSluit()
    } catch (f) {
      setFout(f)
      setBezig(false)
    }
  }
  return (
    <Dialog open opSluit={opSluit} titel={titel} breedte="smal">
      <Form
        naam={titel}
        opVerstuur={() => void verstuur()}
        acties={
          <>
            <Button onPress={opSluit}>{t.annuleer}</Button>
            <Button soort="hoofd" type="submit" isPending={bezig}>
              {titel}
            </Button>
          </>
        }
      >
        <TextField label={t.reden} uitleg={uitleg} value={reden} onChange={setReden} regels={2} autoFocus />
        {fout !== null && <Foutpaneel fout={fout} />}
      </Form>
    </Dialog>
  )
}
