/**
 * Takes what people and spreadsheets put between the digits of a number away: spaces, hyphens, dots between groups, a
 * decimal zero at the end. A lone dot or comma before other digits stays: it may be a decimal sign.
 */
export function stripScheidingen(tekst: string): { cijfers: string; code: 'decimalen' | 'scheidingstekens' | null } {
  const zonderNul = tekst.replace(/^(\d+)[.,]0+$/, '$1')
  if (zonderNul !== tekst) return { cijfers: zonderNul, code: 'decimalen' }
  if (!/^\d[\d\s.,-]*\d$/.test(tekst) || !/[\s.,-]/.test(tekst)) return { cijfers: tekst, code: null }
  const losse = tekst.match(/[.,]/g)?.length ?? 0
  if (losse === 1 || (tekst.includes('.') && tekst.includes(','))) return { cijfers: tekst, code: null }
  return { cijfers: tekst.replace(/[\s.,-]/g, ''), code: 'scheidingstekens' }
}
