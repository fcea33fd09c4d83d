import type { Kast } from '../opslag/opslag.ts'
import { readDocuments } from '../registreren/register-documenten.ts'
import { foldTekst } from '../stam/registers/zoektekst.ts'
import type { DocumentVan } from '../stam/registers.ts'

type Traject = Pick<DocumentVan<'zorgtraject'>, 'soort' | 'nummer' | 'plaatsing'>

/** The placements of some zorgtrajecten, with the earlier ones under the same number: their titles count as well. */
export async function plaatsingenVan(
  kast: Kast,
  trajecten: readonly Traject[],
): Promise<readonly DocumentVan<'plaatsing'>[]> {
  const nummers: string[] = []
  for (const { soort, nummer, plaatsing } of trajecten) {
    if (plaatsing !== null) nummers.push(plaatsing)
    if (soort !== 'fz') continue
    const vraag = { woorden: [foldTekst(nummer)], geboortedatum: null }
    const { rijen } = await kast.registers.zoek('plaatsing', vraag, { vanaf: 0, aantal: 100 })
    nummers.push(...rijen.map(({ id }) => id))
  }
  return readDocuments(kast, 'plaatsing', nummers)
}
