import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { Balk } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { ComboBox } from '../../kit/ComboBox.tsx'
import { Select } from '../../kit/Select.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { type Telling, tellingVraag, zoekKeuzes } from './api.ts'
import { SOORTEN } from './concept/gedeeld.ts'
import { SOORTNAMEN } from './paneel/veld-teksten.ts'
import { leesKeuze, schrijfKeuze, type Zoek } from './zoek.ts'
import './FilterBalk.css'

/** Another value for parts of the address; undefined takes the part out. */
export type Zoekwijziging = { readonly [S in keyof Zoek]?: Zoek[S] | undefined }

type FilterBalkProps = {
  readonly maand: string
  readonly zoek: Zoek
  readonly opZoek: (wijziging: Zoekwijziging) => void
}

/** Takes all filters out. */
export const ZONDER_FILTERS: Zoekwijziging = {
  uitkomst: undefined,
  weigering: undefined,
  soort: undefined,
  patient: undefined,
  zorgverlener: undefined,
}

export const isGefilterd = (zoek: Zoek): boolean =>
  Object.keys(ZONDER_FILTERS).some((naam) => zoek[naam as keyof Zoek] !== undefined)

const teksten = {
  uitkomst: { nl: 'Uitkomst', en: 'Outcome' },
  alles: { nl: 'Alle uitkomsten', en: 'All outcomes' },
  prestatie: { nl: 'Geeft een prestatie', en: 'Gives a service' },
  weigering: { nl: 'Alleen geweigerd', en: 'Refused only' },
  om: { nl: 'Geweigerd: {reden}', en: 'Refused: {reden}' },
  soort: { nl: 'Soort registratie', en: 'Kind of registration' },
  alleSoorten: { nl: 'Alle soorten', en: 'All kinds' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  zoekPatient: { nl: 'Patiënt: naam of geboortedatum', en: 'Patient: name or date of birth' },
  zorgverlener: { nl: 'Zorgverlener', en: 'Professional' },
  wis: { nl: 'Wis filters', en: 'Clear filters' },
} as const

/** Which registrations the list shows. */
export function FilterBalk({ maand, zoek, opZoek }: FilterBalkProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const redenen = useQuery(tellingVraag(maand)).data?.perWeigering ?? []
  return (
    <div className="zk-regfilter">
      <Balk>
        <Select
          label={t.uitkomst}
          labelVerborgen
          breedte="half"
          waarde={zoek.weigering === undefined ? (zoek.uitkomst ?? 'alles') : OM + zoek.weigering}
          opWaarde={(keuze) => opZoek(wijzigingVan(keuze))}
          opties={[
            { sleutel: 'alles', naam: t.alles },
            { sleutel: 'prestatie', naam: t.prestatie },
            { sleutel: 'weigering', naam: t.weigering },
            ...metGekozen(redenen, zoek.weigering).map(({ code, reden, aantal }) => ({
              sleutel: OM + code,
              naam: vul(t.om, { reden: lees(reden) }),
              bij: `${code}, ${formatGetal(aantal, taal)} ×`,
            })),
          ]}
        />
        <Select
          label={t.soort}
          labelVerborgen
          breedte="half"
          waarde={zoek.soort ?? 'alles'}
          opWaarde={(keuze) => opZoek({ soort: keuze === 'alles' ? undefined : keuze })}
          opties={[
            { sleutel: 'alles' as const, naam: t.alleSoorten },
            ...SOORTEN.map((sleutel) => ({ sleutel, naam: SOORTNAMEN[sleutel][taal] })),
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
        {isGefilterd(zoek) && (
          <Button soort="stil" icoon={X} onPress={() => opZoek(ZONDER_FILTERS)}>
            {t.wis}
          </Button>
        )}
      </Balk>
    </div>
  )
}

/** Before the code of a reason, in the key of its choice. */
const OM = 'om:'

function wijzigingVan(keuze: string): Zoekwijziging {
  if (keuze.startsWith(OM)) return { uitkomst: undefined, weigering: keuze.slice(OM.length) }
  return { uitkomst: keuze === 'prestatie' || keuze === 'weigering' ? keuze : undefined, weigering: undefined }
}

type Reden = Telling['perWeigering'][number]

/** The reasons of the month, and the chosen one also when nothing is refused for it any more. */
function metGekozen(redenen: readonly Reden[], gekozen: string | undefined): readonly Reden[] {
  if (gekozen === undefined || redenen.some(({ code }) => code === gekozen)) return redenen
  return [...redenen, { code: gekozen, reden: { nl: gekozen, en: gekozen }, aantal: 0 }]
}
