import { voorbeelden } from '@zorgketen/rules'
import { dag, skn } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { eenKalendermaand } from './een-kalendermaand.ts'

export const eenKalendermaandVoorbeelden = voorbeelden<Geval>(eenKalendermaand, {
  goed: [
    {
      geval: 'een nieuwe debetregel bij de creditregel van januari',
      bron: 'seeds/003 hoofdstuk 4: creditering en nieuwe debitering in één bericht',
      bewerk: () => undefined,
    },
    {
      geval: 'op de eerste dag van de maand',
      bron: 'seeds/003 hoofdstuk 4: declaraties per kalendermaand',
      bewerk: ({ debet }) => {
        debet.datum = dag('2022-02-01')
      },
    },
    {
      geval: 'op de laatste dag van de maand',
      bron: 'seeds/003 hoofdstuk 4: declaraties per kalendermaand',
      bewerk: ({ debet }) => {
        debet.datum = dag('2022-02-28')
      },
    },
  ],
  fout: [
    {
      geval: 'de laatste dag van de maand ervoor',
      bron: 'seeds/003 hoofdstuk 4: declaraties per kalendermaand',
      bewerk: ({ declaratie, debet }) => {
        declaratie.regels = [debet]
        debet.datum = dag('2022-01-31')
      },
    },
    {
      geval: 'de eerste dag van de maand erna',
      bron: 'seeds/003 hoofdstuk 4: declaraties per kalendermaand',
      bewerk: ({ debet }) => {
        debet.datum = dag('2022-03-01')
      },
    },
    {
      geval: 'twee debetregels bij één creditregel',
      bron: 'seeds/003 hoofdstuk 4: creditering en nieuwe debitering in één bericht',
      bewerk: ({ debet }) => {
        debet.datum = dag('2022-01-13')
      },
    },
    {
      geval: 'de creditregel is van een andere cliënt',
      bron: 'seeds/003 hoofdstuk 4: creditering en nieuwe debitering in één bericht',
      bewerk: ({ credit }) => {
        credit.verzekerde.skn = skn('7654321')
      },
    },
  ],
})
