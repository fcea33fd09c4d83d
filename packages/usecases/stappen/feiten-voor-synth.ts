import { isVorm, type Referentie } from '@zorgketen/reference'
import type { Feiten } from '@zorgketen/synthetic'
import { type EpochDay, formatDay, type Maand, periodOfMaand } from '@zorgketen/values'

/** The plain rows the synthetic country is made from: what the reference data says during one month. */
export function feitenVoorSynth(referentie: Referentie, maand: Maand, layout: unknown): Feiten {
  const { van, tot } = periodOfMaand(maand)
  const settings = referentie.settings(van).map(({ code }) => code)
  return {
    prestaties: consultenIn(referentie, van, tot ?? van),
    beroepen: referentie.beroepen(van).map(({ beroep, categorieIndex, kanRegiebehandelaarZijn }) => ({
      beroep,
      categorieIndex,
      kanRegiebehandelaarZijn,
    })),
    duurklassen: referentie.duurklassen(van).map(({ vanaf }) => vanaf),
    settings,
    volledigeCodelijsten: referentie.uitgaven.flatMap((uitgave) =>
      isVorm(uitgave, 'codelijst') && uitgave.kop.volledig ? [uitgave.kop.onderwerp.replace('codelijst-', '')] : [],
    ),
    layout,
  }
}

/** Every place of the consult matrix whose code and tariff are the same on both days. */
function consultenIn(referentie: Referentie, van: EpochDay, tot: EpochDay): Feiten['prestaties'] {
  const { vindConsult } = referentie.prestaties({ packs: ['nza', 'fictief'] })
  const rows: Feiten['prestaties'][number][] = []
  for (const { index: setting } of referentie.settings(van)) {
    for (const { index: categorie } of referentie.beroepscategorieen(van)) {
      for (const { code: soort } of referentie.soorten(van)) {
        for (const { vanaf: minuten } of referentie.duurklassen(van)) {
          const first = vindConsult(setting, categorie, soort, minuten, van)
          const last = vindConsult(setting, categorie, soort, minuten, tot)
          if (first.uitkomst !== 'gevonden' || last.uitkomst !== 'gevonden') continue
          const { code, tariefCents, fictief } = first.rij
          if (last.rij.code !== code || last.rij.tariefCents !== tariefCents) continue
          const geldig = { vanaf: formatDay(van), tot: formatDay(tot) }
          rows.push({ setting, categorieIndex: categorie, soort, minuten, code, tariefCents, fictief, ...geldig })
        }
      }
    }
  }
  return rows
}
