import { Checkbox } from '../../../../kit/Checkbox.tsx'
import { DateField } from '../../../../kit/DateField.tsx'
import { FormRij } from '../../../../kit/Form.tsx'
import { TimeField } from '../../../../kit/TimeField.tsx'
import { useTeksten } from '../../../../taal/teksten.ts'
import { metOpname, type Verblijfconcept } from '../../concept/verblijf.ts'
import { enterBewaartNiet } from '../enter-bewaart-niet.ts'
import { KiesVeld } from '../KiesVeld.tsx'
import { StroomVeld } from '../StroomVeld.tsx'
import { useVeldBasis } from '../use-veld-basis.ts'
import type { VeldenProps } from '../velden-props.ts'
import { VerlofRijen } from './VerlofRijen.tsx'
import { ZorgRijen } from './ZorgRijen.tsx'
import './VerblijfVelden.css'

const teksten = {
  integraal: { nl: 'Integrale verblijfsdag volgens contract', en: 'Integral day of stay by contract' },
  integraalUitleg: {
    nl: 'Consulten tijdens dit verblijf zijn dan inbegrepen en niet apart declarabel.',
    en: 'Consults during this stay are then included and cannot be declared apart.',
  },
} as const

/** The fields of a stay: from admission to discharge, its care, and leave. */
export function VerblijfVelden({ concept, opConcept, mist, uit, nieuw }: VeldenProps<Verblijfconcept>) {
  const t = useTeksten(teksten)
  const basis = useVeldBasis(mist, uit)
  const zet = (wijziging: Partial<Verblijfconcept>) => opConcept({ ...concept, ...wijziging })
  return (
    <div className="zk-formulier" onKeyDownCapture={enterBewaartNiet}>
      <KiesVeld
        {...basis('patient')}
        register="patient"
        waarde={concept.patient}
        opWaarde={(patient) => zet({ patient })}
        autoFocus={nieuw && concept.patient === null}
      />
      <div className="zk-regvelden-tijd" data-paren>
        <DateField
          {...basis('opnameDag')}
          waarde={concept.opnameDag}
          opWaarde={(opnameDag) => opConcept(metOpname(concept, opnameDag))}
        />
        <TimeField
          {...basis('opnameTijd')}
          waarde={concept.opnameTijd}
          opWaarde={(opnameTijd) => zet({ opnameTijd })}
        />
        <DateField
          {...basis('ontslagDag')}
          optioneel
          waarde={concept.ontslagDag}
          opWaarde={(ontslagDag) => zet({ ontslagDag })}
        />
        <TimeField
          {...basis('ontslagTijd')}
          optioneel
          waarde={concept.ontslagTijd}
          opWaarde={(ontslagTijd) => zet({ ontslagTijd })}
        />
      </div>
      <FormRij>
        <KiesVeld
          {...basis('eenheid')}
          register="eenheid"
          waarde={concept.eenheid}
          opWaarde={(eenheid) => zet({ eenheid })}
        />
        <StroomVeld {...basis('stroom')} waarde={concept.stroom} opWaarde={(stroom) => zet({ stroom })} />
      </FormRij>
      <ZorgRijen concept={concept} opConcept={opConcept} mist={mist.includes('zorg')} uit={uit} />
      <VerlofRijen concept={concept} opConcept={opConcept} mist={mist.includes('afwezig')} uit={uit} />
      <div>
        <Checkbox isSelected={concept.integraal} isDisabled={uit} onChange={(integraal) => zet({ integraal })}>
          {t.integraal}
        </Checkbox>
        <p className="zk-stil">{t.integraalUitleg}</p>
      </div>
    </div>
  )
}
