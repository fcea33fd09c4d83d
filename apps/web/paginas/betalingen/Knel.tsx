import { Bevindingen } from '../../kit/Bevindingen.tsx'

const KNEL = {
  code: 'betaling.knel',
  ernst: 'letop',
  wat: {
    nl: 'Op een factuur is meer geboekt dan er nu is toegekend; nieuwe boekingen worden pas gekoppeld als dat is nagekeken.',
    en: 'More was booked on an invoice than is granted now; new bookings are matched only after that was looked at.',
  },
  verwacht: {
    nl: 'per regel hoogstens wat is toegekend',
    en: 'at most what was granted, per line',
  },
  doe: {
    nl: 'Open de factuur ‘te veel betaald’ en maak de koppeling ongedaan; het geld staat daarna bij Te verwerken.',
    en: 'Open the invoice that is overpaid and undo its match; the money then waits under To be dealt with.',
  },
} as const

/** Earlier payments no longer fit what was granted: said, not hidden. */
export const Knel = () => <Bevindingen bevindingen={[KNEL]} />
