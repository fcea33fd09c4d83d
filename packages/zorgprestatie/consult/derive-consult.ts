import type { Consultprestatie } from '../prestatie/prestatie.ts'
import type { Consultregistratie } from '../registratie/consultregistratie.ts'
import { settingIndex } from '../stam/setting.ts'
import type { Stam } from '../stam/stam.ts'
import type { Tarieven } from '../tarieven/tarieven.ts'
import type { Afleiding } from './afleiding.ts'
import { endOf } from './eindtijd.ts'
import { plannedMinutes } from './planned-minutes.ts'
import { refuse, refuseAntwoord, refuseEenheid, refuseZorgverlener } from './refuse.ts'
import { ZPM_VANAF } from './zpm-vanaf.ts'

/**
 * Derives the consult prestatie of one registered contact (ZPM-01): setting, beroep, kind and counted time choose the
 * code, the day chooses the tariff (maximum, in cents). What is missing or unknown is refused with the reason; no
 * code or tariff is ever made up. The explanation is a step of its own (`explainConsult`).
 */
export function deriveConsult(
  registratie: Consultregistratie,
  stam: Stam,
  tarieven: Tarieven,
): Afleiding<Consultprestatie> {
  const { datum, zorgsoort, begintijd } = registratie
  if (datum < ZPM_VANAF) return refuse(registratie, 'datum.voor-zpm')

  const besluit = stam.settingOp(registratie.eenheid, datum)
  if (typeof besluit === 'string') return refuseEenheid(registratie, besluit)
  if ('weigering' in besluit) return besluit
  const periode = stam.beroepOp(registratie.zorgverlener, datum)
  if (typeof periode === 'string') return refuseZorgverlener(registratie, periode)
  const beroep = tarieven.beroep(periode.beroep, datum)
  if (beroep === undefined) {
    const params = { beroep: periode.beroep, zorgverlener: registratie.zorgverlener }
    return refuse(registratie, 'beroep.niet-op-lijst', params)
  }

  // a patient who did not come had no contact, also where planned time counts as realised
  if (registratie.directeMinuten === 0) return refuse(registratie, 'tijd.geen-directe')
  const gepland = plannedMinutes(registratie, stam, tarieven)
  const minuten = gepland ?? registratie.directeMinuten
  const duurklasse = tarieven.duurklasse(minuten, datum)
  if (duurklasse === null) return refuse(registratie, 'duurklassen.onbekend')
  if (duurklasse === 0) return refuse(registratie, 'tijd.te-kort', { minuten })

  const index = settingIndex(besluit.setting)
  const antwoord = tarieven.vindConsult(index, beroep.categorieIndex, zorgsoort, duurklasse, datum)
  if (antwoord.uitkomst !== 'gevonden') {
    return refuseAntwoord(registratie, besluit.setting, beroep.beroep, duurklasse, antwoord)
  }
  const { rij } = antwoord
  return {
    soort: 'prestatie',
    prestatie: {
      soort: 'consult',
      id: registratie.id,
      registratie: registratie.id,
      patient: registratie.patient,
      stroom: registratie.stroom,
      datum,
      begintijd,
      eindtijd: endOf(begintijd, minuten),
      zorgsoort,
      setting: besluit.setting,
      eenheid: registratie.eenheid,
      zorgverlener: registratie.zorgverlener,
      beroep: beroep.beroep,
      categorieIndex: beroep.categorieIndex,
      duurklasse,
      minuten,
      tijdsoort: gepland === null ? 'gerealiseerd' : 'gepland',
      codelijst: '071',
      code: rij.code,
      naam: rij.naam,
      tarief: rij.tariefCents,
      fictief: rij.fictief,
    },
  }
}
