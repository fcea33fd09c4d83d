import type { Verzekerde } from '@zorgketen/declaratie'

/** Tells persons apart inside a look-up key. Never shown: keys of folds and registers do not leave the run. */
export const persoonsleutel = (verzekerde: Verzekerde): string => verzekerde.skn ?? verzekerde.bsn ?? verzekerde.id
