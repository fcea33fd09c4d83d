import { type Minutes, minutes } from '@zorgketen/values'

/**
 * Divides the minutes of a consultatie bij euthanasieverzoek at the maximum per patient: what is declarable and what is
 * over (ZPM-33; case euthanasie-12u: after eleven and a half hours half of an hour still counts).
 */
export function divideEuthanasie(
  eerder: Minutes,
  nieuw: Minutes,
  hoogstens: number,
): { readonly declarabel: Minutes; readonly over: Minutes } {
  const declarabel = minutes(Math.min(nieuw, Math.max(0, hoogstens - eerder)))
  return { declarabel, over: minutes(nieuw - declarabel) }
}
