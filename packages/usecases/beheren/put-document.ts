import type { Kast } from '../opslag/opslag.ts'
import type { Herkomst } from '../opslag/registerkast.ts'
import { toWijziging } from '../registreren/register-documenten.ts'
import type { DocumentVan, RegisterNaam } from '../stam/registers.ts'

/** Keeps one document as a new version. `vervallen`: it does not hold any more, its versions stay. */
export const putDocument = <N extends RegisterNaam>(
  { registers }: Kast,
  register: N,
  document: DocumentVan<N>,
  verwachteVersie: number | null,
  herkomst: Herkomst,
  vervallen = false,
): Promise<void> =>
  registers.zet(register, [{ ...toWijziging(register, document, verwachteVersie), vervallen }], herkomst)
