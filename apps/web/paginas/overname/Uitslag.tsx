import { CircleCheck } from 'lucide-react'
import { Button } from '../../kit/Button.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Verslag } from './api.ts'
import { Punten } from './Punten.tsx'

const teksten = {
  klaar: { nl: 'Overgenomen', en: 'Taken over' },
  wat: {
    nl: '{berichten} berichten, {declaraties} declaraties, {prestaties} prestaties en {documenten} stamgegevens staan nu hier. Geef dezelfde bestanden gerust nog eens: dan verandert er niets.',
    en: '{berichten} messages, {declaraties} declarations, {prestaties} prestaties and {documenten} records of master data are here now. Give the same files again if you like: nothing changes then.',
  },
  niets: { nl: 'Alles stond er al; er is niets veranderd.', en: 'Everything was here already; nothing changed.' },
  verder: { nl: 'Verder', en: 'Go on' },
  volledig: { nl: 'Vul aan wat ontbreekt', en: 'Fill in what is missing' },
  herstel: { nl: 'Herstel wat is afgekeurd', en: 'Mend what was rejected' },
  lijst: { nl: 'Bekijk de prestaties', en: 'Look at the prestaties' },
  meer: { nl: 'Neem meer over', en: 'Take over more' },
  punten: { nl: 'Nog te doen', en: 'Still to do' },
} as const

/** What was taken over and where to go on. */
export function Uitslag({ verslag, opNieuw }: { readonly verslag: Verslag; readonly opNieuw: () => void }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const { berichten, documenten, declaraties, nieuwePrestaties, punten } = verslag
  const iets = berichten + documenten + declaraties + nieuwePrestaties > 0
  const getal = (n: number) => formatGetal(n, taal)
  const wat = vul(t.wat, {
    ...{ berichten: getal(berichten), declaraties: getal(declaraties), documenten: getal(documenten) },
    prestaties: getal(nieuwePrestaties),
  })
  const teDoen = punten.filter(({ ernst }) => ernst !== 'ter informatie')
  return (
    <>
      <section className="zk-overname-klaar" data-toestand="goed" role="status">
        <CircleCheck aria-hidden size={22} />
        <div>
          <h2>{t.klaar}</h2>
          <p>{iets ? wat : t.niets}</p>
          <p className="zk-overname-verder">
            <LinkButton naar="/correcties" soort="hoofd" maat="klein">
              {t.herstel}
            </LinkButton>
            <LinkButton naar="/volledigheid" maat="klein">
              {t.volledig}
            </LinkButton>
            <LinkButton naar="/overname" zoek={{ blad: 'overgenomen' }} maat="klein">
              {t.lijst}
            </LinkButton>
            <Button maat="klein" soort="stil" onPress={opNieuw}>
              {t.meer}
            </Button>
          </p>
        </div>
      </section>
      {teDoen.length > 0 && (
        <Kaart titel={t.punten}>
          <Punten punten={teDoen} />
        </Kaart>
      )}
    </>
  )
}
