import { ok, type Result } from '../fout/result.ts'
import { type Weigering, weiger } from '../fout/weiger.ts'
import { daysFromCivil } from './civil.ts'
import { daysInMonth } from './days-in-month.ts'
import { EERSTE_JAAR, type EpochDay, LAATSTE_JAAR } from './epoch-day.ts'
import { readDigits } from './read-digits.ts'

/** Reads an ISO date `yyyy-mm-dd`. */
export function parseDay(tekst: string): Result<EpochDay> {
  if (tekst.length !== 10 || tekst.charCodeAt(4) !== 45 || tekst.charCodeAt(7) !== 45) return diagnoseVorm(tekst)
  const jaar = readDigits(tekst, 0, 4)
  const maand = readDigits(tekst, 5, 2)
  const dag = readDigits(tekst, 8, 2)
  if (jaar < 0 || maand < 0 || dag < 0) return diagnoseVorm(tekst)
  if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) return weiger('dag.buiten-bereik', { jaar })
  const dagen = daysInMonth(jaar, maand)
  if (dagen === 0) return weiger('dag.maand-bestaat-niet', { maand })
  if (dag < 1 || dag > dagen) return weiger('dag.dag-bestaat-niet', { dag, maand, jaar, dagen })
  return ok(daysFromCivil(jaar, maand, dag) as EpochDay)
}

function diagnoseVorm(tekst: string): Weigering {
  const kaal = tekst.trim()
  if (kaal === '') return weiger('dag.leeg')
  if (kaal !== tekst) return weiger('dag.spatie')
  if (/^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}$/.test(tekst)) return weiger('dag.volgorde')
  if (/^\d{8}$/.test(tekst)) return weiger('dag.zonder-streepjes')
  if (/^\d{4}-\d{2}-\d{2}[T Z+-]/.test(tekst)) return weiger('dag.met-tijd')
  return weiger('dag.vorm')
}
