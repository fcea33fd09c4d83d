import type { Voorbeelden } from '@zorgketen/rules'
import { creditVoorbeelden } from './regels/credit/voorbeelden.ts'
import { contextVoorbeelden } from './regels/declaratie-context/voorbeelden.ts'
import { headerVoorbeelden } from './regels/header/voorbeelden.ts'
import { overzichtVoorbeelden } from './regels/overzicht/voorbeelden.ts'
import { prestatieVoorbeelden } from './regels/prestatie/voorbeelden.ts'
import { retourVoorbeelden } from './regels/retour/voorbeelden.ts'
import { verzekerdeVoorbeelden } from './regels/verzekerde/voorbeelden.ts'
import type { Geval } from './voorbeeld/geval.ts'

/** The examples of every rule in the book. */
export const voorbeeldenboek: readonly Voorbeelden<Geval>[] = [
  ...headerVoorbeelden,
  ...contextVoorbeelden,
  ...overzichtVoorbeelden,
  ...verzekerdeVoorbeelden,
  ...prestatieVoorbeelden,
  ...creditVoorbeelden,
  ...retourVoorbeelden,
]
