import { blokkeert, type Oorzaak, waarschuwt } from './oorzaak.ts'

/** Why a prestatie does not get on a declaration, or deserves a look before it does. */
export const OORZAKEN_DECLARATIE = {
  'patient.onbekend': blokkeert(
    'patientenadministratie',
    'patient',
    [
      'De patiënt van de registratie is niet vastgelegd, of is samengevoegd met een ander.',
      'The patient of the registration is not recorded, or was merged into another.',
    ],
    ['Leg de patiënt vast, of verbeter de registratie.', 'Record the patient, or mend the registration.'],
  ),
  'verzekerde.ontbreekt': blokkeert(
    'patientenadministratie',
    'patient',
    ['Er is geen betaler op de dag van de zorg.', 'There is no payer on the day of care.'],
    ['Leg de verzekering vast, of de plaatsing bij DJI.', 'Record the insurance, or the placement by DJI.'],
  ),
  'verzekerde.meer-betalers': blokkeert(
    'patientenadministratie',
    'patient',
    ['Er zijn meer betalers op de dag van de zorg.', 'There are several payers on the day of care.'],
    ['Laat er één over.', 'Leave one.'],
  ),
  'verzekerde.geen-bsn': blokkeert(
    'patientenadministratie',
    'patient',
    [
      'De patiënt heeft geen BSN; een zorgverzekeraar vraagt dat (VC018).',
      'The patient has no BSN; an insurer asks for it (VC018).',
    ],
    ['Leg het BSN vast.', 'Record the BSN.'],
  ),
  'verzekerde.geen-skn': blokkeert(
    'plaatsing',
    'patient',
    ['De cliënt heeft geen SKN; DJI vraagt dat (VC020).', 'The client has no SKN; DJI asks for it (VC020).'],
    ['Neem het over uit het plaatsingsbericht.', 'Take it from the placement message.'],
  ),
  'verzekerde.geen-geboortedatum': blokkeert(
    'patientenadministratie',
    'patient',
    ['De patiënt heeft geen geboortedatum (VC023).', 'The patient has no birth date (VC023).'],
    ['Leg de geboortedatum vast.', 'Record the birth date.'],
  ),
  'bsn.niet-geverifieerd': waarschuwt(
    'patientenadministratie',
    'patient',
    ['Het BSN is niet geverifieerd.', 'The BSN was not verified.'],
    [
      'Controleer het BSN (SBV-Z of identiteitsbewijs) en leg dat vast.',
      'Check the BSN (SBV-Z or identity document) and record that.',
    ],
  ),
  'verwijzing.ontbreekt': waarschuwt(
    'patientenadministratie',
    'patient',
    [
      'Er is geen verwijzing op of voor de dag van de zorg (ZPM-26). Dit houdt de declaratie niet tegen.',
      'There is no verwijzing on or before the day of care (ZPM-26). This does not stop the declaration.',
    ],
    [
      'Leg de verwijzing bij de zorgvraag vast, of de reden waarom die er niet is.',
      'Record the verwijzing with the zorgvraag, or the reason why there is none.',
    ],
  ),
  'diagnose.ontbreekt': waarschuwt(
    'behandelaar',
    'zorgtraject',
    ['Het zorgtraject heeft geen diagnose of zorgvraagtype.', 'The zorgtraject has no diagnosis or zorgvraagtype.'],
    ['Leg de diagnose vast, of de privacyverklaring.', 'Record the diagnosis, or the privacy statement.'],
  ),
  'typering.ontbreekt': waarschuwt(
    'behandelaar',
    'patient',
    [
      'De zorgvraag is op de dag van de zorg niet getypeerd (ZPM-14). Dit houdt de declaratie niet tegen.',
      'The zorgvraag was not typed on the day of care (ZPM-14). This does not stop the declaration.',
    ],
    ['Typeer de zorgvraag op de pagina van de patiënt.', 'Type the zorgvraag on the page of the patient.'],
  ),
  'betaler.onbekend': blokkeert(
    'patientenadministratie',
    'betaler',
    [
      'De betaler van de patiënt staat niet in het register betalers.',
      'The payer of the patient is not in the register of payers.',
    ],
    ['Voeg de betaler toe, of verbeter de verzekering.', 'Add the payer, or mend the insurance.'],
  ),
  'zorgtraject.geen-startdatum': blokkeert(
    'declaratie',
    'zorgtraject',
    ['Het zorgtraject heeft geen startdatum (ZTN-02).', 'The zorgtraject has no startdatum (ZTN-02).'],
    ['Koppel eerst de prestaties van het traject.', 'Tie the prestaties of the traject first.'],
  ),
  'plaatsing.ontbreekt': blokkeert(
    'plaatsing',
    'zorgtraject',
    [
      'Bij het fz-zorgtraject is geen plaatsing bekend (VC041).',
      'No placement is known for the fz zorgtraject (VC041).',
    ],
    ['Neem het plaatsingsbericht in.', 'Take in the placement message.'],
  ),
  'plaatsing.ander-zorgtraject': blokkeert(
    'plaatsing',
    'plaatsing',
    ['De plaatsing hoort bij een ander zorgtraject.', 'The placement belongs to another zorgtraject.'],
    ['Controleer het zorgtrajectnummer op de plaatsing.', 'Check the zorgtrajectnummer on the placement.'],
  ),
  'plaatsing.titel': blokkeert(
    'plaatsing',
    'plaatsing',
    [
      'De titel van de plaatsing dekt de dag van de zorg niet (DFZ-02).',
      'The title of the placement does not cover the day of care (DFZ-02).',
    ],
    [
      'Neem de nieuwe titel in; loopt de zorg na de titel door, declareer die dan niet bij DJI.',
      'Take in the new title; care that goes on after the title is not declared to DJI.',
    ],
  ),
  'contract.ontbreekt': blokkeert(
    'zorgverkoop',
    'betaler',
    [
      'Er geldt op de dag van de zorg geen contract met DJI (DFZ-20).',
      'No contract with DJI holds on the day of care (DFZ-20).',
    ],
    ['Leg het contract vast.', 'Record the contract.'],
  ),
  'contract.product': blokkeert(
    'zorgverkoop',
    'contract',
    [
      'De prestatie staat niet op het contract; DJI keurt de regel dan af (DFZ-03).',
      'The prestatie is not on the contract; DJI then rejects the line (DFZ-03).',
    ],
    [
      'Vul het contract aan, of spreek de prestatie alsnog af.',
      'Complete the contract, or agree on the prestatie after all.',
    ],
  ),
  'contract.boven-maximum': waarschuwt(
    'zorgverkoop',
    'contract',
    [
      'Het contracttarief is hoger dan het maximum van de NZa (DFZ-16).',
      'The contract tariff is above the maximum of the NZa (DFZ-16).',
    ],
    ['Herzie het contract.', 'Check the contract.'],
  ),
  'zorgverlener.zonder-agb': waarschuwt(
    'personeelszaken',
    'zorgverlener',
    [
      'De zorgverlener heeft geen persoonlijke AGB-code; de regel noemt beroep en naam (VC057).',
      'The professional has no personal AGB code; the line names profession and name (VC057).',
    ],
    ['Leg de AGB-code vast als die er is.', 'Record the AGB code if there is one.'],
  ),
  'zorgverlener.onbekend': blokkeert(
    'personeelszaken',
    'regiebehandelaar',
    [
      'De regiebehandelaar van het zorgtraject is niet vastgelegd.',
      'The regiebehandelaar of the zorgtraject is not recorded.',
    ],
    [
      'Leg de zorgverlener vast, of kies een ander als regiebehandelaar.',
      'Record the professional, or choose another as regiebehandelaar.',
    ],
  ),
  'regiebehandelaar.ontbreekt': waarschuwt(
    'behandelaar',
    'zorgtraject',
    ['Het zorgtraject noemt geen regiebehandelaar.', 'The zorgtraject names no regiebehandelaar.'],
    ['Leg de regiebehandelaar vast.', 'Record the regiebehandelaar.'],
  ),
  'regiebehandelaar.zonder-agb': waarschuwt(
    'personeelszaken',
    'regiebehandelaar',
    [
      'De regiebehandelaar heeft geen persoonlijke AGB-code (VC105).',
      'The regiebehandelaar has no personal AGB code (VC105).',
    ],
    ['Leg de AGB-code vast.', 'Record the AGB code.'],
  ),
  'prestatie.via-correctie': blokkeert(
    'declaratie',
    'registratie',
    ['De prestatie is eerder verzonden en niet toegekend.', 'The prestatie was sent before and not granted.'],
    ['Herstel en zend opnieuw via een correctie.', 'Mend it and send again through a correction.'],
  ),
  'bericht.structuur': blokkeert(
    'declaratie',
    'registratie',
    ['Een gegeven past niet in het bericht.', 'A value does not fit in the message.'],
    ['Verbeter het gegeven dat het voorbeeld noemt.', 'Mend the value that the example names.'],
  ),
  'prestatie.overig': blokkeert(
    'declaratie',
    'registratie',
    ['De prestatie kan niet op een declaratie.', 'The prestatie cannot go on a declaration.'],
    ['Zie het voorbeeld voor de reden.', 'See the example for the reason.'],
  ),
} satisfies Record<string, Oorzaak>

export type Declaratieoorzaak = keyof typeof OORZAKEN_DECLARATIE

/** The cause a reason or a rule comes down to when it goes by another name here. */
const ELDERS: Readonly<Record<string, Declaratieoorzaak>> = {
  'contract.product-ontbreekt': 'contract.product',
  'oordeel.fz.product-ingekocht': 'contract.product',
  'oordeel.fz.contract-geldig': 'contract.ontbreekt',
  'oordeel.fz.zorg-binnen-titel': 'plaatsing.titel',
  'oordeel.fz.plaatsing-vermeld': 'plaatsing.ontbreekt',
  'oordeel.fz.zorgvraagtype-vermeld': 'diagnose.ontbreekt',
}

/** The cause that a code of composing or judging names; null when it has none of its own here. */
export function oorzaakVan(code: string): Declaratieoorzaak | null {
  if (Object.hasOwn(OORZAKEN_DECLARATIE, code)) return code as Declaratieoorzaak
  return ELDERS[code] ?? null
}
