import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { DateField } from '../../../kit/DateField.tsx'
import { Dialog } from '../../../kit/Dialog.tsx'
import { Form, FormRij } from '../../../kit/Form.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { meld } from '../../../kit/meld.ts'
import { RadioGroup } from '../../../kit/RadioGroup.tsx'
import { TextField } from '../../../kit/TextField.tsx'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { useVandaag } from '../../registraties/maand/use-maand.ts'
import { foutBij, veldVan } from '../../stamgegevens/gedeeld/fout-bij.ts'
import { FORMTEKSTEN } from '../../stamgegevens/gedeeld/reden-teksten.ts'
import { useBewaar } from '../../stamgegevens/gedeeld/use-bewaar.ts'
import { type GeraakteRegel, type PatientJson, verifieerBsn, zetBsn } from '../api.ts'
import { IntussenGewijzigd } from './IntussenGewijzigd.tsx'

const teksten = {
  ...FORMTEKSTEN,
  wijzig: { nl: 'BSN wijzigen', en: 'Change BSN' },
  verifieer: { nl: 'BSN verifiëren', en: 'Verify BSN' },
  wat: { nl: 'Wat is er aan de hand', en: 'What is the case' },
  ander: { nl: 'Er hoort een ander BSN', en: 'Another BSN belongs here' },
  geen: { nl: 'Er is geen BSN', en: 'There is no BSN' },
  bsn: { nl: 'Nieuw BSN', en: 'New BSN' },
  uitleg: {
    nl: 'Negen cijfers. Het oude BSN blijft in de historie; het nieuwe moet nog gecontroleerd worden.',
    en: 'Nine digits. The old BSN stays in the history; the new one is still to be checked.',
  },
  op: { nl: 'Gecontroleerd op', en: 'Checked on' },
  bron: { nl: 'Waarmee', en: 'By what' },
  sbvz: { nl: 'SBV-Z', en: 'SBV-Z' },
  wid: { nl: 'Identiteitsbewijs (WID)', en: 'Identity document' },
} as const

type BsnDialoogProps = {
  readonly soort: 'wijzig' | 'verifieer' | null
  readonly patient: PatientJson
  readonly versie: number
  readonly opSluit: () => void
  readonly opGeraakt: (regels: readonly GeraakteRegel[]) => void
}

/** Change a BSN, or record that it was checked. */
export function BsnDialoog({ soort, ...rest }: BsnDialoogProps) {
  const t = useTeksten(teksten)
  return (
    <Dialog open={soort !== null} opSluit={rest.opSluit} titel={soort === 'verifieer' ? t.verifieer : t.wijzig}>
      {soort === 'wijzig' && <Wijzig {...rest} />}
      {soort === 'verifieer' && <Verifieer {...rest} />}
    </Dialog>
  )
}

type DeelProps = Omit<BsnDialoogProps, 'soort'>

function Wijzig({ patient, versie, opSluit, opGeraakt }: DeelProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const [soort, setSoort] = useState<'ander' | 'geen'>('ander')
  const [bsn, setBsn] = useState('')
  const [reden, setReden] = useState('')
  const { bewaar, bezig, fout, conflict, wis } = useBewaar(
    () => zetBsn({ id: patient.id, verwachteVersie: versie, reden }, soort === 'geen' ? null : bsn.trim()),
    ({ teCorrigeren }) => {
      meld({ toestand: 'goed', tekst: t.bewaard })
      opGeraakt(teCorrigeren)
      opSluit()
    },
  )
  const bekend = ['bsn', 'reden'].includes(veldVan(fout) ?? '')
  return (
    <Form naam={t.wijzig} opVerstuur={() => bewaar(undefined)} acties={<Knoppen bezig={bezig} opSluit={opSluit} />}>
      <IntussenGewijzigd huidig={conflict} opVerder={wis} />
      {fout !== null && !bekend && <Foutpaneel fout={fout} />}
      <RadioGroup
        label={t.wat}
        richting="naast"
        waarde={soort}
        opWaarde={setSoort}
        opties={[
          { sleutel: 'ander', naam: t.ander },
          { sleutel: 'geen', naam: t.geen },
        ]}
        fout={soort === 'geen' ? foutBij(fout, taal, 'bsn') : null}
      />
      {soort === 'ander' && (
        <TextField
          label={t.bsn}
          uitleg={t.uitleg}
          value={bsn}
          onChange={setBsn}
          autoComplete="off"
          inputMode="numeric"
          autoFocus
          fout={foutBij(fout, taal, 'bsn')}
        />
      )}
      <TextField
        label={t.reden}
        uitleg={t.redenUitleg}
        value={reden}
        onChange={setReden}
        fout={foutBij(fout, taal, 'reden')}
      />
    </Form>
  )
}

function Verifieer({ patient, versie, opSluit }: DeelProps) {
  const t = useTeksten(teksten)
  const vandaag = useVandaag()
  const [op, setOp] = useState<string | null>(vandaag)
  const [bron, setBron] = useState<'SBV-Z' | 'WID'>('SBV-Z')
  const { bewaar, bezig, fout, conflict, wis } = useBewaar(
    (dag: string) => verifieerBsn({ id: patient.id, verwachteVersie: versie, reden: '' }, dag, bron),
    () => {
      meld({ toestand: 'goed', tekst: t.bewaard })
      opSluit()
    },
  )
  return (
    <Form
      naam={t.verifieer}
      opVerstuur={() => {
        if (op !== null) bewaar(op)
      }}
      acties={<Knoppen bezig={bezig} opSluit={opSluit} />}
    >
      <IntussenGewijzigd huidig={conflict} opVerder={wis} />
      {fout !== null && <Foutpaneel fout={fout} />}
      <FormRij>
        <DateField label={t.op} waarde={op} opWaarde={setOp} autoFocus />
        <RadioGroup
          label={t.bron}
          waarde={bron}
          opWaarde={setBron}
          opties={[
            { sleutel: 'SBV-Z', naam: t.sbvz },
            { sleutel: 'WID', naam: t.wid },
          ]}
        />
      </FormRij>
    </Form>
  )
}

function Knoppen({ bezig, opSluit }: { readonly bezig: boolean; readonly opSluit: () => void }) {
  const t = useTeksten(teksten)
  return (
    <>
      <Button soort="hoofd" type="submit" isPending={bezig}>
        {t.bewaar}
      </Button>
      <Button soort="stil" onPress={opSluit}>
        {t.annuleer}
      </Button>
    </>
  )
}
