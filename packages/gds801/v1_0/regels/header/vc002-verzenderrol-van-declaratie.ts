import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

const ROLLEN: ReadonlySet<string> = new Set(['1', '2'])
const VERWACHT = { nl: 'zorgaanbieder (1) of servicebureau (2)', en: 'provider (1) or service bureau (2)' }

export const verzenderrolVanDeclaratie = element({
  ...stijlblad('VC002'),
  id: 'gds801.header.verzenderrol-van-declaratie',
  plek: 'header',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'De rol die een declaratie verzendt is zorgaanbieder (1) of servicebureau (2).',
    en: 'The sender of a declaration is a provider (1) or service bureau (2).',
  },
  advies: {
    nl: 'Controleer VerzenderRol in de kop van het bericht.',
    en: 'Check VerzenderRol in the head of the message.',
  },
  check: ({ berichtcode, verzenderRol }) =>
    berichtcode !== '573' || ROLLEN.has(verzenderRol ?? '') ? ok : fout('VerzenderRol', verzenderRol, VERWACHT),
})
