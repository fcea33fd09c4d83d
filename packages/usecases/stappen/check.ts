import { checkMessage, openPoort, type Poort, type Poortuitslag, poortLoket, regelboekV1 } from '@zorgketen/gds801'
import { canonical as canonicalReferentie } from '@zorgketen/reference'
import { makeReceipt, makeRetourcodetabel, type Ontvangstbewijs, takeSnapshot } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import type { Oordeelgereedschap } from './judge.ts'
import { referentieversies } from './referentieversies.ts'

/** The gate's table of return codes for declaration messages of version 1.0. */
const TABEL = 'gds801-1-0'

/** Opens the gate of an environment on a day, with the code lists that are installed. */
export function openGate(
  { referentie, berichten, hash }: Oordeelgereedschap,
  vandaag: EpochDay,
  milieu: 'P' | 'T',
): Poort {
  const codes = makeRetourcodetabel('poort', '1.0', referentie.retourcodetabel(TABEL, vandaag))
  return openPoort({
    loket: poortLoket(codes),
    regels: regelboekV1,
    heen: berichten.declaratie,
    terug: berichten.retour,
    feiten: takeSnapshot({ codelijsten: referentie }, hash(canonicalReferentie(referentie))),
    vandaag,
    milieu,
  })
}

export interface Gekeurd {
  readonly uitslag: Poortuitslag
  /** The answer as bytes; null unless the message is refused. */
  readonly retour: Uint8Array | null
  /** Null for a message that could not be read: no rule judged it. */
  readonly bewijs: Ontvangstbewijs | null
}

/** Checks one message at the gate. `vingerafdruk` is the hash of its bytes. */
export function checkAtGate(
  poort: Poort,
  bytes: Uint8Array,
  vingerafdruk: string,
  { referentie, berichten, hash }: Oordeelgereedschap,
): Gekeurd {
  const uitslag = checkMessage(poort, () => [bytes])
  const { meldingen, nietBeoordeeld, records } = uitslag
  const bewijs =
    uitslag.uitslag === 'onleesbaar'
      ? null
      : makeReceipt(
          {
            loket: poort.loket.id,
            versie: berichten.declaratie.layout.versie,
            vandaag: poort.vandaag,
            rules: poort.keuze,
            referenties: referentieversies(referentie),
            feiten: poort.feiten.vingerafdruk,
            invoer: vingerafdruk,
          },
          { bevindingen: meldingen, nietBeoordeeld, records },
          hash,
        )
  return { uitslag, retour: uitslag.retour === null ? null : berichten.retour.write(uitslag.retour), bewijs }
}
