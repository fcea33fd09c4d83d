import type { Organisatierij, Rol } from '@zorgketen/usecases/opslag'
import type { Tekst } from '@zorgketen/values'

const NAMEN = {
  zorgverlener: { nl: 'Zorgverlener', en: 'Professional' },
  administratie: { nl: 'Zorgadministratie', en: 'Care administration' },
  beheerder: { nl: 'Beheerder', en: 'Administrator' },
  beoordelaar: { nl: 'Beoordelaar', en: 'Assessor' },
  lezer: { nl: 'Controleur (alleen lezen)', en: 'Auditor (read only)' },
} as const satisfies Readonly<Partial<Record<Rol, Tekst>>>

export type Mensenrol = keyof typeof NAMEN

const ROLLEN: Readonly<Record<Organisatierij['soort'], readonly Mensenrol[]>> = {
  aanbieder: ['administratie', 'zorgverlener', 'beheerder', 'lezer'],
  betaler: ['beoordelaar', 'beheerder', 'lezer'],
}

/** The roles a person can enter an organisation in, the most usual first. */
export const rollenVan = (soort: Organisatierij['soort']): readonly { rol: Mensenrol; naam: Tekst }[] =>
  ROLLEN[soort].map((rol) => ({ rol, naam: NAMEN[rol] }))
