import type { KeyboardEvent } from 'react'
import { kiesEerste } from './kies-eerste.ts'

/** Enter chooses in a list and else does nothing: a form of many fields is saved with its button or Ctrl+Enter. */
export function enterBewaartNiet(e: KeyboardEvent<HTMLElement>): void {
  kiesEerste(e)
  if (e.key !== 'Enter' || e.defaultPrevented || e.ctrlKey || e.metaKey) return
  const invoer = e.target instanceof HTMLInputElement && e.target.type !== 'checkbox' ? e.target : null
  if (invoer !== null && invoer.getAttribute('aria-expanded') !== 'true') e.preventDefault()
}
