import type { EpochDay, Period } from '@zorgketen/values'
import type { Settingregel } from './settingregel.ts'

/**
 * The two examples of the seed as rules to start from: valid and decided on the days the organisation gives. They look
 * at the kind of team, so they do nothing until a team is labelled 'gemengd' or 'fact'. Source: Handreiking
 * implementatie zorgprestatiemodel, Beleid zorgaanbieder 2022 en verder (algemeen), the passage on settings.
 */
export function standaardregels(geldig: Period, besloten: EpochDay): readonly Settingregel[] {
  return [
    {
      id: 'gemengd-met-titel',
      naam: 'Gemengd team, lopende strafrechtelijke titel',
      als: { teamsoort: ['gemengd'], strafrechtelijkeTitel: true },
      dan: 'fz-niet-klinisch',
      geldig,
      besloten,
      reden: 'Handreiking: in een gemengd team wijst een lopende strafrechtelijke titel op forensisch ambulant',
    },
    {
      id: 'fact-ook-op-kantoor',
      naam: 'FACT-team, waar de patiënt ook gezien wordt',
      als: { teamsoort: ['fact'] },
      dan: 'outreachend',
      geldig,
      besloten,
      reden: 'Handreiking: een patiënt van een FACT-team die op kantoor wordt gezien, blijft outreachend',
    },
  ]
}
