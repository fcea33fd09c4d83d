import { useQuery } from '@tanstack/react-query'
import { CircleCheck, ClipboardList, Plus } from 'lucide-react'
import { Blad } from '../../kit/Blad.tsx'
import { formatDag } from '../../kit/dag-schrijven.ts'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { Skelet } from '../../kit/Skelet.tsx'
import { paginaOp } from '../../pagina.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { afsluitingVraag, zoekKeuzes } from '../registraties/api.ts'
import { useMag } from '../registraties/gedeeld/mag.ts'
import { MaandKeuze } from '../registraties/maand/MaandKeuze.tsx'
import { naamVanMaand } from '../registraties/maand/maand-naam.ts'
import { useMaand, useVandaag } from '../registraties/maand/use-maand.ts'
import { NIEUW } from '../registraties/paneel/nieuw.ts'
import { Maandcijfers } from './Maandcijfers.tsx'
import { Termijnregel } from './Termijnregel.tsx'
import { Trajectwerk } from './Trajectwerk.tsx'
import { termijnVan } from './termijn.ts'
import { Werklijst } from './Werklijst.tsx'
import { openVan, werkVan } from './werk.ts'
import './Vandaag.css'

const teksten = {
  titel: { nl: 'Vandaag', en: 'Today' },
  nieuw: { nl: 'Nieuw contact', en: 'New contact' },
  nu: { nl: 'Wat wacht in {maand}', en: 'What waits in {maand}' },
  cijfers: { nl: '{maand} in cijfers', en: '{maand} in figures' },
  klaar: { nl: 'Niets wacht op u in {maand}', en: 'Nothing waits for you in {maand}' },
  klaarUitleg: {
    nl: 'Alles is gedeclareerd en beantwoord; de maand kan gesloten worden.',
    en: 'Everything was declared and answered; the month can be closed.',
  },
  sluit: { nl: 'Naar de maandafsluiting', en: 'To month closing' },
  gesloten: { nl: '{maand} is gesloten', en: '{maand} is closed' },
  leeg: { nl: 'Nog geen registraties in {maand}', en: 'No registrations in {maand} yet' },
  leegUitleg: {
    nl: 'Registreer het eerste contact; wat het geeft ziet u meteen.',
    en: 'Register the first contact; you see at once what it gives.',
  },
} as const

const bestaat = (pad: string) => paginaOp(pad) !== undefined

/** Where a provider starts: what waits in the month, until when, and how the month stands. */
export function VandaagPagina() {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const stand = useMaand()
  const vandaag = useVandaag()
  const mag = useMag('registreren')
  const { maand } = stand
  return (
    <Blad>
      <Kop
        titel={t.titel}
        bij={formatDag(vandaag, taal)}
        acties={
          <>
            <MaandKeuze stand={stand} />
            {mag && (
              <LinkButton naar="/registraties" zoek={{ open: NIEUW, ...(maand ? { maand } : {}) }} icoon={Plus}>
                {t.nieuw}
              </LinkButton>
            )}
          </>
        }
      />
      {stand.vraag.isError && <Foutpaneel fout={stand.vraag.error} opOpnieuw={() => void stand.vraag.refetch()} />}
      {maand === null ? <Skelet regels={5} /> : <Maand maand={maand} leeg={isLeeg(stand, maand)} />}
      <Trajectwerk />
    </Blad>
  )
}

const isLeeg = (stand: ReturnType<typeof useMaand>, maand: string): boolean =>
  stand.vraag.data !== undefined && !stand.vraag.data.some((m) => m.maand === maand && m.registraties > 0)

function Maand({ maand, leeg }: { readonly maand: string; readonly leeg: boolean }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const vandaag = useVandaag()
  const mag = useMag('registreren')
  const afsluiting = useQuery(afsluitingVraag(maand))
  const betalers = useQuery({
    queryKey: ['registers', 'keuzes', 'betaler', ''],
    queryFn: ({ signal }) => zoekKeuzes('betaler', '', signal),
  })
  const naam = naamVanMaand(maand, taal)
  if (leeg) {
    return (
      <Leegte
        titel={vul(t.leeg, { maand: naam })}
        icoon={ClipboardList}
        {...(mag
          ? {
              acties: (
                <LinkButton naar="/registraties" zoek={{ maand, open: NIEUW }} soort="hoofd" icoon={Plus}>
                  {t.nieuw}
                </LinkButton>
              ),
            }
          : {})}
      >
        {t.leegUitleg}
      </Leegte>
    )
  }
  const termijn = termijnVan(maand, vandaag, betalers.data?.map(({ sleutel }) => sleutel) ?? [])
  return (
    <>
      <section className="zk-vandaag-deel">
        <h2>{vul(t.nu, { maand: naam })}</h2>
        <Geladen vraag={afsluiting} wacht={<Skelet regels={4} />}>
          {({ punten, gesloten }) => {
            const open = openVan(punten)
            const werk = werkVan(open, maand, bestaat)
            return (
              <>
                {termijn && open.gedeclareerd > 0 && <Termijnregel termijn={termijn} maand={maand} />}
                {werk.length > 0 ? (
                  <Werklijst werk={werk} />
                ) : (
                  <Leegte
                    titel={vul(gesloten ? t.gesloten : t.klaar, { maand: naam })}
                    icoon={CircleCheck}
                    {...(!gesloten && bestaat('/maandafsluiting')
                      ? {
                          acties: (
                            <LinkButton naar="/maandafsluiting" zoek={{ maand }}>
                              {t.sluit}
                            </LinkButton>
                          ),
                        }
                      : {})}
                  >
                    {gesloten ? null : t.klaarUitleg}
                  </Leegte>
                )}
              </>
            )
          }}
        </Geladen>
      </section>
      <section className="zk-vandaag-deel">
        <h2>{hoofdletter(vul(t.cijfers, { maand: naam }))}</h2>
        <Maandcijfers maand={maand} />
      </section>
    </>
  )
}

const hoofdletter = (tekst: string): string => tekst.slice(0, 1).toUpperCase() + tekst.slice(1)
