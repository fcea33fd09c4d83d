import { Dag } from '../../kit/Dag.tsx'
import { Geld } from '../../kit/Geld.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Status } from '../../kit/Status.tsx'
import type { Toestand } from '../../kit/toestand.ts'
import { kiesTeksten } from '../../taal/kies-teksten.ts'
import type { Taal } from '../../taal/taal.ts'
import type { Stap } from '../correcties/api.ts'
import type { Afgekeurd } from './api.ts'
import { meldingenVan } from './meldingen-van.ts'

const teksten = {
  code: { nl: 'Code', en: 'Code' },
  reden: { nl: 'Waarom afgekeurd', en: 'Why rejected' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  datum: { nl: 'Datum', en: 'Day' },
  prestatie: { nl: 'Prestatie', en: 'Service' },
  bedrag: { nl: 'Bedrag', en: 'Amount' },
  betaler: { nl: 'Betaler', en: 'Payer' },
  uiterlijk: { nl: 'Uiterlijk', en: 'Last day' },
  stand: { nl: 'Toestand', en: 'State' },
  geenCode: {
    nl: 'Zonder retourcode: vraag de betaler naar de reden',
    en: 'No return code: ask the payer for the reason',
  },
  onbekend: { nl: 'Betekenis niet bekend', en: 'Meaning not known' },
  herstellen: { nl: 'Te herstellen', en: 'To be mended' },
  klaar: { nl: 'Gaat opnieuw', en: 'Goes again' },
  wacht: { nl: 'Niet samen te stellen', en: 'Cannot be composed' },
} as const

/** The columns of the worklist. `stappen`: what a correction would do now, by line reference. */
export function kolommenVan(taal: Taal, stappen: ReadonlyMap<string, Stap>): readonly Kolom<Afgekeurd>[] {
  const t = kiesTeksten(teksten, taal)
  const reden = (rij: Afgekeurd): string => {
    const [melding] = meldingenVan(rij)
    return melding === undefined ? t.geenCode : (melding.betekenis?.[taal] ?? t.onbekend)
  }
  const stand = ({ referentie }: Afgekeurd): readonly [Toestand, string] => {
    const stap = stappen.get(referentie)
    if (stap?.actie === 'debet') return ['goed', t.klaar]
    if (stap?.reden.code === 'correctie.niet-samen-te-stellen') return ['letop', t.wacht]
    return ['fout', t.herstellen]
  }
  return [
    {
      sleutel: 'patient',
      kop: t.patient,
      breedte: 'minmax(9rem, 1.2fr)',
      smal: 'titel',
      cel: ({ naam, patient }) => naam ?? patient,
    },
    {
      sleutel: 'datum',
      kop: t.datum,
      breedte: '6.75rem',
      smal: 'bij',
      wijkt: 4,
      cel: ({ datum }) => <Dag dag={datum} />,
    },
    {
      sleutel: 'prestatie',
      kop: t.prestatie,
      breedte: '5rem',
      smal: 'weg',
      wijkt: 2,
      cel: ({ code }) => <code>{code}</code>,
    },
    {
      sleutel: 'code',
      kop: t.code,
      breedte: '4.75rem',
      smal: 'bij',
      cel: (rij) => {
        const [eerste, ...meer] = new Set(meldingenVan(rij).map(({ code }) => code))
        return eerste === undefined ? '–' : <code>{meer.length === 0 ? eerste : `${eerste} +${meer.length}`}</code>
      },
    },
    {
      sleutel: 'reden',
      kop: t.reden,
      breedte: 'minmax(11rem, 3fr)',
      smal: 'bij',
      cel: (rij) => <span title={reden(rij)}>{reden(rij)}</span>,
    },
    {
      sleutel: 'bedrag',
      kop: t.bedrag,
      breedte: '6rem',
      uitlijning: 'eind',
      smal: 'weg',
      wijkt: 3,
      cel: ({ bedrag }) => <Geld cents={bedrag} />,
    },
    {
      sleutel: 'betaler',
      kop: t.betaler,
      breedte: '4.75rem',
      smal: 'weg',
      wijkt: 1,
      cel: ({ betaler }) => <code>{betaler}</code>,
    },
    {
      sleutel: 'uiterlijk',
      kop: t.uiterlijk,
      breedte: '6.75rem',
      smal: 'weg',
      cel: ({ referentie }) => {
        const dag = stappen.get(referentie)?.uiterlijk
        return dag ? <Dag dag={dag} /> : null
      },
    },
    {
      sleutel: 'stand',
      kop: t.stand,
      breedte: '8.5rem',
      smal: 'eind',
      cel: (rij) => {
        const [toestand, woord] = stand(rij)
        return (
          <Status kaal toestand={toestand}>
            {woord}
          </Status>
        )
      },
    },
  ]
}
