import { cents, formatEuro } from '@zorgketen/values'

/** An amount of a record (cents) as a finding shows it: as it stands in the message, null when absent. */
export const toonBedrag = (bedrag: number | null): string | null => (bedrag === null ? null : formatEuro(cents(bedrag)))
