import type { Debetregel, Declaratie, Dossier, Regelstand } from '@zorgketen/declaratie'
import type { Uzovi } from '@zorgketen/values'
import type { PersoonVan } from './person-keys.ts'

/** Finds lines by reference and prestaties by person while messages are played again, without going through all lines. */
export class Regelwijzer {
  private readonly persoonVan: PersoonVan
  private readonly prestaties = new Map<string, string>()
  /** Debit lines per prestatie per person, in the order of sending. */
  private readonly perPersoon = new Map<string, Map<string, readonly Debetregel[]>>()

  constructor(persoonVan: PersoonVan) {
    this.persoonVan = persoonVan
  }

  /** Notes the lines of a message that stands in a dossier; a reference that comes again replaces the earlier line. */
  add({ regels }: Declaratie): void {
    for (const regel of regels) {
      if (regel.prestatie === null) continue
      this.prestaties.set(regel.referentie, regel.prestatie)
      if (regel.soort !== 'debet') continue
      const reeksen = this.reeksenOf(this.persoonVan(regel.verzekerde))
      const eerder = reeksen.get(regel.prestatie)?.filter((een) => een.referentie !== regel.referentie) ?? []
      reeksen.set(regel.prestatie, [...eerder, regel])
    }
  }

  private reeksenOf(persoon: string): Map<string, readonly Debetregel[]> {
    const bekend = this.perPersoon.get(persoon)
    if (bekend !== undefined) return bekend
    const nieuw = new Map<string, readonly Debetregel[]>()
    this.perPersoon.set(persoon, nieuw)
    return nieuw
  }

  prestatieOf(referentie: string): string | null {
    return this.prestaties.get(referentie) ?? null
  }

  /** Per prestatie of a person its last line, and whether some line of it is granted or awaits its answer. */
  laatsteVan(
    persoon: string,
    dossiers: ReadonlyMap<Uzovi, Dossier>,
  ): ReadonlyMap<string, { readonly regel: Debetregel; readonly levend: boolean }> {
    const laatste = new Map<string, { regel: Debetregel; levend: boolean }>()
    for (const [prestatie, regels] of this.perPersoon.get(persoon) ?? []) {
      const regel = regels.at(-1)
      if (regel === undefined) continue
      const levend = regels.some(({ referentie }) => isLevend(standOf(dossiers, referentie)))
      laatste.set(prestatie, { regel, levend })
    }
    return laatste
  }
}

function standOf(dossiers: ReadonlyMap<Uzovi, Dossier>, referentie: string): Regelstand | null {
  for (const dossier of dossiers.values()) {
    const staat = dossier.regels.get(referentie)
    if (staat !== undefined) return staat.stand
  }
  return null
}

const isLevend = (stand: Regelstand | null): boolean => stand === 'toegekend' || stand === 'verzonden'
