import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Dag } from '../../../kit/Dag.tsx'
import { Geld } from '../../../kit/Geld.tsx'
import { Status } from '../../../kit/Status.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { regelsVanPrestatieVraag } from '../../declaraties/api.ts'
import { REGELSTANDEN } from '../../declaraties/gedeeld/standen.ts'

const teksten = {
  titel: { nl: 'Gedeclareerd', en: 'Declared' },
  factuur: { nl: 'Factuur {nummer}', en: 'Invoice {nummer}' },
  correctie: {
    nl: 'Een wijziging hier gaat als correctie naar de betaler.',
    en: 'A change here goes to the payer as a correction.',
  },
} as const

/** In which declarations a prestatie was sent and where those lines stand; nothing when it never was. */
export function DeclaratieStand({ prestatie }: { readonly prestatie: string }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const regels = useQuery(regelsVanPrestatieVraag(prestatie)).data ?? []
  if (regels.length === 0) return null
  return (
    <section className="zk-regstand" aria-label={t.titel}>
      <h3>{t.titel}</h3>
      <ul>
        {regels.map((regel) => {
          const { naam, toestand } = REGELSTANDEN[regel.stand]
          return (
            <li key={regel.referentie}>
              <Status toestand={toestand}>{lees(naam)}</Status>
              <Link to={`/declaraties/${encodeURIComponent(regel.berichtreferentie)}` as string}>
                {vul(t.factuur, { nummer: regel.factuurnummer })}
              </Link>
              <Geld cents={regel.soort === 'credit' ? -regel.bedrag : regel.bedrag} />
              {regel.beantwoord && <Dag dag={regel.beantwoord} />}
              {regel.meldingen.length > 0 && <code>{regel.meldingen.map(({ code }) => code).join(' ')}</code>}
            </li>
          )
        })}
      </ul>
      <p className="zk-stil">{t.correctie}</p>
    </section>
  )
}
