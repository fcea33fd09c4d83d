import { fout, ok } from '@zorgketen/rules'
import { handreiking, VELD } from '../bronnen.ts'
import { element } from '../omgeving.ts'

export const geplandHerkenbaar = element({
  ...VELD,
  id: 'zpm.planning.gepland-herkenbaar',
  oorsprong: ['ZPM-32', 'ZPM-06'],
  bron: handreiking('Zorgverlening: bij ongeplande zorg telt de gerealiseerde tijd'),
  plek: 'consult',
  peildatum: (consult) => consult.datum,
  zegt: {
    nl: 'Een consult dat op geplande tijd is geteld, was gepland.',
    en: 'A consult that was counted on planned time was planned.',
  },
  advies: {
    nl: 'Tel ongeplande zorg op de gerealiseerde minuten; leid de prestatie opnieuw af.',
    en: 'Count unplanned care on the realised minutes; derive the prestatie again.',
  },
  check: ({ tijdsoort, geplandeMinuten }) =>
    tijdsoort === 'gepland' && geplandeMinuten === null
      ? fout('Geplande minuten', null, { nl: 'een geplande duur', en: 'a planned duration' })
      : ok,
})
