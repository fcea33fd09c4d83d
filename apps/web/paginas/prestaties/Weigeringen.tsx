import { CircleCheck } from 'lucide-react'
import { useMemo } from 'react'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import type { Registratierij, Telling } from '../registraties/api.ts'
import { bronVan } from '../registraties/bron.ts'
import { Groep } from '../registraties/gedeeld/Groep.tsx'
import { kolommenVan } from '../registraties/kolommen.tsx'

type WeigeringenProps = {
  readonly maand: string
  readonly groepen: Telling['perWeigering']
  readonly opOpen: (id: string) => void
}

const teksten = {
  geen: { nl: 'Elke registratie gaf een prestatie', en: 'Every registration gave a service' },
  geenUitleg: { nl: 'Er valt hier niets te herstellen.', en: 'There is nothing to mend here.' },
  alle: { nl: 'Toon alle geweigerde registraties', en: 'Show all refused registrations' },
} as const

/** Why registrations gave no prestatie, by reason, with the registrations themselves to be mended. */
export function Weigeringen({ maand, groepen, opOpen }: WeigeringenProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  if (groepen.length === 0) {
    return (
      <Leegte titel={t.geen} icoon={CircleCheck}>
        {t.geenUitleg}
      </Leegte>
    )
  }
  return (
    <div className="zk-groepen">
      {groepen.map(({ code, reden, aantal }, i) => (
        <Groep
          key={code}
          titel={lees(reden)}
          aantal={aantal}
          code={code}
          toestand="fout"
          niveau={2}
          open={groepen.length === 1 || i === 0}
        >
          <Geweigerde maand={maand} code={code} opOpen={opOpen} />
        </Groep>
      ))}
      <div>
        <LinkButton naar="/registraties" zoek={{ maand, uitkomst: 'weigering' }}>
          {t.alle}
        </LinkButton>
      </div>
    </div>
  )
}

const KOLOMMEN = ['dag', 'tijd', 'patient', 'zorgverlener', 'eenheid', 'minuten', 'uitkomst'] as const

type GeweigerdeProps = Omit<WeigeringenProps, 'groepen'> & { readonly code: string }

function Geweigerde({ maand, code, opOpen }: GeweigerdeProps) {
  const [taal] = useTaal()
  const kolommen = useMemo(() => kolommenVan(taal, KOLOMMEN), [taal])
  const bron = useMemo(() => bronVan({ maand, weigering: code }), [maand, code])
  return (
    <Lijst<Registratierij>
      naam={code}
      hoogte="auto"
      kolommen={kolommen}
      sleutel={({ registratie }) => registratie.id}
      bron={bron}
      opOpen={({ registratie }) => opOpen(registratie.id)}
    />
  )
}
