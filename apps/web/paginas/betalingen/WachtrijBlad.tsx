import { useQuery } from '@tanstack/react-query'
import { CheckCheck, CircleCheckBig } from 'lucide-react'
import { useMemo, useState } from 'react'
import { meldingVan } from '../../api/fout.ts'
import { Button } from '../../kit/Button.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import { meld } from '../../kit/meld.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { useMag } from '../registraties/gedeeld/mag.ts'
import { koppelZekere, type Wachtpost, type Wachtrij, wachtrijVraag } from './api.ts'
import { Knel } from './Knel.tsx'
import { Rekent } from './Rekent.tsx'
import { Terzijdegelegd } from './Terzijdegelegd.tsx'
import { Uitgaven } from './Uitgaven.tsx'
import { WachtpostBeeld } from './WachtpostBeeld.tsx'
import { wachtkolommenVan } from './wachtkolommen.tsx'

const teksten = {
  lijst: { nl: 'Te verwerken boekingen', en: 'Bookings to be dealt with' },
  niets: { nl: 'Alles is verwerkt', en: 'Everything was dealt with' },
  nietsBij: {
    nl: 'Elke ingelezen boeking staat op een factuur of is terzijde gelegd.',
    en: 'Every booking that was taken in stands on an invoice or was set aside.',
  },
  aangekondigd: {
    nl: 'Aangekondigd, nog niet geboekt: {kenmerk} uit {bestand}',
    en: 'Announced, not booked yet: {kenmerk} in {bestand}',
  },
  zeker: {
    nl: '{n} voorstellen zijn zeker: nummer en bedrag kloppen.',
    en: '{n} proposals are certain: number and amount agree.',
  },
  zekerEen: {
    nl: '1 voorstel is zeker: nummer en bedrag kloppen.',
    en: '1 proposal is certain: number and amount agree.',
  },
  koppel: { nl: 'Koppel wat zeker is', en: 'Match what is certain' },
  gekoppeld: { nl: 'Gekoppeld: {nummers}', en: 'Matched: {nummers}' },
  dubbel: {
    nl: '{n} boekingen stonden in twee afschriften en tellen één keer.',
    en: '{n} bookings were in two statements and count once.',
  },
} as const

/** Money that waits for a person: proposals to confirm, bookings to be put on an invoice or set aside. */
export function WachtrijBlad() {
  const vraag = useQuery(wachtrijVraag)
  return (
    <Geladen vraag={vraag} wacht={<Rekent wat="betalingen" />}>
      {(wachtrij) => <Blad wachtrij={wachtrij} />}
    </Geladen>
  )
}

/** Money that left and fits no invoice is the organisation's own spending, mostly: it is dealt with together. */
const isUitgave = ({ voorstel, rest, bedrag }: Wachtpost): boolean =>
  bedrag < 0 && voorstel.length === 0 && rest?.kandidaten.length === 0 && rest.reden.code === 'onbekende-afzender'

function Blad({ wachtrij }: { readonly wachtrij: Wachtrij }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const mag = useMag('declareren')
  const [gekozen, setGekozen] = useState<string | null>(null)
  const { posten, uitgaven } = useMemo(
    () => ({
      posten: wachtrij.posten.filter((post) => !isUitgave(post)),
      uitgaven: wachtrij.posten.filter(isUitgave),
    }),
    [wachtrij],
  )
  const kolommen = useMemo(() => wachtkolommenVan(taal), [taal])
  const huidig = posten.find(({ sleutel }) => sleutel === gekozen) ?? posten[0]
  return (
    <div className="zk-betalingen-blad">
      {wachtrij.knel && <Knel />}
      {wachtrij.aangekondigd.map(({ bron, kenmerk, totaal, rijen }) => (
        <p key={`${bron} ${rijen[0]}`} className="zk-stil">
          {vul(t.aangekondigd, { kenmerk: kenmerk ?? '–', bestand: bron })} · <Geld cents={totaal} />
        </p>
      ))}
      {wachtrij.dubbel > 0 && <p className="zk-stil">{vul(t.dubbel, { n: wachtrij.dubbel })}</p>}
      {mag && wachtrij.zeker > 0 && <Zekere n={wachtrij.zeker} />}
      <Terzijdegelegd mag={mag} />
      {uitgaven.length > 0 && <Uitgaven posten={uitgaven} mag={mag} />}
      {huidig === undefined ? (
        uitgaven.length === 0 && (
          <Leegte titel={t.niets} icoon={CircleCheckBig}>
            {t.nietsBij}
          </Leegte>
        )
      ) : (
        <div className="zk-betalingen-verwerk">
          <Lijst
            naam={t.lijst}
            kolommen={kolommen}
            rijen={posten}
            sleutel={({ sleutel }) => sleutel}
            opOpen={({ sleutel }) => setGekozen(sleutel)}
            openSleutel={huidig.sleutel}
            merk={({ voorstel }) => (voorstel.length > 0 ? 'goed' : 'letop')}
            autoFocus
          />
          <WachtpostBeeld key={huidig.sleutel} post={huidig} mag={mag} />
        </div>
      )}
    </div>
  )
}

/** What became certain since it was taken in, for instance because a return came: kept with one press. */
function Zekere({ n }: { readonly n: number }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [bezig, setBezig] = useState(false)
  const koppel = async (): Promise<void> => {
    setBezig(true)
    try {
      const nummers = (await koppelZekere()).join(', ')
      meld({ toestand: 'goed', tekst: vul(t.gekoppeld, { nummers }) })
    } catch (fout) {
      const { wat, doe } = meldingVan(fout)
      meld({ toestand: 'fout', tekst: lees(wat), bij: lees(doe) })
    }
    setBezig(false)
  }
  return (
    <div className="zk-betalingen-uitgaven">
      <p>{n === 1 ? t.zekerEen : vul(t.zeker, { n })}</p>
      <Button maat="klein" icoon={CheckCheck} isPending={bezig} onPress={() => void koppel()}>
        {t.koppel}
      </Button>
    </div>
  )
}
