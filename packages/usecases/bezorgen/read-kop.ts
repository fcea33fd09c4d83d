import { fromBericht } from '@zorgketen/gds801'
import { formatUzovi } from '@zorgketen/values'
import type { Berichtrij } from '../opslag/berichtenkast.ts'
import { readRetour } from '../stappen/berichten.ts'
import { Werkfout } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'

/** What a message says of itself; `tegenpartij` is who made it, seen from the one who receives it. */
type Kop = Pick<Berichtrij, 'soort' | 'milieu' | 'referentie' | 'tegenpartij'>

/** Reads the head of a GDS801 or GDS802. `naam` is only used to say where. Throws `Werkfout` when it cannot be read. */
export function readKop({ gereedschap: { berichten } }: Werkplek, naam: string, bytes: Uint8Array): Kop {
  const heen = berichten.declaratie.read(bytes).bericht
  const declaratie = heen === null ? null : fromBericht(heen).declaratie
  if (declaratie !== null) {
    const { berichtsoort, berichtreferentie, declarant } = declaratie
    return { soort: 'gds801', milieu: berichtsoort, referentie: berichtreferentie, tegenpartij: declarant.agb }
  }
  const { retour } = readRetour(bytes, berichten)
  if (retour !== null) {
    const { berichtsoort, berichtreferentie, betaler } = retour
    return {
      soort: 'gds802',
      milieu: berichtsoort,
      referentie: berichtreferentie,
      tegenpartij: betaler === null ? 'poort' : formatUzovi(betaler),
    }
  }
  throw new Werkfout('onleesbaar', {
    waar: naam,
    wat: { nl: 'Dit is geen leesbaar GDS801- of GDS802-bericht.', en: 'This is no readable GDS801 or GDS802 message.' },
    verwacht: { nl: 'een XML-bestand van het portaal, ongewijzigd', en: 'an XML file from the portal, unchanged' },
    doe: {
      nl: 'Bekijk het bestand bij de losse hulpmiddelen: die zeggen op welke regel het misgaat.',
      en: 'Look at the file with the loose tools: they tell at which line it goes wrong.',
    },
  })
}
