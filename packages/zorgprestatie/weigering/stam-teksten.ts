import { BRONNEN } from './bronnen.ts'
import type { Weigertekst } from './describe-weigering.ts'

const eenSetting = {
  nl: 'Een eenheid die op de dag van het contact in precies één setting is ingedeeld.',
  en: 'A unit that is placed in exactly one setting on the day of the contact.',
}
const eenBeroep = {
  nl: 'Een zorgverlener met op de dag van het contact precies één beroep, naar diploma.',
  en: 'A professional with exactly one profession by diploma on the day of the contact.',
}

export const stamTeksten = {
  'eenheid.onbekend': {
    wat: { nl: 'Eenheid {eenheid} is niet bekend.', en: 'Unit {eenheid} is not known.' },
    verwacht: eenSetting,
    doe: {
      nl: 'Controleer de eenheid van de registratie, of leg de eenheid met haar setting vast.',
      en: 'Check the unit of the registration, or record the unit with its setting.',
    },
    bron: BRONNEN.setting,
  },
  'eenheid.zonder-setting': {
    wat: { nl: 'Eenheid {eenheid} heeft op {datum} geen setting.', en: 'Unit {eenheid} has no setting on {datum}.' },
    verwacht: eenSetting,
    doe: {
      nl: 'Leg de indeling van de eenheid vast, met ingangsdatum en reden.',
      en: 'Record the setting of the unit, with its first day and the reason.',
    },
    bron: BRONNEN.setting,
  },
  'eenheid.meer-settings': {
    wat: {
      nl: 'Eenheid {eenheid} is op {datum} in meer dan één setting ingedeeld.',
      en: 'Unit {eenheid} is placed in more than one setting on {datum}.',
    },
    verwacht: eenSetting,
    doe: {
      nl: 'Beëindig de oude indeling op de dag voordat de nieuwe ingaat.',
      en: 'End the old division on the day before the new one begins.',
    },
    bron: BRONNEN.setting,
  },
  'zorgverlener.onbekend': {
    wat: { nl: 'Zorgverlener {zorgverlener} is niet bekend.', en: 'Professional {zorgverlener} is not known.' },
    verwacht: eenBeroep,
    doe: {
      nl: 'Controleer de zorgverlener van de registratie, of leg de zorgverlener met zijn beroep vast.',
      en: 'Check the professional of the registration, or record the professional with the profession.',
    },
    bron: BRONNEN.beroepen,
  },
  'zorgverlener.zonder-beroep': {
    wat: {
      nl: 'Zorgverlener {zorgverlener} heeft op {datum} geen beroep.',
      en: 'Professional {zorgverlener} has no profession on {datum}.',
    },
    verwacht: eenBeroep,
    doe: {
      nl: 'Leg het beroep vast, met de dag vanaf wanneer het geldt.',
      en: 'Record the profession, with the day from which it holds.',
    },
    bron: BRONNEN.beroepen,
  },
  'zorgverlener.meer-beroepen': {
    wat: {
      nl: 'Zorgverlener {zorgverlener} heeft op {datum} meer dan één beroep; welk telt is niet te zeggen.',
      en: 'Professional {zorgverlener} has more than one profession on {datum}; which one counts cannot be said.',
    },
    verwacht: eenBeroep,
    doe: {
      nl: 'Laat per periode één beroep staan: dat waarin de zorgverlener hier werkt.',
      en: 'Keep one profession per period: the one in which the professional works here.',
    },
    bron: BRONNEN.beroepen,
  },
  'beroep.niet-op-lijst': {
    wat: {
      nl: 'Het beroep {beroep} van zorgverlener {zorgverlener} staat op {datum} niet op de beroepenlijst.',
      en: 'The profession {beroep} of professional {zorgverlener} is not on the list of professions on {datum}.',
    },
    verwacht: {
      nl: 'Een beroep van de beroepenlijst. Wie in opleiding is, telt als het beroep dat hij al heeft.',
      en: 'A profession of the list. A trainee counts as the profession already held.',
    },
    doe: {
      nl: 'Controleer het beroep van de zorgverlener. Een contact van een ander beroep levert geen consult op.',
      en: 'Check the profession of the professional. A contact by another profession gives no consult.',
    },
    bron: BRONNEN.beroepen,
  },
} satisfies Record<string, Weigertekst>
