import type { Creditregel, Debetregel } from '@zorgketen/declaratie'
import { fout, type Plaats } from '@zorgketen/rules'
import { contains, type EpochDay, formatDay, type Maand, maandOf } from '@zorgketen/values'
import { persoonsleutel } from '../../feiten/persoonsleutel.ts'
import { groep } from '../../omgeving/vormen.ts'
import { FZ, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

interface AndereMaand {
  maand: Maand | null
  credits: number
  readonly debets: { readonly plaats: Plaats; readonly datum: EpochDay }[]
}

/**
 * A new debit may ride with the credit of an older month (DFZ-10): per person and month as many debits outside the
 * declared month as there are credits of that month.
 */
export const eenKalendermaand = groep({
  ...FZ,
  id: 'oordeel.fz.een-kalendermaand',
  oorsprong: ['DFZ-08', 'DFZ-10'],
  bron: protocol('hoofdstuk 4, declaraties per kalendermaand'),
  plekken: ['debetregel', 'creditregel'],
  peildatum: opDatum,
  zegt: {
    nl: 'Elke debetregel valt in de gedeclareerde kalendermaand, of vervangt een creditregel van een andere maand.',
    en: 'Every debit line falls in the declared calendar month, or replaces a credit line of another month.',
  },
  advies: {
    nl: 'Declareer de regel in een declaratie over zijn eigen maand.',
    en: 'Declare the line in a declaration of its own month.',
  },
  sleutel: (regel: Debetregel | Creditregel, { maand }) =>
    contains(maand, regel.datum) ? null : `${persoonsleutel(regel.verzekerde)} ${maandOf(regel.datum)}`,
  begin: (): AndereMaand => ({ maand: null, credits: 0, debets: [] }),
  stap: (staat, regel: Debetregel | Creditregel, { declaratie, gecrediteerd }, hier) => {
    staat.maand = declaratie.maand
    if (regel.soort === 'debet') staat.debets.push({ plaats: hier.plaats(), datum: regel.datum })
    else if (gecrediteerd.has(regel.gerelateerd)) staat.credits += 1
    return staat
  },
  oordeel: ({ maand, credits, debets }) => {
    const verwacht = { nl: `een dag in ${maand}`, en: `a day in ${maand}` }
    return debets.slice(credits).map(({ plaats, datum }) => ({
      plaats,
      uitkomst: fout('Begindatum', formatDay(datum), verwacht),
    }))
  },
})
