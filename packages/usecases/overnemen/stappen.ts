import type { Tekst } from '@zorgketen/values'

const t = (nl: string, en: string): Tekst => ({ nl, en })

/** What a take-over is doing, in the order in which it does it. */
export const STAPPEN = {
  lezen: t('Bestanden lezen', 'Reading the files'),
  opbouwen: t('Verzonden regels en hun stand opbouwen', 'Rebuilding sent lines and their states'),
  vergelijken: t('Naast de stamgegevens leggen', 'Laying them beside the master data'),
  vooruitzien: t('Correcties voorzien', 'Foreseeing corrections'),
  berichten: t('Berichten bewaren', 'Keeping messages'),
  declaraties: t('Declaraties bewaren', 'Keeping claims'),
  prestaties: t('Prestaties bewaren', 'Keeping prestaties'),
} as const
