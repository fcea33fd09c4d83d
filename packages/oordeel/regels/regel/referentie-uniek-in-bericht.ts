import type { Creditregel, Debetregel } from '@zorgketen/declaratie'
import { fout, type Plaats } from '@zorgketen/rules'
import { groep } from '../../omgeving/vormen.ts'
import { IEDEREEN, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

interface Gebruik {
  readonly referentie: string
  readonly plaatsen: Plaats[]
}

const EENMALIG = { nl: 'een referentienummer dat één keer voorkomt', en: 'a reference that occurs once' }

/** All lines with the reference are refused: an answer names a line by its reference, so it could not tell them apart. */
export const referentieUniekInBericht = groep({
  ...IEDEREEN,
  id: 'oordeel.regel.referentie-uniek-in-bericht',
  oorsprong: ['DFZ-09'],
  bron: protocol('hoofdstuk 4, uniek referentienummer van een declaratieregel'),
  plekken: ['debetregel', 'creditregel'],
  peildatum: opDatum,
  zegt: {
    nl: 'Elke regel in het bericht heeft een eigen referentienummer, debet en credit samen.',
    en: 'Every line in the message has a reference of its own, debit and credit together.',
  },
  advies: { nl: 'Geef elke regel een nieuw referentienummer.', en: 'Give every line a new reference.' },
  sleutel: (regel: Debetregel | Creditregel) => regel.referentie,
  // Nearly every reference occurs once: the first place is kept as it is, a list is only made for a second one.
  begin: (): Plaats | Gebruik | null => null,
  stap: (staat, regel: Debetregel | Creditregel, _, plaats) => {
    if (staat === null) return plaats
    if (!('plaatsen' in staat)) return { referentie: regel.referentie, plaatsen: [staat, plaats] }
    staat.plaatsen.push(plaats)
    return staat
  },
  oordeel: (staat) => {
    if (staat === null || !('plaatsen' in staat)) return []
    const uitkomst = fout('Referentienummer', staat.referentie, EENMALIG)
    return staat.plaatsen.map((plaats) => ({ plaats, uitkomst }))
  },
})
