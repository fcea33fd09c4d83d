import { Checkbox } from '../../../kit/Checkbox.tsx'
import { ComboBox } from '../../../kit/ComboBox.tsx'
import { DateField } from '../../../kit/DateField.tsx'
import { FormRij } from '../../../kit/Form.tsx'
import { NumberField } from '../../../kit/NumberField.tsx'
import { Select } from '../../../kit/Select.tsx'
import { TextField } from '../../../kit/TextField.tsx'
import { TimeField } from '../../../kit/TimeField.tsx'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { zoekKeuzes } from '../../registraties/api.ts'
import type { Soortkeuze } from '../api.ts'
import { FASEN, KANALEN, LOCATIESOORTEN, ZORGSOORTEN } from '../namen.ts'
import { type Concept, duurVan } from './concept.ts'
import { Patientveld } from './Patientveld.tsx'

type AfspraakVeldenProps = {
  readonly concept: Concept
  readonly soorten: readonly Soortkeuze[]
  readonly opConcept: (concept: Concept) => void
  /** A new one begins with who it is for; one that is there is opened to be moved. */
  readonly nieuw: boolean
  /** The field the server refused. */
  readonly fout: unknown
}

const teksten = {
  soort: { nl: 'Soort', en: 'Kind' },
  zorgsoort: { nl: 'Zorgsoort', en: 'Kind of care' },
  datum: { nl: 'Datum', en: 'Date' },
  tijd: { nl: 'Begintijd', en: 'Start time' },
  minuten: { nl: 'Minuten', en: 'Minutes' },
  fase: { nl: 'Fase', en: 'Phase' },
  eenheid: { nl: 'Eenheid', en: 'Unit' },
  zorgverlener: { nl: 'Zorgverlener', en: 'Professional' },
  erbij: { nl: 'Tweede zorgverlener', en: 'Second professional' },
  locatie: { nl: 'Locatie', en: 'Location' },
  locatiesoort: { nl: 'Soort locatie', en: 'Kind of location' },
  kanaal: { nl: 'Hoe', en: 'How' },
  titel: { nl: 'Titel', en: 'Title' },
  geinformeerd: { nl: 'De patiënt kent begin en duur vooraf', en: 'The patient knows start and duration beforehand' },
  spoed: { nl: 'Spoed', en: 'Urgent' },
  onjuist: { nl: 'Controleer dit veld.', en: 'Check this field.' },
} as const

/** The fields of an appointment, in the order in which people think of them. */
export function AfspraakVelden({ concept, soorten, opConcept, nieuw, fout }: AfspraakVeldenProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const zet = (deel: Partial<Concept>) => opConcept({ ...concept, ...deel })
  const soort = soorten.find(({ id }) => id === concept.interneSoort)
  const metDuur = (interneSoort: string, zorgsoort: Concept['zorgsoort']) => {
    const nieuw = soorten.find(({ id }) => id === interneSoort)
    // minutes that someone typed stay; those of the kind before make place
    const eigen = concept.geplandeMinuten !== duurVan(soort, concept.zorgsoort)
    const duur = duurVan(nieuw, zorgsoort)
    zet({ interneSoort, zorgsoort, geplandeMinuten: eigen || duur === null ? concept.geplandeMinuten : duur })
  }
  const bij = (veld: string) => (fout === veld ? { fout: t.onjuist } : {})
  const [eerste, tweede] = concept.zorgverleners
  return (
    <>
      {soort?.prestatiesoort !== 'geen' && (
        <Patientveld
          concept={concept}
          autoFocus={nieuw}
          groep={soort?.prestatiesoort === 'groepsconsult'}
          opConcept={opConcept}
          {...bij('patienten')}
        />
      )}
      <div className="zk-regvelden-tijd">
        <TimeField
          label={t.tijd}
          autoFocus={!nieuw}
          waarde={concept.begintijd}
          opWaarde={(begintijd) => zet({ begintijd })}
        />
        <NumberField
          label={t.minuten}
          waarde={concept.geplandeMinuten}
          min={1}
          max={1440}
          stap={5}
          opWaarde={(geplandeMinuten) => zet({ geplandeMinuten })}
        />
        <DateField label={t.datum} waarde={concept.datum} opWaarde={(datum) => zet({ datum })} />
      </div>
      <div className="zk-regvelden-tijd">
        <Select
          label={t.soort}
          waarde={concept.interneSoort === '' ? null : concept.interneSoort}
          opties={soorten.map(({ id, naam }) => ({ sleutel: id, naam }))}
          opWaarde={(interneSoort) => metDuur(interneSoort, concept.zorgsoort)}
          {...bij('interneSoort')}
        />
        {soort?.prestatiesoort === 'consult' && (
          <Select
            label={t.zorgsoort}
            waarde={concept.zorgsoort}
            opties={Object.entries(ZORGSOORTEN).map(([sleutel, naam]) => ({
              sleutel: sleutel as NonNullable<Concept['zorgsoort']>,
              naam: naam[taal],
            }))}
            opWaarde={(zorgsoort) => metDuur(concept.interneSoort, zorgsoort)}
          />
        )}
        <Select
          label={t.fase}
          waarde={concept.fase}
          opties={Object.entries(FASEN).map(([sleutel, naam]) => ({
            sleutel: sleutel as Concept['fase'],
            naam: naam[taal],
          }))}
          opWaarde={(fase) => zet({ fase })}
        />
      </div>
      {soort?.prestatiesoort !== 'consult' && (
        <TextField
          label={t.titel}
          optioneel
          value={concept.titel ?? ''}
          onChange={(titel) => zet({ titel: titel === '' ? null : titel })}
        />
      )}
      <FormRij>
        <ComboBox
          label={t.zorgverlener}
          waarde={eerste ?? null}
          opWaarde={(wie) => zet({ zorgverleners: [wie, tweede].filter((een) => een !== null && een !== undefined) })}
          sleutel={['registers', 'keuzes', 'zorgverlener']}
          zoek={(tekst, signal) => zoekKeuzes('zorgverlener', tekst, signal)}
          {...bij('zorgverleners')}
        />
        <ComboBox
          label={t.erbij}
          optioneel
          waarde={tweede ?? null}
          opWaarde={(wie) => zet({ zorgverleners: [eerste, wie].filter((een) => een !== null && een !== undefined) })}
          sleutel={['registers', 'keuzes', 'zorgverlener']}
          zoek={(tekst, signal) => zoekKeuzes('zorgverlener', tekst, signal)}
        />
      </FormRij>
      <FormRij>
        <ComboBox
          label={t.eenheid}
          waarde={concept.eenheid}
          opWaarde={(eenheid) => zet({ eenheid })}
          sleutel={['registers', 'keuzes', 'eenheid']}
          zoek={(tekst, signal) => zoekKeuzes('eenheid', tekst, signal)}
          {...bij('eenheid')}
        />
        <TextField label={t.locatie} optioneel value={concept.locatie} onChange={(locatie) => zet({ locatie })} />
      </FormRij>
      <FormRij>
        <Select
          label={t.locatiesoort}
          waarde={concept.locatiesoort}
          opties={Object.entries(LOCATIESOORTEN).map(([sleutel, naam]) => ({
            sleutel: sleutel as NonNullable<Concept['locatiesoort']>,
            naam: naam[taal],
          }))}
          opWaarde={(locatiesoort) => zet({ locatiesoort })}
        />
        <Select
          label={t.kanaal}
          waarde={concept.kanaal}
          opties={Object.entries(KANALEN).map(([sleutel, naam]) => ({
            sleutel: sleutel as Concept['kanaal'],
            naam: naam[taal],
          }))}
          opWaarde={(kanaal) => zet({ kanaal })}
        />
      </FormRij>
      {soort?.prestatiesoort !== 'geen' && (
        <Checkbox
          isSelected={concept.patientGeinformeerd === true}
          onChange={(patientGeinformeerd) => zet({ patientGeinformeerd })}
        >
          {t.geinformeerd}
        </Checkbox>
      )}
      <Checkbox isSelected={concept.spoed} onChange={(spoed) => zet({ spoed })}>
        {t.spoed}
      </Checkbox>
    </>
  )
}
