import type { FeitBeroep } from '../feiten/feiten.ts'
import type { Periode } from '../land/periode.ts'
import type { Zorgverlener } from '../land/stamgegevens.ts'
import { maakNaam } from '../persoon/namen.ts'
import type { Nummers } from '../persoon/nummers.ts'
import type { Toeval } from '../toeval/toeval.ts'
import type { Behandelaar } from './bouw.ts'

/** People of a provider: those who deliver care, and two whom a mistake can name. */
export interface Team {
  readonly behandelaars: readonly Behandelaar[]
  readonly zorgverleners: readonly Zorgverlener[]
}

/** Not on the list of professions that may register a consult (zpm-beroepen.json has no such row). */
const NIET_OP_LIJST = 'Planner (fictief beroep)'
/** Who starts after the month and who may not register: targets of planted mistakes. */
export const NIEUWKOMER = 'zv-nieuw'
export const PLANNER = 'zv-planner'

interface TeamSpec {
  /** Category of each professional, in order. */
  readonly categorieen: readonly number[]
  readonly sinds: string
  readonly naDeMaand: string
}

/** One professional per category given; people in category 1 mostly have no AGB code of their own. */
export function maakTeam(toeval: Toeval, nummers: Nummers, beroepen: readonly FeitBeroep[], spec: TeamSpec): Team {
  const open = (van: string): Periode => ({ van, tot: null })
  const zorgverleners: Zorgverlener[] = []
  const behandelaars = spec.categorieen.map((categorie, i): Behandelaar => {
    const keuze = kiesBeroep(toeval, beroepen, categorie)
    const id = `zv-${String(i + 1).padStart(2, '0')}`
    const agb = categorie === 1 && toeval.kans(70) ? null : nummers.agb('94')
    const geldig = open(spec.sinds)
    zorgverleners.push({ id, naam: maakNaam(toeval), agb, beroepen: [{ beroep: keuze.beroep, geldig }] })
    return { id, categorieIndex: categorie, beroep: keuze.beroep, regie: agb !== null && keuze.kanRegiebehandelaarZijn }
  })
  const eerste = behandelaars[0]
  if (eerste === undefined) throw new RangeError('een team heeft minstens een behandelaar')
  const erbij = (id: string, beroep: string, geldig: Periode): void => {
    zorgverleners.push({ id, naam: maakNaam(toeval), agb: null, beroepen: [{ beroep, geldig }] })
  }
  erbij(NIEUWKOMER, eerste.beroep, open(spec.naDeMaand))
  erbij(PLANNER, NIET_OP_LIJST, open(spec.sinds))
  return { behandelaars, zorgverleners }
}

/** Prefers a profession that may direct care: a provider without any regiebehandelaar is rare. */
function kiesBeroep(toeval: Toeval, beroepen: readonly FeitBeroep[], categorie: number): FeitBeroep {
  const mogelijk = beroepen.filter((rij) => rij.categorieIndex === categorie)
  const regie = mogelijk.filter((rij) => rij.kanRegiebehandelaarZijn)
  return toeval.kies(regie.length > 0 && toeval.kans(80) ? regie : mogelijk)
}
