import type { KeyboardEvent } from 'react'

/** How long the list must have been still before it is the answer to what was typed, and how long we wait for that. */
const RUST = 220
const GEDULD = 2000

/**
 * Enter in a field with a list, while no option is pointed at, takes the first option: a name and Enter is enough. Waits
 * until the list belongs to what was typed, so that haste never picks another patient.
 */
export function kiesEerste(e: KeyboardEvent<HTMLElement>): void {
  const invoer = e.target
  if (e.key !== 'Enter' || !e.nativeEvent.isTrusted || e.ctrlKey || e.metaKey || e.altKey) return
  if (!(invoer instanceof HTMLInputElement) || invoer.getAttribute('role') !== 'combobox') return
  if (invoer.getAttribute('aria-expanded') !== 'true' || invoer.hasAttribute('aria-activedescendant')) return
  if (invoer.value.trim() === '') return
  e.preventDefault()
  e.stopPropagation()
  const getypt = invoer.value
  const druk = (key: string) =>
    invoer.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  const begin = performance.now()
  const wacht = () => {
    const nu = performance.now()
    if (invoer.value !== getypt || document.activeElement !== invoer || nu - begin > GEDULD) return
    const zoekt = invoer.parentElement?.querySelector('.zk-draaier') !== null
    if (zoekt || nu - begin < RUST) {
      setTimeout(wacht, 40)
      return
    }
    druk('ArrowDown')
    setTimeout(() => {
      if (invoer.hasAttribute('aria-activedescendant')) druk('Enter')
    }, 30)
  }
  wacht()
}
