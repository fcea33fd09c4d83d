import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ComboBox } from '../../kit/ComboBox.tsx'
import { DateField } from '../../kit/DateField.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import type { Optie } from '../../kit/optie.ts'
import { RadioGroup } from '../../kit/RadioGroup.tsx'
import { Select } from '../../kit/Select.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { zoekKeuzes } from '../registraties/api.ts'
import { type Proefcontact, proefVraag, type Settingkeuzes, type Voorstel } from './api.ts'
import { Proefuitslag } from './Proefuitslag.tsx'

const teksten = {
  titel: { nl: 'Probeer een contact', en: 'Try a contact' },
  huidig: { nl: 'Met de lijst die geldt.', en: 'With the list that holds.' },
  metVoorstel: {
    nl: 'Met het voorstel, alsof het op die dag gold.',
    en: 'With the proposal, as if it held on that day.',
  },
  datum: { nl: 'Datum', en: 'Date' },
  stroom: { nl: 'Stroom', en: 'Stream' },
  fz: { nl: 'forensisch', en: 'forensic' },
  eenheid: { nl: 'Eenheid', en: 'Unit' },
  zorgverlener: { nl: 'Zorgverlener', en: 'Professional' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  patientUitleg: { nl: 'Voor de titel en het contract.', en: 'For the title and the contract.' },
  locatie: { nl: 'Soort locatie', en: 'Kind of location' },
  vanEenheid: { nl: 'zoals de eenheid', en: 'as the unit' },
  onbekend: { nl: 'niet vastgelegd', en: 'not recorded' },
  titelrij: { nl: 'Strafrechtelijke titel', en: 'Criminal-law title' },
  vanPatient: { nl: 'zoals bij de patiënt', en: 'as of the patient' },
  ja: { nl: 'loopt', en: 'runs' },
  nee: { nl: 'loopt niet', en: 'does not run' },
  kiesEenheid: {
    nl: 'Kies een eenheid om te zien welke regel beslist.',
    en: 'Choose a unit to see which rule decides.',
  },
} as const

const STANDAARD = 'standaard'

type ProbeerProps = {
  /** Null: the list as it holds. */
  readonly voorstel: Voorstel | null
  readonly vandaag: string
  readonly keuzes: Settingkeuzes | undefined
}

/** A contact of one's own making: which rule decides, step by step. */
export function Probeer({ voorstel, vandaag, keuzes }: ProbeerProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [datum, setDatum] = useState<string | null>(vandaag)
  const [stroom, setStroom] = useState<'ggz' | 'fz'>('ggz')
  const [gekozenEenheid, setEenheid] = useState<string | null>(null)
  const [zorgverlener, setZorgverlener] = useState<Optie | null>(null)
  const [patient, setPatient] = useState<Optie | null>(null)
  const [locatiesoort, setLocatie] = useState<string>(STANDAARD)
  const [titel, setTitel] = useState<string>(STANDAARD)
  const eenheden = keuzes?.eenheden ?? []
  const eenheid = gekozenEenheid ?? (eenheden.length === 1 ? (eenheden[0]?.code ?? null) : null)
  const contact =
    datum === null || eenheid === null
      ? null
      : ({
          ...{ datum, stroom, eenheid },
          zorgverlener: zorgverlener?.sleutel ?? null,
          patient: patient?.sleutel ?? null,
          locatiesoort: locatiesoort === STANDAARD ? null : locatiesoort,
          titel: titel === STANDAARD ? null : titel,
        } as Proefcontact)
  const proef = useQuery(proefVraag(voorstel, contact))
  return (
    <Kaart titel={t.titel} bij={voorstel === null ? t.huidig : t.metVoorstel}>
      <div className="zk-settings-probeer">
        <DateField label={t.datum} waarde={datum} opWaarde={setDatum} />
        <Select
          label={t.eenheid}
          opties={eenheden.map(({ code, naam }) => ({ sleutel: code, naam: lees(naam) }))}
          waarde={eenheid}
          opWaarde={setEenheid}
        />
        <RadioGroup
          label={t.stroom}
          richting="naast"
          opties={[
            { sleutel: 'ggz', naam: 'ggz' },
            { sleutel: 'fz', naam: t.fz },
          ]}
          waarde={stroom}
          opWaarde={setStroom}
        />
        <ComboBox
          label={t.zorgverlener}
          optioneel
          waarde={zorgverlener}
          opWaarde={setZorgverlener}
          sleutel={['stam', 'keuzes', 'zorgverlener']}
          zoek={(zoek, signal) => zoekKeuzes('zorgverlener', zoek, signal)}
        />
        <ComboBox
          label={t.patient}
          uitleg={t.patientUitleg}
          optioneel
          waarde={patient}
          opWaarde={setPatient}
          sleutel={['stam', 'keuzes', 'patient']}
          zoek={(zoek, signal) => zoekKeuzes('patient', zoek, signal)}
        />
        <Select
          label={t.titelrij}
          opties={[
            { sleutel: STANDAARD, naam: t.vanPatient },
            { sleutel: 'ja', naam: t.ja },
            { sleutel: 'nee', naam: t.nee },
            { sleutel: 'onbekend', naam: t.onbekend },
          ]}
          waarde={titel}
          opWaarde={setTitel}
        />
        <Select
          label={t.locatie}
          opties={[
            { sleutel: STANDAARD, naam: t.vanEenheid },
            ...(keuzes?.locatiesoorten ?? []).map(({ code, naam }) => ({ sleutel: code, naam: lees(naam) })),
            { sleutel: 'onbekend', naam: t.onbekend },
          ]}
          waarde={locatiesoort}
          opWaarde={setLocatie}
        />
      </div>
      {contact === null && <p className="zk-zacht">{t.kiesEenheid}</p>}
      {proef.error !== null && <Foutpaneel fout={proef.error} />}
      {contact !== null && proef.data && <Proefuitslag proef={proef.data} keuzes={keuzes} />}
    </Kaart>
  )
}
