import { Agenda } from './agenda.ts'
import { type Bouwbron, leegStam } from './basis.ts'
import type { Bouw } from './bouw.ts'
import { vulGgz } from './ggz.ts'
import { maakTeam } from './team.ts'
import { maakWerkplekken } from './werkplek.ts'

/** Category of the GZ psychologist and of those who may sit beside him: KP, psychotherapist. */
const GZ = 6
const NAAST = [3, 7] as const

/** A ggz practice under kwaliteitsstatuut sectie II: one or two psychologists, real time counts. */
export function bouwPraktijk(bron: Bouwbron): Bouw {
  const { toeval, nummers, raster, boek, feiten, verzekeraars } = bron
  const { werkplekken, eenheden } = maakWerkplekken(raster, feiten.settings, ['sectie-ii'])
  const setting = werkplekken[0]?.setting ?? 1
  const naast = NAAST.filter((categorie) => boek.rijen(setting, categorie).length >= 6)
  const categorieen = naast.length > 0 && toeval.kans(70) ? [GZ, toeval.kies(naast)] : [GZ]
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
