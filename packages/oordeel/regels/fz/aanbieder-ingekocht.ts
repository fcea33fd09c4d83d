import { fout, ok } from '@zorgketen/rules'
import { AANBIEDER_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { element } from '../../omgeving/vormen.ts'
import { FZ, protocol } from '../bronnen.ts'
import { opMaandbegin } from '../op-datum.ts'

const INGEKOCHT = {
  nl: 'de AGB-code van een aanbieder bij wie DJI zorg inkoopt',
  en: 'the AGB code of a provider from which DJI buys care',
}

/** The variant is the kind of declarant (CL0015), because each kind has a return code of its own. */
export const aanbiederIngekocht = element({
  ...FZ,
  id: 'oordeel.fz.aanbieder-ingekocht',
  oorsprong: ['DFZ-01', 'DFZ-04'],
  bron: protocol('hoofdstuk 3, zorgaanbieder AGB-code [ID1201]'),
  plek: 'declaratie',
  nodig: ['aanbieders'],
  peildatum: opMaandbegin,
  zegt: {
    nl: 'DJI koopt zorg in bij de declarant, of heeft dat gedaan.',
    en: 'DJI buys care from the declarant, or has done so.',
  },
  advies: { nl: 'Controleer de AGB-code van de declarant.', en: 'Check the AGB code of the declarant.' },
  check: ({ declarant }, { feiten, maand }) => {
    const relaties = feiten.aanbieders.alle(declarant.agb)
    // Bought, now or before: a relation that only starts after the declared month does not count.
    for (const { geldig } of relaties) if (maand.tot === null || geldig.van <= maand.tot) return ok
    if (!feiten.aanbieders.volledig) return AANBIEDER_NIET_BEKEND
    return fout('Zorgaanbiedercode', declarant.agb, INGEKOCHT, `soort-${declarant.soort}`)
  },
})
