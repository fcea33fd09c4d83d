// biome-ignore-all lint/a11y/useSemanticElements: rows that are drawn only while in sight cannot be a table or select element
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the whole, which points at the active part
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the whole listens to the keys
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type ReactNode, useEffect, useId, useMemo, useRef } from 'react'
import { useTeksten } from '../taal/teksten.ts'
import { Foutpaneel } from './Foutpaneel.tsx'
import { Leegte } from './Leegte.tsx'
import { LijstKop } from './LijstKop.tsx'
import { LijstRij } from './LijstRij.tsx'
import { LijstVoet } from './LijstVoet.tsx'
import { LijstWacht } from './LijstWacht.tsx'
import { useBediening } from './lijst-bediening.ts'
import { useLijstbreedte } from './lijst-breedte.ts'
import { baanVan, type Kolom, type LijstBron, type Sortering } from './lijst-kolom.ts'
import { useEerstePagina, useLaatstePagina, useRijen } from './lijst-paginas.ts'
import { isGekozen, type Selectie } from './selectie.ts'
import './Lijst.css'
import './Skelet.css'

type LijstProps<R> = {
  /** Read aloud as the name of the list. */
  readonly naam: string
  readonly kolommen: readonly Kolom<R>[]
  readonly sleutel: (rij: R) => string
  /** All rows, when they are few and already here … */
  readonly rijen?: readonly R[]
  /** … or a source of pages, when they are many. */
  readonly bron?: LijstBron<R>
  /** Enter or a click on a row. */
  readonly opOpen?: (rij: R) => void
  /** The row that is open beside the list; the keyboard moves along with it. */
  readonly openSleutel?: string | null
  readonly selectie?: Selectie
  readonly opSelectie?: (selectie: Selectie) => void
  readonly sortering?: Sortering | null
  readonly opSortering?: (sortering: Sortering | null) => void
  /** In place of rows when there are none. */
  readonly leeg?: ReactNode
  /** Marks a row at its start: a row in error, a row that needs attention. */
  readonly merk?: (rij: R) => 'fout' | 'letop' | 'goed' | null
  /** `vul` takes the height of the page (in `Blad soort="lijst"`), `auto` grows with its rows up to 30 rem. */
  readonly hoogte?: 'vul' | 'auto'
  /** Puts the keyboard in the list when the page opens. */
  readonly autoFocus?: boolean
  /** Text before the totals in the footer. */
  readonly voetTekst?: ReactNode
}

const teksten = {
  leeg: { nl: 'Geen regels', en: 'No rows' },
} as const

const RIJHOOGTE = 36
const RIJHOOGTE_SMAL = 60
/** So many rows above and below what is in sight the open row of a source is looked for. */
const OMTREK = 100
/** Browsers draw no taller than some 17 million pixels; people filter long before. */
const GRENS = 250_000

/** A list of few or a hundred thousand rows: sortable, selectable, driven by keyboard; draws only what is in sight. */
export function Lijst<R>(props: LijstProps<R>) {
  const { kolommen, sleutel, rijen, bron, selectie, opSelectie, sortering = null, opOpen, hoogte = 'vul' } = props
  const t = useTeksten(teksten)
  const id = useId()
  const rol = useRef<HTMLDivElement>(null)
  const actiefNu = useRef(0)
  const metVink = selectie !== undefined
  const { smal, passend } = useLijstbreedte(rol, kolommen, metVink)
  const getoond = smal ? kolommen : passend
  const eerste = useEerstePagina(bron, sortering)
  const totaal = rijen ? rijen.length : eerste.totaal
  const aantal = Math.min(totaal, GRENS)
  useLaatstePagina(bron, sortering, aantal)
  const rijhoogte = smal ? RIJHOOGTE_SMAL : RIJHOOGTE

  const virtueel = useVirtualizer({
    count: aantal,
    getScrollElement: () => rol.current,
    estimateSize: () => rijhoogte,
    overscan: 8,
    scrollPaddingStart: smal ? 0 : RIJHOOGTE,
    scrollPaddingEnd: RIJHOOGTE,
    rangeExtractor: (bereik) => metRij(defaultRangeExtractor(bereik), actiefNu.current, bereik.count),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row height is measured anew
  useEffect(() => virtueel.measure(), [rijhoogte])
  useEffect(() => {
    if (props.autoFocus) rol.current?.focus({ preventScroll: true })
  }, [props.autoFocus])

  const { startIndex = 0, endIndex = 0 } = virtueel.range ?? {}
  const zicht = { eerste: startIndex, laatste: endIndex, totaal: aantal }
  const uitBron = useRijen(bron, sortering, zicht, eerste.data)
  const rijOp = (i: number): R | undefined => (rijen ? rijen[i] : uitBron.rijOp(i))
  const { actief, opToets, opKlik, opVink } = useBediening({
    rol,
    aantal,
    blad: Math.max(1, endIndex - startIndex - 1),
    rijOp,
    bekend: rijen ? [0, aantal - 1] : [startIndex - OMTREK, endIndex + OMTREK],
    openSleutel: props.openSleutel ?? null,
    sleutel,
    naarRij: (i) => {
      actiefNu.current = i
      virtueel.scrollToIndex(i)
    },
    opOpen,
    selectie,
    opSelectie,
  })
  actiefNu.current = actief

  const baan = useMemo(() => baanVan(passend, metVink), [passend, metVink])

  const leeg = aantal === 0 && !eerste.laadt
  return (
    <div
      className="zk-lijst"
      data-hoogte={hoogte}
      data-smal={smal || undefined}
      data-verouderd={eerste.verouderd || undefined}
    >
      <div
        ref={rol}
        className="zk-lijst-rol"
        role="grid"
        tabIndex={0}
        aria-label={props.naam}
        aria-rowcount={totaal + 1}
        aria-colcount={getoond.length + (selectie ? 1 : 0)}
        aria-multiselectable={selectie ? true : undefined}
        aria-busy={eerste.laadt || eerste.verouderd}
        aria-activedescendant={aantal > 0 ? `${id}-${actief}` : undefined}
        onKeyDown={opToets}
        style={baan as CSSProperties}
      >
        <LijstKop
          kolommen={getoond}
          sortering={sortering}
          opSortering={props.opSortering}
          selectie={selectie}
          opSelectie={opSelectie}
          totaal={totaal}
        />
        {eerste.laadt && <LijstWacht kolommen={getoond.length + (selectie ? 1 : 0)} hoog={rijhoogte} />}
        <div className="zk-lijst-lijf" role="rowgroup" style={{ height: virtueel.getTotalSize() }}>
          {virtueel.getVirtualItems().map((item) => {
            const rij = rijOp(item.index)
            const rijSleutel = rij === undefined ? null : sleutel(rij)
            return (
              <LijstRij
                key={item.key}
                id={`${id}-${item.index}`}
                index={item.index}
                boven={item.start}
                hoog={item.size}
                rij={rij}
                kolommen={getoond}
                smal={smal}
                actief={item.index === actief}
                open={rijSleutel !== null && rijSleutel === props.openSleutel}
                metVink={metVink}
                gekozen={selectie !== undefined && rijSleutel !== null && isGekozen(selectie, rijSleutel)}
                merk={rij === undefined ? null : (props.merk?.(rij) ?? null)}
                klikbaar={opOpen !== undefined}
                opKlik={opKlik}
                opVink={opVink}
              />
            )
          })}
        </div>
      </div>
      {leeg && (
        <div className="zk-lijst-leeg">
          {eerste.fout ? (
            <Foutpaneel fout={eerste.fout} opOpnieuw={eerste.opnieuw} />
          ) : (
            (props.leeg ?? <Leegte titel={t.leeg} />)
          )}
        </div>
      )}
      <LijstVoet
        kolommen={kolommen}
        totaal={totaal}
        getoond={aantal}
        selectie={selectie}
        smal={smal}
        tekst={props.voetTekst}
        opOpnieuw={uitBron.opOpnieuw}
      />
    </div>
  )
}

/** The row that the keyboard is on stays drawn, also out of sight: a screen reader stands on it. */
function metRij(zichtbaar: number[], actief: number, aantal: number): number[] {
  if (actief >= aantal || zichtbaar.includes(actief)) return zichtbaar
  return [...zichtbaar, actief].sort((a, b) => a - b)
}
