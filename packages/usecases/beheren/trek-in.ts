import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { DocumentVan, RegisterNaam } from '../stam/registers.ts'
import { audit } from '../werk/audit.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { beheer, herkomstVan, type Wijzigingsgrond } from './beheer.ts'
import { EINDES, findGebruik } from './gebruik/find-gebruik.ts'
import { gebruik, inUse } from './gebruik/gebruik.ts'
import { deriveAgain, type Herafleiding } from './herafleiden.ts'
import { needDocument } from './need-document.ts'
import { putDocument } from './put-document.ts'
import { onjuist } from './weiger.ts'

/** Withdraws a document that should never have been there, or puts a withdrawn one back; the versions stay. */
export const withdrawDocument = (
  plek: Werkplek,
  actor: Actor,
  opdracht: Wijzigingsgrond & { readonly register: RegisterNaam; readonly id: string; readonly terug: boolean },
): Promise<Herafleiding> =>
  beheer(plek, actor, async (kast) => {
    const { register, id, verwachteVersie, reden, terug } = opdracht
    const { document } = await needDocument(kast, register, id)
    if (reden.trim() === '') throw ZONDER_REDEN
    if (!terug) await assertUnused(kast, register, document)
    await putDocument(kast, register, document, verwachteVersie, herkomstVan(plek, actor, reden), !terug)
    const herafleiding = await deriveAgain(kast, plek, register)
    await audit(kast, plek, actor, {
      handeling: terug ? `${register} teruggezet` : `${register} ingetrokken`,
      onderwerp: `${register} ${id}`,
      details: { versie: verwachteVersie + 1 },
    })
    return herafleiding
  })

async function assertUnused<N extends RegisterNaam>(kast: Kast, register: N, document: DocumentVan<N>): Promise<void> {
  if (register === 'organisatie')
    throw inUse([gebruik('De hele administratie', 'The whole administration', [], 1)], null)
  const gebruikt = await findGebruik(kast, register, document)
  if (gebruikt.length > 0) throw inUse(gebruikt, EINDES[register] ?? null)
}

const ZONDER_REDEN = onjuist(
  'reden',
  ['Er is geen reden opgegeven.', 'No reason was given.'],
  ['Waarom dit niet (meer) geldt.', 'Why this does not hold (any more).'],
  ['Vul de reden in.', 'Fill in the reason.'],
)
