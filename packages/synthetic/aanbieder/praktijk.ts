import { Agenda } from './agenda.ts'
import { type Bouwbron, leegStam } from './basis.ts'
import type { Bouw } from './bouw.ts'
import { vulGgz } from './ggz.ts'
import { maakTeam } from './team.ts'
import { maakWerkplekken } from './werkplek.ts'

/** Categories of who may hold a practice: GZ psychologist, klinisch psycholoog, psychotherapeut. */
const HOUDERS = [6, 3, 7] as const
/** With fewer known tariffs than this there is too little to choose from. */
const GENOEG = 6

/** A ggz practice under kwaliteitsstatuut sectie II: one or two psychologists, real time counts. */
export function bouwPraktijk(bron: Bouwbron): Bouw {
  const { toeval, nummers, raster, boek, feiten, verzekeraars } = bron
  const { werkplekken, eenheden } = maakWerkplekken(raster, feiten.settings, ['sectie-ii'])
  const setting = werkplekken[0]?.setting ?? 1
  // tariffs of a year are known in part: who has the most known prestaties can surely practise
  const bekend = HOUDERS.map((categorie) => ({ categorie, aantal: boek.rijen(setting, categorie).length }))
  const [eerste, ...anderen] = bekend.filter(({ aantal }) => aantal >= GENOEG).map(({ categorie }) => categorie)
  if (eerste === undefined) {
    throw new RangeError('de feiten hebben in deze maand te weinig tarieven voor een praktijk (sectie II)')
  }
  const categorieen = anderen.length > 0 && toeval.kans(70) ? [eerste, toeval.kies(anderen)] : [eerste]
  const team = maakTeam(toeval, nummers, feiten.beroepen, {
    categorieen,
    sinds: raster.dag(-700),
    naDeMaand: raster.dag(raster.aantal + 1),
  })
  const stam = leegStam({ id: 'praktijk', naam: 'Psychologenpraktijk', agb: nummers.agb('94'), soort: '2' })
  stam.zorgverleners.push(...team.zorgverleners)
  stam.eenheden.push(...eenheden)
  return vulGgz(bron, {
    ...{ soort: 'praktijk', stam, agenda: new Agenda(raster, 1), werkplekken, behandelaars: team.behandelaars },
    planningTelt: () => false,
    aantal: toeval.getal(40, 60),
    gecontracteerd: verzekeraars.slice(0, 1),
    wissel: 0,
  })
}
