import { useState } from 'react'
import { queryClient } from '../../api/query-client.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Form } from '../../kit/Form.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { meld } from '../../kit/meld.ts'
import { TextField } from '../../kit/TextField.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { heropen, sluit } from './api.ts'

const teksten = {
  sluit: { nl: 'Maand afsluiten', en: 'Close month' },
  heropen: { nl: 'Maand heropenen', en: 'Reopen month' },
  reden: { nl: 'Reden', en: 'Reason' },
  waaromOpen: {
    nl: 'Er staan {n} punten open. Waarom kan de maand toch dicht?',
    en: '{n} points are open. Why can the month be closed all the same?',
  },
  waaromHeropen: { nl: 'Waarom moet de maand weer open?', en: 'Why must the month be opened again?' },
  vrij: { nl: 'Alles is in orde; een toelichting mag.', en: 'Everything is in order; a note is welcome.' },
  annuleer: { nl: 'Annuleer', en: 'Cancel' },
  gedaan: { nl: 'De maand is afgesloten', en: 'The month is closed' },
  geopend: { nl: 'De maand is heropend', en: 'The month is reopened' },
} as const

type RedenVraagProps = {
  readonly maand: string
  readonly gesloten: boolean
  readonly open: number
  readonly opSluit: () => void
}

/** Asks why, where a reason is needed, and closes or reopens the month. */
export function RedenVraag({ maand, gesloten, open, opSluit }: RedenVraagProps) {
  const t = useTeksten(teksten)
  const [reden, setReden] = useState('')
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<unknown>(null)
  const doe = async (): Promise<void> => {
    setBezig(true)
    try {
      await (gesloten ? heropen(maand, reden) : sluit(maand, reden))
      await queryClient.invalidateQueries({ queryKey: ['maanden'] })
      meld({ toestand: 'goed', tekst: gesloten ? t.geopend : t.gedaan })
      opSluit()
    } catch (f) {
      setFout(f)
      setBezig(false)
    }
  }
  const uitleg = gesloten ? t.waaromHeropen : open > 0 ? vul(t.waaromOpen, { n: open }) : t.vrij
  const knop = gesloten ? t.heropen : t.sluit
  return (
    <Dialog open opSluit={opSluit} titel={knop} breedte="smal">
      <Form
        naam={knop}
        opVerstuur={() => void doe()}
        acties={
          <>
            <Button onPress={opSluit}>{t.annuleer}</Button>
            <Button soort="hoofd" type="submit" isPending={bezig}>
              {knop}
            </Button>
          </>
        }
      >
        <TextField
          label={t.reden}
          uitleg={uitleg}
          value={reden}
          onChange={setReden}
          regels={3}
          optioneel={!gesloten && open === 0}
          autoFocus
        />
        {fout !== null && <Foutpaneel fout={fout} />}
      </Form>
    </Dialog>
  )
}
