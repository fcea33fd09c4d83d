import { Checkbox } from '../../../kit/Checkbox.tsx'
import { Dag } from '../../../kit/Dag.tsx'
import { DateField } from '../../../kit/DateField.tsx'
import { RadioGroup } from '../../../kit/RadioGroup.tsx'
import { ToestandIcoon } from '../../../kit/ToestandIcoon.tsx'
import { useTeksten } from '../../../taal/teksten.ts'
import type { Voorbeeld } from '../../trajecten/api.ts'
import type { Invoer, Trajectkeuze } from './traject-keuze.ts'

const teksten = {
  laatsteDag: { nl: 'Laatste dag van het nummer', en: 'Last day of the number' },
  laatsteBij: {
    nl: 'De dag van de laatste zorg of een dag erna.',
    en: 'The day of the last care or a day after.',
  },
  titelTot: { nl: 'Laatste dag van de titel', en: 'Last day of the titel' },
  hoe: { nl: 'Gaat de zorg door?', en: 'Does care go on?' },
  door: { nl: 'Ja, als ggz', en: 'Yes, as ggz' },
  doorBij: { nl: 'het fz-nummer sluit en er komt een ggz-nummer', en: 'the fz number closes and a ggz number comes' },
  stopt: { nl: 'Nee, de behandeling stopt', en: 'No, treatment stops' },
  stoptBij: { nl: 'het fz-nummer sluit', en: 'the fz number closes' },
  vraag: { nl: 'Is het terugval of recidive?', en: 'Is it a relapse?' },
  binnen: {
    nl: 'De patiënt komt terug binnen een jaar na de laatste zorg, op',
    en: 'The patient comes back within a year after the last care, on',
  },
  ja: { nl: 'Ja, terugval of recidive', en: 'Yes, a relapse' },
  jaBij: { nl: 'het oude nummer gaat weer open', en: 'the old number opens again' },
  nee: { nl: 'Nee, iets anders', en: 'No, something else' },
  neeBij: { nl: 'er komt een nieuw nummer', en: 'a new number comes' },
  verwijzing: {
    nl: 'Er is een nieuwe verwijzing. Dat is een sterk teken dat het geen terugval is. Verwezen op',
    en: 'There is a new referral. That is a strong sign that it is no relapse. Referred on',
  },
  overgang: {
    nl: 'De zorg liep al in 2021 (startdatum 1 jan 2022)',
    en: 'Care ran in 2021 already (start date 1 Jan 2022)',
  },
} as const

type TrajectVeldenProps = {
  readonly keuze: Trajectkeuze
  readonly invoer: Invoer
  readonly zet: (deel: Partial<Invoer>) => void
  /** The question, once the server says that it has to be asked. */
  readonly vraag: Voorbeeld['vraag']
}

/** What an act asks of a person, by its kind. */
export function TrajectVelden({ keuze, invoer, zet, vraag }: TrajectVeldenProps) {
  const t = useTeksten(teksten)
  if (keuze.soort === 'sluiten') {
    return (
      <DateField
        label={t.laatsteDag}
        uitleg={t.laatsteBij}
        waarde={invoer.dag}
        opWaarde={(dag) => zet({ dag })}
        autoFocus
      />
    )
  }
  if (keuze.soort === 'titel') {
    return (
      <>
        <DateField label={t.titelTot} waarde={invoer.dag} opWaarde={(dag) => zet({ dag })} />
        <RadioGroup
          label={t.hoe}
          waarde={invoer.door}
          opWaarde={(door) => zet({ door })}
          opties={[
            { sleutel: 'door', naam: t.door, bij: t.doorBij },
            { sleutel: 'stopt', naam: t.stopt, bij: t.stoptBij },
          ]}
        />
      </>
    )
  }
  if (keuze.soort !== 'nummer') return null
  return (
    <>
      {vraag !== null && (
        <>
          <p className="zk-zacht">
            {t.binnen} <Dag dag={vraag.laatste} />.
          </p>
          {vraag.verwijzing !== null && (
            <p className="zk-traject-letop">
              <ToestandIcoon toestand="letop" maat={18} />
              <span>
                {t.verwijzing} <Dag dag={vraag.verwijzing} />.
              </span>
            </p>
          )}
          <RadioGroup
            label={t.vraag}
            waarde={invoer.terugval}
            opWaarde={(terugval) => zet({ terugval })}
            opties={[
              { sleutel: 'ja', naam: t.ja, bij: t.jaBij },
              { sleutel: 'nee', naam: t.nee, bij: t.neeBij },
            ]}
          />
        </>
      )}
      {keuze.eerste && (
        <Checkbox isSelected={invoer.overgang} onChange={(overgang) => zet({ overgang })}>
          {t.overgang}
        </Checkbox>
      )}
    </>
  )
}
