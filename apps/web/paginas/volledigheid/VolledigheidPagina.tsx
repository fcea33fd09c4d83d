import { useQuery } from '@tanstack/react-query'
import { CircleCheck, RefreshCw } from 'lucide-react'
import { ApiFout } from '../../api/fout.ts'
import { Blad } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { Skelet } from '../../kit/Skelet.tsx'
import { Voortgang } from '../../kit/Voortgang.tsx'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { stopTaak, taakVraag } from '../declaraties/api.ts'
import { MaandKeuze } from '../registraties/maand/MaandKeuze.tsx'
import { naamVanMaand } from '../registraties/maand/maand-naam.ts'
import { useMaand } from '../registraties/maand/use-maand.ts'
import { type Volledigheidsbeeld, volledigheidVraag } from './api.ts'
import { Herstellers } from './Herstellers.tsx'
import { Tellingen } from './Tellingen.tsx'
import './Volledigheid.css'

const teksten = {
  titel: { nl: 'Volledigheid', en: 'Completeness' },
  bij: {
    nl: 'De maand wordt op proef gedeclareerd met de regels van poort en betaler. Wie kan wat herstellen?',
    en: 'The month is declared on trial by the rules of the gate and the payer. Who can mend what?',
  },
  opnieuw: { nl: 'Kijk opnieuw', en: 'Look again' },
  bezig: { nl: 'De maand op proef declareren', en: 'Declaring the month on trial' },
  leeg: { nl: 'Geen registraties in {maand}', en: 'No registrations in {maand}' },
  naar: { nl: 'Naar de registraties', en: 'To the registrations' },
  inlezen: { nl: 'Registraties inlezen', en: 'Import registrations' },
  goed: { nl: 'Niets staat declareren in de weg', en: 'Nothing stands in the way of declaring' },
  declareer: { nl: 'Naar declareren', en: 'To declaring' },
  niet: {
    nl: '{n} regels kunnen vooraf niet worden beoordeeld: zij hangen af van wat alleen de betaler weet.',
    en: '{n} rules cannot be judged beforehand: they depend on what only the payer knows.',
  },
  gestopt: { nl: 'Het nakijken is gestopt', en: 'The check was stopped' },
} as const

/** What still blocks declaring a month, grouped by who can mend it. */
export function VolledigheidPagina() {
  const t = useTeksten(teksten)
  const stand = useMaand()
  return (
    <Blad>
      <Kop
        titel={t.titel}
        bij={t.bij}
        acties={
          <>
            <MaandKeuze stand={stand} />
            {stand.maand !== null && <UitvoerKnop lijst="volledigheid" filter={{ maand: stand.maand }} />}
          </>
        }
      />
      {stand.vraag.isError && <Foutpaneel fout={stand.vraag.error} opOpnieuw={() => void stand.vraag.refetch()} />}
      {stand.maand !== null && <Maand key={stand.maand} maand={stand.maand} />}
    </Blad>
  )
}

function Maand({ maand }: { readonly maand: string }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const vraag = useQuery(volledigheidVraag(maand))
  const id = vraag.data?.taak?.id ?? null
  const taak = useQuery({ ...taakVraag(id ?? ''), enabled: id !== null }).data
  const opnieuw = () => void vraag.refetch()
  const wacht = (
    <div>
      <p className="zk-stil" role="status">
        {t.bezig}…
      </p>
      <Skelet regels={6} />
    </div>
  )
  return (
    <Geladen vraag={vraag} wacht={wacht}>
      {({ beeld }) => {
        if (beeld !== null) return <Beeld beeld={beeld} opOpnieuw={opnieuw} bezig={vraag.isFetching} />
        if (taak?.stand === 'klaar') {
          return <Beeld beeld={taak.resultaat as Volledigheidsbeeld} opOpnieuw={opnieuw} bezig={vraag.isFetching} />
        }
        if (taak?.stand === 'mislukt' && taak.fout !== null) {
          const { code, wat, doe } = taak.fout
          return <Foutpaneel fout={new ApiFout({ code, wat, doe }, 500)} opOpnieuw={opnieuw} />
        }
        if (taak?.stand === 'gestopt') {
          return <Leegte titel={t.gestopt} acties={<Button onPress={opnieuw}>{t.opnieuw}</Button>} />
        }
        return (
          <Voortgang
            naam={t.bezig}
            gedaan={taak?.gedaan ?? 0}
            totaal={null}
            {...(taak?.stap ? { stap: lees(taak.stap) } : {})}
            opStop={() => {
              if (id !== null) void stopTaak(id)
            }}
          />
        )
      }}
    </Geladen>
  )
}

type BeeldProps = {
  readonly beeld: Volledigheidsbeeld
  readonly opOpnieuw: () => void
  readonly bezig: boolean
}

function Beeld({ beeld, opOpnieuw, bezig }: BeeldProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const { maand, tellingen, gebreken, nietBeoordeeld } = beeld
  if (tellingen.registraties === 0) {
    return (
      <Leegte
        titel={vul(t.leeg, { maand: naamVanMaand(maand, taal) })}
        acties={
          <>
            <LinkButton naar="/registraties" zoek={{ maand }}>
              {t.naar}
            </LinkButton>
            <LinkButton naar="/invoer" zoek={{ soort: 'registratie' }}>
              {t.inlezen}
            </LinkButton>
          </>
        }
      />
    )
  }
  return (
    <>
      <Tellingen beeld={beeld} />
      {gebreken.length === 0 ? (
        <Leegte
          titel={t.goed}
          icoon={CircleCheck}
          acties={
            <LinkButton naar="/declaraties" zoek={{ maand }} soort="hoofd">
              {t.declareer}
            </LinkButton>
          }
        />
      ) : (
        <Herstellers beeld={beeld} />
      )}
      <p className="zk-volledigheid-voet">
        {nietBeoordeeld > 0 && <span className="zk-stil">{vul(t.niet, { n: nietBeoordeeld })}</span>}
        <Button maat="klein" icoon={RefreshCw} isPending={bezig} onPress={opOpnieuw}>
          {t.opnieuw}
        </Button>
      </p>
    </>
  )
}
