import { voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../voorbeeld/geval.ts'
import { referentieUniekInBericht } from './referentie-uniek-in-bericht.ts'

export const referentieUniekInBerichtVoorbeelden = voorbeelden<Geval>(referentieUniekInBericht, {
  goed: [
    {
      geval: 'drie regels met drie nummers',
      bron: 'seeds/003 hoofdstuk 4: een declaratieregel heeft een uniek referentienummer',
      bewerk: () => undefined,
    },
  ],
  fout: [
    {
      geval: 'twee debetregels met hetzelfde nummer',
      bron: 'seeds/003 hoofdstuk 4: een declaratieregel heeft een uniek referentienummer',
      bewerk: ({ debet, nieuw }) => {
        nieuw.referentie = debet.referentie
      },
    },
    {
      geval: 'een creditregel met het nummer van een debetregel',
      bron: 'seeds/003 hoofdstuk 4: uniek referentienummer; gds801.md §3: de creditregel heeft een nieuw nummer',
      bewerk: ({ debet, credit }) => {
        credit.referentie = debet.referentie
      },
    },
  ],
})
