import { bron } from '@zorgketen/rules'
import type { Weigertekst } from '../weigering/describe-weigering.ts'

const HANDREIKING = 'Handreiking implementatie zorgprestatiemodel'

/** The places that the choice of a setting rests on (ZPM-02, ZPM-03, ZPM-17). */
export const SETTINGBRONNEN = {
  lijst: bron(HANDREIKING, 'Beleid zorgaanbieder 2022 en verder (algemeen): indelen naar settings'),
  settings: bron(HANDREIKING, 'Registreren en declareren: onderverdeling naar settings'),
  eigen: bron('Zorgketen', 'eigen afspraak: de eerste regel die past telt, en een regel heeft één inhoud per dag'),
} as const

const kenbaar = {
  nl: 'Elk kenmerk waar een eerdere regel naar kijkt, is vastgelegd of doet voor de uitkomst niet ter zake.',
  en: 'Every feature that an earlier rule looks at is recorded, or does not matter for the outcome.',
}

/** Why the decision list refuses to choose; the refusals of its last step are those of the unit (`stamTeksten`). */
export const settingkeuzeTeksten = {
  'setting.kenmerk-onbekend': {
    wat: {
      nl: 'Of regel {regel} geldt, is niet te zeggen: niet vastgelegd is {veld}.',
      en: 'Whether rule {regel} applies cannot be said: not recorded is {veld}.',
    },
    verwacht: kenbaar,
    doe: {
      nl: 'Leg het ontbrekende kenmerk vast bij het contact, de patiënt of de zorgverlener.',
      en: 'Record the missing feature with the contact, the patient or the professional.',
    },
    bron: SETTINGBRONNEN.lijst,
  },
  'setting.regels-tegenstrijdig': {
    wat: {
      nl: 'Regel {regel} staat op {datum} in meer dan één vorm in de lijst, met verschillende settings.',
      en: 'Rule {regel} stands in the list in more than one form on {datum}, with different settings.',
    },
    verwacht: { nl: 'Op één dag één inhoud per regel.', en: 'One content per rule on one day.' },
    doe: {
      nl: 'Beëindig de oude vorm op de dag voordat de nieuwe ingaat, of geef een van beide een eigen naam.',
      en: 'End the old form on the day before the new one begins, or give one of them an id of its own.',
    },
    bron: SETTINGBRONNEN.eigen,
  },
  'setting.niet-voor-stroom': {
    wat: {
      nl: 'Setting {setting} is gekozen voor zorg in stroom {stroom}; dat kan niet.',
      en: 'Setting {setting} was chosen for care in stream {stroom}, which cannot be.',
    },
    verwacht: {
      nl: 'De setting klinisch sluit forensische zorg uit; daarvoor is er forensisch en beveiligd klinisch.',
      en: 'The setting klinisch excludes forensic care, which has the setting forensic and secured klinisch.',
    },
    doe: {
      nl: 'Controleer de stroom van het contact, of geef de lijst een regel voor forensische zorg vóór deze.',
      en: 'Check the stream of the contact, or give the list a rule for forensic care before this one.',
    },
    bron: SETTINGBRONNEN.settings,
  },
  'setting.zonder-contractvoorwaarde': {
    wat: {
      nl: 'De setting hoogspecialistisch is op {datum} niet afgesproken met de betaler van deze patiënt.',
      en: 'The setting hoogspecialistisch was not agreed with the payer of this patient on {datum}.',
    },
    verwacht: {
      nl: 'Een contract met de voorwaarde hoogspecialistisch, geldig op die dag.',
      en: 'A contract with the condition hoogspecialistisch, holding on that day.',
    },
    doe: {
      nl: 'Leg de contractvoorwaarde vast, of deel deze zorg in bij een andere setting.',
      en: 'Record the contract condition, or place this care in another setting.',
    },
    bron: SETTINGBRONNEN.settings,
  },
  'setting.contractvoorwaarde-onbekend': {
    wat: {
      nl: 'De setting hoogspecialistisch is gekozen; of de betaler die heeft afgesproken, is niet vastgelegd.',
      en: 'The setting hoogspecialistisch was chosen; whether the payer agreed to it is not recorded.',
    },
    verwacht: {
      nl: 'Een contract met de voorwaarde hoogspecialistisch, geldig op die dag.',
      en: 'A contract with the condition hoogspecialistisch, holding on that day.',
    },
    doe: {
      nl: 'Leg het contract met de betaler vast, met of zonder deze voorwaarde.',
      en: 'Record the contract with the payer, with or without this condition.',
    },
    bron: SETTINGBRONNEN.settings,
  },
} satisfies Record<string, Weigertekst>
