import { onbekend } from '@zorgketen/rules'

export const GEEN_DUURKLASSEN = onbekend(
  'Voor deze dag zijn geen duurklassen geladen.',
  'No duration classes are loaded for this day.',
)
