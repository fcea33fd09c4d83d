import { addMonths, formatDay, parseDay } from '@zorgketen/values'
import { useState } from 'react'
import { queryClient } from '../../../api/query-client.ts'
import { Button } from '../../../kit/Button.tsx'
import { DateField } from '../../../kit/DateField.tsx'
import { Drawer } from '../../../kit/Drawer.tsx'
import { Form } from '../../../kit/Form.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { LinkButton } from '../../../kit/LinkButton.tsx'
import { meld } from '../../../kit/meld.ts'
import { RadioGroup } from '../../../kit/RadioGroup.tsx'
import { TextField } from '../../../kit/TextField.tsx'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { useMag } from '../../registraties/gedeeld/mag.ts'
import { type Contactloos, planning, type Trajectkeuze } from '../api.ts'

type BesluitPaneelProps = {
  readonly regel: Contactloos | null
  readonly vandaag: string
  readonly opSluit: () => void
}

const teksten = {
  stil: { nl: '{n} dagen zonder prestatie', en: '{n} days without a service' },
  keuze: { nl: 'Wat gebeurt er met dit traject?', en: 'What happens to this traject?' },
  doorgaan: { nl: 'Doorgaan', en: 'Go on' },
  doorgaanBij: { nl: 'komt terug op de lijst na de dag hieronder', en: 'comes back on the list after the day below' },
  verwijzen: { nl: 'Verwijzen', en: 'Refer' },
  verwijzenBij: { nl: 'gaat naar een andere behandelaar of de huisarts', en: 'goes to another or to the GP' },
  afsluiten: { nl: 'Afsluiten', en: 'Close' },
  afsluitenBij: { nl: 'het zorgtraject sluit vandaag', en: 'the zorgtraject closes today' },
  tot: { nl: 'Doorgaan tot en met', en: 'Go on up to' },
  reden: { nl: 'Reden', en: 'Reason' },
  besluit: { nl: 'Besluit', en: 'Decide' },
  besloten: { nl: 'Besloten', en: 'Decided' },
  plan: { nl: 'Naar de agenda', en: 'To the agenda' },
} as const

/** The decision on one traject: close, refer, or go on for a while. */
export function BesluitPaneel({ regel, vandaag, opSluit }: BesluitPaneelProps) {
  const t = useTeksten(teksten)
  const mag = useMag('registreren')
  const [keuze, setKeuze] = useState<Trajectkeuze>('doorgaan')
  const [tot, setTot] = useState<string | null>(() => overMaanden(vandaag, 3))
  const [reden, setReden] = useState('')
  const [fout, setFout] = useState<unknown>(null)
  const doe = async () => {
    if (regel === null) return
    setFout(null)
    try {
      await planning.zondercontact[':zorgtraject'].$post({
        param: { zorgtraject: regel.zorgtraject },
        json: { keuze, tot: keuze === 'doorgaan' ? tot : null, reden },
      })
      await queryClient.invalidateQueries({ queryKey: ['planning'] })
      meld({ toestand: 'goed', tekst: t.besloten, bij: regel.naam })
      opSluit()
    } catch (gevangen) {
      setFout(gevangen)
    }
  }
  return (
    <Drawer
      open={regel !== null}
      opSluit={opSluit}
      titel={regel?.naam ?? ''}
      {...(regel === null ? {} : { bij: vul(t.stil, { n: regel.dagenStil }) })}
    >
      {regel !== null && (
        <Form
          naam={t.keuze}
          opVerstuur={() => void doe()}
          acties={
            <>
              {mag && (
                <Button type="submit" soort="hoofd" sneltoets="mod+Enter" isDisabled={reden.trim() === ''}>
                  {t.besluit}
                </Button>
              )}
              <LinkButton naar="/agenda" soort="stil">
                {t.plan}
              </LinkButton>
            </>
          }
        >
          {fout !== null && <Foutpaneel fout={fout} />}
          <RadioGroup
            label={t.keuze}
            waarde={keuze}
            opWaarde={setKeuze}
            opties={[
              { sleutel: 'doorgaan', naam: t.doorgaan, bij: t.doorgaanBij },
              { sleutel: 'verwijzen', naam: t.verwijzen, bij: t.verwijzenBij },
              { sleutel: 'afsluiten', naam: t.afsluiten, bij: t.afsluitenBij },
            ]}
          />
          {keuze === 'doorgaan' && <DateField label={t.tot} waarde={tot} opWaarde={setTot} />}
          <TextField label={t.reden} value={reden} onChange={setReden} autoFocus />
        </Form>
      )}
    </Drawer>
  )
}

function overMaanden(iso: string, maanden: number): string | null {
  const gelezen = parseDay(iso)
  return gelezen.ok ? formatDay(addMonths(gelezen.value, maanden)) : null
}
