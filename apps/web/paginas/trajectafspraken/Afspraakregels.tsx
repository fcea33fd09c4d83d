import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Dag } from '../../kit/Dag.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { REGELSTANDEN } from '../declaraties/gedeeld/standen.ts'
import { type Afspraakregel, regelsVraag } from './api.ts'

const teksten = {
  titel: { nl: 'Prestaties waarvoor de afspraak geldt', en: 'Prestaties the agreement is about' },
  geen: { nl: 'Nog niets gedeclareerd.', en: 'Nothing declared yet.' },
  dag: { nl: 'Dag', en: 'Day' },
  code: { nl: 'Prestatie', en: 'Prestatie' },
  staat: { nl: 'Toestand', en: 'State' },
  bedrag: { nl: 'Gedeclareerd', en: 'Declared' },
} as const

const sleutel = ({ referentie }: Afspraakregel) => referentie

/** The set of prestaties that an agreement is about, as they were declared. */
export function Afspraakregels({ id }: { readonly id: string }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const vraag = useQuery(regelsVraag(id))
  const kolommen = useMemo(
    (): readonly Kolom<Afspraakregel>[] => [
      { sleutel: 'dag', kop: t.dag, breedte: '7rem', smal: 'titel', cel: ({ datum }) => <Dag dag={datum} /> },
      {
        sleutel: 'code',
        kop: t.code,
        breedte: 'minmax(5rem, 1fr)',
        smal: 'bij',
        cel: ({ code }) => <code>{code ?? '–'}</code>,
      },
      {
        sleutel: 'staat',
        kop: t.staat,
        breedte: '10rem',
        smal: 'bij',
        cel: ({ stand }) => (
          <Status kaal toestand={REGELSTANDEN[stand].toestand}>
            {lees(REGELSTANDEN[stand].naam)}
          </Status>
        ),
      },
      {
        sleutel: 'bedrag',
        kop: t.bedrag,
        breedte: '7rem',
        uitlijning: 'eind',
        smal: 'eind',
        cel: ({ bedrag }) => <Geld cents={bedrag} />,
      },
    ],
    [t, lees],
  )
  return (
    <section>
      <h3>{t.titel}</h3>
      <Geladen vraag={vraag}>
        {(rijen) =>
          rijen.length === 0 ? (
            <p className="zk-stil">{t.geen}</p>
          ) : (
            <Lijst naam={t.titel} hoogte="auto" kolommen={kolommen} sleutel={sleutel} rijen={rijen} />
          )
        }
      </Geladen>
    </section>
  )
}
