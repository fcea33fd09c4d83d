import type { Kast } from '../opslag/opslag.ts'
import type { Herkomst, Registerrij, Registerwijziging } from '../opslag/registerkast.ts'
import { beschrijvingVan, type DocumentVan, encodeDocument, kaartVan, type RegisterNaam } from '../stam/registers.ts'

/** The documents of a register that hold now, read as their format. */
export async function readRegister<N extends RegisterNaam>(
  { registers }: Kast,
  register: N,
): Promise<readonly DocumentVan<N>[]> {
  return (await registers.actueel(register)).map((rij) => decode(register, rij))
}

/** The documents with these ids that hold now; an id that is not there is left out. */
export async function readDocuments<N extends RegisterNaam>(
  { registers }: Kast,
  register: N,
  ids: readonly string[],
): Promise<readonly DocumentVan<N>[]> {
  const perId = new Map((await registers.vindAlle(register, [...new Set(ids)])).map((rij) => [rij.id, rij]))
  return [...new Set(ids)].flatMap((id) => {
    const rij = perId.get(id)
    return rij === undefined || rij.vervallen ? [] : [decode(register, rij)]
  })
}

const decode = <N extends RegisterNaam>(register: N, { inhoud }: Registerrij): DocumentVan<N> =>
  beschrijvingVan(register).schema.parse(inhoud)

/** A document as the store keeps it. `verwachteVersie`: 0 for a new one, null to not look. */
export const toWijziging = <N extends RegisterNaam>(
  register: N,
  document: DocumentVan<N>,
  verwachteVersie: number | null,
): Registerwijziging => ({
  ...kaartVan(register, document),
  verwachteVersie,
  vervallen: false,
  inhoud: encodeDocument(register, document),
})

/** Keeps documents as new versions, whatever the version they were. */
export const putDocuments = <N extends RegisterNaam>(
  { registers }: Kast,
  register: N,
  documenten: readonly DocumentVan<N>[],
  herkomst: Herkomst,
): Promise<void> =>
  registers.zet(
    register,
    documenten.map((document) => toWijziging(register, document, null)),
    herkomst,
  )
