import { type EpochDay, maandOf } from '@zorgketen/values'
import { dayOfRegistratie, patientenVan } from '@zorgketen/zorgprestatie'
import { assertMaandOpen } from '../afsluiten/assert-maand-open.ts'
import type { Registratie } from '../formaten/registratie.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import { gereedschapVan } from '../tarieven/referentie-van.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import { notFound } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { afleiderVan } from './afleider.ts'
import { beproef, type Proef } from './beproef.ts'
import { herleid } from './herleid.ts'
import { stamVoor } from './stam-van.ts'

/** A registration to be kept. `verwachteVersie`: the version it was changed from, 0 for a new one. */
export interface Registratieopdracht {
  readonly registratie: Registratie
  readonly verwachteVersie: number
}

/** What a registration would give, while it is being typed. Keeps nothing. */
export const tryRegistratie = (plek: Werkplek, actor: Actor, registratie: Registratie): Promise<Proef> =>
  plek.opslag.read(actor, async (kast) => proefVan(plek, kast, registratie, await vandaagVan(kast, plek)))

async function proefVan(plek: Werkplek, kast: Kast, registratie: Registratie, vandaag: EpochDay): Promise<Proef> {
  const stam = await stamVoor(kast, registratie)
  const gereedschap = await gereedschapVan(kast, plek.gereedschap)
  const van = dayOfRegistratie(registratie)
  const tot = registratie.soort === 'verblijf' ? (registratie.ontslag?.dag ?? vandaag) : van
  const patienten = patientenVan(registratie)
  const afleider = await afleiderVan(kast, plek, stam, { van, tot }, { patienten, ook: [registratie] })
  return beproef(stam, afleider.derive([registratie]), vandaag, plek.opslag.milieu, gereedschap)
}

/**
 * Keeps a new or changed registration with what it gives, and with what others give because of it. Throws
 * `Bewerkingsconflict` when someone else was first, `Werkfout` when it would change a closed month.
 */
export async function registreer(plek: Werkplek, actor: Actor, opdracht: Registratieopdracht): Promise<Proef> {
  assertMag(actor, 'registreren')
  const { registratie, verwachteVersie } = opdracht
  return plek.opslag.transact(actor, async (kast) => {
    const eerder = verwachteVersie === 0 ? null : await kast.registraties.vind(registratie.id)
    const oud = eerder?.registratie ?? null
    await assertOpen(kast, registratie)
    if (oud !== null) await assertOpen(kast, oud)
    const vandaag = await vandaagVan(kast, plek)
    const proef = await proefVan(plek, kast, registratie, vandaag)
    const herkomst = { op: plek.nu(), door: actor.gebruiker, reden: 'invoer' }
    await kast.registraties.zet([{ registratie, verwachteVersie, vervallen: false }], herkomst)
    await herleid(kast, plek, { oud, nieuw: registratie }, vandaag)
    await audit(kast, plek, actor, {
      handeling: verwachteVersie === 0 ? 'registratie toegevoegd' : 'registratie gewijzigd',
      onderwerp: `registratie ${registratie.id}`,
      details: { maand: maandOf(dayOfRegistratie(registratie)), versie: verwachteVersie + 1 },
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
    await assertOpen(kast, rij.registratie)
    const herkomst = { op: plek.nu(), door: actor.gebruiker, reden: 'ingetrokken' }
    await kast.registraties.zet([{ registratie: rij.registratie, verwachteVersie, vervallen: true }], herkomst)
    await herleid(kast, plek, { oud: rij.registratie, nieuw: null }, await vandaagVan(kast, plek))
    await audit(kast, plek, actor, {
      handeling: 'registratie ingetrokken',
      onderwerp: `registratie ${id}`,
      details: { versie: verwachteVersie + 1 },
    })
  })
}

/** A stay reaches over months, of which some may be closed: there it matters only what changes. */
async function assertOpen(kast: Kast, registratie: Registratie): Promise<void> {
  if (registratie.soort !== 'verblijf') await assertMaandOpen(kast, maandOf(dayOfRegistratie(registratie)))
}
