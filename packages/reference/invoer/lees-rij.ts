import type { Cents, EpochDay } from '@zorgketen/values'
import type { Tariefsoort } from '../vormen/tariefsoort-rij.ts'
import { bevinding, type Importbevinding } from './bevinding.ts'
import type { Importcode } from './bevinding-teksten.ts'
import type { Celrij } from './celrij.ts'
import { cleanCel } from './clean-cel.ts'
import type { HerkendeNaam, Kenmerken } from './kenmerken.ts'
import { leesCode } from './lees-code.ts'
import { leesDag } from './lees-dag.ts'
import { type Decimaalteken, leesTarief } from './lees-tarief.ts'
import { isMaximum, type Kolommen } from './vind-kolommen.ts'

/** A row as it was read, before it is compared with the others. `kenmerken` null: the name is not recognised. */
export type GelezenRegel = {
  readonly regel: number
  readonly code: string
  readonly naam: string
  readonly tariefCents: Cents | null
  readonly tariefsoort: Tariefsoort | null
  readonly vanaf: EpochDay | null
  /** First day it no longer holds. */
  readonly tot: EpochDay | null
  readonly kenmerken: Kenmerken | null
}

export type Rijuitkomst = { readonly regel: GelezenRegel | null; readonly bevindingen: readonly Importbevinding[] }

type Gereedschap = {
  readonly kolommen: Kolommen
  readonly decimaal: Decimaalteken
  readonly herken: (naam: string) => HerkendeNaam
}

/** Reads one row; every cell is looked at, so that all findings of a row come at once. */
export function leesRij({ nummer, cellen }: Celrij, { kolommen, decimaal, herken }: Gereedschap): Rijuitkomst {
  const bevindingen: Importbevinding[] = []
  const celVan = (kolom: string | null): string => (kolom === null ? '' : (cellen[kolom] ?? ''))
  const meld = (fout: Importcode | null, kolom: string | null, gevonden: string) => {
    if (fout !== null) bevindingen.push(bevinding(fout, { regel: nummer, kolom }, gevonden))
  }
  const { code, fout: codeFout } = leesCode(celVan(kolommen.code))
  meld(codeFout, kolommen.code, cleanCel(celVan(kolommen.code)))
  const naam = cleanCel(celVan(kolommen.naam))
  const herkend = naam === '' ? null : herken(naam)
  meld(naam === '' ? 'naam.leeg' : naam.includes('\ufffd') ? 'naam.beschadigd' : null, kolommen.naam, naam)
  meld(herkend?.fout ?? null, kolommen.naam, naam)
  const tarief = leesTarief(celVan(kolommen.tarief), decimaal)
  meld(tarief.fout, kolommen.tarief, cleanCel(celVan(kolommen.tarief)))
  const vanaf = leesDag(celVan(kolommen.vanaf))
  meld(vanaf.fout, kolommen.vanaf, cleanCel(celVan(kolommen.vanaf)))
  const totEnMet = leesDag(celVan(kolommen.totEnMet))
  meld(totEnMet.fout, kolommen.totEnMet, cleanCel(celVan(kolommen.totEnMet)))
  if (vanaf.dag !== null && totEnMet.dag !== null && totEnMet.dag < vanaf.dag) {
    meld('periode.omgekeerd', kolommen.totEnMet, cleanCel(celVan(kolommen.totEnMet)))
  }
  if (code === null || tarief.fout !== null || bevindingen.some((een) => een.ernst === 'fout')) {
    return { regel: null, bevindingen }
  }
  const maximum = tarief.cents !== null && isMaximum(kolommen.tarief ?? '') ? 'maximum' : null
  const regel: GelezenRegel = {
    regel: nummer,
    code,
    naam,
    tariefCents: tarief.cents,
    tariefsoort: tarief.tariefsoort ?? maximum,
    vanaf: vanaf.dag,
    tot: totEnMet.dag === null ? null : ((totEnMet.dag + 1) as EpochDay),
    kenmerken: herkend?.kenmerken ?? null,
  }
  return { regel, bevindingen }
}
