import { useNavigate, useSearch } from '@tanstack/react-router'
import { Blad } from '../../kit/Blad.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { BevoegdVlak } from './BevoegdVlak.tsx'
import { MethodeVlak } from './MethodeVlak.tsx'
import { TypenVlak } from './TypenVlak.tsx'
import { ZorgvragenVlak } from './ZorgvragenVlak.tsx'
import './Typering.css'

const teksten = {
  titel: { nl: 'Zorgvragen', en: 'Care needs' },
  bij: {
    nl: 'Verwijzing, type, behandelplan en gepast gebruik',
    en: 'Referral, type, treatment plan and appropriate use',
  },
  bladen: { nl: 'Bladen', en: 'Sheets' },
  zorgvragen: { nl: 'In zorg', en: 'In care' },
  typen: { nl: 'Typen per periode', en: 'Types per period' },
  methode: { nl: 'Methode', en: 'Method' },
  bevoegd: { nl: 'Bevoegdheid', en: 'Authorisation' },
} as const

type Blad_ = 'zorgvragen' | 'typen' | 'methode' | 'bevoegd'
const BLADEN: readonly Blad_[] = ['zorgvragen', 'typen', 'methode', 'bevoegd']

/** The zorgvragen in care, what was done per type, the method of typing and who may have which consults. */
export function TyperingPagina() {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const { blad } = useSearch({ strict: false }) as { blad?: Blad_ }
  const gekozen = blad !== undefined && BLADEN.includes(blad) ? blad : 'zorgvragen'
  const inhoud: Readonly<Record<Blad_, () => React.ReactNode>> = {
    zorgvragen: () => <ZorgvragenVlak />,
    typen: () => <TypenVlak />,
    methode: () => <MethodeVlak />,
    bevoegd: () => <BevoegdVlak />,
  }
  return (
    <Blad soort="lijst">
      <Kop titel={t.titel} bij={t.bij} />
      <div className="zk-typering">
        <Tabs<Blad_>
          naam={t.bladen}
          gekozen={gekozen}
          opKeuze={(keuze) => void navigate({ to: '.', search: { blad: keuze }, replace: true } as never)}
          bladen={BLADEN.map((sleutel) => ({
            sleutel,
            naam: t[sleutel],
            inhoud: sleutel === gekozen ? inhoud[sleutel]() : null,
          }))}
        />
      </div>
    </Blad>
  )
}
