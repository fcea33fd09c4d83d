import { isVorm, type Referentie, type RetourcodeRij } from '@zorgketen/reference'
import { ruleKey } from '@zorgketen/rules'
import { formatDay } from '@zorgketen/values'
import { explainRetourcode, rulesOfCode, showCertainty, TABELLEN } from './explain-retourcode.ts'
import { both, t, veld } from './toon.ts'
import type { Zoekresultaat } from './zoekresultaat.ts'

/** A return code: its meaning, what to do, and the rules that give it. */
export function describeCode(code: string, referentie: Referentie): Zoekresultaat {
  const rij = referentie.retourcode(code)
  const { betekenis, advies, bron } = explainRetourcode(code, referentie)
  const regels = rulesOfCode(code, referentie)
  return {
    soort: 'retourcode',
    sleutel: code,
    titel: t(`Retourcode ${code}`, `Return code ${code}`),
    tekst: betekenis,
    velden: [
      ...(rij === undefined ? [] : [veld(t('Niveau', 'Level'), both(rij.niveau))]),
      ...(advies === null ? [] : [veld(t('Wat te doen', 'What to do'), advies)]),
      ...regels.map(({ oorsprong, id, zegt }) => veld(both([...oorsprong, id].join(', ')), zegt)),
    ],
    bron,
    zekerheid: showCertainty(rij?.zekerheid ?? 'onbekend'),
    geldig: validityOf(rij, referentie),
    fictief: false,
    verwant: regels.map(ruleKey),
  }
}

/** Codes of which the list or some table knows. */
export function allCodes(referentie: Referentie): readonly string[] {
  const uitTabellen = TABELLEN.flatMap((tabel) => referentie.retourcodetabel(tabel).map(({ code }) => code))
  return [...new Set([...referentie.retourcodes().map(({ code }) => code), ...uitTabellen])].sort()
}

const validityOf = (rij: RetourcodeRij | undefined, referentie: Referentie) => {
  const uitgave = referentie.uitgaven.find(
    (een) => isVorm(een, 'retourcodes') && een.rijen.some(({ code }) => code === rij?.code),
  )
  if (uitgave === undefined) return t('onbekend', 'unknown')
  const van = formatDay(uitgave.kop.geldigVanaf)
  return t(
    `gezien in de lijst vanaf ${van} (uitgave ${uitgave.kop.uitgave})`,
    `seen in the list from ${van} (release ${uitgave.kop.uitgave})`,
  )
}
