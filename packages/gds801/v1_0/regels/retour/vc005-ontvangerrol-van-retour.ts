import { fout, ok } from '@zorgketen/rules'
import { retourstijlblad } from '../../regel/bronnen.ts'
import { opRetourdatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

const ROLLEN: ReadonlySet<string> = new Set(['1', '2'])
const VERWACHT = { nl: 'zorgaanbieder (1) of servicebureau (2)', en: 'provider (1) or service bureau (2)' }

export const ontvangerrolVanRetour = element({
  ...retourstijlblad('VC005'),
  id: 'gds801.retourHeader.ontvangerrol-van-retour',
  plek: 'retourHeader',
  peildatum: opRetourdatum,
  zegt: {
    nl: 'Een retourbericht heeft als ontvanger: zorgaanbieder (1) of servicebureau (2).',
    en: 'The receiver of an answer is: provider (1) or service bureau (2).',
  },
  advies: {
    nl: 'Controleer OntvangerRol in de kop van het retourbericht.',
    en: 'Check OntvangerRol in the head of the answer.',
  },
  check: ({ berichtcode, ontvangerRol }) =>
    berichtcode !== '574' || ROLLEN.has(ontvangerRol ?? '') ? ok : fout('OntvangerRol', ontvangerRol, VERWACHT),
})
