import { fout, ok } from '@zorgketen/rules'
import { handreiking, INZET } from '../bronnen.ts'
import { element } from '../omgeving.ts'

const EEN = { nl: 'precies één beroep, naar diploma', en: 'exactly one profession, by diploma' }

export const eenBeroep = element({
  ...INZET,
  id: 'zpm.beroep.een-op-de-dag',
  oorsprong: ['ZPM-04'],
  bron: handreiking('Checklist zorgverlening: het juiste beroep op basis van het diploma'),
  zegt: {
    nl: 'Een zorgverlener heeft op de dag van de zorg precies één beroep.',
    en: 'A professional has exactly one profession on the day of the care.',
  },
  advies: {
    nl: 'Leg het beroep vast met de dag vanaf wanneer het geldt, en beëindig het vorige.',
    en: 'Record the profession with its first day, and end the one before.',
  },
  check: ({ beroepen }) => {
    if (beroepen.length === 1) return ok
    if (beroepen.length === 0) return fout('Beroep', null, EEN, 'geen')
    return fout('Beroep', beroepen.map(({ beroep }) => beroep).join(', '), EEN, 'meer')
  },
})
