import { type EpochDay, epochDay } from '@zorgketen/values'
import { ReferentieFout } from '../uitgave/referentie-fout.ts'
import type { Uitgave } from '../uitgave/uitgave.ts'
import { type Versie, versieVan } from '../uitgave/versie.ts'
import type { Soort } from '../vormen/soort-rij.ts'
import { bouwConsultPlek, type ConsultMatrix, type ConsultPlek, consultAantal } from './consult-plek.ts'
import { maakPrestatieRij } from './maak-prestatie-rij.ts'
import { antwoordVan, GEEN_UITGAVE, type Leegte, leegteVan } from './prestatie-antwoord.ts'
import type { PrestatieAntwoord, PrestatieRij } from './prestatie-rij.ts'
import { type PrestatieZoek, zoekVan } from './prestatie-zoek.ts'
import { bouwTijdlijn, type Vak, vakOp } from './tijdlijn.ts'
import { vulAan } from './vul-aan.ts'
import { bouwZoektafel, type Zoektafel } from './zoektafel.ts'

/** Prestaties and tariffs by date (ZPM-19). */
export type Prestaties = {
  /** `setting` and `categorieIndex` are 1-based, `duurklasse` is one of the classes in minutes. Allocates nothing. */
  readonly vindConsult: (
    setting: number,
    categorieIndex: number,
    soort: Soort,
    duurklasse: number,
    dag: EpochDay,
  ) => PrestatieAntwoord
  /** Every kind of prestatie by its features (ZPM-07 to ZPM-17). Allocates nothing. */
  readonly vind: (zoek: PrestatieZoek, dag: EpochDay) => PrestatieAntwoord
  readonly vindCode: (code: string, dag: EpochDay) => PrestatieAntwoord
}

type Tafel = {
  readonly vanaf: number
  readonly tot: number
  readonly consult: readonly PrestatieAntwoord[]
  readonly zoek: Zoektafel
  readonly perCode: ReadonlyMap<string, PrestatieAntwoord>
  readonly leeg: PrestatieAntwoord
}

/** Answers for every place of the consult matrix and every code are made once, per stretch of days. */
export function bouwPrestaties(
  uitgaven: readonly Uitgave<'prestaties'>[],
  matrix: ConsultMatrix,
  settingIndex: ReadonlyMap<string, number>,
): Prestaties {
  const plek = bouwConsultPlek(matrix)
  const versies = new Map(uitgaven.map((uitgave) => [uitgave, versieVan(uitgave)]))
  const vakken = bouwTijdlijn(uitgaven).map((vak) => ({ vak, rijen: rijenVan(vak, settingIndex, versies, plek) }))
  const tafels = vulAan(vakken).map(({ vak, rijen }) => bouwTafel(vak, rijen, plek, consultAantal(matrix)))
  return {
    vindConsult: (setting, categorieIndex, soort, duurklasse, dag) => {
      const tafel = vakOp(tafels, dag)
      if (tafel === undefined) return GEEN_UITGAVE
      return tafel.consult[plek(setting, categorieIndex, soort, duurklasse)] ?? tafel.leeg
    },
    vind: (zoek, dag) => {
      const tafel = vakOp(tafels, dag)
      return tafel === undefined ? GEEN_UITGAVE : (tafel.zoek(zoek) ?? tafel.leeg)
    },
    vindCode: (code, dag) => {
      const tafel = vakOp(tafels, dag)
      return tafel === undefined ? GEEN_UITGAVE : (tafel.perCode.get(code) ?? tafel.leeg)
    },
  }
}

function rijenVan(
  vak: Vak<'prestaties'>,
  settingIndex: ReadonlyMap<string, number>,
  versies: ReadonlyMap<Uitgave<'prestaties'>, Versie>,
  plek: ConsultPlek,
): PrestatieRij[] {
  return [...vak.rijen.values()].flatMap((gedateerd) => {
    const { uitgave } = gedateerd
    const rij = maakPrestatieRij(gedateerd, settingIndex, versies.get(uitgave) ?? versieVan(uitgave))
    if (rij === null) return []
    if (isConsult(rij.soort) && plekVan({ ...rij, variant: null }, plek) < 0) {
      throw new ReferentieFout(uitgave.bestand, rij.code, null, {
        nl: 'setting, categorieIndex of minuten passen niet bij de settings, beroepscategorieen en duurklassen.',
        en: 'setting, categorieIndex or minuten do not fit the settings, beroepscategorieen and duurklassen.',
      })
    }
    return [rij]
  })
}

function bouwTafel(vak: Vak<'prestaties'>, rijen: readonly PrestatieRij[], plek: ConsultPlek, aantal: number): Tafel {
  const vanaf = epochDay(vak.vanaf)
  const leegte: Leegte = leegteVan(vanaf)
  const leeg = vak.volledig ? leegte.afwezig : leegte.codeOnbekend
  const consult = new Array<PrestatieAntwoord>(aantal).fill(leeg)
  const antwoorden = new Map(rijen.map((rij) => [rij, antwoordVan(rij, vanaf)]))
  const antwoord = (rij: PrestatieRij) => antwoorden.get(rij) ?? leeg
  const zoek = bouwZoektafel(rijen, antwoord)
  const perCode = new Map<string, PrestatieAntwoord>()
  for (const rij of rijen) {
    perCode.set(rij.code, antwoord(rij))
    const index = plekVan(rij, plek)
    if (index >= 0) consult[index] = zoek(zoekVan(rij)) ?? leeg
  }
  return { vanaf: vak.vanaf, tot: vak.tot, consult, zoek, perCode, leeg }
}

/** The place of a row in the consult matrix; -1 when it has none, such as a variant: the matrix cannot tell it apart. */
function plekVan({ setting, categorieIndex, soort, minuten, variant }: PrestatieRij, plek: ConsultPlek): number {
  if (variant !== null || !isConsult(soort) || setting === null || categorieIndex === null || minuten === null)
    return -1
  return plek(setting, categorieIndex, soort, minuten)
}

function isConsult(soort: string): soort is Soort {
  return soort === 'diagnostiek' || soort === 'behandeling'
}
