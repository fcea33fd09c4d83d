import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Dossier, emptyDossier } from '@zorgketen/declaratie'
import { dossier } from '@zorgketen/usecases'
import { formatUzovi, parseUzovi, type Uzovi } from '@zorgketen/values'
import type { Scherm } from '../uitvoer/scherm.ts'
import { leesJson } from './lees.ts'
import { type Zet, zetJsonKlaar } from './schrijf.ts'

/** A folder with, for each payer, `<uzovi>/dossier.json` and the messages that were sent to it. */
export class Dossiermap {
  readonly map: string
  private readonly scherm: Pick<Scherm, 'voortgang'>

  constructor(map: string, scherm: Pick<Scherm, 'voortgang'>) {
    this.map = map
    this.scherm = scherm
  }

  pad(betaler: Uzovi, naam: string): string {
    return join(this.map, formatUzovi(betaler), naam)
  }

  lees(betaler: Uzovi): Dossier {
    const bestand = this.pad(betaler, 'dossier.json')
    const wie = formatUzovi(betaler)
    this.scherm.voortgang({ nl: `dossier ${wie} lezen`, en: `reading dossier ${wie}` })
    return existsSync(bestand) ? leesJson(dossier, bestand) : emptyDossier()
  }

  /** All dossiers that lie here, by payer. */
  alle(): ReadonlyMap<Uzovi, Dossier> {
    const namen = existsSync(this.map) ? readdirSync(this.map) : []
    return new Map(
      namen.flatMap((naam) => {
        const uzovi = parseUzovi(naam)
        return uzovi.ok && existsSync(this.pad(uzovi.value, 'dossier.json'))
          ? [[uzovi.value, this.lees(uzovi.value)] as const]
          : []
      }),
    )
  }

  /** Makes the dossier ready; what is returned puts it in the place of the one before. */
  zetKlaar(betaler: Uzovi, inhoud: Dossier): Zet {
    return zetJsonKlaar(dossier, this.pad(betaler, 'dossier.json'), inhoud, this.scherm)
  }
}
