import { type Onbekend, onbekend } from '@zorgketen/rules'
import type { Zorgvraagbeeld } from './zorgvraagbeeld.ts'

const NIEUW_ONBEKEND = onbekend(
  'Of deze zorgvraag nieuw is, is niet bekend: er is geen zorgtraject met een startdatum.',
  'Whether this zorgvraag is new is not known: there is no zorgtraject with a start date.',
)
const EERDERE_ONBEKEND = onbekend(
  'Niet alle consulten van deze zorgvraag zijn hier geregistreerd: het eerste diagnostiekconsult is niet bekend.',
  'Not all consults of this zorgvraag are registered here: the first diagnostic consult is not known.',
)
const REGIE_ONBEKEND = onbekend(
  'Wie de regiebehandelaar van deze zorgvraag is, is niet vastgelegd.',
  'Who the regiebehandelaar of this zorgvraag is was not recorded.',
)
const EERSTE_ONBEKEND = onbekend(
  'Wanneer het eerste consult van deze zorgvraag was, is niet bekend.',
  'When the first consult of this zorgvraag was is not known.',
)

/** Why the rules about the regiebehandelaar cannot judge this zorgvraag; null when they can. */
export function regieOngewis({ nieuw, volledig, consulten, eersteDiagnostiek }: Zorgvraagbeeld): Onbekend | null {
  if (nieuw === false || consulten.length === 0) return null
  if (nieuw === null) return NIEUW_ONBEKEND
  if (!volledig) return EERDERE_ONBEKEND
  if (eersteDiagnostiek === null) return null
  return consulten.some((consult) => consult.doorRegiebehandelaar === null) ? REGIE_ONBEKEND : null
}

/** Why the age of the referral cannot be judged; null when it can, or when there is none. */
export function verwijzingOngewis(beeld: Zorgvraagbeeld): Onbekend | null {
  const { stroom, verwijzing, volledig, begonnen } = beeld
  if (stroom === 'fz' || verwijzing === null || volledig || begonnen !== null) return null
  return closedUnseen(beeld) ? null : EERSTE_ONBEKEND
}

/** Closed without any consult: nobody waits for the first one any more. */
export const closedUnseen = ({ gesloten, consulten }: Zorgvraagbeeld): boolean =>
  gesloten !== null && consulten.length === 0

/** A term has no way to say that it cannot judge: these rules, and what they lack. */
export const ONGEWIS: ReadonlyMap<string, (beeld: Zorgvraagbeeld) => Onbekend | null> = new Map([
  ['zpm.regie.zes-weken', regieOngewis],
  ['zpm.verwijzing.negen-maanden', verwijzingOngewis],
])
