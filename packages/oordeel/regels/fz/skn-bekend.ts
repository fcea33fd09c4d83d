import { AFWEZIG, fout, NIET_BEKEND, ok } from '@zorgketen/rules'
import { maskSkn } from '../../feiten/mask-skn.ts'
import { SKN_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { element } from '../../omgeving/vormen.ts'
import { FZ, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

const BEKEND_SKN = {
  nl: 'een strafrechtsketennummer dat in IFZO bekend is',
  en: 'a strafrechtsketennummer that IFZO knows',
}

export const sknBekend = element({
  ...FZ,
  id: 'oordeel.fz.skn-bekend',
  oorsprong: ['DFZ-01', 'DFZ-18'],
  bron: protocol('hoofdstuk 3, verzekerdnummer [ID2003]'),
  plek: 'debetregel',
  nodig: ['skns'],
  peildatum: opDatum,
  zegt: {
    nl: 'Het verzekerdnummer is een SKN dat in IFZO bekend is.',
    en: 'The verzekerdnummer is an SKN that IFZO knows.',
  },
  advies: { nl: 'Neem het SKN over van het plaatsingsbericht.', en: 'Take the SKN over from the plaatsingsbericht.' },
  check: (regel, { feiten }) => {
    const { skn } = regel.verzekerde
    if (skn === null) return fout('Verzekerdennummer', null, BEKEND_SKN, 'ontbreekt')
    const antwoord = feiten.skns.zoek(skn)
    if (antwoord === NIET_BEKEND) return SKN_NIET_BEKEND
    return antwoord === AFWEZIG ? fout('Verzekerdennummer', maskSkn(skn), BEKEND_SKN, 'onbekend') : ok
  },
})
