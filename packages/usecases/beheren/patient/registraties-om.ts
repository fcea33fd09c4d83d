import { assertMaandOpen } from '../../afsluiten/assert-maand-open.ts'
import type { Registratie } from '../../formaten/registratie.ts'
import type { Kast } from '../../opslag/opslag.ts'
import type { Herkomst } from '../../opslag/registerkast.ts'
import { maandVan } from '../../registreren/maand-van.ts'
import { opPatient } from '../../registreren/op-patient.ts'
import { rederive } from '../../registreren/rederive.ts'
import type { Werkplek } from '../../werk/werkplek.ts'

const STUK = 500

/** All registrations of a patient that hold now. */
export async function registratiesVan(kast: Kast, patient: string): Promise<readonly Registratie[]> {
  const filter = { maand: null, patient, zorgverlener: null, uitkomst: null }
  const alle: Registratie[] = []
  for (let vanaf = 0; ; vanaf += STUK) {
    const { rijen, totaal } = await kast.registraties.lijst(filter, 'datum', { vanaf, aantal: STUK })
    alle.push(...rijen.filter(({ vervallen }) => !vervallen).map(({ registratie }) => registratie))
    if (vanaf + STUK >= totaal) return alle
  }
}

/** Puts registrations on another patient and derives them again. Throws when one of their months is closed. */
export async function moveRegistraties(
  kast: Kast,
  plek: Pick<Werkplek, 'gereedschap' | 'nu'>,
  registraties: readonly Registratie[],
  { van, naar }: { readonly van: string; readonly naar: string },
  herkomst: Herkomst,
): Promise<void> {
  for (const maand of new Set(registraties.map(maandVan))) await assertMaandOpen(kast, maand)
  const om = registraties.map((een) => opPatient(een, van, naar))
  const rijen = om.map((registratie) => ({ registratie, verwachteVersie: null, vervallen: false }))
  if (rijen.length > 0) await kast.registraties.zet(rijen, herkomst)
  await rederive(kast, plek, om, [naar])
}
