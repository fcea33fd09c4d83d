import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { Dialog } from '../../../kit/Dialog.tsx'
import { Form } from '../../../kit/Form.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { meld } from '../../../kit/meld.ts'
import { TextField } from '../../../kit/TextField.tsx'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { foutBij } from './fout-bij.ts'
import { FORMTEKSTEN } from './reden-teksten.ts'
import { useBewaar } from './use-bewaar.ts'

const teksten = {
  ...FORMTEKSTEN,
  trekIn: { nl: 'Trek in', en: 'Withdraw' },
  zetTerug: { nl: 'Zet terug', en: 'Restore' },
  uitleg: {
    nl: 'Intrekken is voor wat nooit had mogen bestaan. Houdt iets op een dag op, vul dan die dag in als einde. Alle versies blijven bewaard.',
    en: 'Withdraw what should never have been there. When something ends on a day, fill in that day as its end. All versions are kept.',
  },
} as const

type StandDialoogProps = {
  readonly dossier: { readonly label: string; readonly versie: number; readonly vervallen: boolean }
  readonly zet: (op: {
    readonly verwachteVersie: number
    readonly reden: string
    readonly vervallen: boolean
  }) => Promise<unknown>
  readonly open: boolean
  readonly opSluit: () => void
  readonly opKlaar: () => void
}

/** Withdraws a record, or restores it, with the reason; what keeps it from being withdrawn is said here. */
export function StandDialoog({ dossier, zet, open, opSluit, opKlaar }: StandDialoogProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const [reden, setReden] = useState('')
  const naam = dossier.vervallen ? t.zetTerug : t.trekIn
  const { bewaar, bezig, fout, conflict } = useBewaar(
    () => zet({ verwachteVersie: dossier.versie, reden, vervallen: !dossier.vervallen }),
    () => {
      meld({ toestand: 'goed', tekst: t.bewaard })
      opKlaar()
    },
  )
  const bij = foutBij(fout, taal, 'reden')
  return (
    <Dialog open={open} opSluit={opSluit} titel={`${naam}: ${dossier.label}`}>
      <Form
        naam={naam}
        opVerstuur={() => bewaar(undefined)}
        acties={
          <>
            <Button soort={dossier.vervallen ? 'hoofd' : 'gevaar'} type="submit" isPending={bezig}>
              {naam}
            </Button>
            <Button soort="stil" onPress={opSluit}>
              {t.annuleer}
            </Button>
          </>
        }
      >
        {conflict !== null && <p role="alert">{`${conflict.door}: ${conflict.reden}`}</p>}
        {fout !== null && bij === null && <Foutpaneel fout={fout} />}
        {!dossier.vervallen && <p className="zk-zacht">{t.uitleg}</p>}
        <TextField label={t.reden} value={reden} onChange={setReden} fout={bij} autoFocus />
      </Form>
    </Dialog>
  )
}
