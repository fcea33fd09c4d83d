import { Getal } from '../../kit/Getal.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { Moment } from '../registraties/gedeeld/Moment.tsx'
import type { Bericht } from './api.ts'

const teksten = {
  referentie: { nl: 'Bericht', en: 'Message' },
  aanbieder: { nl: 'Aanbieder', en: 'Provider' },
  ontvangen: { nl: 'Ontvangen', en: 'Received' },
  grootte: { nl: 'Grootte (kB)', en: 'Size (kB)' },
} as const

/** The columns of a list of received declarations. */
export function useBerichtkolommen(): readonly Kolom<Bericht>[] {
  const t = useTeksten(teksten)
  return [
    {
      sleutel: 'referentie',
      kop: t.referentie,
      breedte: 'minmax(10rem, 1fr)',
      cel: ({ referentie }) => <code>{referentie}</code>,
      smal: 'titel',
    },
    {
      sleutel: 'aanbieder',
      kop: t.aanbieder,
      breedte: 'minmax(12rem, 2fr)',
      cel: ({ tegenpartij, naam }) => naam ?? <code>{tegenpartij}</code>,
      smal: 'bij',
    },
    {
      sleutel: 'ontvangen',
      kop: t.ontvangen,
      breedte: 'minmax(10rem, 1fr)',
      cel: ({ tijdstip }) => <Moment op={tijdstip} />,
      smal: 'bij',
    },
    {
      sleutel: 'grootte',
      kop: t.grootte,
      breedte: '9rem',
      uitlijning: 'eind',
      cel: ({ grootte }) => <Getal n={Math.ceil(grootte / 1000)} />,
      smal: 'weg',
    },
  ]
}
