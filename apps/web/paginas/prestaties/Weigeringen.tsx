import { useQuery } from '@tanstack/react-query'
import { CircleCheck } from 'lucide-react'
import { Geladen } from '../../kit/Geladen.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { type Registratierij, registraties, type Telling } from '../registraties/api.ts'
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
  deel: {
    nl: 'Dit zijn de eerste {n} van {totaal}; de andere staan in de lijst van registraties.',
    en: 'These are the first {n} of {totaal}; the others stand in the list of registrations.',
  },
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
          <Geweigerde maand={maand} code={code} aantal={aantal} opOpen={opOpen} />
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

/** The server gives refused registrations of any reason: so many of them are looked through. */
const DOORZOCHT = 500

const KOLOMMEN = ['dag', 'tijd', 'patient', 'zorgverlener', 'eenheid', 'minuten', 'uitkomst'] as const

type GeweigerdeProps = Omit<WeigeringenProps, 'groepen'> & { readonly code: string; readonly aantal: number }

function Geweigerde({ maand, code, aantal, opOpen }: GeweigerdeProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const vraag = useQuery({
    queryKey: ['registraties', 'geweigerd', maand],
    queryFn: async ({ signal }) => {
      const query = { maand, uitkomst: 'weigering' as const, aantal: String(DOORZOCHT) }
      return (await (await registraties.index.$get({ query }, { init: { signal } })).json()).rijen
    },
  })
  return (
    <Geladen vraag={vraag}>
      {(alle) => {
        const rijen = alle.filter(({ uitkomst }) => uitkomst?.soort === 'weigering' && uitkomst.code === code)
        return (
          <>
            <Lijst<Registratierij>
              naam={code}
              hoogte="auto"
              kolommen={kolommenVan(taal, KOLOMMEN)}
              sleutel={({ registratie }) => registratie.id}
              rijen={rijen}
              opOpen={({ registratie }) => opOpen(registratie.id)}
            />
            {rijen.length < aantal && <p className="zk-stil">{vul(t.deel, { n: rijen.length, totaal: aantal })}</p>}
          </>
        )
      }}
    </Geladen>
  )
}
