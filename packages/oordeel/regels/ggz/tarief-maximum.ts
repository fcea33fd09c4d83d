import { AFWEZIG, bron, fout, NIET_BEKEND, ok } from '@zorgketen/rules'
import { formatEuro } from '@zorgketen/values'
import { CONTRACT_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { element } from '../../omgeving/vormen.ts'
import { NZA } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

export const tariefMaximum = element({
  ...NZA,
  id: 'oordeel.ggz.tarief-maximum',
  oorsprong: ['ZPM-19', 'ZPM-40'],
  bron: bron('zpm', '§1.2, maximumtarief'),
  plek: 'debetregel',
  nodig: ['prestatiecodes', 'contracten'],
  peildatum: opDatum,
  zegt: {
    nl: 'Zonder afspraak in een contract is het tarief hoogstens het maximumtarief van de NZa.',
    en: 'Without an agreement in a contract the tariff is at most the maximum tariff of the NZa.',
  },
  advies: {
    nl: 'Verlaag het tarief tot het maximum van de dag van de zorg.',
    en: 'Lower the tariff to the maximum of the day of care.',
  },
  check: (regel, omgeving) => {
    const antwoord = omgeving.feiten.prestatiecodes.vindCode(regel.code, regel.datum)
    if (antwoord.uitkomst === 'afwezig') return ok
    if (antwoord.uitkomst !== 'gevonden') return { soort: 'onbekend', reden: antwoord.reden }
    const { tariefCents } = antwoord.rij
    if (regel.tarief <= tariefCents) return ok
    const contract = omgeving.contract(regel)
    if (contract === NIET_BEKEND) return CONTRACT_NIET_BEKEND
    if (contract !== AFWEZIG && omgeving.product(regel) !== null) return ok
    const bedrag = formatEuro(tariefCents)
    return fout('TariefInclBtw', formatEuro(regel.tarief), { nl: `hoogstens ${bedrag}`, en: `at most ${bedrag}` })
  },
})
