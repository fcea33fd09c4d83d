import { voorbeelden } from '@zorgketen/rules'
import type { ClockTime } from '@zorgketen/values'
import { agb } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { nietDubbel } from './niet-dubbel.ts'

const tijd = (uur: number): ClockTime => (uur * 3600) as ClockTime

export const nietDubbelVoorbeelden = voorbeelden<Geval>(nietDubbel, {
  goed: [
    {
      geval: 'een andere dag',
      bron: 'seeds/003 hoofdstuk 6: dubbele facturatie',
      bewerk: () => undefined,
    },
    {
      geval: 'de eerdere regel wordt in dit bericht gecrediteerd',
      bron: 'seeds/003 hoofdstuk 4: creditering en nieuwe debitering in één bericht',
      bewerk: ({ nieuw, eerder }) => {
        nieuw.code = eerder.regel.code
      },
    },
    {
      geval: 'de eerdere regel is afgekeurd',
      bron: 'seeds/003 hoofdstuk 4: afgekeurde declaraties worden gecorrigeerd',
      bewerk: ({ declaratie, debet, eerder }) => {
        declaratie.regels = [debet]
        debet.datum = eerder.regel.datum
        eerder.stand = 'afgekeurd'
      },
    },
    {
      geval: 'de eerdere regel is al gecrediteerd',
      bron: 'seeds/003 hoofdstuk 4: een gecrediteerde regel wordt opnieuw gedebiteerd',
      bewerk: ({ declaratie, debet, eerder }) => {
        declaratie.regels = [debet]
        debet.datum = eerder.regel.datum
        eerder.stand = 'gecrediteerd'
      },
    },
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
      geval: 'een regel die al is toegekend',
      bron: 'seeds/003 hoofdstuk 6: dubbele facturatie',
      bewerk: ({ declaratie, debet, eerder }) => {
        declaratie.regels = [debet]
        debet.datum = eerder.regel.datum
      },
    },
    {
      geval: 'een regel waarop nog geen antwoord is',
      bron: 'seeds/003 hoofdstuk 4: geen correctie voor het retourbericht',
      bewerk: ({ declaratie, debet, eerder }) => {
        declaratie.regels = [debet]
        debet.datum = eerder.regel.datum
        eerder.stand = 'verzonden'
      },
    },
  ],
})
