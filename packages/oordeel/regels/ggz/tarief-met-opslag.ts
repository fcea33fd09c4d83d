import { bron, fout, ok } from '@zorgketen/rules'
import { cents, formatEuro } from '@zorgketen/values'
import { element } from '../../omgeving/vormen.ts'
import { NZA } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

/** Highest tariff, in cents, that is no more than ten percent above the maximum: rounded down, whole cents throughout. */
const metOpslag = (maximum: number): number => (maximum * 11 - ((maximum * 11) % 10)) / 10

export const tariefMetOpslag = element({
  ...NZA,
  id: 'oordeel.ggz.tarief-met-opslag',
  oorsprong: ['ZPM-40'],
  bron: bron('zpm', '§1.2, opslag van hoogstens tien procent bij een schriftelijke overeenkomst (W:40435713)'),
  plek: 'debetregel',
  nodig: ['prestatiecodes'],
  peildatum: opDatum,
  zegt: {
    nl: 'Ook met een contract is het tarief hoogstens het maximumtarief plus tien procent.',
    en: 'Even with a contract the tariff is at most the maximum tariff plus ten percent.',
  },
  advies: {
    nl: 'Verlaag het tarief tot hoogstens tien procent boven het maximum.',
    en: 'Lower the tariff to at most ten percent above the maximum.',
  },
  check: (regel, { feiten }) => {
    const antwoord = feiten.prestatiecodes.vindCode(regel.code, regel.datum)
    if (antwoord.uitkomst === 'afwezig') return ok
    if (antwoord.uitkomst !== 'gevonden') return { soort: 'onbekend', reden: antwoord.reden }
    const { tariefCents } = antwoord.rij
    if (regel.tarief <= tariefCents) return ok
    const grens = metOpslag(tariefCents)
    if (regel.tarief <= grens) return ok
    const bedrag = formatEuro(cents(grens))
    return fout('TariefInclBtw', formatEuro(regel.tarief), { nl: `hoogstens ${bedrag}`, en: `at most ${bedrag}` })
  },
})
