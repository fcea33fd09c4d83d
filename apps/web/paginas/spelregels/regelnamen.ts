import type { Tekst } from '@zorgketen/values'

/** Short names of the rules of the field, for a list and a choice; the rule book has the whole sentence. */
const NAMEN: Readonly<Record<string, Tekst>> = {
  'zpm.regie.zes-weken': { nl: 'Regiebehandelaar binnen zes weken', en: 'Regiebehandelaar within six weeks' },
  'zpm.regie.vier-consulten': {
    nl: 'Regiebehandelaar vóór het vijfde consult',
    en: 'Regiebehandelaar before the fifth consult',
  },
  'zpm.diagnostiek.onverzekerd': { nl: 'Diagnostiek onverzekerde zorg', en: 'Diagnostics of uninsured care' },
  'zpm.diagnostiek.onverzekerd-vastgesteld': {
    nl: 'Zorg na een onverzekerde diagnose',
    en: 'Care after an uninsured diagnosis',
  },
  'zpm.euthanasie.maximum': { nl: 'Euthanasieconsultatie twaalf uur', en: 'Euthanasia consultation twelve hours' },
  'zpm.planning.gepland-herkenbaar': { nl: 'Gepland of ongepland', en: 'Planned or unplanned' },
  'zpm.planning.vooraf-vastgelegd': { nl: 'Plan vooraf vastgelegd', en: 'Plan recorded beforehand' },
  'zpm.verwijzing.negen-maanden': { nl: 'Verwijzing ouder dan negen maanden', en: 'Referral older than nine months' },
  'zpm.diagnose.vermeld': { nl: 'Diagnose vermeld', en: 'Diagnosis recorded' },
  'zpm.typering.jaarlijks': { nl: 'Zorgvraagtypering jaarlijks', en: 'Typing every year' },
  'zpm.consult.lang': { nl: 'Consult langer dan twee uur', en: 'Consult over two hours' },
  'zpm.reis.binnen-instelling': { nl: 'Reistijd binnen de instelling', en: 'Travel within the institution' },
  'zpm.verblijf.zonder-consult': {
    nl: 'Verblijf dertig dagen zonder consult',
    en: 'Stay of thirty days without consult',
  },
  'zpm.verblijf.dag-binnen-verblijf': { nl: 'Verblijfsdag buiten het verblijf', en: 'Day outside the stay' },
}

/** The id of a rule without its version. */
export const regelId = (sleutel: string): string => sleutel.replace(/@\d+$/, '')

/** The short name of a rule; its id when it has none. */
export const noemRegel = (regel: string): Tekst | string => NAMEN[regelId(regel)] ?? regelId(regel)
