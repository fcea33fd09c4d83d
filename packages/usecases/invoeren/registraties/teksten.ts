import type { Maand, Tekst } from '@zorgketen/values'
import type { Uitleg } from '../../stam/invoer/tabel.ts'
import { Werkfout } from '../../werk/werkfout.ts'
import { MEEST_RIJEN } from './invoer.ts'

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

/** Throws `Werkfout` when a file has more rows than are taken in at once. */
export function assertTeLezen(rijen: number, meest = MEEST_RIJEN): void {
  if (rijen <= meest) return
  throw new Werkfout('onleesbaar', {
    wat: {
      nl: `Dit bestand heeft ${getal(rijen, 'nl')} rijen.`,
      en: `This file has ${getal(rijen, 'en')} rows.`,
    },
    verwacht: { nl: `ten hoogste ${getal(meest, 'nl')} rijen`, en: `at most ${getal(meest, 'en')} rows` },
    doe: {
      nl: 'Verdeel het bestand en lees de delen na elkaar in.',
      en: 'Split the file and import the parts one by one.',
    },
  })
}

const getal = (n: number, taal: 'nl' | 'en'): string => n.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB')

export const geenUtf8: Uitleg = {
  wat: { nl: 'Deze regel is geen UTF-8.', en: 'This line is not UTF-8.' },
  verwacht: { nl: 'NDJSON in UTF-8', en: 'NDJSON in UTF-8' },
  doe: { nl: 'Maak het bestand opnieuw in UTF-8.', en: 'Make the file again in UTF-8.' },
}

export const regelTeLang = (meest: number): Uitleg => ({
  wat: { nl: 'Deze regel is te lang.', en: 'This line is too long.' },
  verwacht: { nl: `ten hoogste ${meest} bytes`, en: `at most ${meest} bytes` },
  doe: { nl: 'Zet één registratie op een regel.', en: 'Put one registration on a line.' },
})

/** Another row of the same session or stay is wrong: without it this one would say something that is not so. */
export const wachtOp = (rij: number): Uitleg => ({
  wat: {
    nl: `Rij ${rij} hoort bij hetzelfde nummer en heeft een fout; samen zijn zij niet ingelezen.`,
    en: `Row ${rij} belongs to the same number and has a fault; together they were not imported.`,
  },
  verwacht: { nl: 'alle rijen van een nummer zonder fout', en: 'all rows of a number without a fault' },
  doe: { nl: `Verbeter rij ${rij}.`, en: `Mend row ${rij}.` },
})

/** Two rows of one session or stay that contradict each other. */
export const andersDan = (naam: Tekst, rij: number): Uitleg => ({
  wat: {
    nl: `${naam.nl} is anders dan op rij ${rij} van hetzelfde nummer.`,
    en: `${naam.en} differs from row ${rij} of the same number.`,
  },
  verwacht: { nl: 'op elke rij hetzelfde, of leeg', en: 'the same on each row, or empty' },
  doe: { nl: 'Verbeter een van de twee rijen.', en: 'Mend one of the two rows.' },
})
