import type { Maand } from '@zorgketen/values'
import type { Uitleg } from '../../stam/invoer/tabel.ts'

export const tweemaal = (rij: number): Uitleg => ({
  wat: {
    nl: `Rij ${rij} heeft hetzelfde registratienummer en zegt iets anders. Deze rij is overgeslagen.`,
    en: `Row ${rij} has the same registration number and says something else. This row was skipped.`,
  },
  verwacht: { nl: 'elk contact een eigen nummer', en: 'a number of its own for each contact' },
  doe: { nl: 'Verbeter een van de twee rijen.', en: 'Mend one of the two rows.' },
})

export const AL_INGETROKKEN: Uitleg = {
  wat: { nl: 'Deze registratie is eerder ingetrokken.', en: 'This registration was withdrawn before.' },
  verwacht: { nl: 'een registratie die geldt, of een nieuw nummer', en: 'a registration that holds, or a new number' },
  doe: {
    nl: 'Laat de rij weg, of voer het contact in onder een ander nummer.',
    en: 'Leave the row out, or enter the contact under another number.',
  },
}

export const maandDicht = (maand: Maand): Uitleg => ({
  wat: { nl: `De maand ${maand} is afgesloten.`, en: `Month ${maand} is closed.` },
  verwacht: { nl: 'een dag in een maand die open is', en: 'a day in a month that is open' },
  doe: {
    nl: 'Heropen de maand met een reden, of laat de rij weg.',
    en: 'Reopen the month with a reason, or leave the row out.',
  },
})
