import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../../kit/Button.tsx'
import { Checkbox } from '../../../../kit/Checkbox.tsx'
import { DateField } from '../../../../kit/DateField.tsx'
import { Drawer } from '../../../../kit/Drawer.tsx'
import { FormRij } from '../../../../kit/Form.tsx'
import { meld } from '../../../../kit/meld.ts'
import type { Optie } from '../../../../kit/optie.ts'
import { Select } from '../../../../kit/Select.tsx'
import { TextField } from '../../../../kit/TextField.tsx'
import { useTaal } from '../../../../taal/taal.ts'
import { useTeksten } from '../../../../taal/teksten.ts'
import { foutBij } from '../../../stamgegevens/gedeeld/fout-bij.ts'
import { type Diagnose, type Grond, nieuwId, useBewaarZorg, wisDiagnose, zetDiagnose } from './api.ts'
import { PaneelForm } from './Paneel.tsx'
import { ZORGTEKSTEN } from './teksten.ts'
import { ZorgverlenerVeld } from './ZorgverlenerVeld.tsx'

const teksten = {
  ...ZORGTEKSTEN,
  nieuw: { nl: 'Nieuwe diagnose', en: 'New diagnosis' },
  titel: { nl: 'Diagnose', en: 'Diagnosis' },
  omschrijving: { nl: 'Diagnose (DSM-5)', en: 'Diagnosis (DSM-5)' },
  omschrijvingUitleg: {
    nl: 'Ook een diagnose die nog gesteld moet worden: diagnostiekconsulten dienen haar.',
    en: 'Also one that is still to be made: diagnostic consults serve it.',
  },
  code: { nl: 'DSM-5-code', en: 'DSM-5 code' },
  hoofd: { nl: 'Hoofddiagnose', en: 'Primary diagnosis' },
  vastgesteld: { nl: 'Vastgesteld op', en: 'Made on' },
  vastgesteldUitleg: { nl: 'Leeg zolang het nog de vraag is.', en: 'Empty while it is still the question.' },
  door: { nl: 'Vastgesteld door', en: 'Made by' },
  verzekerd: { nl: 'Verzekerde zorg', en: 'Insured care' },
  ja: { nl: 'ja', en: 'yes' },
  nee: { nl: 'nee', en: 'no' },
  onbekend: { nl: 'niet vastgelegd', en: 'not recorded' },
  weg: { nl: 'Haal weg', en: 'Remove' },
} as const

type DiagnosePaneelProps = {
  readonly diagnose: Diagnose | 'nieuw' | null
  readonly grond: Grond
  readonly vandaag: string
  /** Names of professionals by id. */
  readonly namen: Readonly<Record<string, string>>
  readonly opSluit: () => void
}

/** A diagnosis of care: what it is, when it stands, whether it is insured. What goes on the bill is recorded beside it. */
export function DiagnosePaneel(props: DiagnosePaneelProps) {
  const t = useTeksten(teksten)
  const { diagnose, opSluit } = props
  return (
    <Drawer open={diagnose !== null} opSluit={opSluit} titel={diagnose === 'nieuw' ? t.nieuw : t.titel}>
      {diagnose !== null && <Invoer {...props} diagnose={diagnose} />}
    </Drawer>
  )
}

function Invoer({
  diagnose,
  grond,
  vandaag,
  namen,
  opSluit,
}: DiagnosePaneelProps & { readonly diagnose: Diagnose | 'nieuw' }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const [nu, setNu] = useState<Diagnose>(
    diagnose === 'nieuw'
      ? {
          id: nieuwId(),
          omschrijving: '',
          code: null,
          hoofd: true,
          geldig: { van: vandaag, tot: null },
          vastgesteld: null,
          door: null,
          verzekerd: null,
        }
      : diagnose,
  )
  const [door, setDoor] = useState<Optie | null>(
    nu.door === null ? null : { sleutel: nu.door, naam: namen[nu.door] ?? nu.door },
  )
  const [mist, setMist] = useState(false)
  const { bewaar, ...bewaren } = useBewaarZorg(
    (wat: 'bewaar' | 'weg') =>
      wat === 'weg' ? wisDiagnose(grond, nu.id) : zetDiagnose(grond, { ...nu, door: door?.sleutel ?? null }),
    () => {
      meld({ toestand: 'goed', tekst: t.bewaard })
      opSluit()
    },
  )
  const leeg = nu.omschrijving.trim() === ''
  const verzekerd = nu.verzekerd === null ? 'onbekend' : nu.verzekerd ? 'ja' : 'nee'
  return (
    <PaneelForm
      naam={t.titel}
      bewaren={bewaren}
      velden={['omschrijving', 'geldig', 'vastgesteld', 'door', 'hoofd']}
      opVerstuur={() => {
        setMist(true)
        if (!leeg && nu.geldig.van !== '') bewaar('bewaar')
      }}
      opSluit={opSluit}
      bij={
        diagnose !== 'nieuw' && (
          <Button soort="stil" icoon={Trash2} isDisabled={bewaren.bezig} onPress={() => bewaar('weg')}>
            {t.weg}
          </Button>
        )
      }
    >
      <TextField
        label={t.omschrijving}
        uitleg={t.omschrijvingUitleg}
        value={nu.omschrijving}
        onChange={(omschrijving) => setNu({ ...nu, omschrijving })}
        fout={mist && leeg ? t.nodig : foutBij(bewaren.fout, taal, 'omschrijving')}
        autoFocus
      />
      <FormRij>
        <TextField
          label={t.code}
          value={nu.code ?? ''}
          onChange={(code) => setNu({ ...nu, code: code.trim() === '' ? null : code.trim() })}
          breedte="half"
          optioneel
        />
        <Select
          label={t.verzekerd}
          opties={(['ja', 'nee', 'onbekend'] as const).map((sleutel) => ({ sleutel, naam: t[sleutel] }))}
          waarde={verzekerd}
          opWaarde={(keuze) => setNu({ ...nu, verzekerd: keuze === 'onbekend' ? null : keuze === 'ja' })}
        />
      </FormRij>
      <Checkbox isSelected={nu.hoofd} onChange={(hoofd) => setNu({ ...nu, hoofd })}>
        {t.hoofd}
      </Checkbox>
      {foutBij(bewaren.fout, taal, 'hoofd') !== null && (
        <p className="zk-stamfout" role="alert">
          {foutBij(bewaren.fout, taal, 'hoofd')}
        </p>
      )}
      <FormRij>
        <DateField
          label={t.van}
          waarde={nu.geldig.van || null}
          opWaarde={(van) => setNu({ ...nu, geldig: { ...nu.geldig, van: van ?? '' } })}
          fout={mist && nu.geldig.van === '' ? t.nodig : foutBij(bewaren.fout, taal, 'geldig', 'geldig.van')}
        />
        <DateField
          label={t.tot}
          waarde={nu.geldig.tot}
          opWaarde={(tot) => setNu({ ...nu, geldig: { ...nu.geldig, tot } })}
          fout={foutBij(bewaren.fout, taal, 'geldig.tot')}
          optioneel
        />
      </FormRij>
      <FormRij>
        <DateField
          label={t.vastgesteld}
          uitleg={t.vastgesteldUitleg}
          waarde={nu.vastgesteld}
          opWaarde={(vastgesteld) => setNu({ ...nu, vastgesteld })}
          fout={foutBij(bewaren.fout, taal, 'vastgesteld')}
          optioneel
        />
        <ZorgverlenerVeld
          label={t.door}
          waarde={door}
          opWaarde={setDoor}
          fout={foutBij(bewaren.fout, taal, 'door')}
          optioneel
        />
      </FormRij>
    </PaneelForm>
  )
}
