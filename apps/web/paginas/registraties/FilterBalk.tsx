import { X } from 'lucide-react'
import { Balk } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { ComboBox } from '../../kit/ComboBox.tsx'
import { Select } from '../../kit/Select.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { zoekKeuzes } from './api.ts'
import { leesKeuze, schrijfKeuze, type Zoek } from './zoek.ts'
import './FilterBalk.css'

/** Another value for parts of the address; undefined takes the part out. */
export type Zoekwijziging = { readonly [S in keyof Zoek]?: Zoek[S] | undefined }

type FilterBalkProps = { readonly zoek: Zoek; readonly opZoek: (wijziging: Zoekwijziging) => void }

const teksten = {
  uitkomst: { nl: 'Uitkomst', en: 'Outcome' },
  alles: { nl: 'Alle uitkomsten', en: 'All outcomes' },
  prestatie: { nl: 'Geeft een prestatie', en: 'Gives a service' },
  weigering: { nl: 'Alleen geweigerd', en: 'Refused only' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  zoekPatient: { nl: 'Patiënt: naam of geboortedatum', en: 'Patient: name or date of birth' },
  zorgverlener: { nl: 'Zorgverlener', en: 'Professional' },
  wis: { nl: 'Wis filters', en: 'Clear filters' },
} as const

/** Which registrations the list shows. */
export function FilterBalk({ zoek, opZoek }: FilterBalkProps) {
  const t = useTeksten(teksten)
  const gefilterd = zoek.uitkomst !== undefined || zoek.patient !== undefined || zoek.zorgverlener !== undefined
  return (
    <div className="zk-regfilter">
      <Balk>
        <Select
          label={t.uitkomst}
          labelVerborgen
          breedte="half"
          waarde={zoek.uitkomst ?? 'alles'}
          opWaarde={(uitkomst) => opZoek({ uitkomst: uitkomst === 'alles' ? undefined : uitkomst })}
          opties={[
            { sleutel: 'alles', naam: t.alles },
            { sleutel: 'weigering', naam: t.weigering },
            { sleutel: 'prestatie', naam: t.prestatie },
          ]}
        />
        <ComboBox
          label={t.patient}
          waarde={leesKeuze(zoek.patient)}
          opWaarde={(optie) => opZoek({ patient: schrijfKeuze(optie) })}
          sleutel={['registers', 'keuzes', 'patient']}
          zoek={(tekst, signal) => zoekKeuzes('patient', tekst, signal)}
          plaatshouder={t.zoekPatient}
        />
        <ComboBox
          label={t.zorgverlener}
          waarde={leesKeuze(zoek.zorgverlener)}
          opWaarde={(optie) => opZoek({ zorgverlener: schrijfKeuze(optie) })}
          sleutel={['registers', 'keuzes', 'zorgverlener']}
          zoek={(tekst, signal) => zoekKeuzes('zorgverlener', tekst, signal)}
          plaatshouder={t.zorgverlener}
        />
        {gefilterd && (
          <Button
            soort="stil"
            icoon={X}
            onPress={() => opZoek({ uitkomst: undefined, patient: undefined, zorgverlener: undefined })}
          >
            {t.wis}
          </Button>
        )}
      </Balk>
    </div>
  )
}
