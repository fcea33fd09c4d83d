import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Form } from '../../kit/Form.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { meld } from '../../kit/meld.ts'
import { TextField } from '../../kit/TextField.tsx'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { foutBij } from '../stamgegevens/gedeeld/fout-bij.ts'
import { type Methode, trekMethodeIn } from './api.ts'

const teksten = {
  titel: { nl: 'Methode intrekken', en: 'Withdraw method' },
  uitleg: {
    nl: 'Er wordt niet meer mee getypeerd. Wat ermee getypeerd is, blijft te herhalen.',
    en: 'It is not typed with any more. What was typed with it stays repeatable.',
  },
  reden: { nl: 'Reden', en: 'Reason' },
  trekIn: { nl: 'Trek in', en: 'Withdraw' },
  annuleer: { nl: 'Annuleer', en: 'Cancel' },
  klaar: { nl: 'Ingetrokken', en: 'Withdrawn' },
} as const

/** Takes a method out of use, with the reason. */
export function IntrekDialoog({
  methode,
  opSluit,
}: {
  readonly methode: Methode | null
  readonly opSluit: () => void
}) {
  const t = useTeksten(teksten)
  return (
    <Dialog open={methode !== null} opSluit={opSluit} titel={t.titel}>
      {methode !== null && <Invoer methode={methode} opSluit={opSluit} />}
    </Dialog>
  )
}

function Invoer({ methode, opSluit }: { readonly methode: Methode; readonly opSluit: () => void }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const client = useQueryClient()
  const [reden, setReden] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => trekMethodeIn(methode.id, reden),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['typemethoden'] })
      void client.invalidateQueries({ queryKey: ['typering'] })
      meld({ toestand: 'goed', tekst: t.klaar })
      opSluit()
    },
  })
  const bij = foutBij(error, taal, 'reden')
  return (
    <Form
      naam={t.titel}
      opVerstuur={() => mutate()}
      acties={
        <>
          <Button soort="gevaar" type="submit" isPending={isPending}>
            {t.trekIn}
          </Button>
          <Button soort="stil" onPress={opSluit}>
            {t.annuleer}
          </Button>
        </>
      }
    >
      <p className="zk-zacht">{t.uitleg}</p>
      {error !== null && bij === null && <Foutpaneel fout={error} />}
      <TextField label={t.reden} value={reden} onChange={setReden} fout={bij} autoFocus />
    </Form>
  )
}
