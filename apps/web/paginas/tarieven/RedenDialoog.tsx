import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Form } from '../../kit/Form.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { foutBij } from '../stamgegevens/gedeeld/fout-bij.ts'

const teksten = {
  reden: { nl: 'Reden', en: 'Reason' },
  annuleer: { nl: 'Annuleer', en: 'Cancel' },
} as const

type RedenDialoogProps = {
  readonly open: boolean
  readonly titel: string
  readonly uitleg: string
  readonly gevaar?: boolean
  readonly bezig: boolean
  readonly fout: unknown
  readonly opReden: (reden: string) => void
  readonly opSluit: () => void
}

/** Asks for the reason before something that others will feel. */
export function RedenDialoog({
  open,
  titel,
  uitleg,
  gevaar = false,
  bezig,
  fout,
  opReden,
  opSluit,
}: RedenDialoogProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const [reden, setReden] = useState('')
  const bij = foutBij(fout, taal, 'reden')
  return (
    <Dialog open={open} opSluit={opSluit} titel={titel}>
      <Form
        naam={titel}
        opVerstuur={() => opReden(reden)}
        acties={
          <>
            <Button soort={gevaar ? 'gevaar' : 'hoofd'} type="submit" isPending={bezig}>
              {titel}
            </Button>
            <Button soort="stil" onPress={opSluit}>
              {t.annuleer}
            </Button>
          </>
        }
      >
        {fout !== null && bij === null && <Foutpaneel fout={fout} />}
        <p className="zk-zacht">{uitleg}</p>
        <TextField label={t.reden} value={reden} onChange={setReden} fout={bij} autoFocus />
      </Form>
    </Dialog>
  )
}
