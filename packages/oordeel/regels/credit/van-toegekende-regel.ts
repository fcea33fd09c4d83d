import { AFWEZIG, fout, NIET_BEKEND, ok } from '@zorgketen/rules'
import { REGEL_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { zoekEerdereRegel } from '../../feiten/zoek-eerdere-regel.ts'
import { element } from '../../omgeving/vormen.ts'
import { IEDEREEN, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

const BEKENDE_REGEL = {
  nl: 'het referentienummer van een eerdere debetregel',
  en: 'the reference of an earlier debit line',
}

export const vanToegekendeRegel = element({
  ...IEDEREEN,
  id: 'oordeel.credit.van-toegekende-regel',
  oorsprong: ['DFZ-10', 'DFZ-11'],
  bron: protocol('hoofdstuk 4, crediteren van een goedgekeurde declaratie'),
  plek: 'creditregel',
  nodig: ['eerdereRegels'],
  peildatum: opDatum,
  zegt: {
    nl: 'Een creditregel neemt een eerdere regel terug die is toegekend.',
    en: 'A credit line takes back an earlier line that was granted.',
  },
  advies: {
    nl: 'Wacht op het retourbericht; een afgekeurde regel wordt niet gecrediteerd maar opnieuw gedeclareerd.',
    en: 'Wait for the return message; a rejected line is not credited but declared again.',
  },
  check: (regel, omgeving) => {
    const eerder = zoekEerdereRegel(regel, omgeving)
    if (eerder === AFWEZIG) return fout('GerelateerdReferentienummer', regel.gerelateerd, BEKENDE_REGEL, 'onbekend')
    if (eerder === NIET_BEKEND) return REGEL_NIET_BEKEND
    // A line that was credited before had been granted: `niet-eerder-gecrediteerd` tells.
    if (eerder.stand === 'toegekend' || eerder.stand === 'gecrediteerd') return ok
    return fout(
      'GerelateerdReferentienummer',
      regel.gerelateerd,
      {
        nl: `een regel die is toegekend, niet ${eerder.stand}`,
        en: `a line that was granted, not ${STAND[eerder.stand]}`,
      },
      'niet-toegekend',
    )
  },
})

const STAND = { verzonden: 'only sent', geweigerd: 'refused with its message', afgekeurd: 'rejected' } as const
