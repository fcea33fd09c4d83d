import { voorbeelden } from '@zorgketen/rules'
import type { ClockTime } from '@zorgketen/values'
import { agb } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { nietDubbelInBericht } from './niet-dubbel-in-bericht.ts'

const tijd = (uur: number): ClockTime => (uur * 3600) as ClockTime

export const nietDubbelInBerichtVoorbeelden = voorbeelden<Geval>(nietDubbelInBericht, {
  goed: [
    {
      geval: 'een andere behandelaar op dezelfde dag',
      bron: 'zpm.md §3: elke zorgverlener registreert een eigen consult',
      bewerk: ({ debet, nieuw }) => {
        nieuw.datum = debet.datum
        nieuw.code = debet.code
        nieuw.betrokkenen = [{ rol: '01', agb: agb('94010002'), soort: '3', beroep: null, naam: null }]
      },
    },
    {
      geval: 'een ander begintijdstip op dezelfde dag',
      bron: 'zpm.md §3: een consult is een ononderbroken contact',
      bewerk: ({ debet, nieuw }) => {
        nieuw.datum = debet.datum
        nieuw.code = debet.code
        debet.begintijd = tijd(9)
        nieuw.begintijd = tijd(14)
      },
    },
  ],
  fout: [
    {
      geval: 'tweemaal dezelfde prestatie in één bericht',
      bron: 'seeds/003 hoofdstuk 6: dubbele facturatie',
      bewerk: ({ debet, nieuw }) => {
        nieuw.datum = debet.datum
        nieuw.code = debet.code
      },
    },
    {
      geval: 'driemaal dezelfde prestatie in één bericht',
      bron: 'seeds/003 hoofdstuk 6: dubbele facturatie',
      bewerk: ({ declaratie, debet }) => {
        declaratie.regels.push({ ...debet, referentie: 'R-4' }, { ...debet, referentie: 'R-5' })
      },
    },
  ],
})
