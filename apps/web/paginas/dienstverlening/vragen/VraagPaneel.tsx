import { useState } from 'react'
import { meldingVan } from '../../../api/fout.ts'
import { Button } from '../../../kit/Button.tsx'
import { Drawer } from '../../../kit/Drawer.tsx'
import { Form, FormRij } from '../../../kit/Form.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import type { Optie } from '../../../kit/optie.ts'
import { RadioGroup } from '../../../kit/RadioGroup.tsx'
import { TextField } from '../../../kit/TextField.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { useVandaag } from '../../registraties/maand/use-maand.ts'
import { KiesVeld } from '../../registraties/paneel/KiesVeld.tsx'
import { vraagDienst } from '../api.ts'
import { useDoe } from '../delen/use-doe.ts'
import { type Inhoudconcept, InhoudVelden, isCompleet } from './InhoudVelden.tsx'

const teksten = {
  titel: { nl: 'Vraag een dienst', en: 'Ask for a service' },
  bij: {
    nl: 'Naam, geboortedatum en BSN van de patiënt gaan mee in het verzoek; het logboek houdt dat bij.',
    en: 'Name, day of birth and BSN of the patient go along in the request; the audit log keeps that.',
  },
  patient: { nl: 'Patiënt', en: 'Patient' },
  agb: { nl: 'AGB-code van de aanbieder', en: 'AGB code of the provider' },
  naam: { nl: 'Naam van de aanbieder', en: 'Name of the provider' },
  stroom: { nl: 'Stroom', en: 'Stream' },
  ggz: { nl: 'ggz', en: 'ggz' },
  fz: { nl: 'fz', en: 'fz' },
  nummer: {
    nl: 'Het open zorgtrajectnummer van de patiënt gaat vanzelf mee. Is er nog geen, dan stuurt u het later na.',
    en: 'The open zorgtrajectnummer of the patient goes along by itself. If there is none yet, you send it later.',
  },
  verstuur: { nl: 'Verstuur', en: 'Send' },
  annuleer: { nl: 'Annuleer', en: 'Cancel' },
  bezorgd: { nl: 'Verzoek bezorgd', en: 'Request delivered' },
  klaar: { nl: 'Verzoek gemaakt: geef het bestand aan de ander', en: 'Request made: give the file to the other' },
  leeg: { nl: 'Vul dit in.', en: 'Fill this in.' },
} as const

type VraagPaneelProps = { readonly open: boolean; readonly opSluit: () => void }

/** The panel in which another provider is asked for a service. */
export function VraagPaneel({ open, opSluit }: VraagPaneelProps) {
  const t = useTeksten(teksten)
  return (
    <Drawer open={open} opSluit={opSluit} titel={t.titel} bij={t.bij}>
      {open && <Formulier opSluit={opSluit} />}
    </Drawer>
  )
}

function Formulier({ opSluit }: Pick<VraagPaneelProps, 'opSluit'>) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const vandaag = useVandaag()
  const [patient, setPatient] = useState<Optie | null>(null)
  const [agb, setAgb] = useState('')
  const [naam, setNaam] = useState('')
  const [stroom, setStroom] = useState<'ggz' | 'fz'>('ggz')
  const [inhoud, setInhoud] = useState<Inhoudconcept>({ wat: '', van: vandaag, tot: null, tarief: null })
  const [geprobeerd, setGeprobeerd] = useState(false)
  const { bezig, fout, doe } = useDoe()
  const leeg = (waarde: string) => (geprobeerd && waarde.trim() === '' ? t.leeg : null)
  const melding = fout === null ? null : meldingVan(fout)
  const bijAgb = melding?.waar === 'uitvoerder' ? `${lees(melding.wat)} ${lees(melding.doe)}` : null
  const verstuur = async () => {
    setGeprobeerd(true)
    const { wat, van, tot, tarief } = inhoud
    if (patient === null || agb.trim() === '' || naam.trim() === '' || !isCompleet(inhoud) || van === null) return
    const gedaan = await doe(
      () =>
        vraagDienst({
          patient: patient.sleutel,
          uitvoerder: { agb: agb.trim(), naam: naam.trim() },
          stroom,
          wat: wat.trim(),
          geldig: { van, tot },
          tarief,
        }),
      ({ bezorgd }) => (bezorgd ? t.bezorgd : t.klaar),
    )
    if (gedaan !== null) opSluit()
  }
  return (
    <Form
      naam={t.titel}
      opVerstuur={() => void verstuur()}
      acties={
        <>
          <Button soort="hoofd" type="submit" sneltoets="mod+Enter" isPending={bezig}>
            {t.verstuur}
          </Button>
          <Button soort="stil" onPress={opSluit}>
            {t.annuleer}
          </Button>
        </>
      }
    >
      {fout !== null && bijAgb === null && <Foutpaneel fout={fout} />}
      <KiesVeld
        register="patient"
        label={t.patient}
        waarde={patient}
        opWaarde={setPatient}
        autoFocus
        fout={geprobeerd && patient === null ? t.leeg : null}
      />
      <FormRij>
        <TextField
          label={t.agb}
          value={agb}
          onChange={setAgb}
          inputMode="numeric"
          autoComplete="off"
          fout={bijAgb ?? leeg(agb)}
        />
        <TextField label={t.naam} value={naam} onChange={setNaam} fout={leeg(naam)} />
      </FormRij>
      <InhoudVelden concept={inhoud} opConcept={setInhoud} geprobeerd={geprobeerd} />
      <RadioGroup
        label={t.stroom}
        richting="naast"
        waarde={stroom}
        opWaarde={setStroom}
        opties={[
          { sleutel: 'ggz', naam: t.ggz },
          { sleutel: 'fz', naam: t.fz },
        ]}
      />
      <p className="zk-stil">{t.nummer}</p>
    </Form>
  )
}
