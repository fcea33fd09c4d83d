import { useQuery } from '@tanstack/react-query'
import { formatDay } from '@zorgketen/values'
import { ComboBox } from '../../../kit/ComboBox.tsx'
import { DateField } from '../../../kit/DateField.tsx'
import { FormGroep, FormRij } from '../../../kit/Form.tsx'
import { NumberField } from '../../../kit/NumberField.tsx'
import { Select } from '../../../kit/Select.tsx'
import { TextField } from '../../../kit/TextField.tsx'
import { TimeField } from '../../../kit/TimeField.tsx'
import { vandaag } from '../../../klok/vandaag.ts'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { Opdrachtgeverveld } from '../../dienstverlening/Opdrachtgeverveld.tsx'
import { type OverigeSoort, soortenVraag } from '../api.ts'
import { metPrestatiesoort, type Overigconcept, type Prestatiesoort } from '../concept/overig.ts'
import { GRADEN } from './graden.ts'
import { KiesVeld } from './KiesVeld.tsx'
import { kiesEerste } from './kies-eerste.ts'
import { OverlegVelden } from './OverlegVelden.tsx'
import { StroomVeld } from './StroomVeld.tsx'
import { OVERIGE_SOORTNAMEN } from './soort-teksten.ts'
import { useVeldBasis } from './use-veld-basis.ts'
import { NIVEAUS } from './veld-teksten.ts'
import type { VeldenProps } from './velden-props.ts'
import { hierTekst, isSoort, zoekSoorten } from './zoek-soorten.ts'

const teksten = {
  kies: { nl: 'Zoek: ECT, overleg, dagbesteding…', en: 'Search: ECT, overleg, dagbesteding…' },
  bron: { nl: 'Bron: {document}, {plaats}', en: 'Source: {document}, {plaats}' },
} as const

/** The fields of another prestatie: its kind first, then only what that kind asks. */
export function OverigVelden({ concept, opConcept, mist, uit, nieuw }: VeldenProps<Overigconcept>) {
  const t = useTeksten(teksten)
  const basis = useVeldBasis(mist, uit)
  const [taal] = useTaal()
  const soorten = useQuery(soortenVraag(concept.datum ?? formatDay(vandaag()))).data ?? []
  const zet = (wijziging: Partial<Overigconcept>) => opConcept({ ...concept, ...wijziging })
  const { prestatiesoort } = concept
  const regel = soorten.find(({ soort }) => soort === prestatiesoort) ?? null
  const kies = (soort: Prestatiesoort | null) => {
    const anders = metPrestatiesoort(concept, soort)
    const stromen = soorten.find((een) => een.soort === soort)?.stromen ?? []
    // a kind of one stream is of that stream
    const [enige] = stromen
    opConcept(stromen.length === 1 && enige !== undefined ? { ...anders, stroom: enige } : anders)
  }
  return (
    <div className="zk-formulier" onKeyDownCapture={kiesEerste}>
      <ComboBox
        {...basis('prestatiesoort')}
        {...(prestatiesoort === null
          ? {}
          : { uitleg: `${OVERIGE_SOORTNAMEN[prestatiesoort].bij[taal]}${hierTekst(regel?.hier ?? null, taal)}` })}
        waarde={
          prestatiesoort === null
            ? null
            : { sleutel: prestatiesoort, naam: OVERIGE_SOORTNAMEN[prestatiesoort].naam[taal] }
        }
        opWaarde={(optie) => kies(optie !== null && isSoort(optie.sleutel) ? optie.sleutel : null)}
        sleutel={['overigesoorten', taal, ...soorten.map(({ soort }) => soort)]}
        zoek={(tekst) => Promise.resolve(zoekSoorten(soorten, tekst, taal))}
        plaatshouder={t.kies}
        autoFocus={nieuw}
      />
      <KiesVeld
        {...basis('patient')}
        register="patient"
        waarde={concept.patient}
        opWaarde={(patient) => zet({ patient })}
      />
      <div className="zk-regvelden-tijd" data-paren>
        <DateField {...basis('datum')} waarde={concept.datum} opWaarde={(datum) => zet({ datum })} />
        <TimeField
          {...basis('begintijd')}
          optioneel
          waarde={concept.begintijd}
          opWaarde={(begintijd) => zet({ begintijd })}
        />
        {(regel?.minuten === true || concept.minuten !== null) && (
          <NumberField
            {...basis('minuten')}
            optioneel={regel?.minuten !== true}
            waarde={concept.minuten}
            opWaarde={(minuten) => zet({ minuten })}
            max={1439}
            stap={5}
          />
        )}
      </div>
      {regel !== null && <EigenVelden regel={regel} concept={concept} zet={zet} uit={uit} />}
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
      <StroomVeld
        {...basis('stroom')}
        waarde={concept.stroom}
        opWaarde={(stroom) => zet({ stroom })}
        {...(regel !== null && concept.stroom !== null && regel.stromen.includes(concept.stroom)
          ? { stromen: regel.stromen }
          : {})}
      />
    </div>
  )
}

type EigenVeldenProps = {
  readonly regel: OverigeSoort
  readonly concept: Overigconcept
  readonly zet: (wijziging: Partial<Overigconcept>) => void
  readonly uit: boolean
}

/** What only this kind asks. */
function EigenVelden({ regel, concept, zet, uit }: EigenVeldenProps) {
  const t = useTeksten(teksten)
  const basis = useVeldBasis([], uit)
  const [taal] = useTaal()
  return (
    <FormGroep titel={OVERIGE_SOORTNAMEN[regel.soort].naam[taal]}>
      {regel.overleg && <OverlegVelden concept={concept} zet={zet} uit={uit} />}
      {regel.beveiligingsniveau && (
        <Select
          {...basis('beveiligingsniveau')}
          opties={NIVEAUS.map((naam, n) => ({ sleutel: String(n + 1), naam: naam[taal] }))}
          waarde={concept.beveiligingsniveau === null ? null : String(concept.beveiligingsniveau)}
          opWaarde={(niveau) => zet({ beveiligingsniveau: Number(niveau) })}
        />
      )}
      {regel.verzorgingsgraad && (
        <Select
          {...basis('verzorgingsgraad')}
          opties={GRADEN.map((sleutel) => ({ sleutel, naam: sleutel }))}
          waarde={concept.verzorgingsgraad}
          opWaarde={(verzorgingsgraad) => zet({ verzorgingsgraad })}
        />
      )}
      {regel.kalenderdagen !== null && (
        <DateField
          {...basis('eersteContact')}
          waarde={concept.eersteContact}
          opWaarde={(eersteContact) => zet({ eersteContact })}
        />
      )}
      {regel.opdrachtgever && (
        <Opdrachtgeverveld
          {...basis('opdrachtgever')}
          patient={concept.patient?.sleutel ?? null}
          datum={concept.datum}
          stroom={concept.stroom}
          opdrachtgever={concept.opdrachtgever}
          opWaarde={zet}
        />
      )}
      {regel.afspraak && (
        <TextField
          {...basis('afspraak')}
          value={concept.afspraak ?? ''}
          onChange={(tekst) => zet({ afspraak: tekst.trim() || null })}
        />
      )}
      <p className="zk-stil">
        {t.bron.replace('{document}', regel.bron.document).replace('{plaats}', regel.bron.plaats)}
      </p>
    </FormGroep>
  )
}
