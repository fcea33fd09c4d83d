import { bron } from '@zorgketen/rules'
import type { Weigertekst } from '../weigering/describe-weigering.ts'

const HANDREIKING = bron(
  'Handreiking implementatie zorgprestatiemodel',
  'Registratie: intercollegiaal overleg, voorwaarden',
)
const LIJST = bron('Technische specificaties zorgprestatiemodel v1.3', 'Overige prestaties (pagina 115834977)')

export const overlegTeksten = {
  'overleg.setting': {
    wat: {
      nl: 'Intercollegiaal overleg bestaat niet in setting {setting}.',
      en: 'Intercollegiaal overleg does not exist in setting {setting}.',
    },
    verwacht: {
      nl: 'Setting ambulant kwaliteitsstatuut sectie II.',
      en: 'Setting ambulant kwaliteitsstatuut sectie II.',
    },
    doe: {
      nl: 'In sectie III zit overleg (MDO) in het tarief van het consult; u hoeft het niet voor de declaratie vast te leggen.',
      en: 'In sectie III consultation (MDO) is part of the tariff of the consult; it need not be recorded for declaring.',
    },
    bron: LIJST,
  },
  'overleg.te-kort': {
    wat: { nl: 'Het overleg duurde {minuten} minuten.', en: 'The consultation took {minuten} minutes.' },
    verwacht: { nl: 'Minstens {kortste} minuten.', en: 'At least {kortste} minutes.' },
    doe: {
      nl: 'Korter overleg is niet declarabel; het blijft in het dossier.',
      en: 'A shorter one cannot be declared; it stays in the file.',
    },
    bron: HANDREIKING,
  },
  'overleg.niet-beschreven': {
    wat: {
      nl: 'Van het overleg is niet vastgelegd met wie en waarover het was.',
      en: 'It was not recorded with whom and about what the consultation was.',
    },
    verwacht: {
      nl: 'Met wie, over welke patiënt, in het dossier, en vooraf gemeld aan de patiënt.',
      en: 'With whom, about which patient, in the file, and told to the patient beforehand.',
    },
    doe: { nl: 'Vul de voorwaarden van het overleg in.', en: 'Enter the conditions of the consultation.' },
    bron: HANDREIKING,
  },
  'overleg.met-verwijzer': {
    wat: { nl: 'Het overleg was met de verwijzer.', en: 'The consultation was with the verwijzer.' },
    verwacht: {
      nl: 'Een andere erkende zorgverlener dan de verwijzer.',
      en: 'A recognised professional other than the verwijzer.',
    },
    doe: {
      nl: 'Overleg met de verwijzer is niet declarabel.',
      en: 'Consultation with the verwijzer cannot be declared.',
    },
    bron: HANDREIKING,
  },
  'overleg.met-huisarts': {
    wat: { nl: 'Het overleg was met een huisarts.', en: 'The consultation was with a huisarts.' },
    verwacht: {
      nl: 'Een andere erkende zorgverlener dan een huisarts.',
      en: 'A recognised professional other than a huisarts.',
    },
    doe: { nl: 'Overleg met een huisarts is niet declarabel.', en: 'Consultation with a huisarts cannot be declared.' },
    bron: HANDREIKING,
  },
  'overleg.niet-erkend': {
    wat: {
      nl: 'Het overleg was niet met een erkende zorgverlener.',
      en: 'The consultation was not with a recognised professional.',
    },
    verwacht: { nl: 'Een andere erkende zorgverlener.', en: 'Another recognised professional.' },
    doe: {
      nl: 'Controleer met wie het overleg was; dit overleg is zo niet declarabel.',
      en: 'Check with whom it was; like this it cannot be declared.',
    },
    bron: HANDREIKING,
  },
  'overleg.geen-individuele-patient': {
    wat: {
      nl: 'Het overleg ging niet over één individuele patiënt.',
      en: 'The consultation was not about one individual patient.',
    },
    verwacht: { nl: 'Een zorginhoudelijke bespreking van één patiënt.', en: 'A care-content talk about one patient.' },
    doe: {
      nl: 'Registreer per patiënt, of laat de registratie vervallen.',
      en: 'Register by patient, or drop the registration.',
    },
    bron: HANDREIKING,
  },
  'overleg.intervisie': {
    wat: { nl: 'Het overleg was intervisie.', en: 'The consultation was intervisie.' },
    verwacht: {
      nl: 'Raadpleging in het belang van de eigen patiënt.',
      en: 'Asking advice in the interest of the own patient.',
    },
    doe: { nl: 'Intervisie is niet declarabel.', en: 'Intervisie cannot be declared.' },
    bron: HANDREIKING,
  },
  'overleg.niet-in-dossier': {
    wat: { nl: 'Het overleg is niet in het dossier vastgelegd.', en: 'The consultation was not recorded in the file.' },
    verwacht: { nl: 'Een vastlegging in het patiëntendossier.', en: 'A record in the file of the patient.' },
    doe: { nl: 'Leg het overleg vast in het dossier.', en: 'Record the consultation in the file.' },
    bron: HANDREIKING,
  },
  'overleg.patient-niet-vooraf': {
    wat: {
      nl: 'De patiënt is niet vooraf over het overleg en de kosten geïnformeerd.',
      en: 'The patient was not told beforehand of the consultation and its cost.',
    },
    verwacht: {
      nl: 'Vooraf gemeld, ook dat het in rekening kan komen.',
      en: 'Told beforehand, also that it may be charged.',
    },
    doe: {
      nl: 'Dit overleg is niet declarabel; informeer de patiënt voortaan vooraf.',
      en: 'This consultation cannot be declared; tell the patient beforehand from now on.',
    },
    bron: HANDREIKING,
  },
} satisfies Record<string, Weigertekst>
