import { formatDay, formatDayNl } from '@zorgketen/values'
import { ZPM_VANAF } from '../consult/zpm-vanaf.ts'
import { tellSetting } from '../settingkeuze/explain-setting.ts'
import type { Settingvraag } from '../stam/stam.ts'
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

export const stepSetting: StepTeller = ({ registratie, stam }) => {
  const { datum, eenheid } = registratie
  const besluit = stam.settingOp(eenheid, datum)
  if (typeof besluit === 'string' || 'weigering' in besluit) return null
  const vraag = stam.vraagVan?.(registratie, datum) ?? null
  const regel = vraag === null ? null : tellRegel(vraag)
  if (regel !== null) {
    const invoer = { eenheid, datum: formatDay(datum), regel: regel.id }
    return { stap: 'setting', invoer, uitkomst: besluit.setting, bron: regel.bron, tekst: regel.tekst }
  }
  return {
    stap: 'setting',
    invoer: { eenheid, datum: formatDay(datum) },
    uitkomst: besluit.setting,
    bron: BRONNEN.setting,
    tekst: {
      nl: `Eenheid ${eenheid} valt in setting ${besluit.setting}, besloten op ${formatDayNl(besluit.besloten)} (${besluit.reden}).`,
      en: `Unit ${eenheid} is in setting ${besluit.setting}, decided on ${formatDay(besluit.besloten)} (${besluit.reden}).`,
    },
  }
}

/** The rule of the decision list that chose, with what it looked at; null: the division of the unit did. */
function tellRegel({ lijst, indeling, contact }: Settingvraag) {
  const { stappen } = tellSetting(lijst, indeling, contact)
  const laatste = stappen.at(-1)
  return laatste === undefined || laatste.regel === null ? null : { ...laatste, id: laatste.regel }
}

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
