import type { Kast } from '../opslag/opslag.ts'
import type { Registerrij } from '../opslag/registerkast.ts'
import { beschrijvingVan, type DocumentVan, type RegisterNaam } from '../stam/registers.ts'
import { notFound } from '../werk/werkfout.ts'

export interface Gevonden<N extends RegisterNaam> {
  readonly rij: Registerrij
  readonly document: DocumentVan<N>
}

/** A document as it is now, withdrawn or not. Throws when it never was. */
export async function needDocument<N extends RegisterNaam>(kast: Kast, register: N, id: string): Promise<Gevonden<N>> {
  const { naam, schema } = beschrijvingVan(register)
  const rij = await kast.registers.vind(register, id)
  if (rij === null) throw notFound(capital(naam.enkelvoud), id)
  return { rij, document: schema.parse(rij.inhoud) }
}

const capital = ({ nl, en }: { nl: string; en: string }) => ({ nl: upper(nl), en: upper(en) })
const upper = (tekst: string) => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`
