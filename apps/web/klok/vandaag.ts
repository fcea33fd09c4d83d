import { dayOf, type EpochDay } from '@zorgketen/values'

/** Today by the clock of this computer: the only place of the web app that reads it. For suggestions, never for judging. */
export function vandaag(): EpochDay {
  const nu = new Date(performance.timeOrigin + performance.now())
  return dayOf(nu.getFullYear(), nu.getMonth() + 1, nu.getDate())
}
