import { fout, type Plaats } from '@zorgketen/rules'
import { groep } from '../../omgeving/vormen.ts'
import { IEDEREEN, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

interface Terugname {
  gerelateerd: string
  readonly plaatsen: Plaats[]
}

const EENMAAL = { nl: 'één creditregel per debetregel', en: 'one credit line per debit line' }

/** The first credit of a line may stand; each further one is a breach. */
export const eenmaalInBericht = groep({
  ...IEDEREEN,
  id: 'oordeel.credit.eenmaal-in-bericht',
  oorsprong: ['DFZ-10'],
  bron: protocol('hoofdstuk 4, declaratieregels als geheel crediteren'),
  plekken: ['creditregel'],
  peildatum: opDatum,
  zegt: {
    nl: 'In één bericht staat per debetregel hoogstens één creditregel.',
    en: 'One message holds at most one credit line per debit line.',
  },
  advies: {
    nl: 'Laat één creditregel staan en haal de andere weg.',
    en: 'Keep one credit line and remove the others.',
  },
  sleutel: (regel) => regel.gerelateerd,
  begin: (): Terugname => ({ gerelateerd: '', plaatsen: [] }),
  stap: (staat, regel, _, hier) => {
    staat.gerelateerd = regel.gerelateerd
    staat.plaatsen.push(hier.plaats())
    return staat
  },
  oordeel: ({ gerelateerd, plaatsen }) => {
    const uitkomst = fout('GerelateerdReferentienummer', gerelateerd, EENMAAL)
    return plaatsen.slice(1).map((plaats) => ({ plaats, uitkomst }))
  },
})
