import type { EpochDay, Maand, Period, Tekst } from '@zorgketen/values'
import { periodsOf, type Settingregel } from '@zorgketen/zorgprestatie'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import { readRegister } from '../registreren/register-documenten.ts'
import { SETTINGLIJST } from '../stam/documenten/settinglijst.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { wordsOf } from './noem-waarden.ts'
import { MEEGELEVERD } from './settinglijst-van.ts'

/** The list as it is kept. `versie` 0: the shipped one, nobody changed it yet. */
interface Lijststand {
  readonly versie: number
  readonly regels: readonly Settingregel[]
}

export async function listOf(kast: Kast): Promise<Lijststand> {
  const rij = await kast.registers.vind('settinglijst', SETTINGLIJST)
  const [eigen] = rij === null || rij.vervallen ? [] : await readRegister(kast, 'settinglijst')
  return { versie: rij?.versie ?? 0, regels: eigen?.regels ?? MEEGELEVERD }
}

/** A rule with its conditions in words. */
interface Getoonderegel extends Settingregel {
  readonly inWoorden: Tekst
}

interface Getoondeperiode extends Period {
  readonly regels: readonly Getoonderegel[]
}

export interface Settingstand {
  readonly versie: number
  readonly vandaag: EpochDay
  /** The stretches of days on which the list does not change, oldest first. */
  readonly perioden: readonly Getoondeperiode[]
  /** Months with registrations, newest first: which of them a change reaches depends on its day. */
  readonly maanden: readonly { readonly maand: Maand; readonly gesloten: boolean; readonly registraties: number }[]
}

/** The decision list on settings as it is, over time. */
export const readSettings = (plek: Werkplek, actor: Actor): Promise<Settingstand> =>
  plek.opslag.read(actor, async (kast) => {
    const { versie, regels } = await listOf(kast)
    const maanden = (await kast.maanden.maanden()).filter(({ registraties }) => registraties > 0)
    const tell = await wordsOf(kast, regels)
    const perioden = periodsOf(regels).map(({ regels: eigen, ...periode }) => ({
      ...periode,
      regels: eigen.map((regel) => ({ ...regel, inWoorden: tell(regel.als) })),
    }))
    return { versie, vandaag: await vandaagVan(kast, plek), perioden, maanden }
  })
