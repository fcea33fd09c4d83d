import { type RefObject, useEffect, useMemo, useState } from 'react'
import { type Kolom, wijkendeKolommen } from './lijst-kolom.ts'

/** The columns there is room for in the element, in their order. The same ones stay the same array. */
export function usePassendeKolommen<R>(
  plek: RefObject<HTMLElement | null>,
  kolommen: readonly Kolom<R>[],
  metVink: boolean,
): readonly Kolom<R>[] {
  const rem = useBreedte(plek)
  const weg = wijkendeKolommen(kolommen, metVink, rem).join(' ')
  return useMemo(() => {
    if (weg === '') return kolommen
    const wijkend = new Set(weg.split(' '))
    return kolommen.filter(({ sleutel }) => !wijkend.has(sleutel))
  }, [kolommen, weg])
}

/** Width of the element in whole rem; infinite until it was measured. */
function useBreedte(plek: RefObject<HTMLElement | null>): number {
  const [rem, setRem] = useState(Number.POSITIVE_INFINITY)
  useEffect(() => {
    const element = plek.current
    if (element === null) return
    const kijker = new ResizeObserver(([maat]) => {
      const basis = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      if (maat) setRem(Math.floor(maat.contentRect.width / basis))
    })
    kijker.observe(element)
    return () => kijker.disconnect()
  }, [plek])
  return rem
}
