import type { Creditregel, Debetregel } from '@zorgketen/declaratie'
import { fout } from '@zorgketen/rules'
import { groep } from '../../omgeving/vormen.ts'
import { IEDEREEN, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

/** Lines with one reference; `nummers` are their places among the visited records, a credit line negative. */
interface Gebruik {
  readonly referentie: string
  readonly pad: string
  readonly nummers: number[]
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
  // Nearly every reference occurs once, and a bare number per line costs no memory that lives on.
  begin: (): number | Gebruik | null => null,
  stap: (staat, { referentie, soort }: Debetregel | Creditregel, _, hier) => {
    const nummer = soort === 'debet' ? hier.volgnummer : -hier.volgnummer
    if (staat === null) return nummer
    if (typeof staat === 'number') return { referentie, pad: hier.plaats().pad, nummers: [staat, nummer] }
    staat.nummers.push(nummer)
    return staat
  },
  oordeel: (staat) => {
    if (staat === null || typeof staat === 'number') return []
    const uitkomst = fout('Referentienummer', staat.referentie, EENMALIG)
    return staat.nummers.map((nummer) => {
      const plek = nummer > 0 ? 'debetregel' : 'creditregel'
      return { plaats: { plek, pad: staat.pad, volgnummer: Math.abs(nummer) }, uitkomst }
    })
  },
})
