import { voorbeelden } from '@zorgketen/rules'
import { agb } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { debetreferentieNieuw } from './referentie-nieuw.ts'

export const debetreferentieNieuwVoorbeelden = voorbeelden<Geval>(debetreferentieNieuw, {
  goed: [
    {
      geval: 'een nummer dat nog niet gebruikt is',
      bron: 'seeds/003 hoofdstuk 4: een declaratieregel heeft een uniek referentienummer',
      bewerk: () => undefined,
    },
    {
      geval: 'hetzelfde nummer bij een andere declarant',
      bron: 'seeds/003 hoofdstuk 4: een declaratieregel heeft een uniek referentienummer; DFZ-09 geldt per declarant',
      bewerk: ({ debet, eerder, bestanden }) => {
        const elders = {
          ...eerder,
          declarant: agb('06010002'),
          regel: { ...eerder.regel, referentie: debet.referentie },
        }
        bestanden.regels.rijen.push(elders)
      },
    },
  ],
  fout: [
    {
      geval: 'het nummer van een eerdere toegekende regel',
      bron: 'seeds/003 hoofdstuk 4: een declaratieregel heeft een uniek referentienummer',
      bewerk: ({ debet, eerder }) => {
        debet.referentie = eerder.regel.referentie
      },
    },
    {
      geval: 'het nummer van een eerdere afgekeurde regel',
      bron: 'seeds/003 hoofdstuk 4: een declaratieregel heeft een uniek referentienummer, ook na afkeuring',
      bewerk: ({ debet, eerder }) => {
        eerder.stand = 'afgekeurd'
        debet.referentie = eerder.regel.referentie
      },
    },
  ],
})
