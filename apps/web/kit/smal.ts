import { type RefObject, useEffect, useState } from 'react'

const GRENS = 620

/** True while the element is too narrow for columns. */
export function useSmal(plek: RefObject<HTMLElement | null>): boolean {
  const [smal, setSmal] = useState(() => globalThis.innerWidth < GRENS)
  useEffect(() => {
    const element = plek.current
    if (element === null) return
    const kijker = new ResizeObserver(([maat]) => {
      if (maat) setSmal(maat.contentRect.width < GRENS)
    })
    kijker.observe(element)
    return () => kijker.disconnect()
  }, [plek])
  return smal
}
