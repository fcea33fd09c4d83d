import type { Tekst } from '@zorgketen/values'

/** What a return did to a line, and why a return was set apart or is not for us. */
export const vereffenTeksten = {
  'retour.reeds-verwerkt': {
    nl: 'Dit retourbestand is al verwerkt; er is niets gewijzigd.',
    en: 'This return file was processed before; nothing changed.',
  },
  'retour.onbekend-bericht': {
    nl: 'Het retourbericht antwoordt op bericht {berichtreferentie}, dat niet in dit dossier staat. Zoek het dossier van dat bericht.',
    en: 'The return answers message {berichtreferentie}, which is not in this dossier. Find the dossier of that message.',
  },
  'retour.andere-declarant': {
    nl: 'Het retourbericht is voor declarant {gevonden}; dit dossier is van {verwacht}. Geef het aan de declarant die het noemt.',
    en: 'The return is for declarant {gevonden}; this dossier is of {verwacht}. Hand it to the declarant it names.',
  },
  'retour.andere-betaler': {
    nl: 'Het retourbericht komt van betaler {gevonden}; het bericht ging naar {verwacht}. Vraag na wie antwoordt.',
    en: 'The return comes from payer {gevonden}; the message went to {verwacht}. Ask who answers.',
  },
  'retour.berichtsoort': {
    nl: 'Het retourbericht heeft berichtsoort {gevonden}, ons bericht {verwacht}. Productie en test gaan nooit door elkaar.',
    en: 'The return is of kind {gevonden}, our message of {verwacht}. Production and test never mix.',
  },
  'retour.factuurnummer': {
    nl: 'Het retourbericht noemt factuur {gevonden}; bericht {berichtreferentie} had factuur {verwacht}. Vraag een juist retourbericht.',
    en: 'The return names invoice {gevonden}; message {berichtreferentie} had invoice {verwacht}. Ask for a right return.',
  },
  'retour.al-beantwoord': {
    nl: 'Bericht {berichtreferentie} is al beantwoord en dit is een ander retourbestand. Vraag na welk antwoord geldt.',
    en: 'Message {berichtreferentie} was already answered and this is another return file. Ask which answer counts.',
  },
  'retour.poort-zonder-melding': {
    nl: 'Het antwoord van de poort noemt geen retourcode; of het bericht is geweigerd staat niet vast. Bekijk het bij VECOZO.',
    en: 'The answer of the gate names no return code, so it does not show that the message was refused. Look it up at VECOZO.',
  },
  'retour.poort-kent-toe': {
    nl: 'Het antwoord van de poort kent een bedrag toe; dat kan alleen een betaler. Vraag na van wie het antwoord is.',
    en: 'The answer of the gate grants an amount, which only a payer can. Ask whose answer this is.',
  },
  'retour.onbekende-regel': {
    nl: 'Het retourbericht noemt regel {referentie}, die niet in bericht {berichtreferentie} stond. Vraag een juist retourbericht.',
    en: 'The return names line {referentie}, which was not in message {berichtreferentie}. Ask for a right return.',
  },
  'retour.regel-dubbel': {
    nl: 'Het retourbericht noemt regel {referentie} twee keer. Vraag een juist retourbericht.',
    en: 'The return names line {referentie} twice. Ask for a right return.',
  },
  'retour.regelsoort': {
    nl: 'Regel {referentie} komt terug als {gevonden} en is verzonden als {verwacht}. Vraag een juist retourbericht.',
    en: 'Line {referentie} comes back as {gevonden} and was sent as {verwacht}. Ask for a right return.',
  },
  'retour.bedrag': {
    nl: 'Regel {referentie}: toegekend is {gevonden}, dat is niet van 0 tot {verwacht}. Vraag een juist retourbericht.',
    en: 'Line {referentie}: granted is {gevonden}, which is not from 0 to {verwacht}. Ask for a right return.',
  },
  'retour.beide-bedragen': {
    nl: 'Regel {referentie} is financieel én niet-financieel toegekend; dat kan niet samen (9459, 9507). Vraag een juist retourbericht.',
    en: 'Line {referentie} was granted financially and non-financially; these exclude each other (9459, 9507). Ask for a right return.',
  },
  'retour.credit-deels': {
    nl: 'Creditregel {referentie} is deels toegekend; een regel wordt als geheel gecrediteerd (DFZ-10). Vraag een juist retourbericht.',
    en: 'Credit line {referentie} was granted in part; a line is credited whole (DFZ-10). Ask for a right return.',
  },
  'retour.totaal-gedeclareerd': {
    nl: 'Het retourbericht noemt een gedeclareerd totaal van {gevonden}; verzonden is {verwacht}. Vraag een juist retourbericht.',
    en: 'The return names a declared total of {gevonden}; sent were {verwacht}. Ask for a right return.',
  },
  'retour.totaal-toegekend': {
    nl: 'De toegekende regels zijn samen {verwacht}, het retourbericht noemt {gevonden}. Vraag na wat is toegekend.',
    en: 'The granted lines add up to {verwacht} and the return names a total of {gevonden}. Ask what was granted.',
  },
  'retour.totaal-niet-financieel': {
    nl: 'Niet-financieel is samen {verwacht} toegekend, het retourbericht noemt {gevonden}. Vraag na wat is toegekend.',
    en: 'The lines granted non-financially add up to {verwacht} and the return names {gevonden}. Ask what was granted.',
  },
  'retour.berichtmelding': {
    nl: 'Er is een melding over het hele bericht en er ontbreken regels; of die zijn toegekend staat niet vast. Vraag dat na.',
    en: 'There is a report on the whole message and lines are left out; whether those were granted is not clear. Ask.',
  },
  'retour.dubbel-toegekend': {
    nl: 'Met dit antwoord zou de prestatie van regel {referentie} twee keer zijn toegekend. Vraag de betaler welke regel geldt.',
    en: 'With this answer the prestatie of line {referentie} would be granted twice. Ask the payer which line counts.',
  },
  'regel.toegekend': { nl: 'Toegekend zoals gevraagd.', en: 'Granted as asked.' },
  'regel.toegekend-zonder-vermelding': {
    nl: 'Toegekend: het retourbericht noemt de regel niet, en de totalen kloppen op de cent.',
    en: 'Granted: the return leaves the line out, and the totals reconcile to the cent.',
  },
  'regel.deels-toegekend': {
    nl: 'Deels toegekend: {toegekend} van {gevraagd}.',
    en: 'Granted in part: {toegekend} of {gevraagd}.',
  },
  'regel.niet-financieel': {
    nl: 'Toegekend zonder betaling: {toegekend} niet-financieel.',
    en: 'Granted without payment: {toegekend} non-financially.',
  },
  'regel.afgekeurd': { nl: 'Afgekeurd met retourcode {codes}.', en: 'Rejected with return code {codes}.' },
  'regel.afgekeurd-zonder-code': {
    nl: 'Afgekeurd: niets toegekend, zonder retourcode. Vraag de betaler naar de reden.',
    en: 'Rejected: nothing granted, without a return code. Ask the payer for the reason.',
  },
  'regel.bericht-geweigerd': {
    nl: 'Niet beoordeeld: het hele bericht is geweigerd met retourcode {codes}.',
    en: 'Not judged: the whole message was refused with return code {codes}.',
  },
  'regel.credit-toegekend': { nl: 'De creditering is toegekend.', en: 'The credit was granted.' },
  'regel.gecrediteerd': {
    nl: 'Gecrediteerd met creditregel {referentie}.',
    en: 'Credited with credit line {referentie}.',
  },
} satisfies Record<string, Tekst>
