import { fout, ok, onbekend } from '@zorgketen/rules'
import { BEROEPENLIJST, INZET } from '../bronnen.ts'
import { element } from '../omgeving.ts'

const GEEN_LIJST = onbekend(
  'Voor deze dag is geen beroepenlijst geladen.',
  'No list of professions is loaded for this day.',
)

export const opLijst = element({
  ...INZET,
  id: 'zpm.beroep.op-lijst',
  oorsprong: ['ZPM-04'],
  bron: BEROEPENLIJST,
  zegt: {
    nl: 'Een declarabel consult is van een beroep van de beroepenlijst.',
    en: 'A declarable consult is by a profession on the list of professions.',
  },
  advies: {
    nl: 'Controleer het beroep; het contact van een ander beroep levert geen consult op.',
    en: 'Check the profession; a contact by another profession gives no consult.',
  },
  check: ({ beroepen, rij, lijstGeladen }) => {
    const [enige] = beroepen
    // none or more than one is another rule's business
    if (enige === undefined || beroepen.length > 1 || rij !== null) return ok
    if (!lijstGeladen) return GEEN_LIJST
    return fout('Beroep', enige.beroep, { nl: 'een beroep van de lijst', en: 'a profession of the list' })
  },
})
