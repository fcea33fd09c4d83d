import type { EpochDay } from '@zorgketen/values'
import type { Uitgave } from '../uitgave/uitgave.ts'
import type { Versie } from '../uitgave/versie.ts'
import type { BeroepRij } from '../vormen/beroep-rij.ts'
import type { BeroepscategorieRij } from '../vormen/beroepscategorie-rij.ts'
import type { DuurklasseRij } from '../vormen/duurklasse-rij.ts'
import type { RetourcodeRij } from '../vormen/retourcode-rij.ts'
import type { RetourcodetabelRij } from '../vormen/retourcodetabel-rij.ts'
import type { SettingRij } from '../vormen/setting-rij.ts'
import type { SoortRij } from '../vormen/soort-rij.ts'
import type { Tariefsoort, TariefsoortRij } from '../vormen/tariefsoort-rij.ts'
import type { TermijnRij } from '../vormen/termijn-rij.ts'
import type { Codelijst } from './codelijst.ts'
import type { Prestaties } from './prestaties.ts'

/** `nza` is what sources print; `fictief` adds invented codes and tariffs, for the demonstration only. */
export type Pack = 'nza' | 'fictief'

export type PrestatieKeuze = { readonly packs: readonly Pack[]; readonly bekendOp?: EpochDay | null }

/**
 * All reference data of one run, immutable. A day picks what holds on it, null the newest; `bekendOp` leaves out
 * what the field could not know on that day, null leaves out nothing.
 */
export type Referentie = {
  readonly uitgaven: readonly Uitgave[]
  readonly versies: () => readonly Versie[]
  /** Always a list: one that is not installed answers nietTeBeoordelen. `id` as the rules name it, such as CL0002-VEKT. */
  readonly codelijst: (id: string, bekendOp?: EpochDay | null) => Codelijst
  readonly prestaties: (keuze: PrestatieKeuze) => Prestaties
  readonly beroep: (naam: string, dag?: EpochDay | null) => BeroepRij | undefined
  readonly beroepen: (dag?: EpochDay | null) => readonly BeroepRij[]
  readonly beroepscategorieen: (dag?: EpochDay | null) => readonly BeroepscategorieRij[]
  readonly setting: (code: string, dag?: EpochDay | null) => SettingRij | undefined
  readonly settings: (dag?: EpochDay | null) => readonly SettingRij[]
  readonly duurklassen: (dag?: EpochDay | null) => readonly DuurklasseRij[]
  readonly soorten: (dag?: EpochDay | null) => readonly SoortRij[]
  readonly retourcode: (code: string, dag?: EpochDay | null) => RetourcodeRij | undefined
  readonly retourcodes: (dag?: EpochDay | null) => readonly RetourcodeRij[]
  /** The codes one receiver answers with, such as `gds801-1-0` for the gate; empty when no such table is installed. */
  readonly retourcodetabel: (naam: string, dag?: EpochDay | null) => readonly RetourcodetabelRij[]
  /** What a kind of tariff allows: how far an agreement may go above a maximum. */
  readonly tariefsoort: (soort: Tariefsoort, dag?: EpochDay | null) => TariefsoortRij | undefined
  readonly termijn: (id: string, dag?: EpochDay | null) => TermijnRij | undefined
}
