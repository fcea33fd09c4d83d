import type { Kast } from '../opslag/opslag.ts'
import { notFound } from '../werk/werkfout.ts'
import { REGISTER, type Trajectafspraak, trajectafspraak } from './trajectafspraak.ts'

/** An agreement as it is now. Throws when it is not there. */
export async function needAfspraak(kast: Kast, id: string): Promise<Trajectafspraak> {
  const rij = await kast.registers.vind(REGISTER, id)
  if (rij === null || rij.vervallen) throw notFound({ nl: 'De afspraak', en: 'The agreement' }, id)
  return trajectafspraak.parse(rij.inhoud)
}
