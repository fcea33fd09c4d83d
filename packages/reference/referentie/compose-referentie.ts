import type { EpochDay } from '@zorgketen/values'
import { ReferentieFout } from '../uitgave/referentie-fout.ts'
import type { Uitgave } from '../uitgave/uitgave.ts'
import { versieVan } from '../uitgave/versie.ts'
import { beroepSleutel } from '../vormen/beroep-rij.ts'
import type { VormNaam } from '../vormen/vormen.ts'
import { bekendeUitgaven } from './bekende-uitgaven.ts'
import { bouwCodelijst, type Codelijst } from './codelijst.ts'
import type { ConsultMatrix } from './consult-plek.ts'
import { ordenUitgaven } from './orden-uitgaven.ts'
import { bouwPrestaties, type Prestaties } from './prestaties.ts'
import type { PrestatieKeuze, Referentie } from './referentie.ts'
import { bouwTabel, type Tabel } from './tabel.ts'

/**
 * Brings releases together: per day the ones that hold, later over earlier, installed over shipped.
 * Throws ReferentieFout when the same release is given twice.
 */
export function composeReferentie(gegeven: readonly Uitgave[]): Referentie {
  checkDubbel(gegeven)
  const uitgaven = ordenUitgaven(gegeven)
  const tabel = <K extends Exclude<VormNaam, 'codelijst' | 'prestaties' | 'retourcodetabel'>>(vorm: K): Tabel<K> =>
    bouwTabel(bekendeUitgaven(uitgaven, vorm, vorm, null))
  const beroepen = tabel('beroepen')
  const categorieen = tabel('beroepscategorieen')
  const settings = tabel('settings')
  const duurklassen = tabel('duurklassen')
  const soorten = tabel('soorten')
  const retourcodes = tabel('retourcodes')
  const tariefsoorten = tabel('tariefsoorten')
  const termijnen = tabel('termijnen')
  const matrix = (): ConsultMatrix => ({
    settings: Math.max(0, ...settings.rijen(null).map((rij) => rij.index)),
    categorieen: Math.max(0, ...categorieen.rijen(null).map((rij) => rij.index)),
    soorten: soorten.rijen(null).map((rij) => rij.code),
    duren: duurklassen.rijen(null).map((rij) => rij.vanaf),
  })
  const settingIndex = new Map(settings.rijen(null).map((rij) => [rij.code, rij.index]))
  const codelijsten = new Map<string, Codelijst>()
  const retourcodetabellen = new Map<string, Tabel<'retourcodetabel'>>()
  const prestatiesPer = new Map<string, Prestaties>()
  return Object.freeze({
    uitgaven,
    versies: () => uitgaven.map(versieVan),
    codelijst: (id, bekendOp = null) => {
      const bekend = bekendeUitgaven(uitgaven, 'codelijst', `codelijst-${id}`, bekendOp)
      // what is known only grows, so the number of releases tells one state of knowledge from another
      return eenmaal(codelijsten, `${id} ${bekend.length}`, () => bouwCodelijst(id, bekend))
    },
    prestaties: ({ packs, bekendOp = null }) => {
      const bekend = prestatieUitgaven(uitgaven, packs, bekendOp)
      const sleutel = `${packs.includes('nza')} ${packs.includes('fictief')} ${bekend.length}`
      return eenmaal(prestatiesPer, sleutel, () => bouwPrestaties(bekend, matrix(), settingIndex))
    },
    beroep: (naam, dag = null) => beroepen.vind(beroepSleutel(naam), dag),
    beroepen: (dag = null) => beroepen.rijen(dag),
    beroepscategorieen: (dag = null) => categorieen.rijen(dag),
    setting: (code, dag = null) => settings.vind(code, dag),
    settings: (dag = null) => settings.rijen(dag),
    duurklassen: (dag = null) => duurklassen.rijen(dag),
    soorten: (dag = null) => soorten.rijen(dag),
    retourcode: (code, dag = null) => retourcodes.vind(code, dag),
    retourcodes: (dag = null) => retourcodes.rijen(dag),
    retourcodetabel: (naam, dag = null) => {
      const uitgavenVan = () => bekendeUitgaven(uitgaven, 'retourcodetabel', `retourcodetabel-${naam}`, null)
      return eenmaal(retourcodetabellen, naam, () => bouwTabel(uitgavenVan())).rijen(dag)
    },
    tariefsoort: (soort, dag = null) => tariefsoorten.vind(soort, dag),
    termijn: (id, dag = null) => termijnen.vind(id, dag),
  } satisfies Referentie)
}

function prestatieUitgaven(
  uitgaven: readonly Uitgave[],
  packs: PrestatieKeuze['packs'],
  bekendOp: EpochDay | null,
): Uitgave<'prestaties'>[] {
  return packs.flatMap((pack) => {
    const onderwerp = pack === 'nza' ? 'prestaties' : 'prestaties-fictief'
    return bekendeUitgaven(uitgaven, 'prestaties', onderwerp, bekendOp)
  })
}

function eenmaal<T>(gemaakt: Map<string, T>, sleutel: string, maak: () => T): T {
  const bekend = gemaakt.get(sleutel)
  if (bekend !== undefined) return bekend
  const nieuw = maak()
  gemaakt.set(sleutel, nieuw)
  return nieuw
}

function checkDubbel(uitgaven: readonly Uitgave[]): void {
  const gezien = new Map<string, string>()
  for (const { kop, laag, bestand } of uitgaven) {
    const sleutel = [kop.onderwerp, kop.geldigVanaf, kop.uitgave, laag].join(' ')
    const eerder = gezien.get(sleutel)
    if (eerder !== undefined) {
      throw new ReferentieFout(bestand, 'kop', 'uitgave', {
        nl: `deze uitgave is er al: ${eerder}.`,
        en: `this release is there already: ${eerder}.`,
      })
    }
    gezien.set(sleutel, bestand)
  }
}
