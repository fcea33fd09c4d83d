import type { EpochDay, Tekst } from '@zorgketen/values'

/** Why a number or a patient is on the worklist of zorgtrajecten. */
type Trajectwerksoort = 'terugkeer' | 'titel' | 'startdatum' | 'sluit'

/** One thing to do about a zorgtraject. */
export interface Trajectwerkregel {
  readonly soort: Trajectwerksoort
  readonly patient: string
  readonly naam: string
  readonly nummer: string
  readonly versie: number
  readonly stroom: 'ggz' | 'fz'
  /** The day it is about: the number closes, the titel ends, the patient comes back, the number began. */
  readonly dag: EpochDay
  /** Day of the last care on the number; null: it had none. */
  readonly laatste: EpochDay | null
  readonly waarom: Tekst
  readonly doe: Tekst
}

/** Days ahead that the worklist looks: long enough to plan a contact or to talk an ending over. */
export const DAGEN_VOORUIT = 60

/** What each kind says; `voorbij`: the day has come. */
export const TEKSTEN = {
  sluit: {
    waarom: { nl: 'Sluit vanzelf: 365 dagen geen zorg', en: 'Closes by itself: 365 days without care' },
    doe: { nl: 'Plan een contact of sluit het nummer.', en: 'Plan a contact or close the number.' },
  },
  startdatum: {
    waarom: {
      nl: 'Gedeclareerd met een andere startdatum',
      en: 'Declared with another startdatum',
    },
    doe: { nl: 'Bekijk en verstuur de correctie.', en: 'See and send the correction.' },
  },
  terugval: {
    waarom: {
      nl: 'Komt terug: misschien terugval',
      en: 'Comes back: maybe a relapse',
    },
    doe: { nl: 'Vraag of het terugval is.', en: 'Ask whether it is a relapse.' },
  },
  nieuw: {
    waarom: { nl: 'Komt terug, het nummer is dicht', en: 'Comes back, the number is closed' },
    doe: { nl: 'Geef een nieuw nummer.', en: 'Issue a new number.' },
  },
  titelLoopt: {
    waarom: { nl: 'De forensische titel loopt af', en: 'The forensische titel ends' },
    doe: {
      nl: 'Vraag na of de titel wordt verlengd en of de zorg doorgaat.',
      en: 'Ask whether the titel is extended and whether care goes on.',
    },
  },
  titelVoorbij: {
    waarom: {
      nl: 'Titel voorbij, fz-nummer staat open',
      en: 'Titel is over, fz number is open',
    },
    doe: {
      nl: 'Laat de zorg doorgaan als ggz, of sluit het nummer.',
      en: 'Let care go on as ggz, or close the number.',
    },
  },
} satisfies Readonly<Record<string, { readonly waarom: Tekst; readonly doe: Tekst }>>
