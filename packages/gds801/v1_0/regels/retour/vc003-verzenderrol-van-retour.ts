import { fout, ok } from '@zorgketen/rules'
import { retourstijlblad } from '../../regel/bronnen.ts'
import { opRetourdatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

const ROLLEN: ReadonlySet<string> = new Set(['2', '3', '4', '5', '6', '7'])
const VERWACHT = { nl: 'een andere rol dan zorgaanbieder: 2 tot en met 7', en: 'a role other than provider: 2 up to 7' }

export const verzenderrolVanRetour = element({
  ...retourstijlblad('VC003'),
  id: 'gds801.retourHeader.verzenderrol-van-retour',
  plek: 'retourHeader',
  peildatum: opRetourdatum,
  zegt: {
    nl: 'Een retourbericht heeft als verzender: een andere rol dan zorgaanbieder: 2 tot en met 7.',
    en: 'The sender of an answer is: a role other than provider: 2 up to 7.',
  },
  advies: {
    nl: 'Controleer VerzenderRol in de kop van het retourbericht.',
    en: 'Check VerzenderRol in the head of the answer.',
  },
  check: ({ berichtcode, verzenderRol }) =>
    berichtcode !== '574' || ROLLEN.has(verzenderRol ?? '') ? ok : fout('VerzenderRol', verzenderRol, VERWACHT),
})
