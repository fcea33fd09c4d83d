import type { Trajectdaad } from './daad.ts'
import type { Patientstand } from './patientstand.ts'
import type { Plan } from './plan.ts'
import { planHeropenen } from './plan-heropenen.ts'
import { planIntrekken } from './plan-intrekken.ts'
import { planNummer } from './plan-nummer.ts'
import { planSluiten } from './plan-sluiten.ts'
import { planTitelverval } from './plan-titelverval.ts'

/** What an act will do, or the refusal as `Werkfout`: the preview and the act itself both go by it. */
export function planDaad(stand: Patientstand, daad: Trajectdaad, bewijs: Uint8Array): Plan {
  switch (daad.soort) {
    case 'sluiten':
      return planSluiten(stand, daad)
    case 'heropenen':
      return planHeropenen(stand, daad.nummer, daad.dag ?? stand.zorgErna ?? stand.vandaag)
    case 'titel-vervalt':
      return planTitelverval(stand, daad, bewijs)
    case 'intrekken':
      return planIntrekken(stand, daad)
    case 'nummer':
      return planNummer(stand, daad, bewijs)
  }
}
