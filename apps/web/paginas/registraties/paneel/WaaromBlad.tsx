import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Geladen } from '../../../kit/Geladen.tsx'
import { Waarom } from '../../../kit/Waarom.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { regelboekVraag } from '../../regelboek/api.ts'
import { waaromVraag } from '../api.ts'
import { leesUitleg } from './lees-uitleg.ts'
import { vindBronnen } from './vind-bronnen.ts'

const teksten = {
  bewaard: {
    nl: 'Dit gaat over de bewaarde versie, niet over wat u nu typt.',
    en: 'This is about the kept version, not about what you are typing.',
  },
  titel: { nl: 'Hoe deze uitkomst ontstond', en: 'How this outcome came about' },
  anders: { nl: 'Dit kan anders worden door', en: 'This can change through' },
  niets: {
    nl: 'Geen enkel gegeven zou de uitkomst veranderen.',
    en: 'No input whatsoever would change the outcome.',
  },
  regelboek: { nl: 'In het regelboek', en: 'In the rule book' },
  regels: { nl: '{document} ({n})', en: '{document} ({n})' },
} as const

/** Why a kept registration gave what it gave, step by step with the sources. */
export function WaaromBlad({ id, vuil }: { readonly id: string; readonly vuil: boolean }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const vraag = useQuery(waaromVraag(id))
  return (
    <Geladen vraag={vraag}>
      {(uitleg) => {
        const { stappen, verandert } = leesUitleg(lees(uitleg))
        return (
          <div className="zk-regblad">
            {vuil && <p className="zk-stil">{t.bewaard}</p>}
            <Waarom titel={t.titel} stappen={stappen} open />
            <section>
              <h3>{t.anders}</h3>
              {verandert.length === 0 ? (
                <p className="zk-zacht">{t.niets}</p>
              ) : (
                <ul className="zk-invloeden">
                  {verandert.map((naam) => (
                    <li key={naam}>{naam}</li>
                  ))}
                </ul>
              )}
            </section>
            <Regelboekbronnen bronnen={stappen.flatMap(({ bron }) => (bron === undefined ? [] : lees(bron)))} />
          </div>
        )
      }}
    </Geladen>
  )
}

/** The documents of the steps on which the rule book has rules too, with the way there. */
function Regelboekbronnen({ bronnen }: { readonly bronnen: readonly string[] }) {
  const t = useTeksten(teksten)
  const gevonden = vindBronnen(bronnen, useQuery(regelboekVraag).data ?? [])
  if (gevonden.length === 0) return null
  return (
    <section>
      <h3>{t.regelboek}</h3>
      <ul>
        {gevonden.map(({ document, aantal }) => (
          <li key={document}>
            <Link to={'/regelboek' as string} search={{ zoek: document } as never}>
              {vul(t.regels, { document, n: aantal })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
