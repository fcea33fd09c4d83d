import type { Tekst } from '@zorgketen/values'
import type { Toestand } from '../../kit/toestand.ts'

export const ZEKERHEDEN: Readonly<Record<string, Tekst>> = {
  zeker: { nl: 'zeker', en: 'certain' },
  waarschijnlijk: { nl: 'waarschijnlijk', en: 'likely' },
  onbekend: { nl: 'onzeker', en: 'uncertain' },
}

export const TARIEFSOORTEN: Readonly<Record<string, Tekst>> = {
  maximum: { nl: 'maximum', en: 'maximum' },
  vast: { nl: 'vast', en: 'fixed' },
  vrij: { nl: 'vrij', en: 'free' },
}

export const BESTANDSOORTEN: Readonly<Record<string, Tekst>> = {
  nza: { nl: 'Tarieven van de NZa', en: 'Tariffs of the NZa' },
  'vektis-071': { nl: 'Codelijst 071 van Vektis', en: 'Code list 071 of Vektis' },
}

export const toestandVan = (zekerheid: string): Toestand => (zekerheid === 'zeker' ? 'goed' : 'onbekend')
