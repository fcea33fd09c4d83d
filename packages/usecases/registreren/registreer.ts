import { maandOf } from '@zorgketen/values'
import { assertMaandOpen } from '../afsluiten/assert-maand-open.ts'
import type { Registratie } from '../formaten/registratie.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import { notFound } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { beproef, type Proef } from './beproef.ts'
import { stamVoor } from './stam-van.ts'

/** A registration to be kept. `verwachteVersie`: the version it was changed from, 0 for a new one. */
export interface Registratieopdracht {
  readonly registratie: Registratie
  readonly verwachteVersie: number
}

/** What a registration would give, while it is being typed. Keeps nothing. */
export const tryRegistratie = (plek: Werkplek, actor: Actor, registratie: Registratie): Promise<Proef> =>
  plek.opslag.read(actor, (kast) => proefVan(plek, kast, registratie))

async function proefVan({ opslag, gereedschap, nu }: Werkplek, kast: Kast, registratie: Registratie): Promise<Proef> {
  const vandaag = await vandaagVan(kast, { nu })
  return beproef(await stamVoor(kast, registratie), registratie, vandaag, opslag.milieu, gereedschap)
}

/** Keeps a new or changed registration with what it gives. Throws `Bewerkingsconflict` when someone else was first. */
export async function registreer(plek: Werkplek, actor: Actor, opdracht: Registratieopdracht): Promise<Proef> {
  assertMag(actor, 'registreren')
  const { registratie, verwachteVersie } = opdracht
  return plek.opslag.transact(actor, async (kast) => {
    const maand = maandOf(registratie.datum)
    await assertMaandOpen(kast, maand)
    const eerder = verwachteVersie === 0 ? null : await kast.registraties.vind(registratie.id)
    if (eerder !== null) await assertMaandOpen(kast, maandOf(eerder.registratie.datum))
    const proef = await proefVan(plek, kast, registratie)
    const herkomst = { op: plek.nu(), door: actor.gebruiker, reden: 'invoer' }
    await kast.registraties.zet([{ registratie, verwachteVersie, vervallen: false }], herkomst)
    await kast.prestaties.zet(maand, [proef.afleiding, ...proef.bij])
    await audit(kast, plek, actor, {
      handeling: verwachteVersie === 0 ? 'registratie toegevoegd' : 'registratie gewijzigd',
      onderwerp: `registratie ${registratie.id}`,
      details: { maand, versie: verwachteVersie + 1 },
    })
    return proef
  })
}

/** Withdraws a registration; its versions stay. What was declared of it is taken back by a correction. */
export async function withdrawRegistratie(
  plek: Werkplek,
  actor: Actor,
  { id, verwachteVersie }: { readonly id: string; readonly verwachteVersie: number },
): Promise<void> {
  assertMag(actor, 'registreren')
  await plek.opslag.transact(actor, async (kast) => {
    const rij = await kast.registraties.vind(id)
    if (rij === null) throw notFound({ nl: 'Registratie', en: 'Registration' }, id)
    await assertMaandOpen(kast, maandOf(rij.registratie.datum))
    const herkomst = { op: plek.nu(), door: actor.gebruiker, reden: 'ingetrokken' }
    await kast.registraties.zet([{ registratie: rij.registratie, verwachteVersie, vervallen: true }], herkomst)
    await kast.prestaties.wis([id])
    await audit(kast, plek, actor, {
      handeling: 'registratie ingetrokken',
      onderwerp: `registratie ${id}`,
      details: { versie: verwachteVersie + 1 },
    })
  })
}
