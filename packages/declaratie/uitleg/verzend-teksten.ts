import type { Tekst } from '@zorgketen/values'

/** Reasons for which a declaratie may not leave. */
export const verzendTeksten = {
  'verzenden.leeg': {
    nl: 'De declaratie heeft geen regels; er valt niets te verzenden.',
    en: 'The declaration has no lines; there is nothing to send.',
  },
  'verzenden.ander-dossier': {
    nl: 'Het dossier is van declarant {declarant} aan betaler {betaler}; deze declaratie niet. Gebruik het dossier dat erbij hoort.',
    en: 'The dossier is of declarant {declarant} to payer {betaler}; this declaration is not. Use the dossier that belongs to it.',
  },
  'verzenden.referentie-gebruikt': {
    nl: 'Regelreferentie {referentie} is al gebruikt en is voor altijd uniek (DFZ-09). Stel opnieuw samen met een hoger volgnummer.',
    en: 'Line reference {referentie} was used before; a reference is unique for ever (DFZ-09). Compose again with a higher volgnummer.',
  },
  'verzenden.totaal': {
    nl: 'Het totaal ({gevonden}) is niet de som van de regels ({verwacht}) (DFZ-06). Stel opnieuw samen.',
    en: 'The total ({gevonden}) is not the sum of the lines ({verwacht}) (DFZ-06). Compose again.',
  },
  'verzenden.wacht-op-retour': {
    nl: 'De prestatie van regel {referentie} heeft al een regel waarop het antwoord nog uitblijft (DFZ-11). Wacht op het retourbericht.',
    en: 'The prestatie of line {referentie} already has a line that awaits its answer (DFZ-11). Wait for the return.',
  },
  'verzenden.al-toegekend': {
    nl: 'De prestatie van regel {referentie} is al toegekend en wordt in dit bericht niet gecrediteerd. Maak een correctie.',
    en: 'The prestatie of line {referentie} was already granted and is not credited in this message. Make a correction.',
  },
  'verzenden.prestatie-dubbel': {
    nl: 'De prestatie van regel {referentie} staat twee keer in dit bericht. Stel opnieuw samen.',
    en: 'The prestatie of line {referentie} occurs twice in this message. Compose again.',
  },
  'verzenden.credit-niet-toegekend': {
    nl: 'Creditregel {referentie} noemt een regel die niet is toegekend; alleen een goedgekeurde regel kan worden gecrediteerd (DFZ-10).',
    en: 'Credit line {referentie} names a line that was not granted; only an approved line can be credited (DFZ-10).',
  },
  'verzenden.credit-bedrag': {
    nl: 'Creditregel {referentie} neemt {gevonden} terug van een toekenning van {verwacht}; crediteer de hele regel (DFZ-10).',
    en: 'Credit line {referentie} takes back {gevonden} of a grant of {verwacht}; credit the whole line (DFZ-10).',
  },
} satisfies Record<string, Tekst>
