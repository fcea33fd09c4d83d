import { dayOf, type EpochDay, yearOf } from '@zorgketen/values'
import type { CSSProperties } from 'react'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import type { Trajectset } from '../api.ts'
import { dagVan } from '../as/dag-van.ts'
import { plekVan } from '../as/indeling.ts'
import { type Venster, vensterOm } from '../as/venster.ts'
import './Strook.css'

const teksten = {
  naam: { nl: 'Alle jaren', en: 'All years' },
  naar: { nl: 'Toon {jaar}', en: 'Show {jaar}' },
} as const

type StrookProps = {
  readonly trajecten: readonly Trajectset[]
  readonly venster: Venster
  readonly bereik: Venster
  readonly opVenster: (venster: Venster) => void
}

const klem = (deel: number): number => Math.min(1, Math.max(0, deel))
const procent = (deel: number): string => `${deel * 100}%`

/** From one day to another (null: the end) as a place within all that is known. */
function vak(van: EpochDay, tot: EpochDay | null, bereik: Venster): CSSProperties {
  const links = klem(plekVan(van, bereik))
  const rechts = tot === null ? 1 : klem(plekVan((tot + 1) as EpochDay, bereik))
  return { left: procent(links), width: procent(Math.max(0, rechts - links)) }
}

/** All that is known, small: each year to go to, the numbers that ran in it, and which part is in sight below. */
export function Strook({ trajecten, venster, bereik, opVenster }: StrookProps) {
  const t = useTeksten(teksten)
  const eerste = yearOf(bereik.van)
  const jaren = Array.from({ length: yearOf(bereik.tot) - eerste + 1 }, (_, n) => eerste + n)
  if (jaren.length < 2) return null
  return (
    <nav className="zk-tl-strook" aria-label={t.naam}>
      {jaren.map((jaar) => (
        <button
          key={jaar}
          type="button"
          style={vak(dayOf(jaar, 1, 1), dayOf(jaar, 12, 31), bereik)}
          aria-label={vul(t.naar, { jaar })}
          aria-current={venster.van >= dayOf(jaar, 1, 1) && venster.tot <= dayOf(jaar, 12, 31)}
          onClick={() => opVenster(vensterOm(dayOf(jaar, 1, 1), 'jaar', bereik))}
        >
          {jaar}
        </button>
      ))}
      <span className="zk-tl-strook-lopen" aria-hidden>
        {trajecten.flatMap(({ nummer, soort, perioden }) =>
          perioden.map(({ van, tot }) => (
            <span
              key={`${nummer} ${van}`}
              data-stroom={soort}
              style={vak(dagVan(van), tot === null ? null : dagVan(tot), bereik)}
            />
          )),
        )}
      </span>
      <span className="zk-tl-strook-venster" aria-hidden style={vak(venster.van, venster.tot, bereik)} />
    </nav>
  )
}
