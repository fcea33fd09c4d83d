/** Texts of forms of master data that are the same everywhere. */
export const FORMTEKSTEN = {
  reden: { nl: 'Reden', en: 'Reason' },
  redenUitleg: { nl: 'Blijft bij de wijziging staan in de historie.', en: 'Stays with the change in the history.' },
  bewaar: { nl: 'Bewaar', en: 'Save' },
  annuleer: { nl: 'Annuleer', en: 'Cancel' },
  bewaard: { nl: 'Bewaard', en: 'Saved' },
} as const
