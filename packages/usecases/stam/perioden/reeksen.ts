import { DJI_UZOVI } from '@zorgketen/values'
import type { EenheidDocument, Kenmerkperiode, Settingperiode } from '../documenten/eenheid.ts'
import type { PatientDocument, Verzekeringsperiode } from '../documenten/patient.ts'
import type { Beroepsperiode, ZorgverlenerDocument } from '../documenten/zorgverlener.ts'
import type { Reeks } from './reeks.ts'

/** Who pays for a patient: at most one insurer and, beside it, DJI on a day (ZTN-13). */
export const VERZEKERINGEN: Reeks<PatientDocument, Verzekeringsperiode> = {
  naam: { nl: 'verzekering', en: 'insurance' },
  van: ({ verzekeringen }) => verzekeringen,
  zet: (document, verzekeringen) => ({ ...document, verzekeringen }),
  groep: ({ betaler }) => (betaler === DJI_UZOVI ? 'fz' : 'ggz'),
  waarde: ({ betaler }) => betaler,
  dubbel: {
    wat: (a, b, dagen) => ({
      nl: `Betalers ${a} en ${b} gelden allebei ${dagen}.`,
      en: `Payers ${a} and ${b} both hold ${dagen}.`,
    }),
    verwacht: {
      nl: 'Op elke dag hoogstens één verzekeraar, en daarnaast eventueel DJI.',
      en: 'At most one insurer on a day, and DJI beside it where it applies.',
    },
  },
}

/** The profession a professional works in: one on a day (ZPM-04). */
export const BEROEPEN: Reeks<ZorgverlenerDocument, Beroepsperiode> = {
  naam: { nl: 'beroep', en: 'profession' },
  van: ({ beroepen }) => beroepen,
  zet: (document, beroepen) => ({ ...document, beroepen }),
  groep: () => 'beroep',
  waarde: ({ beroep }) => beroep,
  dubbel: {
    wat: (a, b, dagen) => ({
      nl: `De beroepen ${a} en ${b} gelden allebei ${dagen}.`,
      en: `The professions ${a} and ${b} both hold ${dagen}.`,
    }),
    verwacht: { nl: 'Op elke dag één beroep: dat waarin hier gewerkt wordt.', en: 'One profession on a day.' },
  },
}

/** The setting a unit is divided into: one on a day (ZPM-03). */
export const SETTINGREEKS: Reeks<EenheidDocument, Settingperiode> = {
  naam: { nl: 'setting', en: 'setting' },
  van: ({ settings }) => settings,
  zet: (document, settings) => ({ ...document, settings }),
  groep: () => 'setting',
  waarde: ({ setting }) => setting,
  dubbel: {
    wat: (a, b, dagen) => ({
      nl: `De settings ${a} en ${b} gelden allebei ${dagen}.`,
      en: `The settings ${a} and ${b} both hold ${dagen}.`,
    }),
    verwacht: { nl: 'Op elke dag precies één setting.', en: 'Exactly one setting on a day.' },
  },
}

/** What a unit is, for the decision list on settings: one row on a day (ZPM-03). */
export const KENMERKREEKS: Reeks<EenheidDocument, Kenmerkperiode> = {
  naam: { nl: 'kenmerken', en: 'features' },
  van: ({ kenmerken }) => kenmerken ?? [],
  zet: (document, kenmerken) => ({ ...document, kenmerken }),
  groep: () => 'kenmerken',
  waarde: ({ team, teamsoort, locatiesoort, zorgprogramma }) =>
    [team, teamsoort, locatiesoort, zorgprogramma].map((een) => een ?? '-').join(' / '),
  dubbel: {
    wat: (a, b, dagen) => ({
      nl: `De kenmerken ${a} en ${b} gelden allebei ${dagen}.`,
      en: `The features ${a} and ${b} both hold ${dagen}.`,
    }),
    verwacht: { nl: 'Op elke dag hoogstens één rij met kenmerken.', en: 'At most one row of features on a day.' },
  },
}
