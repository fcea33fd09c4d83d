import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Dag } from '../../../kit/Dag.tsx'
import { Geladen } from '../../../kit/Geladen.tsx'
import { Kaart } from '../../../kit/Kaart.tsx'
import { Status } from '../../../kit/Status.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { type Spelregelrij, spelregelsVan } from '../../spelregels/api.ts'
import { Dagenover } from '../../spelregels/Dagenover.tsx'
import { noemRegel } from '../../spelregels/regelnamen.ts'
import { Verwacht } from '../../spelregels/Verwacht.tsx'

const teksten = {
  titel: { nl: 'Spelregels', en: 'Rules of the field' },
  geen: { nl: 'Geen signalen en geen inbreuken.', en: 'No signals and no breaches.' },
  sinds: { nl: 'sinds', en: 'since' },
  afkeur: { nl: 'Niet declarabel', en: 'Cannot be declared' },
  waarschuwing: { nl: 'Te verantwoorden', en: 'To be accounted for' },
  onbekend: { nl: 'Niet te beoordelen ({n})', en: 'Cannot be judged ({n})' },
} as const

/** What the rules of the field say of this patient: what is near, what is late, and what cannot be said. */
export function SpelregelKaart({ patient }: { readonly patient: string }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const vraag = useQuery(spelregelsVan(patient))
  return (
    <Kaart titel={t.titel}>
      <Geladen vraag={vraag}>
        {({ rijen, onbekend }) => (
          <>
            {rijen.length === 0 && <p className="zk-stil">{t.geen}</p>}
            <ul className="zk-patient-rijen">
              {rijen.map((rij) => (
                <li key={rij.sleutel}>
                  <Regel rij={rij} />
                </li>
              ))}
            </ul>
            {onbekend.length > 0 && (
              <details>
                <summary>{vul(t.onbekend, { n: onbekend.length })}</summary>
                <ul className="zk-patient-redenen">
                  {onbekend.map(({ regel, reden }) => (
                    <li key={`${regel} ${reden.nl}`}>
                      <Link to="/regelboek" search={{ regel } as never}>
                        {lees(noemRegel(regel))}
                      </Link>
                      {': '}
                      {lees(reden)}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
        )}
      </Geladen>
    </Kaart>
  )
}

function Regel({ rij }: { readonly rij: Spelregelrij }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const dag = rij.stand === 'signaal' ? rij.uiterlijk : rij.breukOp
  return (
    <>
      <div className="zk-patient-rij-tekst">
        <p>
          <Link to="/regelboek" search={{ regel: rij.regel } as never}>
            {lees(noemRegel(rij.regel))}
          </Link>
        </p>
        <p className="zk-zacht">
          <Verwacht rij={rij} />
          {dag !== null && rij.stand === 'breuk' && (
            <>
              {' · '}
              {t.sinds} <Dag dag={dag} />
            </>
          )}
        </p>
      </div>
      {rij.stand === 'signaal' ? (
        <Dagenover dagen={rij.dagenOver} />
      ) : (
        <Status toestand={rij.ernst === 'afkeur' ? 'fout' : 'letop'}>
          {rij.ernst === 'afkeur' ? t.afkeur : t.waarschuwing}
        </Status>
      )}
    </>
  )
}
