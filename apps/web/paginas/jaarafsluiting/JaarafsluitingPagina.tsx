import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { CalendarRange } from 'lucide-react'
import { useState } from 'react'
import { Blad } from '../../kit/Blad.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Select } from '../../kit/Select.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { jarenVraag, type Rapport, rapportVraag } from './api.ts'
import { BetalerKaart } from './BetalerKaart.tsx'
import { NooitKaart } from './NooitKaart.tsx'
import { type Geopend, PostPaneel } from './PostPaneel.tsx'
import { Totalen } from './Totalen.tsx'
import { WeigeringKaart } from './WeigeringKaart.tsx'
import './Jaarafsluiting.css'

const teksten = {
  titel: { nl: 'Jaarafsluiting', en: 'Year closing' },
  metJaar: { nl: 'Jaarafsluiting {jaar}', en: 'Year closing {jaar}' },
  jaar: { nl: 'Boekjaar', en: 'Book year' },
  stand: { nl: 'Stand op', en: 'As it stands on' },
  streef: {
    nl: 'De bedoeling is dat u uw omzet over {jaar} kent op',
    en: 'You are meant to know your revenue over {jaar} on',
  },
  leeg: { nl: 'Er is nog geen boekjaar', en: 'There is no book year yet' },
  leegBij: {
    nl: 'Zodra er zorg is geregistreerd, staat het jaar hier.',
    en: 'As soon as care is registered the year is here.',
  },
  niets: {
    nl: 'Over dit jaar is niets gedeclareerd en niets open.',
    en: 'Nothing was declared or is open over this year.',
  },
} as const

/** What of a book year is settled, what is open and why, per payer and down to the line (ZTN-20). */
export function JaarafsluitingPagina() {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const jaren = useQuery(jarenVraag)
  const gekozen = (useSearch({ strict: false }) as { readonly jaar?: number }).jaar
  const jaar = gekozen ?? jaren.data?.[0] ?? null
  const rapport = useQuery({ ...rapportVraag(jaar ?? 0), enabled: jaar !== null })
  const keuzes = [...new Set([...(jaren.data ?? []), ...(jaar === null ? [] : [jaar])])].toSorted((a, b) => b - a)
  return (
    <Blad soort="breed">
      <Kop
        titel={jaar === null ? t.titel : vul(t.metJaar, { jaar })}
        {...(rapport.data ? { bij: <Bij rapport={rapport.data} /> } : {})}
        acties={
          jaar !== null && (
            <>
              <Select
                label={t.jaar}
                labelVerborgen
                breedte="kort"
                waarde={String(jaar)}
                opWaarde={(nieuw) => void navigate({ to: '.', search: { jaar: Number(nieuw) } } as never)}
                opties={keuzes.map((een) => ({ sleutel: String(een), naam: String(een) }))}
              />
              <UitvoerKnop lijst="jaarafsluiting" filter={{ jaar: String(jaar) }} />
            </>
          )
        }
      />
      <Geladen vraag={jaren}>
        {() =>
          jaar === null ? (
            <Leegte titel={t.leeg} icoon={CalendarRange}>
              {t.leegBij}
            </Leegte>
          ) : (
            <Geladen vraag={rapport}>{(data) => <Jaar rapport={data} />}</Geladen>
          )
        }
      </Geladen>
    </Blad>
  )
}

function Bij({ rapport: { jaar, peildag, streefdag } }: { readonly rapport: Rapport }) {
  const t = useTeksten(teksten)
  return (
    <>
      {t.stand} <Dag dag={peildag} />. {vul(t.streef, { jaar })} <Dag dag={streefdag} />.
    </>
  )
}

function Jaar({ rapport }: { readonly rapport: Rapport }) {
  const t = useTeksten(teksten)
  const [open, setOpen] = useState<Geopend | null>(null)
  const { jaar, peildag, betalers, zonderBetaler, weigeringen } = rapport
  const leeg = betalers.length === 0 && zonderBetaler.length === 0 && weigeringen.length === 0
  return (
    <>
      {leeg ? <p className="zk-zacht">{t.niets}</p> : <Totalen rapport={rapport} />}
      {betalers.map((betaler) => (
        <BetalerKaart key={betaler.betaler} jaar={jaar} peildag={peildag} betaler={betaler} opOpen={setOpen} />
      ))}
      {zonderBetaler.length > 0 && <NooitKaart nooit={zonderBetaler} opOpen={setOpen} />}
      {weigeringen.length > 0 && <WeigeringKaart weigeringen={weigeringen} />}
      {open !== null && <PostPaneel jaar={jaar} geopend={open} opSluit={() => setOpen(null)} />}
    </>
  )
}
