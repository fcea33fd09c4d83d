import type { Tekst } from '@zorgketen/values'
import { type ConsultWeigercode, WEIGERINGEN } from '@zorgketen/zorgprestatie'
import { blokkeert, type Oorzaak } from './oorzaak.ts'

/** Why a registration gave no prestatie, by the code of the derivation. */
const OORZAKEN_REGISTRATIE = {
  'eenheid.onbekend': blokkeert(
    'organisatiebeheer',
    'eenheid',
    ['De eenheid van de registratie is niet vastgelegd.', 'The unit of the registration is not recorded.'],
    [
      'Leg de eenheid vast met haar setting, of verbeter de registratie.',
      'Record the unit with its setting, or mend the registration.',
    ],
  ),
  'eenheid.zonder-setting': blokkeert(
    'organisatiebeheer',
    'eenheid',
    ['De eenheid heeft op de dag van het contact geen setting.', 'The unit has no setting on the day of the contact.'],
    ['Leg de indeling vast, met ingangsdatum en reden.', 'Record the division, with its first day and reason.'],
  ),
  'eenheid.meer-settings': blokkeert(
    'organisatiebeheer',
    'eenheid',
    [
      'De eenheid heeft op de dag van het contact meer dan één setting.',
      'The unit has more than one setting on the day of the contact.',
    ],
    [
      'Beëindig de oude indeling op de dag voordat de nieuwe ingaat.',
      'End the old division on the day before the new one begins.',
    ],
  ),
  'zorgverlener.onbekend': blokkeert(
    'personeelszaken',
    'zorgverlener',
    ['De zorgverlener van de registratie is niet vastgelegd.', 'The professional of the registration is not recorded.'],
    [
      'Leg de zorgverlener vast met beroep, of verbeter de registratie.',
      'Record the professional with the profession, or mend the registration.',
    ],
  ),
  'zorgverlener.zonder-beroep': blokkeert(
    'personeelszaken',
    'zorgverlener',
    [
      'De zorgverlener heeft op de dag van het contact geen beroep.',
      'The professional has no profession on the day of the contact.',
    ],
    [
      'Leg het beroep vast, met de dag vanaf wanneer het geldt.',
      'Record the profession, with the day from which it holds.',
    ],
  ),
  'zorgverlener.meer-beroepen': blokkeert(
    'personeelszaken',
    'zorgverlener',
    [
      'De zorgverlener heeft op de dag van het contact meer dan één beroep.',
      'The professional has more than one profession on the day of the contact.',
    ],
    ['Laat per periode één beroep staan.', 'Leave one profession for each period.'],
  ),
  'beroep.niet-op-lijst': blokkeert(
    'personeelszaken',
    'zorgverlener',
    ['Het beroep staat niet op de beroepenlijst.', 'The profession is not on the official list.'],
    [
      'Verbeter het beroep; een ander beroep levert geen consult op.',
      'Mend the profession; another one yields no consult.',
    ],
  ),
  'datum.voor-zpm': blokkeert(
    'behandelaar',
    'registratie',
    [
      'Het contact was voor 2022; toen gold het zorgprestatiemodel niet.',
      'The contact was before 2022, before the zorgprestatiemodel.',
    ],
    ['Controleer de datum.', 'Check the date.'],
  ),
  'tijd.geen-directe': blokkeert(
    'behandelaar',
    'registratie',
    ['Er is geen directe tijd geregistreerd.', 'No direct time was registered.'],
    [
      'Vul de directe minuten in, of laat de registratie vervallen.',
      'Fill in the direct minutes, or withdraw the registration.',
    ],
  ),
  'tijd.te-kort': blokkeert(
    'behandelaar',
    'registratie',
    ['Het contact is te kort voor een consult.', 'The contact is too short for a consult.'],
    [
      'Controleer de minuten; een korter contact blijft in het dossier.',
      'Check the minutes; a shorter contact stays in the record.',
    ],
  ),
  'registratie.dubbel': blokkeert(
    'behandelaar',
    'registratie',
    ['Dezelfde registratie staat er meer dan één keer.', 'The same registration is there more than once.'],
    ['Laat de juiste staan.', 'Leave the right one.'],
  ),
  'samenvoegen.verschil': blokkeert(
    'behandelaar',
    'registratie',
    ['Delen van één contact verschillen.', 'Parts of one contact differ.'],
    ['Maak ze gelijk, of registreer twee contacten.', 'Make them equal, or register two contacts.'],
  ),
  'duurklassen.onbekend': blokkeert(
    'applicatiebeheer',
    'registratie',
    ['Voor deze dag zijn geen duurklassen geladen.', 'No duration classes are loaded for this day.'],
    ['Installeer het bestand dat deze dag dekt.', 'Install the file that covers this day.'],
  ),
  'prestatielijst.ontbreekt': blokkeert(
    'applicatiebeheer',
    'registratie',
    ['Voor deze dag is geen prestatielijst geladen.', 'No list of prestaties is loaded for this day.'],
    ['Installeer de prestatie- en tarievenlijst van de NZa.', 'Install the list of prestaties and tariffs of the NZa.'],
  ),
  'tarief.onbekend': blokkeert(
    'applicatiebeheer',
    'registratie',
    ['Het tarief van de prestatie is onbekend.', 'The tariff of the prestatie is unknown.'],
    [
      'Installeer de tarievenlijst; een tarief wordt niet geraden.',
      'Install the list of tariffs; a tariff is not guessed.',
    ],
  ),
  'code.onbekend': blokkeert(
    'applicatiebeheer',
    'registratie',
    ['Welke prestatiecode hier hoort is onbekend.', 'Which prestatiecode belongs here is unknown.'],
    [
      'Installeer de prestatielijst; een code wordt niet verzonnen.',
      'Install the list of prestaties; a code is not made up.',
    ],
  ),
  'code.bestaat-niet': blokkeert(
    'organisatiebeheer',
    'eenheid',
    [
      'Voor deze setting en dit beroep bestaat geen prestatie.',
      'There is no prestatie for this setting and profession.',
    ],
    [
      'Controleer de setting van de eenheid en het beroep van de zorgverlener.',
      'Check the setting of the unit and the profession of the professional.',
    ],
  ),
} satisfies Partial<Record<ConsultWeigercode, Oorzaak>>

/** The cause of a refusal; one without a place of its own is for who registered it, in the words of the refusal. */
export function oorzaakVan(code: ConsultWeigercode): Oorzaak {
  const eigen: Partial<Record<ConsultWeigercode, Oorzaak>> = OORZAKEN_REGISTRATIE
  const { wat, doe } = WEIGERINGEN[code]
  return eigen[code] ?? blokkeert('behandelaar', 'registratie', general(wat), general(doe))
}

/** A text without the particulars of one registration. */
const general = ({ nl, en }: Tekst): [string, string] => [
  nl.replaceAll(/\{\w+\}/g, '…'),
  en.replaceAll(/\{\w+\}/g, '…'),
]
