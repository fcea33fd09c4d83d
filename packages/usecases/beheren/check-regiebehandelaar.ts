import type { Referentie } from '@zorgketen/reference'
import { contains, type EpochDay, formatDay, type Tekst } from '@zorgketen/values'
import type { ZorgtrajectDocument } from '../stam/documenten/zorgtraject.ts'
import type { ZorgverlenerDocument } from '../stam/documenten/zorgverlener.ts'
import type { Werkfout } from '../werk/werkfout.ts'
import { onjuist } from './weiger.ts'

/** Whether somebody may be regiebehandelaar: yes, no with the refusal, or not to be said from what is known. */
export type Regieoordeel =
  | { readonly uitkomst: 'mag' }
  | { readonly uitkomst: 'mag niet'; readonly fout: Werkfout }
  | { readonly uitkomst: 'onbekend'; readonly reden: Tekst }

/**
 * Looks at the profession on a day: only some of the professions that register consults may be regiebehandelaar (list of
 * 35 of the technical specifications, zpm.md; `kanRegiebehandelaarZijn` in the reference data).
 */
export function checkRegiebehandelaar(
  { beroepen }: ZorgverlenerDocument,
  dag: EpochDay,
  referentie: Pick<Referentie, 'beroepen'>,
): Regieoordeel {
  const beroep = beroepen.find(({ geldig }) => contains(geldig, dag))?.beroep ?? null
  if (beroep === null) return onbekend(...geenBeroep(dag))
  const lijst = referentie.beroepen(dag)
  const gevonden = lijst.find((rij) => plat(rij.beroep) === plat(beroep))
  if (gevonden === undefined) return onbekend(...geenRij(beroep, dag))
  if (gevonden.kanRegiebehandelaarZijn) return { uitkomst: 'mag' }
  const mogen = lijst.filter((rij) => rij.kanRegiebehandelaarZijn).map((rij) => rij.beroep)
  return { uitkomst: 'mag niet', fout: magNiet(beroep, mogen) }
}

/** The day a zorgtraject is looked at: today, or its own first or last day when today lies outside it. */
export function peildagOf(
  { startdatum, gesloten }: Pick<ZorgtrajectDocument, 'startdatum' | 'gesloten'>,
  vandaag: EpochDay,
): EpochDay {
  if (gesloten !== null && gesloten < vandaag) return gesloten
  return startdatum !== null && startdatum > vandaag ? startdatum : vandaag
}

const plat = (tekst: string): string => tekst.trim().toLowerCase()

const onbekend = (nl: string, en: string): Regieoordeel => ({ uitkomst: 'onbekend', reden: { nl, en } })

const geenBeroep = (dag: EpochDay): readonly [string, string] => [
  `Onbekend of deze zorgverlener regiebehandelaar mag zijn: op ${formatDay(dag)} is geen beroep vastgelegd.`,
  `Unknown whether this professional may be regiebehandelaar: no profession is recorded on ${formatDay(dag)}.`,
]

const geenRij = (beroep: string, dag: EpochDay): readonly [string, string] => [
  `Onbekend of ${beroep} regiebehandelaar mag zijn: dit beroep staat niet in de beroepenlijst van ${formatDay(dag)}.`,
  `Unknown whether ${beroep} may be regiebehandelaar: the list of professions of ${formatDay(dag)} does not have it.`,
]

const magNiet = (beroep: string, mogen: readonly string[]): Werkfout =>
  onjuist(
    'regiebehandelaar',
    [`Met het beroep ${beroep} kan iemand geen regiebehandelaar zijn.`, `${beroep} cannot be regiebehandelaar.`],
    [`een van de beroepen: ${mogen.join(', ')}`, `one of the professions: ${mogen.join(', ')}`],
    [
      'Kies een andere zorgverlener, of verbeter het beroep bij de zorgverlener.',
      'Choose another professional, or mend the profession of this one.',
    ],
  )
