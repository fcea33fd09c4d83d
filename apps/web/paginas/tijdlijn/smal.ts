import { useSyncExternalStore } from 'react'

const SMAL = '(width < 40rem)'

/** Whether the screen is too narrow for an axis: then everything stands under each other. */
export const useSmal = (): boolean =>
  useSyncExternalStore(
    (roep) => {
      const kijker = matchMedia(SMAL)
      kijker.addEventListener('change', roep)
      return () => kijker.removeEventListener('change', roep)
    },
    () => matchMedia(SMAL).matches,
  )
