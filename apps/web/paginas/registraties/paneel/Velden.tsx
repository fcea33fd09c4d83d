import { useRef } from 'react'
import { Checkbox } from '../../../kit/Checkbox.tsx'
import { ComboBox } from '../../../kit/ComboBox.tsx'
import { DateField } from '../../../kit/DateField.tsx'
import { FormGroep, FormRij } from '../../../kit/Form.tsx'
import { NumberField } from '../../../kit/NumberField.tsx'
import { RadioGroup } from '../../../kit/RadioGroup.tsx'
import { Select } from '../../../kit/Select.tsx'
import { TimeField } from '../../../kit/TimeField.tsx'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { zoekKeuzes } from '../api.ts'
import type { Concept, Veld } from './concept.ts'
import { kiesEerste } from './kies-eerste.ts'
import { KANALEN, STROMEN, VELDNAMEN, ZORGSOORTEN } from './veld-teksten.ts'

type VeldenProps = {
  readonly concept: Concept
  readonly opConcept: (concept: Concept) => void
  /** Fields to be filled in still, once someone tried to save. */
  readonly mist: readonly Veld[]
  readonly uit: boolean
  /** Puts the keyboard at the patient: for a new contact. */
  readonly nieuw: boolean
}

const teksten = {
  zoek: { nl: 'Naam of geboortedatum', en: 'Name or date of birth' },
  leeg: { nl: 'Vul dit in.', en: 'Fill this in.' },
  nietVerplicht: { nl: 'Niet verplicht', en: 'Optional' },
  tolk: { nl: 'Een tolk was nodig', en: 'An interpreter was needed' },
} as const

const kanalen = ['fysiek', 'beeldbellen', 'telefoon', 'bericht'] as const

/** The fields of a contact, in the order in which people know them. */
export function Velden({ concept, opConcept, mist, uit, nieuw }: VeldenProps) {
  const t = useTeksten(teksten)
  const v = useTeksten(VELDNAMEN)
  const [taal] = useTaal()
  const plek = useRef<HTMLDivElement>(null)
  const zet = (wijziging: Partial<Concept>) => opConcept({ ...concept, ...wijziging })
  const basis = (veld: Veld) => ({ label: v[veld], isDisabled: uit, fout: mist.includes(veld) ? t.leeg : null })
  const naarMinuten = () => {
    // the list hands the focus back first
    setTimeout(() => plek.current?.querySelector<HTMLInputElement>('input[name="directeMinuten"]')?.focus(), 30)
  }
  return (
    <div className="zk-formulier" ref={plek} onKeyDownCapture={kiesEerste}>
      <ComboBox
        {...basis('patient')}
        waarde={concept.patient}
        opWaarde={(patient) => {
          zet({ patient })
          if (patient !== null && nieuw) naarMinuten()
        }}
        sleutel={['registers', 'keuzes', 'patient']}
        zoek={(tekst, signal) => zoekKeuzes('patient', tekst, signal)}
        plaatshouder={t.zoek}
        autoFocus={nieuw}
      />
      <div className="zk-regvelden-tijd">
        <NumberField
          {...basis('directeMinuten')}
          naam="directeMinuten"
          waarde={concept.directeMinuten}
          opWaarde={(directeMinuten) => zet({ directeMinuten })}
          max={1439}
          stap={5}
        />
        <DateField {...basis('datum')} waarde={concept.datum} opWaarde={(datum) => zet({ datum })} />
      </div>
      <RadioGroup
        {...basis('zorgsoort')}
        richting="naast"
        waarde={concept.zorgsoort}
        opWaarde={(zorgsoort) => zet({ zorgsoort })}
        opties={[
          { sleutel: 'behandeling', naam: ZORGSOORTEN.behandeling[taal] },
          { sleutel: 'diagnostiek', naam: ZORGSOORTEN.diagnostiek[taal] },
        ]}
      />
      <FormRij>
        <ComboBox
          {...basis('zorgverlener')}
          waarde={concept.zorgverlener}
          opWaarde={(zorgverlener) => zet({ zorgverlener })}
          sleutel={['registers', 'keuzes', 'zorgverlener']}
          zoek={(tekst, signal) => zoekKeuzes('zorgverlener', tekst, signal)}
        />
        <ComboBox
          {...basis('eenheid')}
          waarde={concept.eenheid}
          opWaarde={(eenheid) => zet({ eenheid })}
          sleutel={['registers', 'keuzes', 'eenheid']}
          zoek={(tekst, signal) => zoekKeuzes('eenheid', tekst, signal)}
        />
      </FormRij>
      <Select
        {...basis('stroom')}
        opties={[
          { sleutel: 'ggz', naam: STROMEN.ggz[taal] },
          { sleutel: 'fz', naam: STROMEN.fz[taal] },
        ]}
        waarde={concept.stroom}
        opWaarde={(stroom) => zet({ stroom })}
      />
      <FormGroep titel={t.nietVerplicht}>
        <div className="zk-regvelden-tijd">
          <TimeField {...basis('begintijd')} waarde={concept.begintijd} opWaarde={(begintijd) => zet({ begintijd })} />
          <NumberField
            {...basis('geplandeMinuten')}
            waarde={concept.geplandeMinuten}
            opWaarde={(geplandeMinuten) => zet({ geplandeMinuten })}
            max={1439}
            stap={5}
          />
          <NumberField
            {...basis('indirecteMinuten')}
            waarde={concept.indirecteMinuten}
            opWaarde={(indirecteMinuten) => zet({ indirecteMinuten })}
            max={1439}
            stap={5}
          />
        </div>
        <div className="zk-regvelden-tijd">
          <Select
            {...basis('kanaal')}
            opties={kanalen.map((sleutel) => ({ sleutel, naam: KANALEN[sleutel][taal] }))}
            waarde={concept.kanaal}
            opWaarde={(kanaal) => kanaal !== null && zet({ kanaal })}
          />
          <NumberField
            {...basis('reisHeen')}
            waarde={concept.reisHeen}
            opWaarde={(reisHeen) => zet({ reisHeen })}
            max={1439}
            stap={5}
          />
          <NumberField
            {...basis('reisTerug')}
            waarde={concept.reisTerug}
            opWaarde={(reisTerug) => zet({ reisTerug })}
            max={1439}
            stap={5}
          />
        </div>
        <Checkbox
          isSelected={concept.tolk === 'ja'}
          isDisabled={uit}
          onChange={(aan) => zet({ tolk: aan ? 'ja' : 'nee' })}
        >
          {t.tolk}
        </Checkbox>
      </FormGroep>
    </div>
  )
}
