import { isWit, naBijzaak, soortMarkup, zoek } from './markup.ts'
import type { Toestand } from './toestand.ts'

/** Offset of the next start or end tag; comments and instructions are passed over, loose text is a finding. */
export function leesTussen(t: Toestand, i: number): number {
  let p = i
  for (;;) {
    let j = p
    while (j < t.einde && isWit(t.b[j] as number)) j++
    if (j >= t.einde) t.tekort()
    if (t.b[j] !== 60) {
      const k = t.b.indexOf(60, j)
      if (k < 0 || k >= t.einde) t.tekort()
      meldTekst(t, j)
      j = k
    }
    const soort = soortMarkup(t, j)
    if (soort === 'begin' || soort === 'eind') return j
    if (soort === 'cdata') {
      p = zoek(t, j + 9, ']]>') + 3
      meldTekst(t, j)
    } else p = naBijzaak(t, j, soort)
  }
}

function meldTekst(t: Toestand, i: number): void {
  t.meld('tekst-tussen', i, null, { nl: 'alleen elementen', en: 'elements only' })
}
