import { bron } from '@zorgketen/rules'
import type { Weigertekst } from '../weigering/describe-weigering.ts'

const LIJST = bron('Technische specificaties zorgprestatiemodel v1.3', 'Overige prestaties (pagina 115834977)')
const HANDREIKING = bron(
  'Handreiking implementatie zorgprestatiemodel',
  'Contractering: facultatieve prestatie, setting hoogspecialistisch, transitieprestatie',
)
const ACUUT = bron('Technische specificaties zorgprestatiemodel v1.3', 'Acute ggz (pagina 657293371)')
const DAGEN = bron('NZa, vraag en antwoord', 'Wanneer start ik een consult acute ggz binnen budget')
const EUTHANASIE = bron(
  'Handreiking implementatie zorgprestatiemodel',
  'Registratie: consultatie bij euthanasieverzoeken, hoogstens 12 uur per patiënt',
)
const ONDERLING = bron('Factsheet zorgtrajectnummer', 'onderaannemer gebruikt het nummer van de hoofdaannemer')
const NIVEAU = bron(
  'Handreiking implementatie zorgprestatiemodel',
  'Registratie: dagbesteding laag, en midden, hoog of zeer hoog',
)
const EIGEN = bron('Zorgketen', 'eigen afspraak: wat niet bekend is, wordt niet geraden')

export const overigTeksten = {
  'overig.soort-geldt-niet': {
    wat: {
      nl: '{soort} bestaat op {datum} niet als prestatie.',
      en: '{soort} does not exist as a prestatie on {datum}.',
    },
    verwacht: {
      nl: 'Een dag waarop de prestatie bestaat; de transitieprestatie alleen in 2022 en 2023.',
      en: 'A day on which the prestatie exists; the transitieprestatie in 2022 and 2023 only.',
    },
    doe: { nl: 'Controleer de datum en de soort.', en: 'Check the date and the kind.' },
    bron: HANDREIKING,
  },
  'overig.stroom': {
    wat: { nl: '{soort} bestaat niet in de stroom {stroom}.', en: '{soort} does not exist in stream {stroom}.' },
    verwacht: { nl: 'Een patiënt in de stroom {stromen}.', en: 'A patient in stream {stromen}.' },
    doe: {
      nl: 'Controleer de stroom van het zorgtraject, of kies een andere prestatie.',
      en: 'Check the stream of the zorgtraject, or choose another prestatie.',
    },
    bron: LIJST,
  },
  'overig.minuten-ontbreken': {
    wat: { nl: 'Van {soort} zijn geen minuten geregistreerd.', en: 'No minutes were registered of {soort}.' },
    verwacht: {
      nl: 'De duur in minuten: die bepaalt hier de prestatie of het maximum.',
      en: 'The duration in minutes: here it decides the prestatie or the maximum.',
    },
    doe: { nl: 'Vul de minuten in.', en: 'Enter the minutes.' },
    bron: LIJST,
  },
  'overig.niveau-ontbreekt': {
    wat: {
      nl: 'Van {soort} is geen beveiligingsniveau 1 tot en met 4 geregistreerd.',
      en: 'No level of security 1 to 4 was registered of {soort}.',
    },
    verwacht: {
      nl: 'Niveau 1 laag, 2 midden, 3 hoog of 4 zeer hoog.',
      en: 'Level 1 low, 2 middle, 3 high or 4 very high.',
    },
    doe: { nl: 'Vul het beveiligingsniveau in.', en: 'Enter the level of security.' },
    bron: NIVEAU,
  },
  'overig.graad-ontbreekt': {
    wat: {
      nl: 'Van {soort} is geen verzorgingsgraad geregistreerd.',
      en: 'No level of care was registered of {soort}.',
    },
    verwacht: {
      nl: 'De verzorgingsgraad van de dag; die zegt welke prestatie het is.',
      en: 'The level of care of the day, which tells the prestatie.',
    },
    doe: { nl: 'Vul de verzorgingsgraad in.', en: 'Enter the level of care.' },
    bron: ACUUT,
  },
  'overig.opdrachtgever-ontbreekt': {
    wat: {
      nl: 'Van de onderlinge dienstverlening is geen opdrachtgever geregistreerd.',
      en: 'No asker was registered of the onderlinge dienstverlening.',
    },
    verwacht: {
      nl: 'De AGB-code van wie de zorg vroeg: die krijgt de rekening, onder het eigen zorgtrajectnummer.',
      en: 'The AGB-code of who asked for the care, who is billed under a zorgtrajectnummer of its own.',
    },
    doe: { nl: 'Vul de opdrachtgever in.', en: 'Enter the asker.' },
    bron: ONDERLING,
  },
  'overig.afspraak-ontbreekt': {
    wat: {
      nl: 'Van {soort} is geen contractafspraak genoemd.',
      en: 'No agreement in a contract was named for {soort}.',
    },
    verwacht: {
      nl: 'De code van de afspraak in het contract met de betaler.',
      en: 'The code of the agreement in the contract with the payer.',
    },
    doe: { nl: 'Kies de afspraak waaronder deze zorg valt.', en: 'Choose the agreement under which this care falls.' },
    bron: HANDREIKING,
  },
  'overig.afspraak-geldt-niet': {
    wat: {
      nl: 'Afspraak {afspraak} geldt op {datum} niet voor deze patiënt.',
      en: 'Agreement {afspraak} does not hold for this patient on {datum}.',
    },
    verwacht: {
      nl: 'Een afspraak in het contract met de betaler van de patiënt, geldig op die dag.',
      en: 'An agreement in the contract with the payer of the patient, holding on that day.',
    },
    doe: {
      nl: 'Controleer het contract, of registreer een gewone prestatie.',
      en: 'Check the contract, or register an ordinary prestatie.',
    },
    bron: HANDREIKING,
  },
  'acuut.begin-onbekend': {
    wat: {
      nl: 'Van deze acute zorg is de dag van het eerste consult niet bekend.',
      en: 'The day of the first consult of this acute care is not known.',
    },
    verwacht: {
      nl: 'De dag van het eerste consult: die telt als eerste dag.',
      en: 'The day of the first consult, which counts as day one.',
    },
    doe: {
      nl: 'Leg vast bij welk eerste acute consult deze zorg hoort.',
      en: 'Record to which first acute consult this care belongs.',
    },
    bron: DAGEN,
  },
  'acuut.buiten-budget': {
    wat: {
      nl: '{datum} valt buiten de {kalenderdagen} kalenderdagen vanaf het eerste consult op {begin}.',
      en: '{datum} lies outside the {kalenderdagen} calendar days from the first consult on {begin}.',
    },
    verwacht: { nl: 'Een dag van {begin} tot en met {tot}.', en: 'A day from {begin} up to and including {tot}.' },
    doe: {
      nl: 'Registreer een gewoon consult of een gewone verblijfsdag: buiten het budget gelden de gewone prestaties.',
      en: 'Register an ordinary consult or day of verblijf: outside the budget the ordinary prestaties hold.',
    },
    bron: DAGEN,
  },
  'acuut.leeftijd-onbekend': {
    wat: { nl: 'De leeftijd van de patiënt is niet bekend.', en: 'The age of the patient is not known.' },
    verwacht: { nl: 'Een patiënt van {vanaf} jaar of ouder.', en: 'A patient of {vanaf} years or older.' },
    doe: { nl: 'Vul de geboortedatum aan.', en: 'Complete the date of birth.' },
    bron: ACUUT,
  },
  'acuut.minderjarig': {
    wat: { nl: 'De patiënt is jonger dan {vanaf} jaar.', en: 'The patient is younger than {vanaf}.' },
    verwacht: { nl: 'Een patiënt van {vanaf} jaar of ouder.', en: 'A patient of {vanaf} years or older.' },
    doe: {
      nl: 'Acute ggz binnen budget is voor volwassenen; jeugdhulp valt buiten dit model.',
      en: 'Acute ggz within the budget is for adults; youth care falls outside this model.',
    },
    bron: ACUUT,
  },
  'euthanasie.stand-onbekend': {
    wat: {
      nl: 'Hoeveel minuten voor deze patiënt al tellen, is niet bekend.',
      en: 'How many minutes count already for this patient is not known.',
    },
    verwacht: {
      nl: 'De stand per patiënt; samen hoogstens {maximum} minuten.',
      en: 'The total of the patient; at most {maximum} minutes in all.',
    },
    doe: {
      nl: 'Leg de eerdere consultaties vast, ook die van andere aanbieders voor zover bekend.',
      en: 'Record the earlier consultations, those of other providers too as far as known.',
    },
    bron: EIGEN,
  },
  'euthanasie.maximum-bereikt': {
    wat: {
      nl: 'Voor deze patiënt zijn al {voor} van de {maximum} minuten geregistreerd.',
      en: 'For this patient {voor} of the {maximum} minutes were registered already.',
    },
    verwacht: {
      nl: 'Samen hoogstens {maximum} minuten per patiënt.',
      en: 'At most {maximum} minutes for a patient in all.',
    },
    doe: {
      nl: 'Deze consultatie is niet declarabel; zij blijft in het dossier.',
      en: 'This consultation cannot be declared; it stays in the file.',
    },
    bron: EUTHANASIE,
  },
  'euthanasie.deel-boven-maximum': {
    wat: {
      nl: 'Van de {minuten} minuten passen er {declarabel} binnen het maximum; {boven} niet.',
      en: 'Of the {minuten} minutes {declarabel} fit within the maximum; {boven} do not.',
    },
    verwacht: {
      nl: 'Samen hoogstens {maximum} minuten per patiënt; {voor} telden al.',
      en: 'At most {maximum} minutes for a patient in all; {voor} counted already.',
    },
    doe: {
      nl: 'Het deel binnen het maximum is afgeleid; de rest blijft in het dossier.',
      en: 'The part within the maximum was derived; the rest stays in the file.',
    },
    bron: EUTHANASIE,
  },
  'signaal.status-onbekend': {
    wat: {
      nl: 'Of {soort} op {datum} nog zo bestaat, is onzeker: de lijst van v1.3 noemt haar niet.',
      en: 'Whether {soort} still exists like this on {datum} is uncertain: the list of v1.3 does not name it.',
    },
    verwacht: {
      nl: 'Een prestatie die in de lijst van het jaar staat.',
      en: 'A prestatie that is on the list of the year.',
    },
    doe: {
      nl: 'Controleer de prestatielijst van de NZa voordat u declareert.',
      en: 'Check the NZa list of prestaties before declaring.',
    },
    bron: { ...LIJST, zekerheid: 'onbekend' },
  },
} satisfies Record<string, Weigertekst>
