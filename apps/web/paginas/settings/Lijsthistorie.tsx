import { useQuery } from '@tanstack/react-query'
import { Dag } from '../../kit/Dag.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { Moment } from '../registraties/gedeeld/Moment.tsx'
import { type Lijstversie, settinghistorieVraag } from './api.ts'

const teksten = {
  titel: { nl: 'Historie', en: 'History' },
  leeg: { nl: 'De lijst is nog niet gewijzigd.', en: 'The list was not changed yet.' },
  vanaf: { nl: 'geldt vanaf', en: 'holds from' },
  versie: { nl: 'Versie {n}', en: 'Version {n}' },
  nieuw: { nl: 'nieuw', en: 'new' },
  weg: { nl: 'weg', en: 'removed' },
  gewijzigd: { nl: 'gewijzigd', en: 'changed' },
  verplaatst: { nl: 'verplaatst', en: 'moved' },
} as const

/** Every change of the list, the newest first: who, when, why, from which day, and what became different. */
export function Lijsthistorie() {
  const t = useTeksten(teksten)
  const versies = useQuery(settinghistorieVraag)
  return (
    <Kaart titel={t.titel}>
      <Geladen vraag={versies}>
        {(data) =>
          data.length === 0 ? (
            <p className="zk-zacht">{t.leeg}</p>
          ) : (
            <ol className="zk-settings-historie">
              {data.map((versie) => (
                <Versieregel key={versie.versie} versie={versie} />
              ))}
            </ol>
          )
        }
      </Geladen>
    </Kaart>
  )
}

function Versieregel({ versie: { versie, op, door, reden, vanaf, wijzigingen } }: { readonly versie: Lijstversie }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  return (
    <li>
      <p>
        <strong>{vul(t.versie, { n: versie })}</strong>{' '}
        <span className="zk-stil">
          <Moment op={op} /> · {door}
          {vanaf !== null && (
            <>
              {' · '}
              {t.vanaf} <Dag dag={vanaf} />
            </>
          )}
        </span>
      </p>
      <p className="zk-zacht">{reden}</p>
      <ul>
        {wijzigingen.map(({ soort, naam, van, naar }) => (
          <li key={`${soort} ${naam}`}>
            <span className="zk-stil">{t[soort]}: </span>
            {naam}
            {(van ?? naar) !== null && (
              <span className="zk-stil">
                {' ('}
                {[van, naar].flatMap((een) => (een === null ? [] : [lees(een)])).join(' → ')})
              </span>
            )}
          </li>
        ))}
      </ul>
    </li>
  )
}
