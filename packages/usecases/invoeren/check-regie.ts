import { checkRegiebehandelaar, peildagOf } from '../beheren/check-regiebehandelaar.ts'
import type { Kast } from '../opslag/opslag.ts'
import { readRegister } from '../registreren/register-documenten.ts'
import type { Invoerfout } from '../stam/invoer/tabel.ts'
import type { Importvoorstel } from '../stam/invoer/voorstel.ts'
import type { InvoerbaarRegister } from '../stam/invoer/vormen.ts'
import type { DocumentVan } from '../stam/registers.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkfout } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'

const KOLOM = 'regiebehandelaar'

/**
 * Takes out of a proposal the zorgtrajecten with somebody who may not be regiebehandelaar, as the form refuses them, with
 * a fault at each of their rows. Who was it already stays so.
 */
export async function refuseRegie<N extends InvoerbaarRegister>(
  { gereedschap, nu }: Pick<Werkplek, 'gereedschap' | 'nu'>,
  kast: Kast,
  voorstel: Importvoorstel<N>,
): Promise<Importvoorstel<N>> {
  const eerder = new Map((await readRegister(kast, 'zorgtraject')).map((traject) => [traject.nummer, traject]))
  const zorgverleners = new Map((await readRegister(kast, 'zorgverlener')).map((wie) => [wie.id, wie]))
  const vandaag = await vandaagVan(kast, { nu })
  const kolom = voorstel.koppeling[KOLOM] ?? KOLOM
  const fouten: Invoerfout[] = []
  const uitkomsten = voorstel.uitkomsten.filter(({ document, rijen }) => {
    const traject = document as DocumentVan<'zorgtraject'>
    const { regiebehandelaar, nummer } = traject
    const wie = regiebehandelaar === null ? undefined : zorgverleners.get(regiebehandelaar)
    if (wie === undefined || eerder.get(nummer)?.regiebehandelaar === regiebehandelaar) return true
    const oordeel = checkRegiebehandelaar(wie, peildagOf(traject, vandaag), gereedschap.referentie)
    if (oordeel.uitkomst !== 'mag niet') return true
    fouten.push(...rijen.map((rij) => faultAt(rij, kolom, oordeel.fout)))
    return false
  })
  const alle = [...voorstel.fouten, ...fouten].toSorted((a, b) => a.rij - b.rij)
  return fouten.length === 0 ? voorstel : { ...voorstel, uitkomsten, fouten: alle }
}

const faultAt = (rij: number, kolom: string, { wat, verwacht, doe }: Werkfout): Invoerfout => ({
  ...{ rij, kolom, wat, doe, voorstellen: [] },
  verwacht: verwacht ?? doe,
})
