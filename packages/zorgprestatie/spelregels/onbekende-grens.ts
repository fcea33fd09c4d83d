import { onbekend } from '@zorgketen/rules'
import type { GrensId } from './grenzen.ts'

/** What a rule says whose limit nobody knows: which row to install. */
export const unknownGrens = (id: GrensId) =>
  onbekend(
    `De grens ${id} is op deze dag onbekend. Breng een rij ${id} in bij de termijnen.`,
    `The limit ${id} is not known for this day. Bring in a row ${id} with the termijnen.`,
  )
