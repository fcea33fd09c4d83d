import { useLees, useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import type { Registratiedossier } from '../api.ts'
import { type Concept, conceptVan, verschillen } from '../concept/concept.ts'
import { Moment } from '../gedeeld/Moment.tsx'
import { VELDNAMEN } from './veld-teksten.ts'
import { waardeTekst } from './waarde-tekst.ts'

const teksten = {
  versie: { nl: 'Versie {n}', en: 'Version {n}' },
  eerste: { nl: 'Toegevoegd', en: 'Added' },
  ingetrokken: { nl: 'Ingetrokken', en: 'Withdrawn' },
  teruggezet: { nl: 'Teruggezet', en: 'Restored' },
  gelijk: { nl: 'Niets veranderd', en: 'Nothing changed' },
  van: { nl: 'was', en: 'was' },
} as const

/** All versions of a registration, the newest first: who, when, and what changed. */
export function HistorieBlad({ dossier }: { readonly dossier: Registratiedossier }) {
  const t = useTeksten(teksten)
  const versies = dossier.historie.map((versie) => ({
    ...versie,
    concept: conceptVan({ ...versie, wie: dossier.wie }),
  }))
  return (
    <ol className="zk-historie">
      {versies.toReversed().map((versie) => {
        const vorige = versies.find(({ versie: n }) => n === versie.versie - 1)
        return (
          <li key={versie.versie}>
            <p>
              <strong>{vul(t.versie, { n: versie.versie })}</strong>
              <span className="zk-stil">
                {' · '}
                {versie.door}
                {' · '}
                <Moment op={versie.gekendVan} />
              </span>
            </p>
            {vorige === undefined ? (
              <p className="zk-zacht">{t.eerste}</p>
            ) : versie.vervallen ? (
              <p className="zk-zacht">{t.ingetrokken}</p>
            ) : (
              <Wijzigingen
                van={vorige.concept}
                naar={versie.concept}
                geen={vorige.vervallen ? t.teruggezet : t.gelijk}
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}

type WijzigingenProps = { readonly van: Concept; readonly naar: Concept; readonly geen: string }

function Wijzigingen({ van, naar, geen }: WijzigingenProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const velden = verschillen(van, naar)
  if (velden.length === 0) return <p className="zk-zacht">{geen}</p>
  return (
    <ul>
      {velden.map((veld) => (
        <li key={veld}>
          {lees(VELDNAMEN[veld])}: {waardeTekst(naar, veld, taal)}{' '}
          <span className="zk-stil">
            ({t.van} {waardeTekst(van, veld, taal)})
          </span>
        </li>
      ))}
    </ul>
  )
}
