// biome-ignore-all lint/a11y/useSemanticElements: rows that are drawn only while in sight cannot be a table or select element
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the whole, which points at the active part
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the whole listens to the keys
import { type MouseEvent, memo, type ReactNode } from 'react'
import { useTeksten } from '../taal/teksten.ts'
import type { Kolom } from './lijst-kolom.ts'

type LijstRijProps<R> = {
  readonly id: string
  readonly index: number
  /** Distance to the top of the list and height, in pixels. */
  readonly boven: number
  readonly hoog: number
  /** Undefined while the row is on its way. */
  readonly rij: R | undefined
  readonly kolommen: readonly Kolom<R>[]
  readonly smal: boolean
  readonly actief: boolean
  readonly open: boolean
  readonly metVink: boolean
  readonly gekozen: boolean
  readonly merk: 'fout' | 'letop' | 'goed' | null
  readonly klikbaar: boolean
  readonly opKlik: (index: number) => void
  readonly opVink: (index: number, reeks: boolean) => void
}

const teksten = { kies: { nl: 'Kies regel', en: 'Select row' } } as const

/** One row: columns on a wide screen, two lines on a phone. Drawn again only when something of it changed. */
export const LijstRij = memo(Rij) as typeof Rij

function Rij<R>(props: LijstRijProps<R>) {
  const { index, rij, kolommen, smal, gekozen, metVink } = props
  const t = useTeksten(teksten)
  return (
    <div
      id={props.id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={metVink ? gekozen : undefined}
      className="zk-lijst-rij"
      data-actief={props.actief || undefined}
      data-open={props.open || undefined}
      data-merk={props.merk ?? undefined}
      data-klikbaar={props.klikbaar || undefined}
      style={{ transform: `translateY(${props.boven}px)`, height: props.hoog }}
      onClick={(e) => {
        if (!(e.target as Element).closest('button, a, input, label')) props.opKlik(index)
      }}
    >
      {metVink && (
        <div role="gridcell" className="zk-lijst-cel zk-lijst-vink">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={`${t.kies} ${index + 1}`}
            checked={gekozen}
            disabled={rij === undefined}
            readOnly
            onClick={(e) => props.opVink(index, e.shiftKey)}
          />
        </div>
      )}
      {smal ? <SmalleCellen rij={rij} kolommen={kolommen} /> : <Cellen rij={rij} kolommen={kolommen} />}
    </div>
  )
}

type CellenProps<R> = { readonly rij: R | undefined; readonly kolommen: readonly Kolom<R>[] }

function Cellen<R>({ rij, kolommen }: CellenProps<R>) {
  return kolommen.map((kolom) => (
    <div
      key={kolom.sleutel}
      role="gridcell"
      className="zk-lijst-cel"
      data-uitlijning={kolom.uitlijning}
      onMouseEnter={toonHeel}
    >
      {inhoud(rij, kolom)}
    </div>
  ))
}

/** Under the mouse a cell that is cut off tells all of its text. */
function toonHeel({ currentTarget: cel }: MouseEvent<HTMLElement>): void {
  if (cel.scrollWidth > cel.clientWidth) cel.title = cel.textContent ?? ''
  else cel.removeAttribute('title')
}

function SmalleCellen<R>({ rij, kolommen }: CellenProps<R>) {
  const op = (plaats: NonNullable<Kolom<R>['smal']>) =>
    kolommen.filter((k, i) => (k.smal ?? (i === 0 ? 'titel' : 'weg')) === plaats)
  return (
    <>
      {(['titel', 'eind', 'bij'] as const).map((plaats) => (
        <div key={plaats} role="gridcell" className="zk-lijst-smal" data-plaats={plaats}>
          {op(plaats).map((kolom) => (
            <span key={kolom.sleutel}>{inhoud(rij, kolom)}</span>
          ))}
        </div>
      ))}
    </>
  )
}

function inhoud<R>(rij: R | undefined, kolom: Kolom<R>): ReactNode {
  return rij === undefined ? <span className="zk-skelet-streep" style={{ width: '60%' }} /> : kolom.cel(rij)
}
