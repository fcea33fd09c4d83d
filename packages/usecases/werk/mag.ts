import type { Actor, Rol } from '../opslag/actor.ts'
import { Werkfout } from './werkfout.ts'

/** What can be done, and which roles may. Reading is open to every role of the organisation. */
const MAG = {
  registreren: ['zorgverlener', 'administratie', 'beheerder'],
  declareren: ['administratie', 'beheerder'],
  beheren: ['administratie', 'beheerder'],
  afsluiten: ['beheerder', 'administratie'],
  beoordelen: ['beoordelaar', 'beheerder'],
  tarieven: ['beheerder'],
  bezorgen: ['post', 'administratie', 'beheerder', 'beoordelaar'],
} as const satisfies Readonly<Record<string, readonly Rol[]>>

export type Handeling = keyof typeof MAG

const NAMEN: Readonly<Record<Handeling, { readonly nl: string; readonly en: string }>> = {
  registreren: { nl: 'zorg registreren', en: 'register care' },
  declareren: { nl: 'declareren', en: 'declare' },
  beheren: { nl: 'stamgegevens wijzigen', en: 'change master data' },
  afsluiten: { nl: 'een maand afsluiten', en: 'close a month' },
  beoordelen: { nl: 'declaraties beoordelen', en: 'judge declarations' },
  tarieven: { nl: 'tarieven aanvaarden of intrekken', en: 'accept or withdraw tariffs' },
  bezorgen: { nl: 'berichten bezorgen', en: 'deliver messages' },
}

export const mayDo = (rol: Rol, handeling: Handeling): boolean => (MAG[handeling] as readonly Rol[]).includes(rol)

/** Throws `Werkfout` when the actor's role may not do this. */
export function assertMag({ rol }: Actor, handeling: Handeling): void {
  if (mayDo(rol, handeling)) return
  const { nl, en } = NAMEN[handeling]
  const rollen = MAG[handeling].join(', ')
  throw new Werkfout('geen-toegang', {
    wat: { nl: `De rol ${rol} mag niet ${nl}.`, en: `The role ${rol} may not ${en}.` },
    verwacht: { nl: `een van de rollen: ${rollen}`, en: `one of the roles: ${rollen}` },
    doe: { nl: 'Wissel van rol, of vraag een collega.', en: 'Switch role, or ask a colleague.' },
  })
}
