import { isVorm } from '@zorgketen/reference'
import { loadReferentie } from '@zorgketen/reference/load'

/**
 * A tariff file as a spreadsheet saves it: a mark in front, semicolons, CRLF, decimal commas. Names as the NZa writes
 * them, taken from the invented pack; codes of our own (ZZ), which no source prints. `CO0497` is among them.
 */
export function makeBestand(rijen: number): Uint8Array {
  const namen = loadReferentie()
    .uitgaven.filter((uitgave) => isVorm(uitgave, 'prestaties'))
    .filter(({ kop }) => kop.fictief)
    .flatMap((uitgave) => uitgave.rijen.map(({ naam }) => naam.replace('FICTIEF ', '').replaceAll(',', '')))
  const regels = Array.from({ length: rijen - 1 }, (_, i) => {
    const naam = namen[i % namen.length] ?? 'Prestatie'
    return `${naam};ZZ${String(i).padStart(4, '0')};2025;${20 + (i % 380)},${String(i % 100).padStart(2, '0')}`
  })
  const consult = 'Ambulant – kwaliteitsstatuut sectie II Gezondheidszorgpsycholoog (Wet Big artikel 3) Behandeling'
  const alle = [
    'Naam;Prestatie_code;Jaar;Maximum-tarief (in Euro)',
    `${consult} 45 minuten;CO0497;2025;142,20`,
    ...regels,
  ]
  return new TextEncoder().encode(`\ufeff${alle.join('\r\n')}\r\n`)
}
