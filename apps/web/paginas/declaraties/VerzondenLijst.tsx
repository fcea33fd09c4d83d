import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Dag } from '../../kit/Dag.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { type Declaratierij, declaratiesVraag } from './api.ts'
import { naamVanBetaler } from './gedeeld/naam-van-betaler.ts'
import { PerStand } from './gedeeld/PerStand.tsx'
import { DECLARATIESTANDEN } from './gedeeld/standen.ts'

const teksten = {
  titel: { nl: 'Verzonden', en: 'Sent' },
  betaler: { nl: 'Betaler', en: 'Payer' },
  factuur: { nl: 'Factuur', en: 'Invoice' },
  dag: { nl: 'Verzonden', en: 'Sent' },
  aantal: { nl: 'Regels', en: 'Lines' },
  bedrag: { nl: 'Bedrag', en: 'Amount' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  regels: { nl: 'Waar de regels staan', en: 'Where the lines stand' },
  staat: { nl: 'Toestand', en: 'State' },
} as const

/** What was sent of a month, the newest first, and how it stands; nothing when nothing was sent. */
export function VerzondenLijst({ maand }: { readonly maand: string }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const navigate = useNavigate()
  const vraag = useQuery(declaratiesVraag(maand))
  const kolommen = useMemo(
    (): readonly Kolom<Declaratierij>[] => [
      { sleutel: 'factuur', kop: t.factuur, breedte: '7.5rem', cel: (r) => r.factuurnummer },
      {
        sleutel: 'betaler',
        kop: t.betaler,
        breedte: 'minmax(11.5rem, 1fr)',
        smal: 'bij',
        cel: (r) => lees(naamVanBetaler(r.betaler)),
      },
      {
        sleutel: 'staat',
        kop: t.staat,
        breedte: '9.5rem',
        smal: 'bij',
        cel: (r) => (
          <Status kaal toestand={DECLARATIESTANDEN[r.stand].toestand}>
            {lees(DECLARATIESTANDEN[r.stand].naam)}
          </Status>
        ),
      },
      {
        sleutel: 'regels',
        kop: t.regels,
        breedte: 'minmax(15rem, 1.6fr)',
        smal: 'weg',
        wijkt: 3,
        cel: (r) => <PerStand perStand={r.perStand} />,
      },
      {
        sleutel: 'dag',
        kop: t.dag,
        breedte: '6.5rem',
        smal: 'weg',
        wijkt: 2,
        cel: (r) => <Dag dag={r.verzenddatum} />,
      },
      {
        sleutel: 'aantal',
        kop: t.aantal,
        breedte: '4.5rem',
        uitlijning: 'eind',
        smal: 'weg',
        wijkt: 1,
        cel: (r) => <Getal n={r.aantal} />,
      },
      {
        sleutel: 'bedrag',
        kop: t.bedrag,
        breedte: '7.25rem',
        uitlijning: 'eind',
        smal: 'eind',
        cel: (r) => <Geld cents={r.totaal} />,
      },
      {
        sleutel: 'toegekend',
        kop: t.toegekend,
        breedte: '7.25rem',
        uitlijning: 'eind',
        smal: 'weg',
        wijkt: 4,
        cel: (r) => <Geld cents={isBeantwoord(r) ? r.toegekend : null} />,
      },
    ],
    [t, lees],
  )
  if (vraag.data?.length === 0) return null
  return (
    <Kaart titel={t.titel} strak acties={<UitvoerKnop lijst="declaraties" filter={{ maand }} maat="klein" />}>
      <Geladen vraag={vraag}>
        {(rijen) => (
          <Lijst
            naam={t.titel}
            hoogte="auto"
            kolommen={kolommen}
            sleutel={(r) => r.berichtreferentie}
            rijen={rijen}
            merk={(r) => (r.stand === 'geweigerd' ? 'fout' : null)}
            opOpen={(r) => void navigate({ to: `/declaraties/${encodeURIComponent(r.berichtreferentie)}` as string })}
          />
        )}
      </Geladen>
    </Kaart>
  )
}

/** True once the payer answered at least one line. */
const isBeantwoord = ({ aantal, stand, perStand }: Declaratierij): boolean =>
  stand !== 'geweigerd' && (perStand.verzonden ?? 0) < aantal
