import { type EpochDay, parseDay } from '@zorgketen/values'
import type { CSSProperties } from 'react'
import { formatDag } from '../../../kit/dag-schrijven.ts'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import './Tijdlijn.css'

export type Tijdvak = {
  readonly sleutel: string
  readonly naam: string
  readonly van: string
  readonly tot: string | null
  /** Vakken of one line do not overlap; each line has its own bar. */
  readonly lijn?: string
}

const teksten = { vandaag: { nl: 'vandaag', en: 'today' }, leeg: { nl: 'niets', en: 'nothing' } } as const

const dagVan = (iso: string): EpochDay | null => {
  const gelezen = parseDay(iso)
  return gelezen.ok ? gelezen.value : null
}
const HALF_JAAR = 182

/** Periods drawn beside each other on a scale of days, with today. The list beside it says the same in words. */
export function Tijdlijn({ vakken, vandaag }: { readonly vakken: readonly Tijdvak[]; readonly vandaag: string }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const nu = dagVan(vandaag)
  const begin = Math.min(...vakken.map(({ van }) => dagVan(van) ?? Number.POSITIVE_INFINITY), nu ?? Infinity)
  const ooit = Math.max(
    ...vakken.map(({ tot }) => (tot === null ? -Infinity : (dagVan(tot) ?? -Infinity))),
    nu ?? -Infinity,
  )
  if (nu === null || vakken.length === 0) return null
  // what began long ago does not squeeze the present
  const links = Math.max(begin, nu - 6 * HALF_JAAR)
  const rechts = Math.min(Math.max(ooit, nu) + HALF_JAAR, nu + 4 * HALF_JAAR)
  const plek = (dag: number) => `${(100 * (Math.min(Math.max(dag, links), rechts) - links)) / (rechts - links)}%`
  const lijnen = Map.groupBy(vakken, ({ lijn = '' }) => lijn)
  return (
    <div className="zk-tijdlijn" aria-hidden>
      {[...lijnen].map(([lijn, rij]) => (
        <div key={lijn} className="zk-tijdlijn-baan">
          {rij.map((vak) => {
            const van = dagVan(vak.van) ?? links
            const tot = vak.tot === null ? rechts : (dagVan(vak.tot) ?? rechts) + 1
            if (tot <= links) return null
            const stijl = { '--van': plek(van), '--tot': plek(tot) } as CSSProperties
            const geldt = van <= nu && (vak.tot === null || tot > nu)
            return (
              <span
                key={vak.sleutel}
                className="zk-tijdvak"
                style={stijl}
                data-geldt={geldt || undefined}
                data-open={vak.tot === null || undefined}
              >
                {vak.naam}
              </span>
            )
          })}
        </div>
      ))}
      <span
        className="zk-tijdlijn-nu"
        data-rechts={nu - links > (rechts - links) / 2 || undefined}
        style={{ '--van': plek(nu) } as CSSProperties}
      >
        <span>
          {t.vandaag} {formatDag(nu, taal)}
        </span>
      </span>
    </div>
  )
}
