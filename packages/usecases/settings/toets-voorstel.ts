import type { Tekst } from '@zorgketen/values'
import { checkSettinglijst, describeWeigering, lijstTeksten, makeStam, rulesOn } from '@zorgketen/zorgprestatie'
import { lees } from '../beheren/lees.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import { readRegister } from '../registreren/register-documenten.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { listOf } from './lees-settings.ts'
import { wordsOf } from './noem-waarden.ts'
import { type GelezenVoorstel, listAfter, type Settingvoorstel, settingvoorstel } from './voorstel.ts'

/** What is wrong with one rule of a proposal; `plaats` counts from 0. `afkeur` keeps the list from being accepted. */
export interface Voorstelbevinding {
  readonly plaats: number
  readonly code: string
  readonly ernst: 'afkeur' | 'waarschuwing' | 'signaal'
  readonly wat: Tekst
  readonly verwacht: Tekst
  readonly doe: Tekst
  readonly bron: string
}

interface Voorsteltoets {
  /** The conditions of each rule in words. */
  readonly inWoorden: readonly Tekst[]
  readonly bevindingen: readonly Voorstelbevinding[]
}

/** Judges a proposal while a person makes it; keeps nothing. Throws `Werkfout` for what is no list at all. */
export const checkVoorstel = (plek: Werkplek, actor: Actor, ruw: Settingvoorstel): Promise<Voorsteltoets> =>
  plek.opslag.read(actor, async (kast) => {
    const voorstel = lees(settingvoorstel, ruw)
    const tell = await wordsOf(kast, voorstel.regels)
    return {
      inWoorden: voorstel.regels.map(({ als }) => tell(als)),
      bevindingen: await judgeVoorstel(plek, kast, voorstel),
    }
  })

export async function judgeVoorstel(
  plek: Werkplek,
  kast: Kast,
  voorstel: GelezenVoorstel,
): Promise<readonly Voorstelbevinding[]> {
  const { regels } = await listOf(kast)
  const straks = listAfter(regels, voorstel, { op: await vandaagVan(kast, plek), reden: 'wijziging' })
  const stam = makeStam({
    eenheden: await readRegister(kast, 'eenheid'),
    zorgverleners: await readRegister(kast, 'zorgverlener'),
    planningIsRealisatie: [],
  })
  return checkSettinglijst(rulesOn(straks, voorstel.vanaf), stam).map((bevinding) => {
    const { wat, verwacht, doe, bron } = describeWeigering(lijstTeksten, bevinding)
    const { plaats, code, ernst } = bevinding
    return { plaats, code, ernst, wat, verwacht, doe, bron: `${bron.document}, ${bron.plaats}` }
  })
}
