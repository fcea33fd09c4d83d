import type { Tekst } from '@zorgketen/values'
import type { Inleesuitslag } from '../../kit/inleesuitslag.ts'
import { vul } from '../../taal/vul.ts'
import type { Ontvangst } from './api.ts'

const VERWERKT: Tekst = {
  nl: 'Verwerkt: {n} regels kregen hun antwoord.',
  en: 'Processed: {n} lines got their answer.',
}
const VERWERKT_EEN: Tekst = { nl: 'Verwerkt: 1 regel kreeg zijn antwoord.', en: 'Processed: 1 line got its answer.' }
const EERDER: Tekst = {
  nl: 'Dit bestand was al ingelezen; er is niets gewijzigd.',
  en: 'This file was taken in before; nothing changed.',
}
const TERZIJDE: Tekst = {
  nl: 'Terzijde gelegd: er is niets van overgenomen.',
  en: 'Set apart: nothing of it was taken over.',
}
const WACHT: Tekst = { nl: 'Bewaard, nog niet verwerkt.', en: 'Kept, not processed yet.' }
const DECLARATIE: Tekst = {
  nl: 'Dit is een declaratiebericht (GDS801), geen retourbericht; het is bewaard en er is niets mee gedaan.',
  en: 'This is a declaration (GDS801), not a return; it was kept and nothing was done with it.',
}
const KIES_RETOUR: Tekst = {
  nl: 'Kies het retourbestand (GDS802) uit het portaal van de poort of de betaler.',
  en: 'Choose the return file (GDS802) from the portal of the gate or the payer.',
}

/** Says what became of a file that was taken in. */
export function zegOntvangst({ soort, nieuw, verwerking }: Ontvangst): Inleesuitslag {
  if (soort === 'gds801') {
    return { bevindingen: [{ code: 'retour.declaratie', ernst: 'letop', wat: DECLARATIE, doe: KIES_RETOUR }] }
  }
  if (verwerking?.stand === 'terzijde') {
    const delen = [...(nieuw ? [] : [EERDER]), TERZIJDE, ...(verwerking.reden === null ? [] : [verwerking.reden])]
    const wat = { nl: delen.map(({ nl }) => nl).join(' '), en: delen.map(({ en }) => en).join(' ') }
    return { bevindingen: [{ code: 'retour.terzijde', ernst: 'letop', wat }] }
  }
  if (!nieuw) return { bevindingen: [{ code: 'retour.eerder', ernst: 'info', wat: EERDER }] }
  if (verwerking === null) return { bevindingen: [{ code: 'retour.wacht', ernst: 'info', wat: WACHT }] }
  const n = verwerking.regels
  return { goed: n === 1 ? VERWERKT_EEN : { nl: vul(VERWERKT.nl, { n }), en: vul(VERWERKT.en, { n }) } }
}
