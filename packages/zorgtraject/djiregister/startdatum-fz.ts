import { dayOf, type EpochDay } from '@zorgketen/values'

/** The first day of the zorgprestatiemodel: the startdatum of care that ran before it (ZTN-10). */
const OVERGANG = dayOf(2022, 1, 1)

/**
 * The startdatum of an fz number: the day on which the indicatie was established (ZTN-07), or 1 January 2022 when care
 * already ran in 2021 (ZTN-10). Not said (null): an indicatie from before 2022 means that it did.
 */
export const startdatumFz = (indicatiedatum: EpochDay, liepIn2021: boolean | null): EpochDay =>
  (liepIn2021 ?? indicatiedatum < OVERGANG) ? OVERGANG : indicatiedatum
