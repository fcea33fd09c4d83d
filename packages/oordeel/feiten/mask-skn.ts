import type { Skn } from '@zorgketen/values'

/** For people who must recognise a record without learning the number: only the last two digits show. */
export const maskSkn = (skn: Skn): string => `${'*'.repeat(skn.length - 2)}${skn.slice(-2)}`
