import { bron, fout, ok, onbekend } from '@zorgketen/rules'
import { INZET } from '../bronnen.ts'
import { element } from '../omgeving.ts'

const MOGELIJK_NIET_NODIG = onbekend(
  'Of dit beroep een eigen AGB-code heeft, zegt geen bron die hier ligt.',
  'Whether this profession has an AGB-code of its own, no source at hand says.',
)

/** The invoice names the AGB-code of the regiebehandelaar; of who delivered it only where there is one. */
export const agbVermeld = element({
  ...INZET,
  id: 'zpm.beroep.agb-vermeld',
  oorsprong: ['ZPM-04'],
  bron: bron('nza-regeling-ggz-fz', 'NR/REG-2214, factuurelement c2: AGB-code van de regiebehandelaar'),
  zegt: {
    nl: 'Een regiebehandelaar heeft een AGB-code, en een zorgverlener waar dat van toepassing is.',
    en: 'A regiebehandelaar has an AGB-code, and a professional where that applies.',
  },
  advies: { nl: 'Leg de persoonlijke AGB-code vast.', en: 'Record the personal AGB-code.' },
  check: ({ professional, rol }) => {
    if (professional.agb !== null) return ok
    if (rol === 'uitvoerder') return MOGELIJK_NIET_NODIG
    return fout('AGB-code', null, { nl: 'een AGB-code van acht cijfers', en: 'an AGB-code of eight digits' })
  },
})
