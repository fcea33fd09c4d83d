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

/** Where each reference was first seen, and the few that were seen again. */
interface Gezien {
  readonly eerste: Map<string, number>
  readonly vaker: Map<string, Gebruik>
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
  sleutel: () => 'bericht',
  begin: (): Gezien => ({ eerste: new Map(), vaker: new Map() }),
  stap: (staat, { referentie, soort }: Debetregel | Creditregel, _, hier) => {
    const nummer = soort === 'debet' ? hier.volgnummer : -hier.volgnummer
    const eerste = staat.eerste.get(referentie)
    if (eerste === undefined) {
      staat.eerste.set(referentie, nummer)
      return staat
    }
    const gebruik = staat.vaker.get(referentie)
    if (gebruik !== undefined) gebruik.nummers.push(nummer)
    else staat.vaker.set(referentie, { referentie, pad: hier.plaats().pad, nummers: [eerste, nummer] })
    return staat
  },
  oordeel: ({ vaker }) =>
    [...vaker.values()].flatMap(({ referentie, pad, nummers }) => {
      const uitkomst = fout('Referentienummer', referentie, EENMALIG)
      return nummers.map((nummer) => {
        const plek = nummer > 0 ? 'debetregel' : 'creditregel'
        return { plaats: { plek, pad, volgnummer: Math.abs(nummer) }, uitkomst }
      })
    }),
})
