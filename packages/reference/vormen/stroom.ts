/** The streams that care is paid from. */
export const STROMEN = ['ggz', 'fz'] as const

export type Zorgstroom = (typeof STROMEN)[number]
