import type { EpochDay } from '@zorgketen/values'
import { herkenConsult } from './herken-consult.ts'
import { herkenGroep } from './herken-groep.ts'
import { herkenOverig } from './herken-overig.ts'
import type { HerkendeNaam } from './kenmerken.ts'
import type { Naamlezer } from './naamlezer.ts'
import { woordenVan } from './woorden-van.ts'
import { maakWoordenboek, type Naamlijsten } from './woordenboek.ts'

/** Kinds whose name begins in its own way come first: every consult ends in a kind and a duration, whatever it begins with. */
const LEZERS: readonly Naamlezer[] = [herkenGroep, herkenOverig, herkenConsult]

/**
 * Makes a reader of names of prestaties (zpm.md §1 and §2). It reads what is printed and never the code; a word that it
 * does not know makes the whole name unrecognised, because it may say that another prestatie is meant.
 */
export function maakNaamlezer(lijsten: Naamlijsten, dag: EpochDay): (naam: string) => HerkendeNaam {
  const woordenboek = maakWoordenboek(lijsten, dag)
  return (naam) => {
    const woorden = woordenVan(naam)
    for (const lezer of LEZERS) {
      const gelezen = lezer(woorden, woordenboek)
      if (gelezen !== null) return gelezen
    }
    return { kenmerken: null, fout: 'naam.soort' }
  }
}
