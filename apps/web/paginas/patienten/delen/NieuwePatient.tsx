import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { DateField } from '../../../kit/DateField.tsx'
import { Drawer } from '../../../kit/Drawer.tsx'
import { Form, FormRij } from '../../../kit/Form.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { meld } from '../../../kit/meld.ts'
import type { Optie } from '../../../kit/optie.ts'
import { TextField } from '../../../kit/TextField.tsx'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { useVandaag } from '../../registraties/maand/use-maand.ts'
import { foutBij, veldVan } from '../../stamgegevens/gedeeld/fout-bij.ts'
import { FORMTEKSTEN } from '../../stamgegevens/gedeeld/reden-teksten.ts'
import { useBewaar } from '../../stamgegevens/gedeeld/use-bewaar.ts'
import { maakPatient } from '../api.ts'
import { BetalerVeld } from './BetalerVeld.tsx'
import { LEGE_NAAM, NaamVelden } from './NaamVelden.tsx'

const teksten = {
  ...FORMTEKSTEN,
  titel: { nl: 'Nieuwe patiënt', en: 'New patient' },
  bij: {
    nl: 'Alles is later te wijzigen; elke versie blijft bewaard.',
    en: 'All can change later; every version stays.',
  },
  geboren: { nl: 'Geboortedatum', en: 'Birth date' },
  nummer: { nl: 'Patiëntnummer', en: 'Patient number' },
  nummerUitleg: { nl: 'Leeg: wij geven er een.', en: 'Empty: we give one.' },
  bsn: { nl: 'BSN', en: 'BSN' },
  bsnUitleg: { nl: 'Negen cijfers.', en: 'Nine digits.' },
  zonderBsn: { nl: 'Waarom geen BSN', en: 'Why no BSN' },
  zonderUitleg: {
    nl: 'Alleen zonder BSN, bijvoorbeeld: asielzoeker.',
    en: 'Only without BSN, for example: asylum seeker.',
  },
  skn: { nl: 'SKN', en: 'SKN' },
  sknUitleg: { nl: 'Alleen forensische zorg.', en: 'Forensic care only.' },
  betaler: { nl: 'Verzekeraar', en: 'Insurer' },
  vanaf: { nl: 'Verzekerd vanaf', en: 'Insured from' },
  klaar: { nl: 'Patiënt toegevoegd', en: 'Patient added' },
  dagNodig: { nl: 'Vul de geboortedatum in, als 5-3-1980.', en: 'Fill in the birth date, such as 5-3-1980.' },
} as const

type NieuwePatientProps = {
  readonly open: boolean
  readonly opSluit: () => void
  readonly opKlaar: (id: string) => void
}

/** The panel in which a new patient is entered. */
export function NieuwePatient({ open, opSluit, opKlaar }: NieuwePatientProps) {
  const t = useTeksten(teksten)
  return (
    <Drawer open={open} opSluit={opSluit} titel={t.titel} bij={t.bij}>
      <Invoer opSluit={opSluit} opKlaar={opKlaar} />
    </Drawer>
  )
}

const VELDEN = ['naam', 'geboortedatum', 'bsn', 'skn', 'verzekering']

function Invoer({ opSluit, opKlaar }: Omit<NieuwePatientProps, 'open'>) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const vandaag = useVandaag()
  const [naam, setNaam] = useState(LEGE_NAAM)
  const [geboren, setGeboren] = useState<string | null>(null)
  const [nummer, setNummer] = useState('')
  const [bsn, setBsn] = useState('')
  const [zonder, setZonder] = useState('')
  const [skn, setSkn] = useState('')
  const [betaler, setBetaler] = useState<Optie | null>(null)
  const [vanaf, setVanaf] = useState<string | null>(vandaag)
  const [geprobeerd, setGeprobeerd] = useState(false)
  const { bewaar, bezig, fout, conflict } = useBewaar(maakPatient, ({ id }) => {
    meld({ toestand: 'goed', tekst: t.klaar })
    opKlaar(id)
  })
  const verstuur = () => {
    setGeprobeerd(true)
    if (geboren === null) return
    bewaar({
      id: nummer.trim() || null,
      naam,
      geboortedatum: geboren,
      bsn: bsn.trim() || null,
      zonderBsn: zonder.trim() || null,
      skn: skn.trim() || null,
      privacy: false,
      verzekering: betaler === null || vanaf === null ? null : { betaler: betaler.sleutel, van: vanaf },
    })
  }
  const elders = fout !== null && !VELDEN.some((veld) => veldVan(fout)?.startsWith(veld))
  const bezet = {
    nl: 'Dit patiëntnummer is al in gebruik. Kies een ander.',
    en: 'This number is in use. Choose another.',
  }
  return (
    <Form
      naam={t.titel}
      opVerstuur={verstuur}
      acties={
        <>
          <Button soort="hoofd" type="submit" isPending={bezig} sneltoets="mod+Enter">
            {t.bewaar}
          </Button>
          <Button soort="stil" onPress={opSluit}>
            {t.annuleer}
          </Button>
        </>
      }
    >
      {elders && <Foutpaneel fout={fout} />}
      <NaamVelden naam={naam} opNaam={setNaam} fout={fout} autoFocus />
      <FormRij>
        <DateField
          label={t.geboren}
          waarde={geboren}
          opWaarde={setGeboren}
          fout={geprobeerd && geboren === null ? t.dagNodig : foutBij(fout, taal, 'geboortedatum')}
        />
        <TextField
          label={t.nummer}
          uitleg={t.nummerUitleg}
          value={nummer}
          onChange={setNummer}
          fout={conflict === null ? null : bezet[taal]}
          optioneel
        />
      </FormRij>
      <TextField
        label={t.bsn}
        uitleg={t.bsnUitleg}
        value={bsn}
        onChange={setBsn}
        autoComplete="off"
        inputMode="numeric"
        fout={foutBij(fout, taal, 'bsn')}
        optioneel={zonder.trim() !== ''}
      />
      {bsn.trim() === '' && (
        <TextField label={t.zonderBsn} uitleg={t.zonderUitleg} value={zonder} onChange={setZonder} />
      )}
      <TextField
        label={t.skn}
        uitleg={t.sknUitleg}
        value={skn}
        onChange={setSkn}
        fout={foutBij(fout, taal, 'skn')}
        optioneel
      />
      <FormRij>
        <BetalerVeld
          label={t.betaler}
          waarde={betaler}
          opWaarde={setBetaler}
          fout={foutBij(fout, taal, 'verzekering', 'verzekering.betaler')}
          optioneel
        />
        {betaler !== null && <DateField label={t.vanaf} waarde={vanaf} opWaarde={setVanaf} />}
      </FormRij>
    </Form>
  )
}
