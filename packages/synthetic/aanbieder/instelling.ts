import { Agenda } from './agenda.ts'
import { type Bouwbron, leegStam } from './basis.ts'
import type { Bouw } from './bouw.ts'
import { vulGgz } from './ggz.ts'
import { maakTeam } from './team.ts'
import { maakWerkplekken } from './werkplek.ts'

/** A ggz institution: several units and professions, planned = realised recorded (ZPM-24), two insurers. */
export function bouwInstelling(bron: Bouwbron): Bouw {
  const { toeval, nummers, raster, feiten, verzekeraars } = bron
  const settings = toeval.schud(['mono', 'multi', 'outreachend', 'klinisch']).slice(0, toeval.getal(2, 4))
  const { werkplekken, eenheden } = maakWerkplekken(raster, feiten.settings, settings)
  const rest = Array.from({ length: toeval.getal(4, 7) }, () => toeval.getal(1, 8))
  const team = maakTeam(toeval, nummers, feiten.beroepen, {
    categorieen: [2, 6, 1, 8, ...rest],
    sinds: raster.dag(-500),
    naDeMaand: raster.dag(raster.aantal + 1),
  })
  const stam = leegStam({ id: 'instelling', naam: 'Instelling voor ggz', agb: nummers.agb('06'), soort: '1' })
  stam.zorgverleners.push(...team.zorgverleners)
  stam.eenheden.push(...eenheden)
  // in half of the countries the decision only holds from a day within the month on
  const vanaf = raster.dag(toeval.kans(50) ? -200 : toeval.getal(8, 16))
  stam.planningIsRealisatie.push({
    geldig: { van: vanaf, tot: null },
    vastgelegd: raster.dag(-201),
    toelichting: 'Agenda is realistisch en toetsbaar; jaarlijkse controle vastgelegd (fictief)',
  })
  return vulGgz(bron, {
    ...{ soort: 'instelling', stam, agenda: new Agenda(raster, 1), werkplekken, behandelaars: team.behandelaars },
    planningTelt: (datum) => datum >= vanaf,
    aantal: toeval.getal(150, 250),
    gecontracteerd: verzekeraars.slice(0, toeval.getal(1, 2)),
    wissel: 6,
  })
}
