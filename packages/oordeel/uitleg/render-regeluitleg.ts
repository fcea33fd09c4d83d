import { formatEuroNl, type Tekst } from '@zorgketen/values'
import type { Regeluitleg, Uitlegstap } from './regeluitleg.ts'

/** In order of weight: what refuses first, then what only warns, then what could not be judged. */
const TEKENS = [
  ['afkeur', '-'],
  ['waarschuwing', '!'],
  ['signaal', '!'],
  ['onbekend', '?'],
] as const

/** The explanation as a few lines of text: objections and unknowns in full, of the rest only the requirements. */
export function renderRegeluitleg({ regel, uitkomst, toegekend, stappen }: Regeluitleg): Tekst {
  const gunstig = stappen.filter((stap) => stap.oordeel === 'geen bezwaar')
  const eisen = [...new Set(gunstig.flatMap((stap) => stap.oorsprong))].sort().join(', ')
  const bezwaren = (taal: keyof Tekst): string[] =>
    TEKENS.flatMap(([oordeel, teken]) =>
      stappen.filter((stap) => stap.oordeel === oordeel).map((stap) => renderStap(teken, stap, taal)),
    )
  const van = formatEuroNl(regel.bedrag)
  const som = formatEuroNl(toegekend)
  const engels = uitkomst === 'toegekend' ? 'granted' : 'rejected'
  return {
    nl: [
      `Regel ${regel.referentie} (${regel.soort}): ${uitkomst}, ${som} van ${van}.`,
      ...bezwaren('nl'),
      `+ ${gunstig.length} regels zonder bezwaar:\n  ${eisen}`,
    ].join('\n'),
    en: [
      `Line ${regel.referentie} (${regel.soort}): ${engels}, ${som} of ${van}.`,
      ...bezwaren('en'),
      `+ ${gunstig.length} rules without objection:\n  ${eisen}`,
    ].join('\n'),
  }
}

const renderStap = (teken: string, { zegt, toelichting, oorsprong, bron }: Uitlegstap, taal: keyof Tekst): string =>
  [
    `${teken} ${zegt[taal]}`,
    ...(toelichting === null ? [] : [toelichting[taal]]),
    `${oorsprong.join(', ')}: ${bron.document}, ${bron.plaats}`,
  ].join('\n  ')
