// biome-ignore-all lint/a11y/useSemanticElements: a table element takes no keyboard
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the whole, which points at the active row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the whole listens to the keys
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { Afspraakrij } from './Afspraakrij.tsx'
import type { Dagrij } from './dagrijen.ts'

type DaglijstProps = {
  readonly rijen: readonly Dagrij[]
  readonly gekozen: string | null
  readonly opKies: (sleutel: string) => void
  /** Enter, or a double click: confirms an appointment, plans in free room. */
  readonly opEnter: (rij: Dagrij) => void
  /** Any other key; true when it was for us. */
  readonly opToets: (toets: string) => boolean
  /** Ids of appointments that are being kept. */
  readonly bezig: ReadonlySet<string>
  /** Someone else looks along: only the name of the chosen one shows. */
  readonly meekijken: boolean
  readonly naam: string
}

const teksten = {
  vrij: { nl: 'vrij, {n} minuten', en: 'free, {n} minutes' },
  spoed: { nl: 'alleen voor spoed, {n} minuten', en: 'for urgent calls only, {n} minutes' },
} as const

const STAP: Readonly<Record<string, (plaats: number, laatste: number) => number>> = {
  ArrowDown: (plaats, laatste) => Math.min(laatste, plaats + 1),
  ArrowUp: (plaats) => Math.max(0, plaats - 1),
  j: (plaats, laatste) => Math.min(laatste, plaats + 1),
  k: (plaats) => Math.max(0, plaats - 1),
  Home: () => 0,
  End: (_, laatste) => laatste,
}

/** The day as one list that the keyboard walks through. It takes the keyboard when the page opens. */
export function Daglijst(props: DaglijstProps) {
  const { rijen, gekozen, opKies, opEnter, opToets, bezig, meekijken, naam } = props
  const t = useTeksten(teksten)
  const lijst = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const actief = document.activeElement
    const inhoud = lijst.current?.closest('main') ?? document.body
    // who came by the menu wants the day; who is choosing another day stays where that is chosen
    const elders = actief === null || actief === inhoud || actief === document.body || !inhoud.contains(actief)
    if (elders) lijst.current?.focus({ preventScroll: true })
  }, [])
  // the row that is chosen when the page opens stays where it is: on a phone the page would move
  const vorige = useRef(gekozen)
  useEffect(() => {
    if (gekozen === null || vorige.current === gekozen) return
    vorige.current = gekozen
    document.getElementById(idVan(gekozen))?.scrollIntoView({ block: 'nearest' })
  }, [gekozen])
  const plaats = rijen.findIndex(({ sleutel }) => sleutel === gekozen)
  const bijToets = (e: KeyboardEvent) => {
    if (e.ctrlKey || e.metaKey || e.altKey) return
    const rij = rijen[plaats]
    const stap = STAP[e.key]
    if (stap !== undefined) {
      const doel = rijen[stap(plaats, rijen.length - 1)]
      if (doel !== undefined) opKies(doel.sleutel)
    } else if (e.key === 'Enter' && rij !== undefined) opEnter(rij)
    else if (!opToets(e.key)) return
    e.preventDefault()
  }
  return (
    <div
      ref={lijst}
      role="grid"
      tabIndex={0}
      aria-label={naam}
      className="zk-daglijst"
      onKeyDown={bijToets}
      {...(gekozen === null ? {} : { 'aria-activedescendant': idVan(gekozen) })}
    >
      {rijen.map((rij) => (
        <div
          key={rij.sleutel}
          id={idVan(rij.sleutel)}
          role="row"
          aria-selected={rij.sleutel === gekozen}
          className="zk-dagrij"
          data-soort={rij.soort}
          data-status={rij.soort === 'afspraak' ? rij.regel.afspraak.status : undefined}
          data-bezig={bezig.has(rij.sleutel) || undefined}
          onClick={() => opKies(rij.sleutel)}
          onDoubleClick={() => opEnter(rij)}
        >
          {rij.soort === 'vrij' ? (
            <>
              <span role="gridcell" className="zk-dagrij-tijd zk-cijfers">
                {rij.van}
              </span>
              <span role="gridcell" className="zk-dagrij-vrij">
                {vul(rij.spoed ? t.spoed : t.vrij, { n: rij.minuten })}
              </span>
            </>
          ) : (
            <Afspraakrij regel={rij.regel} verborgen={meekijken && rij.sleutel !== gekozen} />
          )}
        </div>
      ))}
    </div>
  )
}

const idVan = (sleutel: string): string => `dagrij-${sleutel.replaceAll(/[^\w-]/g, '-')}`
