import { useQuery } from '@tanstack/react-query'
import { formatDag } from '../../kit/dag-schrijven.ts'
import { useEvenWachten } from '../../kit/even-wachten.ts'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { kortNummer } from '../../kit/kort-nummer.ts'
import { Status } from '../../kit/Status.tsx'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { type Plaatsing, voorbeeldVraag } from './api.ts'

const teksten = {
  leeg: {
    nl: 'Vul in wat ontbreekt; dan staat hier onder welk nummer deze plaatsing valt.',
    en: 'Fill in what is missing; then it says here under which number this placement falls.',
  },
  nieuw: { nl: 'Nieuw fz-nummer, startdatum {dag}', en: 'New fz number, start date {dag}' },
  verder: { nl: 'Zelfde nummer {nummer}…, startdatum {dag}', en: 'Same number {nummer}…, start date {dag}' },
  heropend: {
    nl: 'Zelfde nummer {nummer}… gaat weer open, startdatum {dag}',
    en: 'Same number {nummer}… opens again, start date {dag}',
  },
} as const

/** Under which number a plaatsing falls, before it is done: the same one, a new one, or why it cannot be. */
export function Vooruit({ plaatsing }: { readonly plaatsing: Plaatsing | null }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const vraag = useEvenWachten(plaatsing === null ? null : JSON.stringify({ ...plaatsing, reden: '' }), 300)
  const { data, error } = useQuery(voorbeeldVraag(vraag === null ? null : (JSON.parse(vraag) as Plaatsing)))
  const dag = data ? formatDag(data.startdatum, taal) : ''
  const nummer = kortNummer(data?.nummer ?? '')
  return (
    <div className="zk-fz-vooruit" role="status">
      {error !== null && vraag !== null && <Foutpaneel fout={error} />}
      {vraag === null && <p className="zk-stil">{t.leeg}</p>}
      {data && vraag !== null && (
        <>
          <Status toestand="info">
            {data.nieuw ? vul(t.nieuw, { dag }) : vul(data.heropend ? t.heropend : t.verder, { nummer, dag })}
          </Status>
          {data.opmerkingen.map((opmerking) => (
            <Status key={opmerking.nl} toestand="letop" kaal>
              {lees(opmerking)}
            </Status>
          ))}
        </>
      )}
    </div>
  )
}
