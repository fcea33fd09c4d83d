/**
 * Rank of a source. Where sources conflict the lower number wins (DFZ-16: NZa goes before the protocol;
 * the message standard says what fits in a message, a habit only what is usual).
 */
const RANG = { wet: 0, nza: 1, standaard: 2, protocol: 3, veldafspraak: 4, eigen: 5 } as const

export type Rang = keyof typeof RANG

/** True when a source of rank `a` goes before one of rank `b`. */
export const outranks = (a: Rang, b: Rang): boolean => RANG[a] < RANG[b]
