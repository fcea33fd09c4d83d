import type { Overnametekst } from './bestandsteksten.ts'

const CONTROLEER = {
  nl: 'Controleer dit en herstel het in de stamgegevens.',
  en: 'Check this and mend it in the master data.',
}
const OVERNIEUW = {
  nl: 'Leg het contact vast in het nieuwe systeem onder dezelfde prestatie als het nog gedeclareerd of gecorrigeerd moet worden.',
  en: 'Register the contact in the new system under the same prestatie when it is still to be declared or corrected.',
}

/** Findings about lines and about what was rebuilt from them. */
export const opbouwteksten = {
  'credit.onbekende-regel': {
    ernst: 'controleren',
    wat: {
      nl: 'De creditregel neemt regel {gerelateerd} terug, maar die staat in geen overgenomen bericht.',
      en: 'The credit line takes back line {gerelateerd}, which stands in no message that was taken over.',
    },
    doe: {
      nl: 'Voeg de declaratie toe waarin die regel is verzonden.',
      en: 'Add the declaration in which that line was sent.',
    },
  },
  'credit.niet-toegekend': {
    ernst: 'controleren',
    wat: {
      nl: 'De creditregel neemt regel {gerelateerd} terug, maar van die regel is geen toekenning gevonden (DFZ-10).',
      en: 'The credit line takes back line {gerelateerd}, of which no grant was found (DFZ-10).',
    },
    doe: {
      nl: 'Voeg het retourbericht toe waarin die regel is beantwoord.',
      en: 'Add the return in which that line was answered.',
    },
  },
  'regel.volgorde': {
    ernst: 'controleren',
    wat: {
      nl: 'Het oude systeem verzond iets wat hier nog niet kon: {reden} De regel is overgenomen zoals hij is verzonden.',
      en: 'The old system sent what could not be sent yet: {reden} The line was taken over as it was sent.',
    },
    doe: {
      nl: 'Waarschijnlijk ontbreekt een retourbericht; voeg het toe.',
      en: 'A return is probably missing; add it.',
    },
  },
  'regel.vervolg-aangenomen': {
    ernst: 'ter informatie',
    wat: {
      nl: 'Aangenomen is dat deze regel de verbetering is van regel {eerder}: zelfde cliënt, {reden}.',
      en: 'This line is taken to be the correction of line {eerder}: same client, {reden}.',
    },
    doe: { nl: 'Controleer dit als u een van beide corrigeert.', en: 'Check this when you correct either of them.' },
  },
  'regel.vervolg-onduidelijk': {
    ernst: 'controleren',
    wat: {
      nl: 'Deze regel kan de verbetering zijn van {aantal} eerdere regels ({eerder}); hij is als nieuwe prestatie overgenomen en die eerdere zijn vastgezet.',
      en: 'This line may be the correction of {aantal} earlier lines ({eerder}); it was taken over as a new prestatie and those earlier ones are held.',
    },
    doe: {
      nl: 'Kijk in het oude systeem welke bij elkaar horen voordat u ze corrigeert.',
      en: 'See in the old system which belong together before correcting them.',
    },
  },
  'regel.voor-startdatum': {
    ernst: 'controleren',
    wat: {
      nl: 'De regel is afgekeurd en ligt voor de startdatum ({startdatum}) van zijn zorgtraject; hij is niet als prestatie overgenomen, want hij zou de startdatum verschuiven (ZTN-03).',
      en: 'The line was rejected and lies before the startdatum ({startdatum}) of its zorgtraject; it was not taken over as a prestatie, for it would move that date (ZTN-03).',
    },
    doe: OVERNIEUW,
  },
  'regel.niet-na-te-maken': {
    ernst: 'controleren',
    wat: {
      nl: 'Uit de overgenomen gegevens komt een andere regel dan de verzondene (verschil in {velden}); corrigeren is geblokkeerd, zodat er niets ten onrechte wordt gecrediteerd.',
      en: 'The data that was taken over gives another line than the one sent (different in {velden}); correcting is blocked, so that nothing is credited wrongly.',
    },
    doe: OVERNIEUW,
  },
  'regel.los': {
    ernst: 'controleren',
    wat: {
      nl: 'De regel is met de overgenomen gegevens niet te plaatsen ({reden}); hij staat in het dossier, maar zonder prestatie.',
      en: 'The line cannot be placed with the data that was taken over ({reden}); it stands in the dossier, but without a prestatie.',
    },
    doe: {
      nl: 'Herstel de oorzaak en doe de overname opnieuw voordat u deze regel corrigeert.',
      en: 'Mend the cause and take over again before correcting this line.',
    },
  },
  'prestatie.code-onbekend': {
    ernst: 'ter informatie',
    wat: {
      nl: 'Prestatiecode {code} staat niet in de referentiegegevens van die dag; setting, soort en duur zijn niet bekend ({aantal} regels).',
      en: 'Prestatiecode {code} is not in the reference data of that day; setting, kind and duration are not known ({aantal} lines).',
    },
    doe: {
      nl: 'Installeer de officiële prestatielijst; voor crediteren is dit niet nodig.',
      en: 'Install the official list of prestaties; crediting does not need it.',
    },
  },
  'patient.meer-bsn': {
    ernst: 'controleren',
    wat: {
      nl: 'Onder één patiëntnummer staan goedgekeurde of wachtende regels met verschillende BSN’s of SKN’s; er zijn {aantal} patiënten van gemaakt.',
      en: 'One patient number has granted or awaiting lines with different BSNs or SKNs; {aantal} patients were made of it.',
    },
    doe: {
      nl: 'Voeg ze samen als het een gewijzigd BSN is, of geef elke persoon een eigen nummer.',
      en: 'Merge them when a BSN was changed, or give each person a number of his own.',
    },
  },
  'patient.nummer-vervangen': {
    ernst: 'ter informatie',
    wat: {
      nl: 'Het oude systeem gebruikte het BSN als patiëntnummer; het nieuwe nummer is {patient}.',
      en: 'The old system used the BSN as patient number; the new number is {patient}.',
    },
    doe: { nl: 'U hoeft niets te doen.', en: 'Nothing to do.' },
  },
  'patient.meer-nummers': {
    ernst: 'ter informatie',
    wat: {
      nl: 'Dezelfde persoon stond onder verschillende patiëntnummers; hij is overgenomen als {patient}.',
      en: 'The same person stood under different patient numbers; he was taken over as {patient}.',
    },
    doe: { nl: 'U hoeft niets te doen.', en: 'Nothing to do.' },
  },
  'patient.geboortedatum': {
    ernst: 'controleren',
    wat: {
      nl: 'Patiënt {patient} staat met verschillende geboortedata in de berichten; de laatste goedgekeurde is overgenomen.',
      en: 'Patient {patient} has different dates of birth in the messages; the last one that was granted was taken.',
    },
    doe: CONTROLEER,
  },
  'patient.onbekend': {
    ernst: 'controleren',
    wat: {
      nl: 'De regel noemt geen BSN, SKN of patiëntnummer; hij staat in het dossier zonder prestatie.',
      en: 'The line names no BSN, SKN or patient number; it stands in the dossier without a prestatie.',
    },
    doe: CONTROLEER,
  },
  'verzekering.wisselt': {
    ernst: 'controleren',
    wat: {
      nl: 'Patiënt {patient} heeft regels bij verschillende verzekeraars ({betalers}); de perioden zijn uit de regels afgeleid.',
      en: 'Patient {patient} has lines at different insurers ({betalers}); the periods were derived from the lines.',
    },
    doe: {
      nl: 'Controleer de verzekering (COV) en herstel de perioden.',
      en: 'Check the insurance (COV) and mend the periods.',
    },
  },
  'ztn.meer': {
    ernst: 'controleren',
    wat: {
      nl: 'Patiënt {patient} heeft {aantal} {soort}-nummers die na elkaar lopen; de eerdere zijn gesloten op de dag van hun laatste regel.',
      en: 'Patient {patient} has {aantal} {soort} numbers one after the other; the earlier ones were closed on the day of their last line.',
    },
    doe: CONTROLEER,
  },
  'ztn.gelijktijdig': {
    ernst: 'controleren',
    wat: {
      nl: 'Patiënt {patient} heeft {aantal} {soort}-nummers die tegelijk lopen; dat mag niet (ZTN-12, ZTN-13).',
      en: 'Patient {patient} has {aantal} {soort} numbers that run at once; that is not allowed (ZTN-12, ZTN-13).',
    },
    doe: {
      nl: 'Bepaal welk nummer geldt en sluit het andere.',
      en: 'Determine which number holds and close the other.',
    },
  },
  'ztn.gesloten': {
    ernst: 'ter informatie',
    wat: {
      nl: 'Zorgtraject {nummer} is vanzelf gesloten op {gesloten}: 365 dagen zonder zorgprestatie (ZTN-05).',
      en: 'Zorgtraject {nummer} closed by itself on {gesloten}: 365 days without a zorgprestatie (ZTN-05).',
    },
    doe: { nl: 'U hoeft niets te doen.', en: 'Nothing to do.' },
  },
  'ztn.startdatum': {
    ernst: 'controleren',
    wat: {
      nl: 'Zorgtraject {nummer} is met verschillende startdata verzonden; {gekozen} is de laatste. {aantal} goedgekeurde of wachtende regels hebben een andere ({eerste}) en moeten worden gecorrigeerd (ZTN-09).',
      en: 'Zorgtraject {nummer} was sent with different startdata; {gekozen} is the last. {aantal} granted or awaiting lines have another ({eerste}) and are to be credited and declared again (ZTN-09).',
    },
    doe: {
      nl: 'Controleer welke startdatum juist is; corrigeren stelt daarna de creditregels en nieuwe regels voor.',
      en: 'Check which startdatum is right; correcting then proposes the credit lines and new lines.',
    },
  },
  'ztn.meer-patienten': {
    ernst: 'controleren',
    wat: {
      nl: 'Zorgtraject {nummer} staat bij verschillende patiënten ({patienten}); een nummer is van één patiënt (ZTN-23).',
      en: 'Zorgtraject {nummer} stands with different patients ({patienten}); a number belongs to one patient (ZTN-23).',
    },
    doe: CONTROLEER,
  },
  'nummer.alleen-afgekeurd': {
    ernst: 'ter informatie',
    wat: {
      nl: '{soort} {nummer} staat alleen in afgekeurde regels, naast een ander nummer dat wel is goedgekeurd; het is niet overgenomen.',
      en: '{soort} {nummer} stands in rejected lines only, beside another number that was granted; it was not taken over.',
    },
    doe: { nl: 'U hoeft niets te doen als het een vergissing was.', en: 'Nothing to do when it was a mistake.' },
  },
  'plaatsing.verschilt': {
    ernst: 'controleren',
    wat: {
      nl: 'Plaatsingsbesluit {nummer} is met verschillende gegevens verzonden; de laatste goedgekeurde zijn overgenomen.',
      en: 'Plaatsingsbesluit {nummer} was sent with different data; those last granted were taken.',
    },
    doe: {
      nl: 'Vergelijk met het plaatsingsbesluit (DFZ-19).',
      en: 'Compare with the plaatsingsbesluit (DFZ-19).',
    },
  },
  'plaatsing.onvolledig': {
    ernst: 'controleren',
    wat: {
      nl: 'Plaatsingsbesluit {nummer} kon niet worden opgebouwd: SKN, zorgtrajectnummer of startdatum ontbreekt.',
      en: 'Plaatsingsbesluit {nummer} could not be rebuilt: SKN, zorgtrajectnummer or startdatum is missing.',
    },
    doe: { nl: 'Neem het plaatsingsbericht in.', en: 'Take in the plaatsingsbericht.' },
  },
  'zorgverlener.aanvullen': {
    ernst: 'controleren',
    wat: {
      nl: '{aantal} zorgverleners staan alleen met hun AGB-code in de berichten; naam en beroep zijn niet bekend ({agb}).',
      en: '{aantal} professionals stand in the messages with their AGB code only; name and profession are not known ({agb}).',
    },
    doe: {
      nl: 'Vul naam en beroep aan voordat u nieuwe contacten registreert.',
      en: 'Add name and profession before registering new contacts.',
    },
  },
  'contract.aanvullen': {
    ernst: 'controleren',
    wat: {
      nl: 'Van contract {nummer} is alleen het nummer bekend; producten en tarieven staan niet in de berichten.',
      en: 'Of contract {nummer} only the number is known; products and tariffs are not in the messages.',
    },
    doe: {
      nl: 'Neem het contract in voordat u nieuwe prestaties declareert (DFZ-03).',
      en: 'Take in the contract before declaring new prestaties (DFZ-03).',
    },
  },
} as const satisfies Record<string, Overnametekst>
