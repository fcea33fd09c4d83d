import { useEffect, useRef } from 'react'

/** Milliseconds in which whoever took the focused element away may put the focus somewhere himself. */
const GEDULD = 80
/** And a look once more: the browser takes the focus from what is disabled only when it draws again. */
const NOG_EENS = 1000

/**
 * Keeps the keyboard in a panel: when what had the focus goes away (a button that opened a question and is no longer
 * there after the answer), the panel gets it. Otherwise Escape and Tab would be heard by nobody.
 */
export function Focuswacht() {
  const plek = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const paneel = plek.current?.closest<HTMLElement>('[role="dialog"], [role="alertdialog"]')
    if (!paneel) return
    let wacht: ReturnType<typeof setTimeout> | undefined
    let later: ReturnType<typeof setTimeout> | undefined
    // only what it had can be lost: while it opens, a field of it is still to take the focus
    let had = false
    const kreeg = ({ target }: FocusEvent) => {
      had = target !== paneel
    }
    const kijk = () => {
      wacht = undefined
      if (!had || paneel.closest('[data-exiting]') !== null) return
      const kwijt = document.activeElement === null || document.activeElement === document.body
      // under another panel: that one has the keyboard
      if (kwijt && paneel.closest('[inert], [aria-hidden="true"]') === null) paneel.focus({ preventScroll: true })
    }
    const straks = () => {
      wacht ??= setTimeout(kijk, GEDULD)
      clearTimeout(later)
      later = setTimeout(kijk, NOG_EENS)
    }
    paneel.addEventListener('focusin', kreeg)
    const kijker = new MutationObserver(straks)
    const soort = {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled', 'inert', 'aria-hidden'],
    }
    kijker.observe(document.body, soort)
    return () => {
      paneel.removeEventListener('focusin', kreeg)
      kijker.disconnect()
      clearTimeout(wacht)
      clearTimeout(later)
    }
  }, [])
  return <span ref={plek} hidden />
}
