import type { Agb, EpochDay } from '@zorgketen/values'
import { startdatumOf } from '@zorgketen/zorgtraject'
import type { Kast } from '../../opslag/opslag.ts'
import { readRegister } from '../../registreren/register-documenten.ts'
import { type ZorgtrajectDocument, zorgtrajectDocument } from '../../stam/documenten/zorgtraject.ts'

/** A number as it stands: its `document` with the startdatum that follows from all care on it (ZTN-03, ZTN-09). */
export interface Trajectloop {
  readonly document: ZorgtrajectDocument
  /** Of the document, for a change of it. */
  readonly versie: number
  readonly declarant: Agb
  /** Day of the first prestatie on the number; null: it has none. */
  readonly eerste: EpochDay | null
  readonly laatste: EpochDay | null
}

/** The numbers of these patients (null: of everybody) in order of patient, kind and closing. */
export async function readLoop(kast: Kast, patienten: readonly string[] | null): Promise<readonly Trajectloop[]> {
  const [organisatie] = await readRegister(kast, 'organisatie')
  if (organisatie === undefined) return []
  const { agb: declarant } = organisatie.declarant
  const dagen = await kast.trajecten.zorgdagen(patienten)
  const nummers = dagen.map(({ nummer }) => nummer)
  const rijen = new Map((await kast.registers.vindAlle('zorgtraject', nummers)).map((rij) => [rij.id, rij]))
  return dagen.flatMap(({ nummer, eerste, laatste }) => {
    const rij = rijen.get(nummer)
    if (rij === undefined) return []
    const kept = zorgtrajectDocument.parse(rij.inhoud)
    const document = { ...kept, startdatum: startdatumOf({ ...kept, declarant }, eerste) }
    return [{ document, versie: rij.versie, declarant, eerste, laatste }]
  })
}
