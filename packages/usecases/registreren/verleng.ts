import { addDays, addMonths, type EpochDay, firstOfMonth, maandOf } from '@zorgketen/values'
import type { Registratie } from '../formaten/registratie.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import { audit } from '../werk/audit.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { afleiderVan, dagenVan } from './afleider.ts'
import { differs } from './differs.ts'
import { stamVan } from './stam-van.ts'

/**
 * The daily run: gives stays that go on their days until yesterday, in every open month that lacks some, so that a day off
 * is caught up. Gives the months that changed.
 */
export const extendVerblijven = (plek: Werkplek, actor: Actor): Promise<readonly string[]> =>
  plek.opslag.transact(actor, async (kast) => {
    const gisteren = addDays(await vandaagVan(kast, plek), -1)
    const gewijzigd: string[] = []
    let eerste: EpochDay = firstOfMonth(gisteren)
    // Back until a month that has everything: the months before it were done then.
    while (await extendMaand(kast, plek, eerste, gewijzigd)) eerste = addMonths(eerste, -1)
    if (gewijzigd.length > 0) {
      await audit(kast, plek, actor, {
        handeling: 'verblijfsdagen bijgewerkt',
        onderwerp: 'lopende verblijven',
        details: { maanden: gewijzigd.toSorted().join(', ') },
      })
    }
    return gewijzigd
  })

/** Whether the month had to change. */
async function extendMaand(kast: Kast, plek: Werkplek, eerste: EpochDay, gewijzigd: string[]): Promise<boolean> {
  const maand = maandOf(eerste)
  const dagen = dagenVan(maand)
  const verblijven = (await kast.registraties.wegen(dagen.van, dagen.tot, null)).filter(isVerblijf)
  if (verblijven.length === 0 || (await isDicht(kast, maand))) return false
  const afleider = await afleiderVan(kast, plek, await stamVan(kast, dagen.tot), dagen, { patienten: null })
  const gaf = afleider.derive(verblijven)
  const ids = verblijven.map(({ id }) => id)
  if (!(await differs(kast, maand, gaf, ids))) return false
  await kast.prestaties.zet(maand, gaf, ids)
  gewijzigd.push(maand)
  return true
}

const isVerblijf = ({ soort }: Registratie): boolean => soort === 'verblijf'

const isDicht = async (kast: Kast, maand: Parameters<Kast['maanden']['historie']>[0]): Promise<boolean> =>
  (await kast.maanden.historie(maand)).at(-1)?.stand === 'gesloten'
