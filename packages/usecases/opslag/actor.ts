/** What someone may do inside an organisation. `post` moves messages, `toegang` only chooses where to enter. */
export const ROLLEN = ['zorgverlener', 'administratie', 'beheerder', 'beoordelaar', 'lezer', 'post', 'toegang'] as const

export type Rol = (typeof ROLLEN)[number]

/** Who does it, where, in which role and what for: part of every use case, kept in the audit row. */
export interface Actor {
  readonly organisatie: string
  readonly rol: Rol
  readonly gebruiker: string
  readonly doel: string
}
