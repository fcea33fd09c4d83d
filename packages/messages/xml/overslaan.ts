import { leesEindtag, leesStarttag, naBijzaak, type Starttag, soortMarkup, zoek } from './markup.ts'
import type { Toestand } from './toestand.ts'

/** Passes over an element that is not used, whatever it holds, and returns the offset after it. */
export function slaOver(t: Toestand, tag: Starttag, open: number): number {
  if (tag.leeg) return tag.na
  const stapel = [tag.naam]
  let i = tag.na
  for (;;) {
    const k = t.b.indexOf(60, i)
    if (k < 0 || k >= t.einde) t.tekort(tag.naam)
    const soort = soortMarkup(t, k)
    if (soort === 'eind') {
      i = leesEindtag(t, k, stapel.pop() ?? '')
      if (stapel.length === 0) return i
    } else if (soort === 'begin') {
      const binnen = leesStarttag(t, k)
      if (!binnen.leeg) stapel.push(binnen.naam)
      i = binnen.na
      const { diepte } = t.limieten
      if (t.d + stapel.length > diepte)
        t.faal(
          'diepte',
          open,
          `<${tag.naam}>`,
          { nl: `hoogstens ${diepte} diep`, en: `at most ${diepte} deep` },
          tag.naam,
        )
    } else if (soort === 'cdata') i = zoek(t, k + 9, ']]>') + 3
    else i = naBijzaak(t, k, soort)
  }
}
