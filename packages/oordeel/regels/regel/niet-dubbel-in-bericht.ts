import { fout, type Plaats } from '@zorgketen/rules'
import { groep } from '../../omgeving/vormen.ts'
import { IEDEREEN, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

/** A prestatie that stands on several lines: the first reference, and the places of the others. */
interface Herhaling {
  readonly eerste: string
  readonly code: string
  readonly plaatsen: Plaats[]
}

/** The first line may stand; each further one is a breach. */
export const nietDubbelInBericht = groep({
  ...IEDEREEN,
  id: 'oordeel.regel.niet-dubbel-in-bericht',
  oorsprong: ['DFZ-14'],
  bron: protocol('hoofdstuk 6, administratieve controle, dubbele facturatie'),
  plekken: ['debetregel'],
  peildatum: opDatum,
  zegt: {
    nl: 'In één bericht staat een prestatie op één debetregel.',
    en: 'In one message a prestatie is on one debit line.',
  },
  advies: {
    nl: 'Laat één regel staan; zijn het twee contacten, vul dan de begintijden in.',
    en: 'Keep one line; if these are two contacts, fill in the begin times.',
  },
  sleutel: (regel, { prestatiesleutel }) => prestatiesleutel(regel),
  // Nearly every prestatie occurs once: then the state is the reference that is there already.
  begin: (): string | Herhaling | null => null,
  stap: (staat, { referentie, code }, _, plaats) => {
    if (staat === null) return referentie
    if (typeof staat === 'string') return { eerste: staat, code, plaatsen: [plaats] }
    staat.plaatsen.push(plaats)
    return staat
  },
  oordeel: (staat) => {
    if (staat === null || typeof staat === 'string') return []
    const uitkomst = fout('Prestatiecode', staat.code, {
      nl: `een prestatie die niet al op regel ${staat.eerste} staat`,
      en: `a prestatie that is not already on line ${staat.eerste}`,
    })
    return staat.plaatsen.map((plaats) => ({ plaats, uitkomst }))
  },
})
