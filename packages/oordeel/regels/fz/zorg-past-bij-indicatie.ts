import { AFWEZIG, fout, NIET_BEKEND, ok, onbekend } from '@zorgketen/rules'
import { INDICATIE_NIET_BEKEND, PLAATSING_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { element } from '../../omgeving/vormen.ts'
import { FZ, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

const GEINDICEERD = { nl: 'een plaatsing met een indicatie', en: 'a placement with an indication' }
const CODE_ONBEKEND = onbekend(
  'Van deze prestatiecode is de setting niet bekend.',
  'The setting of this prestatiecode is not known.',
)
const ZONDER_SETTING = onbekend(
  'Deze prestatie heeft geen setting; of zij bij de indicatie past, kan alleen een mens zeggen.',
  'This prestatie has no setting; whether it fits the indication only a person can say.',
)

/** As far as a message shows it: of the indicated care only the setting is inside the prestatiecode (gds801.md §4). */
export const zorgPastBijIndicatie = element({
  ...FZ,
  id: 'oordeel.fz.zorg-past-bij-indicatie',
  oorsprong: ['DFZ-05'],
  bron: protocol('hoofdstuk 4, geleverde zorg past bij geïndiceerde zorg'),
  plek: 'debetregel',
  nodig: ['plaatsingen', 'indicaties', 'prestatiecodes'],
  peildatum: opDatum,
  zegt: {
    nl: 'De setting van de geleverde zorg is er een waarvoor de cliënt geïndiceerd is.',
    en: 'The setting of the delivered care is one for which the client was indicated.',
  },
  advies: {
    nl: 'Controleer de setting van de prestatie tegen de indicatie, of vraag DJI de indicatie aan te passen.',
    en: 'Check the setting of the prestatie against the indication, or ask DJI to change the indication.',
  },
  check: (regel, omgeving) => {
    const plaatsing = omgeving.eigenPlaatsing(regel)
    if (plaatsing === null || plaatsing === AFWEZIG) return ok
    if (plaatsing === NIET_BEKEND) return PLAATSING_NIET_BEKEND
    const { feiten } = omgeving
    const indicatie = feiten.indicaties.zoek(plaatsing.nummer)
    if (indicatie === NIET_BEKEND) return INDICATIE_NIET_BEKEND
    if (indicatie === AFWEZIG) return fout('PlaatsingsbesluitNummer', plaatsing.nummer, GEINDICEERD, 'geen-indicatie')
    const antwoord = feiten.prestatiecodes.vindCode(regel.code, regel.datum)
    if (antwoord.rij === null) return antwoord.uitkomst === 'afwezig' ? ok : CODE_ONBEKEND
    const { setting } = antwoord.rij
    if (setting === null) return ZONDER_SETTING
    if (indicatie.settings.includes(setting)) return ok
    const settings = indicatie.settings.join(', ')
    const verwacht = { nl: `een prestatie in setting ${settings}`, en: `a prestatie in setting ${settings}` }
    return fout('Prestatiecode', regel.code, verwacht, 'setting')
  },
})
