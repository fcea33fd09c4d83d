import type { EpochDay } from '@zorgketen/values'
import type { Zorgvraagfeit } from './feiten.ts'

/** A zorgvraag with the days that its rules ask for. */
export interface Zorgvraagbeeld extends Zorgvraagfeit {
  /** Days of all its consults, ascending; a day occurs as often as it had consults. */
  readonly consultdagen: readonly EpochDay[]
  /** First consult of all, here or before what is registered here; null: none, or not known. */
  readonly eersteConsult: EpochDay | null
  readonly eersteDiagnostiek: EpochDay | null
  /** First diagnostiekconsult by the regiebehandelaar. */
  readonly eersteRegie: EpochDay | null
}

export function composeZorgvraagbeeld(zorgvraag: Zorgvraagfeit): Zorgvraagbeeld {
  const diagnostiek = zorgvraag.consulten.filter((consult) => consult.zorgsoort === 'diagnostiek')
  const consultdagen = sortDays(zorgvraag.consulten.map((consult) => consult.datum))
  return {
    ...zorgvraag,
    consultdagen,
    eersteConsult: firstConsult(zorgvraag, consultdagen[0] ?? null),
    eersteDiagnostiek: first(diagnostiek.map((consult) => consult.datum)),
    eersteRegie: first(
      diagnostiek.filter((consult) => consult.doorRegiebehandelaar === true).map((consult) => consult.datum),
    ),
  }
}

export const sortDays = (dagen: readonly EpochDay[]): readonly EpochDay[] => [...dagen].sort((a, b) => a - b)

const first = (dagen: readonly EpochDay[]): EpochDay | null => sortDays(dagen)[0] ?? null

/** The zorgtraject knows its first prestatie, whatever it was; without that, only consults that are all here tell. */
function firstConsult({ begonnen, volledig }: Zorgvraagfeit, hier: EpochDay | null): EpochDay | null {
  if (begonnen === null) return volledig ? hier : null
  return hier !== null && hier < begonnen ? hier : begonnen
}
