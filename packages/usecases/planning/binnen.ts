import type { Kast } from '../opslag/opslag.ts'
import type { Werkplek } from '../werk/werkplek.ts'

/** The same workplace inside a transaction that is under way: other use cases then become part of it. */
export const within = (plek: Werkplek, kast: Kast): Werkplek => ({
  ...plek,
  opslag: {
    milieu: plek.opslag.milieu,
    transact: (_wie, doe) => doe(kast),
    read: (_wie, doe) => doe(kast),
    readLoosely: (_wie, doe) => doe(kast),
  },
})
