import type { Referentie } from '@zorgketen/reference'
import { type Rule, ruleKey, rulePage } from '@zorgketen/rules'
import { showCertainty, TABELLEN } from './explain-retourcode.ts'
import { both, t, veld } from './toon.ts'
import type { Zoekresultaat } from './zoekresultaat.ts'

/** A rule of the book: what it says, what to do, where it stands, and with which codes receivers answer it. */
export function describeRule(rule: Rule, referentie: Referentie): Zoekresultaat {
  const page = rulePage(rule, undefined)
  const codes = codesOfRule(rule, referentie)
  const altijd = page.geldig === 'altijd' ? t('altijd', 'always') : both(page.geldig)
  return {
    soort: 'regel',
    sleutel: ruleKey(rule),
    titel: both([...rule.oorsprong, rule.id].join(', ')),
    tekst: rule.zegt,
    velden: [
      veld(t('Wat te doen', 'What to do'), rule.advies),
      veld(t('Kijkt naar', 'Looks at'), both(page.plekken.join(', '))),
      // rules of the field look at no message
      ...(rule.id.startsWith('zpm.') ? [] : [veld(t('Berichtversies', 'Message versions'), both(page.versies))]),
      ...(rule.nodig.length === 0 ? [] : [veld(t('Heeft nodig', 'Needs'), both(rule.nodig.join(', ')))]),
      ...(codes.length === 0 ? [] : [veld(t('Retourcodes', 'Return codes'), both(codes.join(', ')))]),
    ],
    bron: both(page.bron),
    zekerheid: showCertainty(page.zekerheid),
    geldig: altijd,
    fictief: false,
    verwant: codes,
  }
}

const codesOfRule = ({ id }: Rule, referentie: Referentie): readonly string[] => [
  ...new Set(
    TABELLEN.flatMap((tabel) =>
      referentie.retourcodetabel(tabel).flatMap((rij) => (rij.regel === id ? [rij.code] : [])),
    ),
  ),
]
