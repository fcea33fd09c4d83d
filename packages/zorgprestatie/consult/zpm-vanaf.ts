import { dayOf } from '@zorgketen/values'

/** First day of the zorgprestatiemodel, ggz and fz alike (Declaratieprotocol FZ v1.0 §1; DFZ-22). */
export const ZPM_VANAF = dayOf(2022, 1, 1)
