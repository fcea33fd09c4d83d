import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Dag } from '../../kit/Dag.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { REGELSTANDEN } from '../declaraties/gedeeld/standen.ts'
import { regelsBron, type Trajectregel } from './api.ts'

const teksten = {
  titel: { nl: 'Alle regels onder dit nummer', en: 'All lines under this number' },
  dag: { nl: 'Dag', en: 'Day' },
  code: { nl: 'Prestatie', en: 'Prestatie' },
  declarant: { nl: 'Declarant', en: 'Declarant' },
  bericht: { nl: 'Factuur', en: 'Invoice' },
  staat: { nl: 'Toestand', en: 'State' },
  gevraagd: { nl: 'Gedeclareerd', en: 'Declared' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  credit: { nl: 'credit', en: 'credit' },
} as const

const sleutel = ({ declarant, referentie, factuurnummer }: Trajectregel) =>
  `${declarant} ${factuurnummer} ${referentie}`
const metTeken = (soort: Trajectregel['soort'], cents: number) => (soort === 'credit' ? -cents : cents)

/** The lines on a number over all messages; the invoice leads to the judgement of its message. */
export function Trajectregels({ nummer }: { readonly nummer: string }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const bron = useMemo(() => regelsBron(nummer), [nummer])
  const kolommen = useMemo(
    (): readonly Kolom<Trajectregel>[] => [
      { sleutel: 'dag', kop: t.dag, breedte: '7rem', smal: 'titel', cel: ({ datum }) => <Dag dag={datum} /> },
      {
        sleutel: 'code',
        kop: t.code,
        breedte: 'minmax(6rem, 1fr)',
        smal: 'bij',
        cel: ({ code, soort }) => (
          <>
            <code>{code ?? '–'}</code> {soort === 'credit' && t.credit}
          </>
        ),
      },
      {
        sleutel: 'declarant',
        kop: t.declarant,
        breedte: '6rem',
        smal: 'weg',
        wijkt: 1,
        cel: ({ declarant }) => <code>{declarant}</code>,
      },
      {
        sleutel: 'bericht',
        kop: t.bericht,
        breedte: 'minmax(8rem, 1.4fr)',
        smal: 'weg',
        cel: ({ bericht, factuurnummer }) =>
          bericht === null ? (
            factuurnummer
          ) : (
            <Link to="/beoordelingen/$bericht" params={{ bericht } as never}>
              {factuurnummer}
            </Link>
          ),
      },
      {
        sleutel: 'staat',
        kop: t.staat,
        breedte: '9rem',
        smal: 'bij',
        cel: ({ stand }) => (
          <Status kaal toestand={REGELSTANDEN[stand].toestand}>
            {lees(REGELSTANDEN[stand].naam)}
          </Status>
        ),
      },
      {
        sleutel: 'gevraagd',
        kop: t.gevraagd,
        breedte: '7.5rem',
        uitlijning: 'eind',
        smal: 'weg',
        cel: ({ soort, bedrag }) => <Geld cents={metTeken(soort, bedrag)} />,
      },
      {
        sleutel: 'toegekend',
        kop: t.toegekend,
        breedte: '7.5rem',
        uitlijning: 'eind',
        smal: 'eind',
        cel: ({ soort, stand, toegekend }) => <Geld cents={stand === 'toegekend' ? metTeken(soort, toegekend) : 0} />,
      },
    ],
    [t, lees],
  )
  return (
    <Kaart titel={t.titel} strak acties={<UitvoerKnop lijst="trajectregels" filter={{ nummer }} maat="klein" />}>
      <Lijst naam={t.titel} hoogte="auto" kolommen={kolommen} sleutel={sleutel} bron={bron} />
    </Kaart>
  )
}
