import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient } from '../../api/query-client.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { formatDag } from '../../kit/dag-schrijven.ts'
import { Form } from '../../kit/Form.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { meld } from '../../kit/meld.ts'
import { TextField } from '../../kit/TextField.tsx'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { neemAan, type Voorstel } from './api.ts'

const teksten = {
  titel: { nl: 'Settinglijst aannemen', en: 'Accept list of settings' },
  vanaf: { nl: 'De lijst geldt vanaf {dag}.', en: 'The list holds from {dag} on.' },
  open: { nl: 'Opnieuw afgeleid worden: {maanden}.', en: 'Derived again: {maanden}.' },
  gesloten: {
    nl: 'Gesloten maanden blijven zoals zij zijn: {maanden}. Heropen een maand om haar opnieuw af te leiden.',
    en: 'Closed months stay as they are: {maanden}. Reopen a month to derive it again.',
  },
  reden: { nl: 'Reden', en: 'Reason' },
  redenUitleg: { nl: 'Blijft bij de wijziging staan in de historie.', en: 'Stays with the change in the history.' },
  annuleer: { nl: 'Annuleer', en: 'Cancel' },
  neemAan: { nl: 'Neem aan', en: 'Accept' },
  klaar: { nl: 'De settinglijst is aangenomen', en: 'The list of settings is accepted' },
  afgeleid: { nl: '{n} registraties opnieuw afgeleid', en: '{n} registrations derived again' },
  taak: {
    nl: 'Grote maanden worden op de achtergrond opnieuw afgeleid',
    en: 'Large months are derived again in the background',
  },
  ongemoeid: { nl: 'ongemoeid gelaten: {maanden}', en: 'left as it was: {maanden}' },
} as const

type AanneemDialoogProps = {
  readonly voorstel: Voorstel
  readonly versie: number
  readonly open: readonly string[]
  readonly gesloten: readonly string[]
  readonly opSluit: () => void
}

/** Asks for the reason, says which months change and which do not, and accepts. */
export function AanneemDialoog({ voorstel, versie, open, gesloten, opSluit }: AanneemDialoogProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const [reden, setReden] = useState('')
  const aan = useMutation({
    mutationFn: () => neemAan(voorstel, versie, reden),
    onSuccess: ({ afgeleid, taken, ongemoeid }) => {
      const gedaan = taken.length > 0 ? t.taak : vul(t.afgeleid, { n: afgeleid })
      const rest = ongemoeid.length > 0 ? `; ${vul(t.ongemoeid, { maanden: ongemoeid.join(', ') })}` : ''
      meld({ toestand: 'goed', tekst: t.klaar, bij: `${gedaan}${rest}` })
      opSluit()
      void queryClient.invalidateQueries({ queryKey: ['settings'] })
    },
  })
  return (
    <Dialog open opSluit={opSluit} titel={t.titel}>
      <Form
        naam={t.titel}
        opVerstuur={() => aan.mutate()}
        acties={
          <>
            <Button onPress={opSluit}>{t.annuleer}</Button>
            <Button soort="hoofd" type="submit" isPending={aan.isPending}>
              {t.neemAan}
            </Button>
          </>
        }
      >
        <p>{vul(t.vanaf, { dag: formatDag(voorstel.vanaf, taal) })}</p>
        {open.length > 0 && <p>{vul(t.open, { maanden: open.join(', ') })}</p>}
        {gesloten.length > 0 && <p>{vul(t.gesloten, { maanden: gesloten.join(', ') })}</p>}
        <TextField label={t.reden} uitleg={t.redenUitleg} value={reden} onChange={setReden} regels={2} autoFocus />
        {aan.error !== null && <Foutpaneel fout={aan.error} />}
      </Form>
    </Dialog>
  )
}
