import { type RefObject, useEffect } from 'react'
import { flushSync } from 'react-dom'

/** On paper nothing can be unfolded: everything inside stands open while it is printed, and closes again after. */
export function useHeelAfdrukken(blad: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let geopend: readonly HTMLDetailsElement[] = []
    const open = () => {
      const dicht = blad.current?.querySelectorAll<HTMLDetailsElement>('.zk-lees-sectie:not([open]) > summary') ?? []
      geopend = [...dicht].flatMap(({ parentElement }) => parentElement as HTMLDetailsElement)
      // a press, so that what is inside is drawn before the paper is
      flushSync(() => {
        for (const een of geopend) een.querySelector('summary')?.click()
      })
    }
    const sluit = () => {
      for (const een of geopend) een.querySelector('summary')?.click()
      geopend = []
    }
    window.addEventListener('beforeprint', open)
    window.addEventListener('afterprint', sluit)
    return () => {
      window.removeEventListener('beforeprint', open)
      window.removeEventListener('afterprint', sluit)
    }
  }, [blad])
}
