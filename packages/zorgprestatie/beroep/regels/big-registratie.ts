import { fout, ok, onbekend } from '@zorgketen/rules'
import { contains } from '@zorgketen/values'
import { handreiking, INZET } from '../bronnen.ts'
import { element } from '../omgeving.ts'
import { bigArtikel } from '../wet-big.ts'

const ZONDER_DAGEN = onbekend(
  'Op welke dagen de BIG-registratie geldt, is niet vastgelegd.',
  'On which days the BIG registration holds was not recorded.',
)

export const bigRegistratie = element({
  ...INZET,
  id: 'zpm.beroep.big-registratie',
  oorsprong: ['ZPM-04'],
  bron: handreiking('Checklist planning: controleer of de BIG-registraties juist zijn vastgelegd'),
  zegt: {
    nl: 'Een beroep van de Wet BIG heeft op de dag van de zorg een BIG-registratie.',
    en: 'A profession of the Wet BIG has a BIG registration on the day of the care.',
  },
  advies: {
    nl: 'Leg het BIG-nummer vast met de dagen waarop het geldt, of herstel het beroep.',
    en: 'Record the BIG number with the days on which it holds, or correct the profession.',
  },
  check: ({ professional, rij, dag }) => {
    const artikel = rij === null ? null : bigArtikel(rij)
    if (artikel === null || professional.big.some(({ geldig }) => geldig !== null && contains(geldig, dag))) return ok
    if (professional.big.some(({ geldig }) => geldig === null)) return ZONDER_DAGEN
    return fout('BIG-registratie', null, {
      nl: `een BIG-registratie op deze dag (Wet BIG artikel ${artikel})`,
      en: `a BIG registration on this day (Wet BIG article ${artikel})`,
    })
  },
})
