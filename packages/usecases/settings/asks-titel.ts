import { rulesFor } from '@zorgketen/zorgprestatie'
import type { Kast } from '../opslag/opslag.ts'
import { readRegister } from '../registreren/register-documenten.ts'
import { settinglijstVan } from './settinglijst-van.ts'

/**
 * Whether a running titel may decide over the setting of some unit, so that a change of placements changes prestaties.
 */
export async function asksTitel(kast: Kast): Promise<boolean> {
  const [eigen] = await readRegister(kast, 'settinglijst')
  const lijst = settinglijstVan(eigen === undefined ? {} : { settinglijst: eigen.regels })
  const vragend = lijst.filter(({ als }) => als.strafrechtelijkeTitel !== undefined)
  if (vragend.length === 0) return false
  return (await readRegister(kast, 'eenheid')).some((eenheid) => rulesFor(vragend, eenheid.id, eenheid).length > 0)
}
