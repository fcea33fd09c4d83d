/** Most that a contact takes. */
const MEEST = 1440
const STAP = 5

/**
 * The minutes after a key, while an appointment is chosen: figures make a number, plus and minus move five minutes,
 * Backspace takes a figure away. `getypt` is what was typed so far, null when nothing was. Undefined: not our key.
 */
export function typMinuten(
  toets: string,
  getypt: string | null,
  nu: number,
): { readonly getypt: string | null; readonly minuten: number | null } | undefined {
  if (/^\d$/.test(toets)) {
    const tekst = `${getypt ?? ''}${toets}`.replace(/^0+(?=\d)/, '')
    return Number(tekst) > MEEST ? { getypt, minuten: nu } : { getypt: tekst, minuten: Number(tekst) }
  }
  if (toets === '+' || toets === '=') return { getypt: null, minuten: Math.min(MEEST, nu + STAP) }
  if (toets === '-') return { getypt: null, minuten: Math.max(0, nu - STAP) }
  if (toets === 'Backspace') {
    const tekst = (getypt ?? String(nu)).slice(0, -1)
    return tekst === '' ? { getypt: null, minuten: null } : { getypt: tekst, minuten: Number(tekst) }
  }
  return undefined
}
