// biome-ignore-all lint/a11y/useSemanticElements: rows that are drawn only while in sight cannot be a table or select element
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the whole, which points at the active part
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the whole listens to the keys
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import { useTeksten } from '../taal/teksten.ts'
import { Checkbox } from './Checkbox.tsx'
import { type Kolom, type Sortering, volgendeSortering } from './lijst-kolom.ts'
import { ALLES, NIETS, type Selectie, telGekozen } from './selectie.ts'

type LijstKopProps<R> = {
  readonly kolommen: readonly Kolom<R>[]
  readonly sortering: Sortering | null
  readonly opSortering: ((sortering: Sortering | null) => void) | undefined
  readonly selectie: Selectie | undefined
  readonly opSelectie: ((selectie: Selectie) => void) | undefined
  readonly totaal: number
}

const teksten = { alles: { nl: 'Kies alle regels', en: 'Select all rows' } } as const

/** The heads of the columns: stay in sight, sort, choose all. */
export function LijstKop<R>(props: LijstKopProps<R>) {
  const { kolommen, sortering, opSortering, selectie, opSelectie, totaal } = props
  const t = useTeksten(teksten)
  const gekozen = selectie ? telGekozen(selectie, totaal) : 0
  return (
    <div role="rowgroup" className="zk-lijst-kop">
      <div role="row" aria-rowindex={1} className="zk-lijst-koprij">
        {selectie && (
          <div role="columnheader" className="zk-lijst-cel zk-lijst-vink">
            <Checkbox
              aria-label={t.alles}
              isSelected={totaal > 0 && gekozen === totaal}
              isIndeterminate={gekozen > 0 && gekozen < totaal}
              onChange={(aan) => opSelectie?.(aan ? ALLES : NIETS)}
            />
          </div>
        )}
        {kolommen.map((kolom) => {
          const staat = sortering?.kolom === kolom.sleutel ? sortering.richting : null
          const Icoon = staat === null ? ChevronsUpDown : staat === 'op' ? ArrowUp : ArrowDown
          return (
            <div
              key={kolom.sleutel}
              role="columnheader"
              className="zk-lijst-cel"
              data-uitlijning={kolom.uitlijning}
              {...(kolom.sorteerbaar && opSortering
                ? { 'aria-sort': staat === null ? 'none' : staat === 'op' ? 'ascending' : 'descending' }
                : {})}
            >
              {kolom.sorteerbaar && opSortering ? (
                <button
                  type="button"
                  className="zk-lijst-sorteer"
                  data-aan={staat !== null || undefined}
                  onClick={() => opSortering(volgendeSortering(sortering, kolom.sleutel))}
                >
                  <span>{kolom.kop}</span>
                  <Icoon aria-hidden size={13} />
                </button>
              ) : (
                <span>{kolom.kop}</span>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
