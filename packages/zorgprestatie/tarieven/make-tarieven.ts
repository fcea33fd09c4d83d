import type { BeroepRij, PrestatieKeuze, Referentie } from '@zorgketen/reference'
import type { EpochDay } from '@zorgketen/values'
import type { Tarieven } from './tarieven.ts'

/** Days between two changes of the lists: what holds on `vanaf` holds on every day before the next one. */
interface Tijdvak {
  readonly vanaf: EpochDay
  readonly klasse: readonly number[]
  readonly beroepen: Map<string, BeroepRij | null>
}

const GEDATEERD = new Set(['duurklassen', 'beroepen'])

/** Ties the reference data to the questions of the derivation; every answer after the first is a single look-up. */
export function makeTarieven(
  referentie: Pick<Referentie, 'versies' | 'duurklassen' | 'beroep' | 'prestaties'>,
  keuze: PrestatieKeuze,
): Tarieven {
  const dagen = referentie
    .versies()
    .filter((versie) => GEDATEERD.has(versie.onderwerp))
    .flatMap((versie) => (versie.geldigTot === null ? [versie.geldigVanaf] : [versie.geldigVanaf, versie.geldigTot]))
  const tijdvakken: Tijdvak[] = [...new Set(dagen)]
    .sort((a, b) => b - a)
    .map((vanaf) => ({
      vanaf,
      klasse: klassePerMinuut(referentie.duurklassen(vanaf).map((rij) => rij.vanaf)),
      beroepen: new Map(),
    }))
  const tijdvakOp = (dag: EpochDay): Tijdvak | undefined => tijdvakken.find((tijdvak) => tijdvak.vanaf <= dag)
  const { vindConsult, vind } = referentie.prestaties(keuze)
  return {
    duurklasse: (minuten, dag) => {
      const klasse = tijdvakOp(dag)?.klasse
      return klasse?.[Math.min(minuten, klasse.length - 1)] ?? null
    },
    beroep: (naam, dag) => {
      const tijdvak = tijdvakOp(dag)
      if (tijdvak === undefined) return undefined
      const known = tijdvak.beroepen.get(naam)
      if (known !== undefined) return known ?? undefined
      const rij = referentie.beroep(naam, tijdvak.vanaf)
      tijdvak.beroepen.set(naam, rij ?? null)
      return rij
    },
    vindConsult,
    vind,
  }
}

/** For each number of minutes up to the first of the longest class, the class it falls in. */
function klassePerMinuut(klassen: readonly number[]): readonly number[] {
  const langste = Math.max(-1, ...klassen)
  return Array.from({ length: langste + 1 }, (_, minuten) => Math.max(0, ...klassen.filter((van) => van <= minuten)))
}
