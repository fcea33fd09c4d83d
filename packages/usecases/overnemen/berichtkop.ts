import { fromBericht, fromRetourBericht } from '@zorgketen/gds801'
import type { Bevinding } from '@zorgketen/messages'
import { type EpochDay, formatDay, formatUzovi } from '@zorgketen/values'
import type { Berichtrij } from '../opslag/berichtenkast.ts'
import type { Berichten } from '../stappen/berichten.ts'

/** What the inbox or outbox keeps of a message of the old system. */
export interface Berichtkop extends Pick<Berichtrij, 'richting' | 'soort' | 'milieu' | 'referentie' | 'tegenpartij'> {
  /** AGB of the declarant. */
  readonly declarant: string
  /** When it was sent, as far as the message tells (noon of that day); null: it does not. */
  readonly tijdstip: string | null
}

/** Deviations with which a take-over still reads a message: they lose nothing. */
const ONSCHULDIG: ReadonlySet<Bevinding['code']> = new Set(['onbekend-element', 'onbekend-attribuut', 'volgorde'])

/** A message that was read whole; null when the bytes hold another one or a broken one. */
const whole = <B>(gelezen: { readonly bericht: B | null; readonly bevindingen: readonly Bevinding[] }): B | null =>
  gelezen.bevindingen.every(({ code }) => ONSCHULDIG.has(code)) ? gelezen.bericht : null

/** The head of a GDS801 or GDS802; null when the bytes are neither, or broken. */
export function readKop(bytes: Uint8Array, { declaratie: heen, retour: terug }: Berichten): Berichtkop | null {
  const uit = whole(heen.read(bytes))
  const declaratie = uit === null ? null : fromBericht(uit).declaratie
  if (declaratie !== null) {
    const { berichtsoort, berichtreferentie, betaler, declarant, verzenddatum } = declaratie
    return {
      ...{ richting: 'uit', soort: 'gds801', milieu: berichtsoort, referentie: berichtreferentie },
      ...{ tegenpartij: formatUzovi(betaler.uzovi), declarant: declarant.agb, tijdstip: noon(verzenddatum) },
    }
  }
  const bericht = whole(terug.read(bytes))
  const retour = bericht === null ? null : fromRetourBericht(bericht).retour
  if (retour === null) return null
  const { berichtsoort, berichtreferentie, betaler, declarant } = retour
  const dag = bericht?.header?.verzenddatum ?? null
  return {
    ...{ richting: 'in', soort: 'gds802', milieu: berichtsoort, referentie: berichtreferentie, declarant },
    tegenpartij: betaler === null ? 'poort' : formatUzovi(betaler),
    tijdstip: dag === null ? null : noon(dag as EpochDay),
  }
}

const noon = (dag: EpochDay): string => `${formatDay(dag)}T12:00:00.000Z`
