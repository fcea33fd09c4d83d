import type { Tekst } from '@zorgketen/values'

/**
 * Every kind of structural finding with its text: what is wrong, what was expected, what to do.
 * `{pad}`, `{gevonden}` and `{verwacht}` are filled in.
 */
export const catalogus = {
  onderbroken: t(
    'Het bericht houdt op binnen {pad}. Verwacht: {verwacht}. Vraag het bestand opnieuw op: het is niet volledig overgekomen.',
    'The message stops inside {pad}. Expected: {verwacht}. Ask for the file again: it did not arrive whole.',
  ),
  naamruimte: t(
    'De naamruimte is {gevonden}. Verwacht: {verwacht}. Kies het bericht dat bij dit bestand hoort of laat de afzender de naamruimte herstellen.',
    'The namespace is {gevonden}. Expected: {verwacht}. Choose the message that fits this file or have the sender mend the namespace.',
  ),
  wortel: t(
    'Het bericht begint met {gevonden}. Verwacht: {verwacht}. Controleer of dit het goede bestand is.',
    'The message starts with {gevonden}. Expected: {verwacht}. Check that this is the right file.',
  ),
  codering: t(
    'De tekencodering is {gevonden}. Verwacht: {verwacht}. Laat het bestand in die codering aanmaken.',
    'The character encoding is {gevonden}. Expected: {verwacht}. Have the file made in that encoding.',
  ),
  ontbreekt: t(
    '{pad} ontbreekt. Verwacht: {verwacht}. Vul het element aan.',
    '{pad} is missing. Expected: {verwacht}. Add the element.',
  ),
  'onbekend-element': t(
    '{gevonden} bij {pad} hoort niet in dit bericht. Verwacht: {verwacht}. Het is bewaard maar niet gebruikt; verwijder het of kies de goede berichtversie.',
    '{gevonden} at {pad} does not belong in this message. Expected: {verwacht}. It was kept but not used; remove it or choose the right message version.',
  ),
  'onbekend-attribuut': t(
    'Attribuut {gevonden} bij {pad} hoort niet in dit bericht. Verwacht: {verwacht}. Verwijder het attribuut.',
    'Attribute {gevonden} at {pad} does not belong in this message. Expected: {verwacht}. Remove the attribute.',
  ),
  dubbel: t(
    '{pad} staat er te vaak. Verwacht: {verwacht}. Alleen wat eerst kwam is gebruikt; verwijder de herhaling.',
    '{pad} occurs too often. Expected: {verwacht}. Only what came first was used; remove the repetition.',
  ),
  volgorde: t(
    '{pad} staat op de verkeerde plaats. Verwacht: {verwacht}. Zet de elementen in de volgorde van de berichtindeling.',
    '{pad} stands in the wrong place. Expected: {verwacht}. Put the elements in the order of the message layout.',
  ),
  'keuze-leeg': t(
    '{pad} heeft geen inhoud. Verwacht: {verwacht}. Neem een van deze elementen op.',
    '{pad} has no content. Expected: {verwacht}. Include one of these elements.',
  ),
  'keuze-dubbel': t(
    '{pad} heeft meer dan een inhoud. Verwacht: {verwacht}. Laat er een over.',
    '{pad} has more than one content. Expected: {verwacht}. Leave one.',
  ),
  leeg: t(
    '{pad} is leeg. Verwacht: {verwacht}. Vul een waarde in of laat het element weg.',
    '{pad} is empty. Expected: {verwacht}. Fill in a value or leave the element out.',
  ),
  'te-lang': t(
    '{pad} is te lang: {gevonden}. Verwacht: {verwacht}. Kort de waarde in.',
    '{pad} is too long: {gevonden}. Expected: {verwacht}. Shorten the value.',
  ),
  lengte: t(
    '{pad} heeft de verkeerde lengte: {gevonden}. Verwacht: {verwacht}. Herstel de waarde.',
    '{pad} has the wrong length: {gevonden}. Expected: {verwacht}. Mend the value.',
  ),
  'geen-cijfers': t(
    '{pad} bestaat niet uit cijfers: {gevonden}. Verwacht: {verwacht}. Herstel de waarde.',
    '{pad} is not made of digits: {gevonden}. Expected: {verwacht}. Mend the value.',
  ),
  'geen-getal': t(
    '{pad} is geen geheel getal: {gevonden}. Verwacht: {verwacht}. Herstel de waarde.',
    '{pad} is not a whole number: {gevonden}. Expected: {verwacht}. Mend the value.',
  ),
  'geen-bedrag': t(
    '{pad} is geen bedrag: {gevonden}. Verwacht: {verwacht}. Schrijf het bedrag met een punt en twee decimalen.',
    '{pad} is not an amount: {gevonden}. Expected: {verwacht}. Write the amount with a dot and two decimals.',
  ),
  'negatief-bedrag': t(
    '{pad} is negatief: {gevonden}. Verwacht: {verwacht}. Gebruik een creditregel of de code debet/credit in plaats van een minteken.',
    '{pad} is negative: {gevonden}. Expected: {verwacht}. Use a credit line or the debit/credit code instead of a minus sign.',
  ),
  'geen-datum': t(
    '{pad} is geen bestaande datum: {gevonden}. Verwacht: {verwacht}. Herstel de datum.',
    '{pad} is not an existing date: {gevonden}. Expected: {verwacht}. Mend the date.',
  ),
  'geen-tijd': t(
    '{pad} is geen tijd: {gevonden}. Verwacht: {verwacht}. Herstel de tijd.',
    '{pad} is not a time: {gevonden}. Expected: {verwacht}. Mend the time.',
  ),
  'geen-janee': t(
    '{pad} is geen ja of nee: {gevonden}. Verwacht: {verwacht}. Herstel de waarde.',
    '{pad} is not yes or no: {gevonden}. Expected: {verwacht}. Mend the value.',
  ),
  uitlijning: t(
    '{pad} begint met een spatie. Verwacht: {verwacht}. Lijn de waarde links uit.',
    '{pad} starts with a space. Expected: {verwacht}. Align the value to the left.',
  ),
  waarde: t(
    '{pad} heeft een waarde die hier niet mag: {gevonden}. Verwacht: {verwacht}. Herstel de waarde of kies de goede berichtversie.',
    '{pad} has a value that is not allowed here: {gevonden}. Expected: {verwacht}. Mend the value or choose the right message version.',
  ),
  soort: t(
    '{pad} heeft de verkeerde soort inhoud: {gevonden}. Verwacht: {verwacht}. Herstel de waarde.',
    '{pad} holds the wrong kind of content: {gevonden}. Expected: {verwacht}. Mend the value.',
  ),
  'tekst-tussen': t(
    'Er staat losse tekst in {pad}. Verwacht: {verwacht}. Verwijder de tekst of zet er het goede element omheen.',
    'There is loose text in {pad}. Expected: {verwacht}. Remove the text or put the right element around it.',
  ),
  'element-in-waarde': t(
    'In {pad} staat het element {gevonden}. Verwacht: {verwacht}. Verwijder het element.',
    '{pad} holds the element {gevonden}. Expected: {verwacht}. Remove the element.',
  ),
  'tekst-omvang': t(
    '{pad} is groter dan hier gelezen wordt. Verwacht: {verwacht}. Kort de tekst in.',
    '{pad} is larger than is read here. Expected: {verwacht}. Shorten the text.',
  ),
  teken: t(
    '{pad} bevat een teken dat niet mag. Verwacht: {verwacht}. Verwijder het teken.',
    '{pad} holds a character that is not allowed. Expected: {verwacht}. Remove the character.',
  ),
  utf8: t(
    '{pad} is geen geldige tekst. Verwacht: {verwacht}. Laat het bestand in UTF-8 aanmaken.',
    '{pad} is not valid text. Expected: {verwacht}. Have the file made in UTF-8.',
  ),
  entiteit: t(
    '{pad} gebruikt de entiteit {gevonden}. Verwacht: {verwacht}. Schrijf het teken zelf.',
    '{pad} uses the entity {gevonden}. Expected: {verwacht}. Write the character itself.',
  ),
  doctype: t(
    'Het bericht heeft een DOCTYPE. Verwacht: {verwacht}. Een DOCTYPE wordt uit veiligheid geweigerd; laat het bestand zonder DOCTYPE aanmaken.',
    'The message has a DOCTYPE. Expected: {verwacht}. A DOCTYPE is refused for safety; have the file made without one.',
  ),
  'niet-welgevormd': t(
    'Het bericht is geen leesbare XML bij {pad}: {gevonden}. Verwacht: {verwacht}. Laat het bestand opnieuw aanmaken.',
    'The message is not readable XML at {pad}: {gevonden}. Expected: {verwacht}. Have the file made again.',
  ),
  'na-einde': t(
    'Na het einde van het bericht staat nog inhoud. Verwacht: {verwacht}. Verwijder wat er na het bericht staat of lever het apart aan.',
    'There is content after the end of the message. Expected: {verwacht}. Remove what follows the message or deliver it apart.',
  ),
  diepte: t(
    'Bij {pad} zijn de elementen te diep genest. Verwacht: {verwacht}. Controleer of dit het goede bestand is.',
    'At {pad} the elements are nested too deep. Expected: {verwacht}. Check that this is the right file.',
  ),
  omvang: t(
    '{pad} is te groot om te lezen. Verwacht: {verwacht}. Splits het bericht of verruim de grens.',
    '{pad} is too large to read. Expected: {verwacht}. Split the message or widen the limit.',
  ),
  regellengte: t(
    'De regel bij {pad} telt {gevonden} posities. Verwacht: {verwacht}. Laat de regel op de goede lengte aanvullen.',
    'The line at {pad} has {gevonden} positions. Expected: {verwacht}. Have the line filled up to the right length.',
  ),
  'onbekend-record': t(
    'De regel bij {pad} begint met recordsoort {gevonden}. Verwacht: {verwacht}. De regel is bewaard maar niet gebruikt; verwijder hem of kies de goede berichtversie.',
    'The line at {pad} starts with record type {gevonden}. Expected: {verwacht}. The line was kept but not used; remove it or choose the right message version.',
  ),
  nesting: t(
    'Recordsoort {gevonden} kan niet volgen bij {pad}. Verwacht: {verwacht}. Zet de regels in de goede volgorde.',
    'Record type {gevonden} cannot follow at {pad}. Expected: {verwacht}. Put the lines in the right order.',
  ),
  reserve: t(
    'Een reservepositie van {pad} is gevuld. Verwacht: {verwacht}. Vul reserveposities met spaties.',
    'A spare position of {pad} is filled. Expected: {verwacht}. Fill spare positions with spaces.',
  ),
} satisfies Record<string, Tekst>

export type BevindingCode = keyof typeof catalogus

function t(nl: string, en: string): Tekst {
  return { nl, en }
}
