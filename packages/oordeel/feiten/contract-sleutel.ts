import type { Agb, Uzovi } from '@zorgketen/values'

/** Contracts are kept by the two parties that made them. */
export const contractSleutel = (declarant: Agb, betaler: Uzovi): string => `${declarant} ${betaler}`
