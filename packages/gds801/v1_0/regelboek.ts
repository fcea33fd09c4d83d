import type { Rule } from '@zorgketen/rules'
import { creditRegels } from './regels/credit/index.ts'
import { contextRegels } from './regels/declaratie-context/index.ts'
import { headerRegels } from './regels/header/index.ts'
import { overzichtRegels } from './regels/overzicht/index.ts'
import { prestatieRegels } from './regels/prestatie/index.ts'
import { retourRegels } from './regels/retour/index.ts'
import { verzekerdeRegels } from './regels/verzekerde/index.ts'

/** Every rule on GDS801 and GDS802 as of v1.0, in the order of the message. */
export const regelboek: readonly Rule[] = [
  ...headerRegels,
  ...contextRegels,
  ...overzichtRegels,
  ...verzekerdeRegels,
  ...prestatieRegels,
  ...creditRegels,
  ...retourRegels,
]
