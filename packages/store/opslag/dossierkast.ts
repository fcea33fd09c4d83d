import type { Dossierkast } from '@zorgketen/usecases/opslag'
import type { Maand } from '@zorgketen/values'
import { saveDossier } from './bewaar-dossier.ts'
import type { Context } from './context.ts'
import { listDeclaraties } from './declaraties.ts'
import { countNietGedeclareerd, countOpenAfgekeurd, countTeHerstellen } from './dossiertellingen.ts'
import { listGevraagd, listNietGevraagd } from './gevraagd.ts'
import { readDossiers, readPatientdossiers } from './lees-dossiers.ts'
import { readPosten } from './lees-posten.ts'
import { listMaandenRond } from './maanden-rond.ts'
import { findRegel, listRegels } from './regels.ts'

export function makeDossierkast(context: Context): Dossierkast {
  const { sql, sleutel } = context
  return {
    dossiers: (maanden) => readDossiers(context, maanden),
    vanPatienten: (patienten) => readPatientdossiers(context, patienten),
    posten: () => readPosten(context),
    gevraagd: (prestaties) => listGevraagd(context, prestaties),
    nietGevraagd: (maand, stroom) => listNietGevraagd(context, maand, stroom),
    maandenRond: (maand) => listMaandenRond(context, maand),
    maandVan: async (berichtreferentie) => {
      const [rij] = await sql.query<{ maand: Maand }>(
        'select maand from declaratie where verdeel_id = $1 and organisatie_id = $2 and berichtreferentie = $3',
        [...(await sleutel()), berichtreferentie],
      )
      return rij?.maand ?? null
    },
    bewaar: (betaler, voor, na, bij) => saveDossier(context, betaler, voor, na, bij),
    zetStand: async (berichtreferentie, stand) => {
      await sql.run(
        'update declaratie set stand = $4 where verdeel_id = $1 and organisatie_id = $2 and berichtreferentie = $3',
        [...(await sleutel()), berichtreferentie, stand],
      )
    },
    declaraties: (maand) => listDeclaraties(context, maand),
    regels: (filter, pagina) => listRegels(context, filter, pagina),
    regel: (referentie) => findRegel(context, referentie),
    nummers: async () => {
      const basis = await sleutel()
      const [hoogste] = await sql.query<{ referentie: string }>(
        `select referentie from declaratieregel where verdeel_id = $1 and organisatie_id = $2
         and referentie >= 'R' and referentie < 'S' and referentie ~ '^R[0-9]{12}$' order by referentie desc limit 1`,
        basis,
      )
      const facturen = await sql.query<{ factuurnummer: string }>(
        `select factuurnummer from declaratie where verdeel_id = $1 and organisatie_id = $2
         union select factuurnummer from particuliere_factuur where verdeel_id = $1 and organisatie_id = $2`,
        basis,
      )
      return {
        hoogsteReferentie: hoogste === undefined ? 0 : Number(hoogste.referentie.slice(1)),
        facturen: new Set(facturen.map(({ factuurnummer }) => factuurnummer)),
      }
    },
    nietGedeclareerd: (maand) => countNietGedeclareerd(context, maand),
    openAfgekeurd: (maand) => countOpenAfgekeurd(context, maand),
    teHerstellen: () => countTeHerstellen(context),
  }
}
