import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

const ROLLEN: ReadonlySet<string> = new Set(['2', '3', '4', '5'])
const VERWACHT = {
  nl: 'servicebureau (2), zorgverzekeraar (3), DJI (4) of zorgkantoor (5)',
  en: 'service bureau (2), insurer (3), DJI (4) or care office (5)',
}

export const ontvangerrolVanDeclaratie = element({
  ...stijlblad('VC004'),
  id: 'gds801.header.ontvangerrol-van-declaratie',
  plek: 'header',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'De rol die een declaratie ontvangt is servicebureau (2), zorgverzekeraar (3), DJI (4) of zorgkantoor (5).',
    en: 'The receiver of a declaration is a service bureau (2), insurer (3), DJI (4) or care office (5).',
  },
  advies: {
    nl: 'Controleer OntvangerRol in de kop van het bericht.',
    en: 'Check OntvangerRol in the head of the message.',
  },
  check: ({ berichtcode, ontvangerRol }) =>
    berichtcode !== '573' || ROLLEN.has(ontvangerRol ?? '') ? ok : fout('OntvangerRol', ontvangerRol, VERWACHT),
})
