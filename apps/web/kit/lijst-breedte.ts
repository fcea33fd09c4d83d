import { type RefObject, useLayoutEffect, useMemo, useState } from 'react'
import { type Kolom, wijkendeKolommen } from './lijst-kolom.ts'

/** Narrower than this, in pixels, a list has no columns. */
const GRENS = 620

type Breedte<R> = {
  /** Too narrow for columns. */
  readonly smal: boolean
  /** The columns there is room for, in their order. The same ones stay the same array. */
  readonly passend: readonly Kolom<R>[]
}

/** What there is room for in the element, measured before it is first painted. */
export function useLijstbreedte<R>(
  plek: RefObject<HTMLElement | null>,
  kolommen: readonly Kolom<R>[],
  metVink: boolean,
): Breedte<R> {
  const { smal, rem } = useMaat(plek)
  const weg = wijkendeKolommen(kolommen, metVink, rem).join(' ')
  const passend = useMemo(() => {
    if (weg === '') return kolommen
    const wijkend = new Set(weg.split(' '))
    return kolommen.filter(({ sleutel }) => !wijkend.has(sleutel))
  }, [kolommen, weg])
  return { smal, passend }
}

/** In whole rem: what a list shows changes in steps, so most changes of its size draw nothing anew. */
type Maat = { readonly smal: boolean; readonly rem: number }

function useMaat(plek: RefObject<HTMLElement | null>): Maat {
  const [maat, setMaat] = useState<Maat>(() => maatVan(globalThis.innerWidth))
  useLayoutEffect(() => {
    const element = plek.current
    if (element === null) return
    const zet = (pixels: number): void => {
      const nu = maatVan(pixels)
      setMaat((was) => (was.smal === nu.smal && was.rem === nu.rem ? was : nu))
    }
    zet(element.clientWidth)
    const kijker = new ResizeObserver(([gemeten]) => {
      if (gemeten) zet(gemeten.contentRect.width)
    })
    kijker.observe(element)
    return () => kijker.disconnect()
  }, [plek])
  return maat
}

function maatVan(pixels: number): Maat {
  const basis = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return { smal: pixels < GRENS, rem: Math.floor(pixels / basis) }
}
