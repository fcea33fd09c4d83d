import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import type { Bevinding } from '../../kit/bevinding.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { beroepVan } from './api.ts'
import './Spelregels.css'

const teksten = {
  goed: {
    nl: 'Beroep, BIG, AGB en opleiding kloppen vandaag, voor zover hier bekend.',
    en: 'Profession, BIG, AGB and training are right today, as far as known here.',
  },
  regel: { nl: 'In het regelboek', en: 'In the rule book' },
} as const

/** Registers of the outside world that nobody has here; their rules say so with everyone. */
const ELDERS = ['zpm.beroep.big-register@1', 'zpm.beroep.agb-register@1']

/** What the rules say of a professional today, above the form in which it can be mended. */
export function Beroepsoordeel({ zorgverlener }: { readonly zorgverlener: string }) {
  const t = useTeksten(teksten)
  const { data } = useQuery(beroepVan(zorgverlener))
  if (data === undefined) return null
  const eigen = data.bevindingen.filter(({ regel }) => !ELDERS.includes(regel))
  const fouten = eigen.filter(({ onbekend }) => onbekend === null)
  const onbekend = eigen.flatMap((een) => (een.onbekend === null ? [] : [{ ...een, reden: een.onbekend }]))
  return (
    <section className="zk-beroepsoordeel">
      <Bevindingen
        geen={t.goed}
        bevindingen={fouten.map(
          ({ regel, zegt, verwacht, doe }): Bevinding => ({
            code: regel,
            ernst: 'letop',
            wat: zegt,
            ...(verwacht === null ? {} : { verwacht }),
            doe,
          }),
        )}
        actie={({ code }) => (
          <Link to="/regelboek" search={{ regel: code } as never}>
            {t.regel}
          </Link>
        )}
      />
      <Bevindingen
        bevindingen={onbekend.map(
          ({ regel, reden, doe }): Bevinding => ({ code: regel, ernst: 'weet', wat: reden, doe }),
        )}
      />
    </section>
  )
}
