/** Cents as people read them: `€ 1.234,56` in Dutch, `€1,234.56` in English; a real minus sign for what goes off. */
export function formatGeld(cents: number, taal: 'nl' | 'en'): string {
  const cijfers = String(Math.abs(cents)).padStart(3, '0')
  const duizend = taal === 'nl' ? '.' : ','
  const komma = taal === 'nl' ? ',' : '.'
  const geheel = cijfers.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, duizend)
  const teken = cents < 0 ? '−' : ''
  const bedrag = `${geheel}${komma}${cijfers.slice(-2)}`
  return taal === 'nl' ? `€ ${teken}${bedrag}` : `${teken}€${bedrag}`
}
