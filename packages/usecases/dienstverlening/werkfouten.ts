import type { Agb } from '@zorgketen/values'
import { Werkfout } from '../werk/werkfout.ts'

/** Faults that more than one act of this room can meet. */
export const notForUs = (waar: string, agb: Agb): Werkfout =>
  new Werkfout('niet-voor-ons', {
    waar,
    wat: {
      nl: `Dit document is gericht aan AGB-code ${agb}; onder die code werkt deze organisatie niet.`,
      en: `This document is addressed to AGB code ${agb}, which is none of this organisation.`,
    },
    verwacht: { nl: 'een eigen AGB-code als geadresseerde', en: 'an own AGB code as the addressee' },
    doe: {
      nl: 'Neem het in bij de organisatie voor wie het is, of vraag de afzender om het juiste bestand.',
      en: 'Take it in at the organisation it is for, or ask the sender for the right file.',
    },
  })

export const wrongMilieu = (waar: string, milieu: 'P' | 'T'): Werkfout =>
  new Werkfout('milieu', {
    waar,
    wat:
      milieu === 'P'
        ? { nl: 'Dit document komt uit een productieomgeving.', en: 'This document is from a production environment.' }
        : { nl: 'Dit document komt uit een testomgeving.', en: 'This document is from a test environment.' },
    doe: {
      nl: 'Lees het in de omgeving in waar het bij hoort; de twee mengen nooit.',
      en: 'Take it in at the environment it belongs to; the two never mix.',
    },
  })

export const onbruikbaar = (
  waar: string,
  wat: readonly [string, string],
  verwacht: readonly [string, string],
  doe: readonly [string, string],
): Werkfout =>
  new Werkfout('belemmerd', {
    waar,
    wat: { nl: wat[0], en: wat[1] },
    verwacht: { nl: verwacht[0], en: verwacht[1] },
    doe: { nl: doe[0], en: doe[1] },
  })
