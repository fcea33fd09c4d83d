import type { Contact } from '../aanbieder/bouw.ts'
import { type Afgeleid, type Afwijking, type Stand, toegekend } from '../fout/afwijking.ts'
import type { Werkplaats } from '../fout/werkplaats.ts'
import type { Afleidingsrij, Regelrij, Ronde } from './sleutel.ts'

/** The rows of the key of one provider: what every contact was made from, except where a mistake says otherwise. */
export function maakSleutelrijen(w: Werkplaats): {
  readonly afleiding: readonly Afleidingsrij[]
  readonly regels: readonly Regelrij[]
} {
  const aanbieder = w.hersteld.stamgegevens.organisatie.id
  const echt = w.bron.bouw.contacten.map((c) => rijenVan(aanbieder, c.registratie.id, c.betaler, verloop(w, c)))
  const extra = [...w.extra].map(([id, betaler]) => {
    const afwijking = w.afwijkingen.get(id)
    if (afwijking === undefined) throw new RangeError(`registratie ${id} heeft geen sleutel`)
    return rijenVan(aanbieder, id, betaler, afwijking)
  })
  const alle = [...echt, ...extra]
  return { afleiding: alle.flatMap((rij) => rij.afleiding), regels: alle.flatMap((rij) => rij.regels) }
}

/** Without a mistake: derived alike in both rounds, granted in the first and left alone in the second. */
function verloop(
  w: Werkplaats,
  { registratie, rij, bedrag }: Contact,
): Omit<Afwijking, 'fout'> & { fout: string | null } {
  const afgeleid: Afgeleid = { code: rij.code, tarief: rij.tariefCents }
  return (
    w.afwijkingen.get(registratie.id) ?? {
      fout: null,
      afleiding1: afgeleid,
      afleiding2: afgeleid,
      ronde1: toegekend(bedrag, ['debet']),
      ronde2: toegekend(bedrag, []),
    }
  )
}

function rijenVan(
  aanbieder: string,
  id: string,
  betaler: string,
  { fout, ...loop }: Omit<Afwijking, 'fout'> & { fout: string | null },
): { afleiding: Afleidingsrij[]; regels: Regelrij[] } {
  const afleiding = (ronde: Ronde, afgeleid: Afgeleid): Afleidingsrij[] =>
    afgeleid === null ? [] : [{ ronde, aanbieder, registratie: id, ...afgeleid }]
  const regel = (ronde: Ronde, stand: Stand | null): Regelrij[] =>
    stand === null ? [] : [{ ronde, aanbieder, prestatie: id, betaler, ...stand, fout }]
  return {
    afleiding: [...afleiding(1, loop.afleiding1), ...afleiding(2, loop.afleiding2)],
    regels: [...regel(1, loop.ronde1), ...regel(2, loop.ronde2)],
  }
}
