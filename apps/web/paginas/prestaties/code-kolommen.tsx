import { Geld } from '../../kit/Geld.tsx'
import { Getal } from '../../kit/Getal.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { kiesTeksten } from '../../taal/kies-teksten.ts'
import type { Taal } from '../../taal/taal.ts'
import type { Telling } from '../registraties/api.ts'
import './code-kolommen.css'
import { Prestatie } from '../registraties/gedeeld/Prestatie.tsx'
import { isFictief } from '../registraties/gedeeld/zonder-fictief.ts'
import type { Coderij } from './sorteer-codes.ts'

const teksten = {
  prestatie: { nl: 'Prestatie', en: 'Service' },
  aantal: { nl: 'Aantal', en: 'Count' },
  bedrag: { nl: 'Bedrag', en: 'Amount' },
} as const

/** Columns of the totals by code, with the totals of the month under them. */
export function codeKolommen(taal: Taal, { prestaties, bedrag }: Telling): readonly Kolom<Coderij>[] {
  const t = kiesTeksten(teksten, taal)
  return [
    {
      sleutel: 'code',
      kop: t.prestatie,
      breedte: 'minmax(14rem, 1fr)',
      sorteerbaar: true,
      cel: ({ code, naam }) => <Prestatie code={code} naam={naam} fictief={isFictief(naam)} />,
    },
    {
      sleutel: 'aantal',
      kop: t.aantal,
      breedte: '6rem',
      uitlijning: 'eind',
      sorteerbaar: true,
      smal: 'bij',
      cel: ({ aantal }) => (
        <span className="zk-keer">
          <Getal n={aantal} />
        </span>
      ),
      voet: <Getal n={prestaties} />,
    },
    {
      sleutel: 'bedrag',
      kop: t.bedrag,
      breedte: '9rem',
      uitlijning: 'eind',
      sorteerbaar: true,
      smal: 'eind',
      cel: (rij) => <Geld cents={rij.bedrag} />,
      voet: <Geld cents={bedrag} />,
    },
  ]
}
