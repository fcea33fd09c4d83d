import { fout, type Treffer } from '@zorgketen/rules'
import { PrestatieIndex } from '../../feiten/prestatie-index.ts'
import { groep } from '../../omgeving/vormen.ts'
import { IEDEREEN, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

interface Gezien {
  readonly index: PrestatieIndex<string>
  readonly treffers: Treffer[]
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
  // One fold over the whole message: the index tells prestaties apart without making a key for every line.
  sleutel: () => '',
  begin: (): Gezien => ({ index: new PrestatieIndex(), treffers: [] }),
  stap: (staat, regel, _, hier) => {
    const [eerste] = staat.index.alle(regel)
    if (eerste === undefined) staat.index.add(regel, regel.referentie)
    else {
      const verwacht = {
        nl: `een prestatie die niet al op regel ${eerste} staat`,
        en: `a prestatie that is not already on line ${eerste}`,
      }
      staat.treffers.push({ plaats: hier.plaats(), uitkomst: fout('Prestatiecode', regel.code, verwacht) })
    }
    return staat
  },
  oordeel: ({ treffers }) => treffers,
})
