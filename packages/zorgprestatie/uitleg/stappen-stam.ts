import { formatDay, formatDayNl } from '@zorgketen/values'
import { stepOfSetting } from '../afleiden/stap-setting.ts'
import { ZPM_VANAF } from '../consult/zpm-vanaf.ts'
import { BRONNEN } from '../weigering/bronnen.ts'
import type { StepTeller } from './vraag.ts'

export const stepIngang: StepTeller = ({ registratie: { datum } }) => {
  if (datum < ZPM_VANAF) return null
  return {
    stap: 'ingang',
    invoer: { datum: formatDay(datum) },
    uitkomst: 'zorgprestatiemodel',
    bron: BRONNEN.ingang,
    tekst: {
      nl: `Het contact was op ${formatDayNl(datum)}; het zorgprestatiemodel geldt vanaf ${formatDayNl(ZPM_VANAF)}.`,
      en: `The contact was on ${formatDay(datum)}; the zorgprestatiemodel holds from ${formatDay(ZPM_VANAF)}.`,
    },
  }
}

export const stepSetting: StepTeller = ({ registratie, stam }) => stepOfSetting(registratie, registratie.datum, stam)

export const stepBeroep: StepTeller = ({ registratie: { datum, zorgverlener }, stam, tarieven }) => {
  const periode = stam.beroepOp(zorgverlener, datum)
  if (typeof periode === 'string') return null
  const rij = tarieven.beroep(periode.beroep, datum)
  if (rij === undefined) return null
  return {
    stap: 'beroep',
    invoer: { zorgverlener, datum: formatDay(datum) },
    uitkomst: rij.beroep,
    bron: { ...BRONNEN.beroepen, zekerheid: rij.zekerheid },
    tekst: {
      nl: `Zorgverlener ${zorgverlener} is ${rij.beroep}: categorie ${rij.categorie}.`,
      en: `Professional ${zorgverlener} is ${rij.beroep}: category ${rij.categorie}.`,
    },
  }
}
