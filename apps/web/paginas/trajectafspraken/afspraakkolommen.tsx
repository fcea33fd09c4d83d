import { Geld } from '../../kit/Geld.tsx'
import { Getal } from '../../kit/Getal.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { kiesTeksten } from '../../taal/kies-teksten.ts'
import type { Afspraak } from './api.ts'
import { Periode } from './Periode.tsx'
import { Stand } from './Stand.tsx'

const teksten = {
  nummer: { nl: 'Zorgtrajectnummer', en: 'Zorgtrajectnummer' },
  partij: { nl: 'Met', en: 'With' },
  tekst: { nl: 'Afspraak', en: 'Agreement' },
  geldig: { nl: 'Zorg in', en: 'Care in' },
  regels: { nl: 'Regels', en: 'Lines' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  stand: { nl: 'Van het maximum', en: 'Of the maximum' },
} as const

/** Columns of the list of agreements. */
export function afspraakkolommen(taal: 'nl' | 'en'): readonly Kolom<Afspraak>[] {
  const t = kiesTeksten(teksten, taal)
  return [
    {
      sleutel: 'tekst',
      kop: t.tekst,
      breedte: 'minmax(11rem, 2fr)',
      smal: 'titel',
      cel: ({ tekst }) => tekst,
    },
    {
      sleutel: 'partij',
      kop: t.partij,
      breedte: 'minmax(8rem, 1fr)',
      smal: 'bij',
      cel: ({ partij }) => partij.naam ?? <code>{partij.code}</code>,
    },
    {
      sleutel: 'nummer',
      kop: t.nummer,
      breedte: '19rem',
      smal: 'weg',
      wijkt: 1,
      cel: ({ zorgtraject }) => <code>{zorgtraject}</code>,
    },
    {
      sleutel: 'geldig',
      kop: t.geldig,
      breedte: '13rem',
      smal: 'weg',
      wijkt: 2,
      cel: ({ geldig }) => <Periode {...geldig} />,
    },
    {
      sleutel: 'regels',
      kop: t.regels,
      breedte: '4.5rem',
      uitlijning: 'eind',
      smal: 'weg',
      wijkt: 3,
      cel: ({ voortgang }) => <Getal n={voortgang.regels} />,
    },
    {
      sleutel: 'toegekend',
      kop: t.toegekend,
      breedte: '7.5rem',
      uitlijning: 'eind',
      smal: 'eind',
      cel: ({ voortgang }) => <Geld cents={voortgang.toegekend} />,
    },
    {
      sleutel: 'stand',
      kop: t.stand,
      breedte: 'minmax(9rem, 1fr)',
      smal: 'bij',
      cel: (afspraak) => <Stand afspraak={afspraak} />,
    },
  ]
}
