import { useRef } from 'react'
import { Checkbox } from '../../../kit/Checkbox.tsx'
import { DateField } from '../../../kit/DateField.tsx'
import { FormGroep, FormRij } from '../../../kit/Form.tsx'
import { NumberField } from '../../../kit/NumberField.tsx'
import { RadioGroup } from '../../../kit/RadioGroup.tsx'
import { Select } from '../../../kit/Select.tsx'
import { TimeField } from '../../../kit/TimeField.tsx'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import type { Contactconcept } from '../concept/contact.ts'
import { KiesVeld } from './KiesVeld.tsx'
import { kiesEerste } from './kies-eerste.ts'
import { StroomVeld } from './StroomVeld.tsx'
import { useVeldBasis } from './use-veld-basis.ts'
import { KANALEN, ZORGSOORTEN } from './veld-teksten.ts'
import type { VeldenProps } from './velden-props.ts'

const teksten = {
  nietVerplicht: { nl: 'Niet verplicht', en: 'Optional' },
  tolk: { nl: 'Een tolk was nodig', en: 'An interpreter was needed' },
  eigen: {
    nl: 'De patiënt was op een eigen locatie: de reis geeft geen toeslag',
    en: 'The patient was at a location of ours: the journey gives no supplement',
  },
} as const

const kanalen = ['fysiek', 'beeldbellen', 'telefoon', 'bericht'] as const

/** The fields of a contact, in the order in which people know them. */
export function ContactVelden({ concept, opConcept, mist, uit, nieuw }: VeldenProps<Contactconcept>) {
  const t = useTeksten(teksten)
  const basis = useVeldBasis(mist, uit)
  const [taal] = useTaal()
  const plek = useRef<HTMLDivElement>(null)
  const zet = (wijziging: Partial<Contactconcept>) => opConcept({ ...concept, ...wijziging })
  const minuten = (veld: 'directeMinuten' | 'geplandeMinuten' | 'indirecteMinuten' | 'reisHeen' | 'reisTerug') => (
    <NumberField
      {...basis(veld)}
      naam={veld}
      waarde={concept[veld]}
      opWaarde={(waarde) => zet({ [veld]: waarde })}
      max={1439}
      stap={5}
      // who was chosen in another form needs no choosing here
      autoFocus={veld === 'directeMinuten' && nieuw && concept.patient !== null}
    />
  )
  const naarMinuten = () => {
    // the list hands the focus back first
    setTimeout(() => plek.current?.querySelector<HTMLInputElement>('input[name="directeMinuten"]')?.focus(), 30)
  }
  const reist = concept.reisHeen !== null || concept.reisTerug !== null
  return (
    <div className="zk-formulier" ref={plek} onKeyDownCapture={kiesEerste}>
      <KiesVeld
        {...basis('patient')}
        register="patient"
        waarde={concept.patient}
        opWaarde={(patient) => {
          zet({ patient })
          if (patient !== null && nieuw) naarMinuten()
        }}
        autoFocus={nieuw && concept.patient === null}
      />
      <div className="zk-regvelden-tijd">
        {minuten('directeMinuten')}
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
        <KiesVeld
          {...basis('zorgverlener')}
          register="zorgverlener"
          waarde={concept.zorgverlener}
          opWaarde={(zorgverlener) => zet({ zorgverlener })}
        />
        <KiesVeld
          {...basis('eenheid')}
          register="eenheid"
          waarde={concept.eenheid}
          opWaarde={(eenheid) => zet({ eenheid })}
        />
      </FormRij>
      <StroomVeld {...basis('stroom')} waarde={concept.stroom} opWaarde={(stroom) => zet({ stroom })} />
      <FormGroep titel={t.nietVerplicht}>
        <div className="zk-regvelden-tijd">
          <TimeField {...basis('begintijd')} waarde={concept.begintijd} opWaarde={(begintijd) => zet({ begintijd })} />
          {minuten('geplandeMinuten')}
          {minuten('indirecteMinuten')}
        </div>
        <div className="zk-regvelden-tijd">
          <Select
            {...basis('kanaal')}
            opties={kanalen.map((sleutel) => ({ sleutel, naam: KANALEN[sleutel][taal] }))}
            waarde={concept.kanaal}
            opWaarde={(kanaal) => zet({ kanaal })}
          />
          {minuten('reisHeen')}
          {minuten('reisTerug')}
        </div>
        {reist && (
          <Checkbox
            isSelected={concept.eigenLocatie}
            isDisabled={uit}
            onChange={(eigenLocatie) => zet({ eigenLocatie })}
          >
            {t.eigen}
          </Checkbox>
        )}
        <Checkbox isSelected={concept.tolk} isDisabled={uit} onChange={(tolk) => zet({ tolk })}>
          {t.tolk}
        </Checkbox>
      </FormGroep>
    </div>
  )
}
