import type { Trajectwerkregel } from './api.ts'

/** The kinds of work, in the order of the page. */
export const SOORTEN = [
  'terugkeer',
  'titel',
  'startdatum',
  'sluit',
] as const satisfies readonly Trajectwerkregel['soort'][]

/** Which kind is shown, as it stands in the address; left out: all. */
export type Zoek = { readonly soort?: Trajectwerkregel['soort'] }

/** Reads the address; what has another shape is left out. */
export const leesZoek = ({ soort }: Readonly<Record<string, unknown>>): Zoek => {
  const gekozen = SOORTEN.find((een) => een === soort)
  return gekozen === undefined ? {} : { soort: gekozen }
}
