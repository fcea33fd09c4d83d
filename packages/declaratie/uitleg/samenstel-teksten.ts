import type { Tekst } from '@zorgketen/values'

/** Reasons while composing: why a prestatie stays out, what stops a message, what deserves a look. */
export const samenstelTeksten = {
  'prestatie.dubbel-aangeboden': {
    nl: 'Prestatie {prestatie} is twee keer aangeboden; alleen de eerste telt. Haal de dubbele weg.',
    en: 'Prestatie {prestatie} was offered twice; only the first counts. Remove the double.',
  },
  'prestatie.buiten-maand': {
    nl: 'De prestatie van {datum} valt buiten {maand}; een declaratie gaat over één kalendermaand (DFZ-08). Stel die andere maand samen.',
    en: 'The prestatie of {datum} lies outside {maand}; a declaration covers one calendar month (DFZ-08). Compose that other month.',
  },
  'prestatie.al-gedeclareerd': {
    nl: 'Al gedeclareerd op factuur {factuurnummer}, regel {referentie}. Een wijziging gaat via een correctie.',
    en: 'Already declared on invoice {factuurnummer}, line {referentie}. A change goes through a correction.',
  },
  'prestatie.via-correctie': {
    nl: 'Eerder gedeclareerd met regel {referentie}, die nu {stand} is. Herstel en zend opnieuw via een correctie.',
    en: 'Declared before with line {referentie}, which is now {stand}. Mend it and send again through a correction.',
  },
  'prestatie.zonder-zorgtraject': {
    nl: 'Prestatie {prestatie} hoort nu bij geen zorgtrajectnummer. Herstel het zorgtraject; tot dan verandert er niets aan wat verzonden is.',
    en: 'Prestatie {prestatie} belongs to no zorgtrajectnummer now. Mend the zorgtraject; until then nothing changes about what was sent.',
  },
  'prestatie.andere-declarant': {
    nl: 'Het zorgtraject hoort bij declarant {gevonden}, niet bij {verwacht}. Declareer onder de AGB-code die het zorgtraject voert.',
    en: 'The zorgtraject belongs to declarant {gevonden}, not to {verwacht}. Declare under the AGB code that holds the zorgtraject.',
  },
  'prestatie.andere-patient': {
    nl: 'De prestatie is van een andere patiënt dan het zorgtraject. Koppel haar aan diens eigen zorgtraject (ZTN-23).',
    en: 'The prestatie is of another patient than the zorgtraject. Tie it to that patient’s own zorgtraject (ZTN-23).',
  },
  'prestatie.andere-stroom': {
    nl: 'De prestatie is {stroom}, het zorgtraject {soort}. Koppel de prestatie aan een zorgtraject van de eigen soort.',
    en: 'The prestatie is {stroom}, the zorgtraject {soort}. Tie the prestatie to a zorgtraject of its own kind.',
  },
  'verzekerde.ontbreekt': {
    nl: 'Op {datum} is voor de patiënt geen betaler bekend. Leg de verzekering (ggz) of de plaatsing bij DJI (fz) vast.',
    en: 'No payer is known for the patient on {datum}. Record the insurance (ggz) or the placement by DJI (fz).',
  },
  'verzekerde.meer-betalers': {
    nl: 'Op {datum} zijn voor de patiënt meer betalers bekend: {betalers}. Laat er één over.',
    en: 'More than one payer is known for the patient on {datum}: {betalers}. Leave one.',
  },
  'verzekerde.andere-betaler': {
    nl: 'Op {datum} betaalt {gevonden}, niet {verwacht}. De prestatie hoort op de declaratie aan {gevonden}.',
    en: 'On {datum} the payer is {gevonden}, not {verwacht}. The prestatie belongs on the declaration to {gevonden}.',
  },
  'verzekerde.geen-bsn': {
    nl: 'Van de patiënt is geen BSN bekend; een declaratie aan een zorgverzekeraar vraagt dat (VC018). Leg het BSN vast.',
    en: 'No BSN is known for the patient; a declaration to an insurer asks for it (VC018). Record the BSN.',
  },
  'verzekerde.geen-skn': {
    nl: 'Van de patiënt is geen SKN bekend; een declaratie aan DJI vraagt dat (VC020). Neem het over uit het plaatsingsbericht.',
    en: 'No SKN is known for the patient; a declaration to DJI asks for it (VC020). Take it from the plaatsingsbericht.',
  },
  'verzekerde.geen-geboortedatum': {
    nl: 'Van de patiënt is geen geboortedatum bekend; een declaratie aan een zorgverzekeraar vraagt die (VC023). Leg die vast.',
    en: 'No birth date is known for the patient; a declaration to an insurer asks for it (VC023). Record it.',
  },
  'zorgtraject.geen-startdatum': {
    nl: 'Het zorgtraject heeft geen startdatum (ZTN-02). Koppel eerst de prestaties van het traject, dan staat hij vast.',
    en: 'The zorgtraject has no startdatum (ZTN-02). Tie the prestaties of the traject first, which fixes it.',
  },
  'plaatsing.ontbreekt': {
    nl: 'Bij het zorgtraject is geen plaatsing bekend; DJI vraagt een plaatsingsbesluit (VC041). Neem het plaatsingsbericht in.',
    en: 'No plaatsing is known for the zorgtraject; DJI asks for a plaatsingsbesluit (VC041). Take in the plaatsingsbericht.',
  },
  'plaatsing.ander-zorgtraject': {
    nl: 'Plaatsing {nummer} hoort bij een ander zorgtraject. Kies een plaatsing van het zorgtraject zelf.',
    en: 'Plaatsing {nummer} belongs to another zorgtraject. Choose a plaatsing of the zorgtraject itself.',
  },
  'contract.ontbreekt': {
    nl: 'Op {datum} geldt geen contract met DJI; zonder contract is declareren niet mogelijk (DFZ-20). Leg het contract vast.',
    en: 'No contract with DJI holds on {datum}; without one nothing can be declared (DFZ-20). Record the contract.',
  },
  'zorgverlener.onbekend': {
    nl: 'Zorgverlener {zorgverlener} staat niet in de lijst van zorgverleners. Voeg deze toe.',
    en: 'Professional {zorgverlener} is not on the list of professionals. Add them.',
  },
  'contract.product-ontbreekt': {
    nl: 'Prestatiecode {code} staat op {datum} niet op het contract; DJI keurt de regel dan af (DFZ-03). Het maximumtarief is gebruikt.',
    en: 'Prestatiecode {code} is not on the contract on {datum}; DJI then rejects the line (DFZ-03). The maximum tariff was used.',
  },
  'contract.boven-maximum': {
    nl: 'Het contracttarief ({contract}) is hoger dan het NZa-maximum ({maximum}), dat voorgaat (DFZ-16). Herzie het contract.',
    en: 'The contract tariff ({contract}) is above the NZa maximum ({maximum}), which goes before it (DFZ-16). Check the contract.',
  },
  'regiebehandelaar.ontbreekt': {
    nl: 'Het zorgtraject noemt geen regiebehandelaar; de regel gaat zonder. Leg de regiebehandelaar vast.',
    en: 'The zorgtraject names no regiebehandelaar; the line goes without. Record the regiebehandelaar.',
  },
  'regiebehandelaar.zonder-agb': {
    nl: 'Regiebehandelaar {zorgverlener} heeft geen persoonlijke AGB-code; die is nodig (VC105). De regel gaat zonder regiebehandelaar.',
    en: 'Regiebehandelaar {zorgverlener} has no personal AGB code, which is needed (VC105). The line goes without one.',
  },
  'bericht.factuurnummer-gebruikt': {
    nl: 'Factuurnummer {factuurnummer} is al gebruikt; een factuurnummer is uniek (DFZ-09). Neem een nieuw nummer.',
    en: 'Invoice number {factuurnummer} was used before; an invoice number is unique (DFZ-09). Take a new number.',
  },
  'bericht.referentie-gebruikt': {
    nl: 'Berichtreferentie {berichtreferentie} is al gebruikt; het antwoord zou bij twee berichten passen. Neem een nieuwe.',
    en: 'Message reference {berichtreferentie} was used before; its answer would fit two messages. Take a new one.',
  },
} satisfies Record<string, Tekst>
