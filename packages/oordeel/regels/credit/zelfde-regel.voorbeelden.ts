import { voorbeelden } from '@zorgketen/rules'
import { dag, skn } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { zelfdeRegel } from './zelfde-regel.ts'

export const zelfdeRegelVoorbeelden = voorbeelden<Geval>(zelfdeRegel, {
  goed: [
    {
      geval: 'dezelfde gegevens als de debetregel',
      bron: 'gds801.md §1.1: CreditPrestatie staat onder de verzekerde en herhaalt codelijst en begindatum',
      bewerk: () => undefined,
    },
    {
      geval: 'een creditregel zonder prestatiecode',
      bron: 'gds801.md §1.1: of een CreditPrestatie een code heeft, is onbekend',
      bewerk: ({ credit }) => {
        credit.code = null
      },
    },
  ],
  fout: [
    {
      geval: 'een andere verzekerde',
      bron: 'gds801.md §1.1: CreditPrestatie staat onder de verzekerde en herhaalt codelijst en begindatum',
      bewerk: ({ credit }) => {
        credit.verzekerde.skn = skn('7654321')
      },
      variant: 'verzekerde',
    },
    {
      geval: 'een andere codelijst',
      bron: 'gds801.md §1.1: CreditPrestatie staat onder de verzekerde en herhaalt codelijst en begindatum',
      bewerk: ({ credit }) => {
        credit.codelijst = '083'
      },
      variant: 'codelijst',
    },
    {
      geval: 'een andere prestatiecode',
      bron: 'gds801.md §1.1: CreditPrestatie staat onder de verzekerde en herhaalt codelijst en begindatum',
      bewerk: ({ credit }) => {
        credit.code = 'FI0702'
      },
      variant: 'code',
    },
    {
      geval: 'een dag later',
      bron: 'gds801.md §1.1: CreditPrestatie staat onder de verzekerde en herhaalt codelijst en begindatum',
      bewerk: ({ credit }) => {
        credit.datum = dag('2022-01-13')
      },
      variant: 'datum',
    },
  ],
})
