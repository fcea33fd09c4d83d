import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { ClipboardList } from 'lucide-react'
import { useSessie } from '../../api/sessie.ts'
import { Blad } from '../../kit/Blad.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { Skelet } from '../../kit/Skelet.tsx'
import { Status } from '../../kit/Status.tsx'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { MaandKeuze } from '../registraties/maand/MaandKeuze.tsx'
import { naamVanMaand } from '../registraties/maand/maand-naam.ts'
import { type Maandstand, useMaand } from '../registraties/maand/use-maand.ts'
import { RegistratiePaneel } from '../registraties/paneel/RegistratiePaneel.tsx'
import { voorbeeldVraag } from './api.ts'
import { Declareren } from './Declareren.tsx'
import { Uitslag } from './Uitslag.tsx'
import { useDeclareertaak } from './use-declareertaak.ts'
import { VerzondenLijst } from './VerzondenLijst.tsx'
import { Voorbeeld } from './Voorbeeld.tsx'
import type { Zoek } from './zoek.ts'
import './Declaraties.css'

const teksten = {
  titel: { nl: 'Declaraties', en: 'Claims' },
  gesloten: { nl: 'Maand gesloten', en: 'Month closed' },
  wacht: {
    nl: 'De maand wordt nagekeken met de regels van poort en betaler…',
    en: 'The month is checked by the rules of the gate and the payer…',
  },
  niets: { nl: 'Niets te declareren in {maand}', en: 'Nothing to declare in {maand}' },
  nietsUitleg: {
    nl: 'Registreer eerst zorg, of kies een andere maand.',
    en: 'Register care first, or choose another month.',
  },
  alles: { nl: 'Alles van {maand} is gedeclareerd', en: 'Everything of {maand} was declared' },
  naarRegistraties: { nl: 'Naar de registraties', en: 'To the registrations' },
} as const

/** Declaring a month: what stays behind, what leaves, send, what was sent before. */
export function DeclaratiesPagina() {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const { open = null } = useSearch({ strict: false }) as Zoek
  const stand = useMaand()
  const organisatie = useSessie().data?.organisatie.id ?? ''
  const toon = (id: string | undefined) =>
    void navigate({ to: '.', search: (oud: Zoek) => ({ ...oud, open: id }), replace: id === undefined } as never)
  return (
    <Blad>
      <Kop
        titel={t.titel}
        merk={stand.gesloten && <Status toestand="vervallen">{t.gesloten}</Status>}
        acties={<MaandKeuze stand={stand} />}
      />
      {stand.vraag.isError && <Foutpaneel fout={stand.vraag.error} opOpnieuw={() => void stand.vraag.refetch()} />}
      {stand.maand !== null && (
        <Maand key={stand.maand} maand={stand.maand} stand={stand} organisatie={organisatie} opOpen={toon} />
      )}
      <RegistratiePaneel open={open} opSluit={() => toon(undefined)} />
    </Blad>
  )
}

type MaandProps = {
  readonly maand: string
  readonly stand: Maandstand
  readonly organisatie: string
  readonly opOpen: (id: string) => void
}

function Maand({ maand, stand, organisatie, opOpen }: MaandProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const vraag = useQuery(voorbeeldVraag(maand))
  const taak = useDeclareertaak(organisatie, maand)
  const wacht = (
    <div>
      <p className="zk-stil" role="status">
        {t.wacht}
      </p>
      <Skelet regels={6} />
    </div>
  )
  return (
    <>
      {taak.verzonden && <Uitslag verzonden={taak.verzonden} />}
      <Geladen vraag={vraag} wacht={wacht}>
        {(voorbeeld) => {
          const { perBetaler, achterblijvers, eerder } = voorbeeld
          const leeg =
            achterblijvers.length === 0 &&
            perBetaler.every(({ aantal, belemmeringen }) => aantal === 0 && belemmeringen.length === 0)
          if (leeg && taak.verzonden === null) {
            return (
              <Leegte
                titel={vul(eerder > 0 ? t.alles : t.niets, { maand: naamVanMaand(maand, taal) })}
                icoon={ClipboardList}
                {...(eerder > 0
                  ? {}
                  : {
                      acties: (
                        <LinkButton naar="/registraties" zoek={{ maand }}>
                          {t.naarRegistraties}
                        </LinkButton>
                      ),
                    })}
              >
                {eerder > 0 ? null : t.nietsUitleg}
              </Leegte>
            )
          }
          return (
            <>
              <Voorbeeld voorbeeld={voorbeeld} opOpen={opOpen} />
              <Declareren voorbeeld={voorbeeld} gesloten={stand.gesloten} taak={taak} />
            </>
          )
        }}
      </Geladen>
      <VerzondenLijst maand={maand} />
    </>
  )
}
