import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Dossier, emptyDossier } from '@zorgketen/declaratie'
import { dossier } from '@zorgketen/usecases'
import { formatUzovi, parseUzovi, type Uzovi } from '@zorgketen/values'
import { leesJson } from './lees.ts'
import { schrijfJson } from './schrijf.ts'

/** A folder with, for each payer, `<uzovi>/dossier.json` and the messages that were sent to it. */
export class Dossiermap {
  readonly map: string

  constructor(map: string) {
    this.map = map
  }

  pad(betaler: Uzovi, naam: string): string {
    return join(this.map, formatUzovi(betaler), naam)
  }

  lees(betaler: Uzovi): Dossier {
    const bestand = this.pad(betaler, 'dossier.json')
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

  schrijf(betaler: Uzovi, inhoud: Dossier): void {
    schrijfJson(dossier, this.pad(betaler, 'dossier.json'), inhoud)
  }
}
