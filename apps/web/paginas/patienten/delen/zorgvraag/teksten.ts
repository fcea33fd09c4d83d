/** What the forms of a zorgvraag share. */
export const ZORGTEKSTEN = {
  wijzig: { nl: 'Wijzig', en: 'Change' },
  bewaar: { nl: 'Bewaar', en: 'Save' },
  annuleer: { nl: 'Annuleer', en: 'Cancel' },
  bewaard: { nl: 'Bewaard', en: 'Saved' },
  van: { nl: 'Vanaf', en: 'From' },
  tot: { nl: 'Tot en met', en: 'Up to and including' },
  nodig: { nl: 'Vul dit in.', en: 'Fill this in.' },
} as const
