import type { EpochDay, Tekst } from '@zorgketen/values'
import { formatDay } from '@zorgketen/values'
import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react'
import { Button } from '../../../kit/Button.tsx'
import { IconButton } from '../../../kit/IconButton.tsx'
import { useSneltoets } from '../../../sneltoets/sneltoetsen.ts'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { naamVanMaand } from '../../registraties/maand/maand-naam.ts'
import { middenVan, STAPPEN, type Stap, schuif, stapVan, type Venster, vensterOm, zoom } from '../as/venster.ts'

const teksten = {
  hoever: { nl: 'Hoeveel in beeld', en: 'How much is shown' },
  alles: { nl: 'Alles', en: 'Everything' },
  jaar: { nl: 'Jaar', en: 'Year' },
  kwartaal: { nl: 'Kwartaal', en: 'Quarter' },
  maand: { nl: 'Maand', en: 'Month' },
  eerder: { nl: 'Eerder', en: 'Earlier' },
  later: { nl: 'Later', en: 'Later' },
  dichterbij: { nl: 'Dichterbij', en: 'Closer' },
  verderweg: { nl: 'Verder weg', en: 'Further off' },
  vandaag: { nl: 'Vandaag', en: 'Today' },
  nk: { nl: '{n}e kwartaal {jaar}', en: 'quarter {n} of {jaar}' },
  totMet: { nl: '{van} – {tot}', en: '{van} – {tot}' },
} as const

const TOETSEN = {
  eerder: { nl: 'Tijdlijn: eerder', en: 'Timeline: earlier' },
  later: { nl: 'Tijdlijn: later', en: 'Timeline: later' },
  dichterbij: { nl: 'Tijdlijn: dichterbij', en: 'Timeline: closer' },
  verderweg: { nl: 'Tijdlijn: verder weg', en: 'Timeline: further off' },
  begin: { nl: 'Tijdlijn: naar het begin', en: 'Timeline: to the beginning' },
  eind: { nl: 'Tijdlijn: naar het einde', en: 'Timeline: to the end' },
} as const satisfies Readonly<Record<string, Tekst>>

type BedieningProps = {
  readonly venster: Venster
  readonly bereik: Venster
  readonly vandaag: EpochDay
  /** Null: everything. */
  readonly opVenster: (venster: Venster | null) => void
}

/**
 * Which days are in sight: everything, a year, a quarter or a month, and the one before or after it. Plain buttons: in
 * a group of radio buttons the arrows would be taken, and here they move along the axis.
 */
export function Bediening({ venster, bereik, vandaag, opVenster }: BedieningProps) {
  const t = useTeksten(teksten)
  const naam = useVensternaam(venster, bereik)
  const stap = stapVan(venster, bereik)
  const naar = (welke: Stap, dag: EpochDay) => opVenster(welke === 'alles' ? null : vensterOm(dag, welke, bereik))
  const midden = middenVan(venster, vandaag, bereik)
  const nu = stap ?? 'jaar'
  const ga = (kant: -1 | 1) => {
    const nieuw = schuif(venster, nu, kant, bereik)
    if (nieuw !== venster) opVenster(nieuw)
  }
  const dichter = (kant: -1 | 1) => naar(zoom(nu, kant), midden)
  useSneltoets('ArrowLeft', TOETSEN.eerder, () => ga(-1))
  useSneltoets('ArrowRight', TOETSEN.later, () => ga(1))
  useSneltoets('+', TOETSEN.dichterbij, () => dichter(1))
  useSneltoets('=', TOETSEN.dichterbij, () => dichter(1))
  useSneltoets('-', TOETSEN.verderweg, () => dichter(-1))
  useSneltoets('Home', TOETSEN.begin, () => naar(nu, bereik.van))
  useSneltoets('End', TOETSEN.eind, () => naar(nu, bereik.tot))
  return (
    <div className="zk-tl-bediening">
      <div className="zk-tl-blader">
        <IconButton
          icoon={ChevronLeft}
          naam={t.eerder}
          isDisabled={schuif(venster, nu, -1, bereik) === venster}
          onPress={() => ga(-1)}
        />
        <p className="zk-tl-vensternaam" aria-live="polite">
          {naam}
        </p>
        <IconButton
          icoon={ChevronRight}
          naam={t.later}
          isDisabled={schuif(venster, nu, 1, bereik) === venster}
          onPress={() => ga(1)}
        />
        {nu !== 'alles' && (vandaag < venster.van || vandaag > venster.tot) && (
          <Button maat="klein" soort="stil" onPress={() => naar(nu, vandaag)}>
            {t.vandaag}
          </Button>
        )}
      </div>
      <div className="zk-tl-blader">
        <IconButton icoon={ZoomOut} naam={t.verderweg} isDisabled={nu === 'alles'} onPress={() => dichter(-1)} />
        <fieldset className="zk-tl-stappen" aria-label={t.hoever}>
          {STAPPEN.map((een) => (
            <button
              key={een}
              type="button"
              className="zk-tl-stap"
              aria-pressed={een === stap}
              onClick={() => naar(een, midden)}
            >
              {t[een]}
            </button>
          ))}
        </fieldset>
        <IconButton icoon={ZoomIn} naam={t.dichterbij} isDisabled={nu === 'maand'} onPress={() => dichter(1)} />
      </div>
    </div>
  )
}

/** What the days in sight are called: 2023, 1e kwartaal 2023, maart 2023. */
function useVensternaam(venster: Venster, bereik: Venster): string {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const maandVan = (dag: EpochDay) => formatDay(dag).slice(0, 7)
  const van = maandVan(venster.van)
  const [jaar = '', maand = ''] = van.split('-')
  switch (stapVan(venster, bereik)) {
    case 'maand':
      return naamVanMaand(van, taal)
    case 'kwartaal':
      return vul(t.nk, { n: Math.ceil(Number(maand) / 3), jaar })
    case 'jaar':
      return jaar
    default:
      return vul(t.totMet, { van: naamVanMaand(van, taal), tot: naamVanMaand(maandVan(venster.tot), taal) })
  }
}
