import { Dag } from '../../kit/Dag.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Status } from '../../kit/Status.tsx'
import { kiesTeksten } from '../../taal/kies-teksten.ts'
import type { Taal } from '../../taal/taal.ts'
import type { Spelregelrij } from './api.ts'
import { Dagenover } from './Dagenover.tsx'
import { noemRegel } from './regelnamen.ts'
import { Gevonden, Verwacht } from './Verwacht.tsx'

const teksten = {
  patient: { nl: 'Patiënt', en: 'Patient' },
  regel: { nl: 'Spelregel', en: 'Rule of the field' },
  verwacht: { nl: 'Wat er moet zijn', en: 'What should be' },
  gevonden: { nl: 'Gevonden', en: 'Found' },
  uiterlijk: { nl: 'Uiterlijk', en: 'Last day' },
  over: { nl: 'Nog', en: 'Left' },
  sinds: { nl: 'Sinds', en: 'Since' },
  ernst: { nl: 'Ernst', en: 'Severity' },
  afkeur: { nl: 'Niet declarabel', en: 'Cannot be declared' },
  waarschuwing: { nl: 'Verantwoorden', en: 'To be accounted for' },
} as const

/** The columns of the worklist: what is about to be broken, or what was. */
export function kolommenVan(taal: Taal, stand: Spelregelrij['stand']): readonly Kolom<Spelregelrij>[] {
  const t = kiesTeksten(teksten, taal)
  const lees = (tekst: ReturnType<typeof noemRegel>) => (typeof tekst === 'string' ? tekst : tekst[taal])
  const kern: readonly Kolom<Spelregelrij>[] = [
    { sleutel: 'patient', kop: t.patient, breedte: 'minmax(9rem, 1.2fr)', smal: 'titel', cel: ({ naam }) => naam },
    {
      sleutel: 'regel',
      kop: t.regel,
      breedte: 'minmax(13rem, 2fr)',
      smal: 'bij',
      cel: ({ regel }) => <span title={lees(noemRegel(regel))}>{lees(noemRegel(regel))}</span>,
    },
    {
      sleutel: 'verwacht',
      kop: t.verwacht,
      breedte: 'minmax(12rem, 2fr)',
      smal: 'weg',
      wijkt: 1,
      cel: (rij) => <Verwacht rij={rij} />,
    },
    {
      sleutel: 'gevonden',
      kop: t.gevonden,
      breedte: '7rem',
      smal: 'weg',
      wijkt: 2,
      cel: ({ gevonden }) => <Gevonden waarde={gevonden} />,
    },
  ]
  if (stand === 'breuk') {
    return [
      ...kern,
      {
        sleutel: 'ernst',
        kop: t.ernst,
        breedte: '10.5rem',
        smal: 'bij',
        wijkt: 3,
        cel: ({ ernst }) => (
          <Status kaal toestand={ernst === 'afkeur' ? 'fout' : 'letop'}>
            {ernst === 'afkeur' ? t.afkeur : t.waarschuwing}
          </Status>
        ),
      },
      { sleutel: 'sinds', kop: t.sinds, breedte: '6.75rem', smal: 'eind', cel: ({ breukOp }) => <Dag dag={breukOp} /> },
    ]
  }
  return [
    ...kern,
    {
      sleutel: 'uiterlijk',
      kop: t.uiterlijk,
      breedte: '6.75rem',
      smal: 'bij',
      cel: ({ uiterlijk }) => <Dag dag={uiterlijk} />,
    },
    {
      sleutel: 'over',
      kop: t.over,
      breedte: '9rem',
      smal: 'eind',
      cel: ({ dagenOver }) => <Dagenover dagen={dagenOver} />,
    },
  ]
}
