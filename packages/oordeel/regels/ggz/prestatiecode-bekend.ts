import { bron, fout, ok, onbekend } from '@zorgketen/rules'
import { element } from '../../omgeving/vormen.ts'
import { NZA } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

/** COD367: 071 is the list of zorgprestaties. */
const ZORGPRESTATIES = '071'
const OP_DE_LIJST = { nl: 'een prestatiecode die op die dag bestaat', en: 'a prestatiecode that exists on that day' }
const ANDERE_LIJST = onbekend(
  'Alleen prestatiecodelijst 071 is hier te beoordelen.',
  'Only prestatiecodelijst 071 can be judged here.',
)

export const prestatiecodeBekend = element({
  ...NZA,
  id: 'oordeel.ggz.prestatiecode-bekend',
  oorsprong: ['ZPM-19'],
  bron: bron('zpm', '§1, prestaties en tarieven per jaar'),
  plek: 'debetregel',
  nodig: ['prestatiecodes'],
  peildatum: opDatum,
  zegt: {
    nl: 'De prestatiecode staat op de dag van de zorg in de prestatielijst van de NZa.',
    en: 'The prestatiecode is in the list of the NZa on the day of care.',
  },
  advies: {
    nl: 'Controleer de prestatiecode tegen de prestatielijst van dat jaar.',
    en: 'Check the prestatiecode against the list of that year.',
  },
  check: (regel, { feiten }) => {
    if (regel.codelijst !== ZORGPRESTATIES) return ANDERE_LIJST
    const antwoord = feiten.prestatiecodes.vindCode(regel.code, regel.datum)
    switch (antwoord.uitkomst) {
      case 'gevonden':
      case 'tariefOnbekend':
        return ok
      case 'afwezig':
        return fout('Prestatiecode', regel.code, OP_DE_LIJST)
      case 'codeOnbekend':
      case 'geenUitgave':
        return { soort: 'onbekend', reden: antwoord.reden }
    }
  },
})
