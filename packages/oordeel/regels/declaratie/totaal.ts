import type { Creditregel, Debetregel, Declaratie } from '@zorgketen/declaratie'
import { fout, type Plaats } from '@zorgketen/rules'
import { cents, formatEuro } from '@zorgketen/values'
import { groep } from '../../omgeving/vormen.ts'
import { IEDEREEN, protocol } from '../bronnen.ts'

interface Optelling {
  kop: Plaats | null
  totaal: number
  som: number
}

export const totaal = groep({
  ...IEDEREEN,
  id: 'oordeel.declaratie.totaal',
  oorsprong: ['DFZ-06'],
  bron: protocol('hoofdstuk 4, totaal gedeclareerde bedrag'),
  plekken: ['declaratie', 'debetregel', 'creditregel'],
  peildatum: () => null,
  zegt: {
    nl: 'Het totaal is de som van de debetregels min de som van de creditregels.',
    en: 'The total is the sum of the debit lines minus the sum of the credit lines.',
  },
  advies: {
    nl: 'Tel de declaratiebedragen opnieuw op en trek de gecrediteerde bedragen ervan af.',
    en: 'Add up the declared amounts again and subtract the credited amounts.',
  },
  sleutel: () => '',
  begin: (): Optelling => ({ kop: null, totaal: 0, som: 0 }),
  // One object per run, changed in place: this step runs for every line.
  stap: (staat, record: Declaratie | Debetregel | Creditregel, _, hier) => {
    if (!('soort' in record)) {
      staat.kop = hier.plaats()
      staat.totaal = record.totaal
    } else if (record.soort === 'debet') staat.som += record.bedrag
    else staat.som -= record.bedrag
    return staat
  },
  oordeel: ({ kop, totaal: gevonden, som }) => {
    if (kop === null || gevonden === som) return []
    const bedrag = Number.isSafeInteger(som) ? formatEuro(cents(som)) : String(som)
    const verwacht = { nl: `de som van de regels, ${bedrag}`, en: `the sum of the lines, ${bedrag}` }
    const uitkomst = fout('TotaalDeclaratiebedragInclBtw', formatEuro(cents(gevonden)), verwacht)
    return [{ plaats: kop, uitkomst }]
  },
})
