import { maandOf } from '@zorgketen/values'
import { assertMaandOpen } from '../../afsluiten/assert-maand-open.ts'
import type { Registratie } from '../../formaten/registratie.ts'
import type { Kast } from '../../opslag/opslag.ts'
import type { Herkomst } from '../../opslag/registerkast.ts'
import { stamVan } from '../../registreren/stam-van.ts'
import { derive } from '../../stappen/derive.ts'
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
  { gereedschap }: Pick<Werkplek, 'gereedschap'>,
  registraties: readonly Registratie[],
  naar: string,
  herkomst: Herkomst,
): Promise<void> {
  const perMaand = Map.groupBy(registraties, ({ datum }) => maandOf(datum))
  for (const maand of perMaand.keys()) await assertMaandOpen(kast, maand)
  const om = (een: Registratie): Registratie => ({ ...een, patient: naar })
  const rijen = registraties.map((een) => ({ registratie: om(een), verwachteVersie: null, vervallen: false }))
  if (rijen.length > 0) await kast.registraties.zet(rijen, herkomst)
  const stam = await stamVan(kast, null)
  for (const [maand, deel] of perMaand) {
    await kast.prestaties.zet(maand, derive(stam, deel.map(om), gereedschap.referentie))
  }
}
