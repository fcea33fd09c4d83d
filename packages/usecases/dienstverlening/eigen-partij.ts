import type { Kast } from '../opslag/opslag.ts'
import { readRegister } from '../registreren/register-documenten.ts'
import { notFound } from '../werk/werkfout.ts'
import type { Partij } from './formaat/delen.ts'

/** This organisation as the other end knows it: the AGB code it declares under, and its name. */
export async function eigenPartij(kast: Kast): Promise<Partij> {
  const [organisatie] = await readRegister(kast, 'organisatie')
  if (organisatie === undefined) throw notFound({ nl: 'De eigen organisatie', en: 'The own organisation' }, '')
  return { agb: organisatie.declarant.agb, naam: organisatie.naam }
}
