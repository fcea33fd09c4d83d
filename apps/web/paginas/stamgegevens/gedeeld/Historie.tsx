import type { Tekst } from '@zorgketen/values'
import { Status } from '../../../kit/Status.tsx'
import { useLees, useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { Moment } from '../../registraties/gedeeld/Moment.tsx'
import { metDagen } from './toon-waarde.ts'
import './Historie.css'

export type Versie = {
  readonly versie: number
  readonly gekendVan: string
  readonly vervallen: boolean
  readonly door: string
  readonly reden: string
  readonly wijzigingen: readonly {
    readonly veld: string
    readonly naam: Tekst
    readonly weg: readonly string[]
    readonly bij: readonly string[]
  }[]
}

const teksten = {
  versie: { nl: 'Versie {n}', en: 'Version {n}' },
  nu: { nl: 'geldt nu', en: 'holds now' },
  ingetrokken: { nl: 'Ingetrokken', en: 'Withdrawn' },
  eerste: { nl: 'Voor het eerst vastgelegd', en: 'Recorded for the first time' },
  gelijk: { nl: 'Geen veld veranderd', en: 'No field changed' },
  weg: { nl: 'weg', en: 'removed' },
  bij: { nl: 'nieuw', en: 'added' },
} as const

/** All versions of a document, the newest first: who, when, why, and what changed. */
export function Historie({ versies }: { readonly versies: readonly Versie[] }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  return (
    <ol className="zk-stamhistorie">
      {versies.map((een, i) => (
        <li key={een.versie}>
          <header>
            <strong>{vul(t.versie, { n: een.versie })}</strong>
            {i === 0 && !een.vervallen && <Status toestand="goed">{t.nu}</Status>}
            {een.vervallen && <Status toestand="vervallen">{t.ingetrokken}</Status>}
            <span className="zk-stil">
              <Moment op={een.gekendVan} /> · {een.door}
            </span>
          </header>
          <p className="zk-zacht">{een.reden}</p>
          {een.wijzigingen.length === 0 ? (
            <p className="zk-stil">{i === versies.length - 1 ? t.eerste : t.gelijk}</p>
          ) : (
            <dl>
              {een.wijzigingen.map(({ veld, naam, weg, bij }) => (
                <div key={veld}>
                  <dt>{lees(naam)}</dt>
                  <dd>
                    {weg.map((tekst) => (
                      <del key={tekst}>
                        <span className="zk-alleen-voorlezen">{t.weg} </span>
                        {metDagen(tekst, taal)}
                      </del>
                    ))}
                    {bij.map((tekst) => (
                      <ins key={tekst}>
                        <span className="zk-alleen-voorlezen">{t.bij} </span>
                        {metDagen(tekst, taal)}
                      </ins>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  )
}
