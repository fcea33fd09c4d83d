import { Geld } from '../../kit/Geld.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Status } from '../../kit/Status.tsx'
import { kiesTeksten } from '../../taal/kies-teksten.ts'
import type { Taal } from '../../taal/taal.ts'
import { Moment } from '../registraties/gedeeld/Moment.tsx'
import type { Bestand } from './api.ts'

const teksten = {
  bestand: { nl: 'Bestand', en: 'File' },
  soort: { nl: 'Soort', en: 'Kind' },
  afschrift: { nl: 'Bankafschrift', en: 'Bank statement' },
  specificatie: { nl: 'Betaalspecificatie', en: 'Payment specification' },
  rekening: { nl: 'Rekening', en: 'Account' },
  aantal: { nl: 'Boekingen', en: 'Bookings' },
  bij: { nl: 'Bij', en: 'In' },
  af: { nl: 'Af', en: 'Out' },
  op: { nl: 'Ingelezen', en: 'Taken in' },
} as const

/** The columns of the files that were taken in. */
export function bestandkolommenVan(taal: Taal): readonly Kolom<Bestand>[] {
  const t = kiesTeksten(teksten, taal)
  return [
    { sleutel: 'bestand', kop: t.bestand, breedte: 'minmax(8rem, 1fr)', smal: 'titel', cel: ({ naam }) => naam },
    {
      sleutel: 'soort',
      kop: t.soort,
      breedte: '10.5rem',
      smal: 'bij',
      cel: ({ soort }) => (
        <Status kaal toestand="neutraal">
          {t[soort]}
        </Status>
      ),
    },
    {
      sleutel: 'rekening',
      kop: t.rekening,
      breedte: '10.5rem',
      smal: 'weg',
      cel: ({ rekening }) => (rekening === null ? '–' : <code>{rekening}</code>),
    },
    {
      sleutel: 'aantal',
      kop: t.aantal,
      breedte: '5.5rem',
      uitlijning: 'eind',
      smal: 'weg',
      cel: ({ aantal }) => aantal,
    },
    {
      sleutel: 'bij',
      kop: t.bij,
      breedte: '7rem',
      uitlijning: 'eind',
      smal: 'eind',
      cel: ({ bij }) => <Geld cents={bij} />,
    },
    {
      sleutel: 'af',
      kop: t.af,
      breedte: '7rem',
      uitlijning: 'eind',
      smal: 'weg',
      cel: ({ af }) => <Geld cents={af} />,
    },
    { sleutel: 'op', kop: t.op, breedte: '10rem', smal: 'bij', cel: ({ op }) => <Moment op={op} /> },
  ]
}
