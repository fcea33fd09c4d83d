import type { Tekst } from '@zorgketen/values'
import { KENMERKNAAM, LOCATIESOORTEN } from '@zorgketen/zorgprestatie'
import { readKeuzelijsten } from '../beheren/keuzelijsten.ts'
import type { Actor } from '../opslag/actor.ts'
import { readRegister } from '../registreren/register-documenten.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { LOCATIENAMEN } from './noem-waarden.ts'

interface Settingkeuzeoptie {
  readonly code: string
  readonly naam: Tekst
}

/** What a rule can ask for and choose, as this organisation recorded it; professionals are searched for. */
export interface Settingkeuzes {
  readonly eenheden: readonly Settingkeuzeoptie[]
  readonly teams: readonly string[]
  readonly teamsoorten: readonly string[]
  readonly zorgprogrammas: readonly string[]
  readonly beroepen: readonly Settingkeuzeoptie[]
  readonly locatiesoorten: readonly Settingkeuzeoptie[]
  readonly settings: readonly Settingkeuzeoptie[]
  readonly kenmerken: readonly Settingkeuzeoptie[]
}

/** Labels that the shipped rules use, so that they can be chosen before a unit has one. */
const MEEGELEVERDE_SOORTEN = ['gemengd', 'fact']

export async function readSettingkeuzes(plek: Werkplek, actor: Actor): Promise<Settingkeuzes> {
  const { beroepen, settings } = await readKeuzelijsten(plek, actor)
  return plek.opslag.read(actor, async (kast) => {
    const eenheden = await readRegister(kast, 'eenheid')
    const rijen = eenheden.flatMap(({ kenmerken }) => kenmerken ?? [])
    const distinct = (waarden: readonly (string | null)[]): readonly string[] =>
      [...new Set(waarden.filter((een) => een !== null))].sort()
    return {
      eenheden: eenheden.map(({ id, naam }) => ({ code: id, naam: { nl: naam, en: naam } })),
      teams: distinct(rijen.map(({ team }) => team)),
      teamsoorten: distinct([...MEEGELEVERDE_SOORTEN, ...rijen.map(({ teamsoort }) => teamsoort)]),
      zorgprogrammas: distinct(rijen.map(({ zorgprogramma }) => zorgprogramma)),
      beroepen,
      locatiesoorten: LOCATIESOORTEN.map((code) => ({ code, naam: LOCATIENAMEN[code] })),
      settings,
      kenmerken: Object.entries(KENMERKNAAM).map(([code, naam]) => ({ code, naam })),
    }
  })
}
