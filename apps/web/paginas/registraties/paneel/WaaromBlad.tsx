import { useQuery } from '@tanstack/react-query'
import { Geladen } from '../../../kit/Geladen.tsx'
import { Waarom } from '../../../kit/Waarom.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { waaromVraag } from '../api.ts'
import { leesUitleg } from './lees-uitleg.ts'

const teksten = {
  bewaard: {
    nl: 'Dit gaat over de bewaarde versie, niet over wat u nu typt.',
    en: 'This is about the kept version, not about what you are typing.',
  },
  titel: { nl: 'Hoe deze uitkomst ontstond', en: 'How this outcome came about' },
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
            {verandert && <p className="zk-zacht">{verandert}</p>}
          </div>
        )
      }}
    </Geladen>
  )
}
