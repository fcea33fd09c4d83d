import { z } from 'zod'
import { herkomstVan } from '../../beheren/beheer.ts'
import { lees } from '../../beheren/lees.ts'
import { onjuist } from '../../beheren/weiger.ts'
import type { Actor } from '../../opslag/actor.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { readDocuments } from '../../registreren/register-documenten.ts'
import { audit } from '../../werk/audit.ts'
import { assertMag } from '../../werk/mag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { BEVOEGDHEDEN, type Bevoegdheid, bevoegdheid } from './bevoegdheid.ts'

/** All decisions that hold, in the order in which they were last recorded. */
export async function listBevoegdheden(kast: Kast): Promise<readonly Bevoegdheid[]> {
  const rijen = await kast.registers.actueel(BEVOEGDHEDEN)
  return rijen.toSorted((a, b) => (a.gekendVan < b.gekendVan ? -1 : 1)).map(({ inhoud }) => bevoegdheid.parse(inhoud))
}

export const readBevoegdheden = (plek: Werkplek, actor: Actor): Promise<readonly Bevoegdheid[]> =>
  plek.opslag.read(actor, listBevoegdheden)

/** Records what a profession or a professional may do; an `id` that is there is replaced, null makes a new one. */
export function putBevoegdheid(
  plek: Werkplek,
  actor: Actor,
  { id, ...rest }: Omit<z.input<typeof bevoegdheid>, 'id'> & { readonly id: string | null },
): Promise<{ readonly id: string }> {
  assertMag(actor, 'beheren')
  return plek.opslag.transact(actor, async (kast) => {
    const besluit = lees(bevoegdheid, { ...rest, id: id ?? plek.nieuwId() })
    const { voor } = besluit
    if (
      voor.soort === 'zorgverlener' &&
      (await readDocuments(kast, 'zorgverlener', [voor.zorgverlener])).length === 0
    ) {
      throw GEEN_ZORGVERLENER
    }
    await keep(plek, actor, kast, besluit, false)
    return { id: besluit.id }
  })
}

export function withdrawBevoegdheid(plek: Werkplek, actor: Actor, id: string): Promise<void> {
  assertMag(actor, 'beheren')
  return plek.opslag.transact(actor, async (kast) => {
    const rij = await kast.registers.vind(BEVOEGDHEDEN, id)
    if (rij === null || rij.vervallen) return
    await keep(plek, actor, kast, bevoegdheid.parse(rij.inhoud), true)
  })
}

async function keep(plek: Werkplek, actor: Actor, kast: Kast, besluit: Bevoegdheid, vervallen: boolean): Promise<void> {
  const { id, voor, zorgsoorten, reden } = besluit
  const label = voor.soort === 'beroep' ? voor.beroep : voor.zorgverlener
  const inhoud = z.encode(bevoegdheid, besluit)
  const rij = { id, verwachteVersie: null, vervallen, label, zoek: '', geboortedatum: null, inhoud }
  await kast.registers.zet(BEVOEGDHEDEN, [rij], herkomstVan(plek, actor, reden))
  const handeling = vervallen ? 'bevoegdheid ingetrokken' : 'bevoegdheid vastgelegd'
  const details = { voor: label, zorgsoorten: zorgsoorten.join(', ') }
  await audit(kast, plek, actor, { handeling, onderwerp: `bevoegdheid ${id}`, details })
}

const GEEN_ZORGVERLENER = onjuist(
  'voor',
  ['Deze zorgverlener staat niet in het register.', 'This professional is not in the register.'],
  ['Een zorgverlener uit het register.', 'A professional of the register.'],
  ['Kies een ander.', 'Choose another.'],
)
