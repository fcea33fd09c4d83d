import type { EpochDay } from '@zorgketen/values'
import { formatDag } from '../../../kit/dag-schrijven.ts'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { plekVan } from '../as/indeling.ts'
import { type Streep, strepen, type Venster } from '../as/venster.ts'

const teksten = { vandaag: { nl: 'vandaag', en: 'today' } } as const

const procent = (deel: number): string => `${deel * 100}%`

/** The first name on the axis says the year too: the others need not. */
function naamVan({ dag, soort }: Streep, eerste: boolean, taal: 'nl' | 'en'): string {
  const [nummer = '', maand = '', jaar = ''] = formatDag(dag, taal).split(' ')
  if (soort === 'jaar') return jaar
  const kort = soort === 'week' ? `${nummer} ${maand}` : maand
  return eerste ? `${kort} ${jaar}` : kort
}

/** A name that would stick out at the end, or stands under that of today, is left out. */
const isWeg = (plek: number, nu: number): boolean => plek > 0.95 || (nu >= 0 && Math.abs(plek + 0.02 - nu) < 0.05)

/** The names of years, months or weeks along the top, and today. */
export function As({ venster, vandaag }: { readonly venster: Venster; readonly vandaag: EpochDay }) {
  const [taal] = useTaal()
  const t = useTeksten(teksten)
  const nu = plekVan(vandaag, venster)
  return (
    <div className="zk-tl-as" aria-hidden>
      {strepen(venster).map((streep, n) => {
        const plek = plekVan(streep.dag, venster)
        return (
          <span
            key={streep.dag}
            data-soort={streep.soort}
            data-weg={isWeg(plek, nu) || undefined}
            style={{ left: procent(plek) }}
          >
            {naamVan(streep, n === 0, taal)}
          </span>
        )
      })}
      {nu >= 0 && nu < 1 && (
        <span className="zk-tl-nu" data-kant={nu > 0.5 ? 'links' : 'rechts'} style={{ left: procent(nu) }}>
          {t.vandaag}
        </span>
      )}
    </div>
  )
}

/** The lines behind the lanes. */
export function Lijnen({ venster, vandaag }: { readonly venster: Venster; readonly vandaag: EpochDay }) {
  const nu = plekVan(vandaag, venster)
  return (
    <svg className="zk-tl-lijnen" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
      {strepen(venster).map(({ dag, soort }) => {
        const x = plekVan(dag, venster) * 100
        return <line key={dag} data-soort={soort} x1={x} x2={x} y1={0} y2={100} vectorEffect="non-scaling-stroke" />
      })}
      {nu >= 0 && nu < 1 && (
        <line className="zk-tl-nulijn" x1={nu * 100} x2={nu * 100} y1={0} y2={100} vectorEffect="non-scaling-stroke" />
      )}
    </svg>
  )
}
