import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

export const betalingAanServicebureauDoorServicebureau = element({
  ...stijlblad('VC007'),
  id: 'gds801.declaratieContext.betaling-aan-servicebureau-door-servicebureau',
  plek: 'declaratieContext',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'Betaling aan een servicebureau kan alleen als het servicebureau zelf verzendt.',
    en: 'Payment to a service bureau is only possible when that bureau is the sender.',
  },
  advies: {
    nl: 'Zet BetalingAanServicebureau uit, of laat het servicebureau het bericht verzenden (rol 2).',
    en: 'Switch BetalingAanServicebureau off, or let the service bureau send the message (role 2).',
  },
  check: ({ betalingAanServicebureau }, { header }) =>
    header.berichtcode === '573' && betalingAanServicebureau === true && header.verzenderRol !== '2'
      ? fout('BetalingAanServicebureau', true, { nl: 'nee, of VerzenderRol 2', en: 'no, or VerzenderRol 2' })
      : ok,
})
