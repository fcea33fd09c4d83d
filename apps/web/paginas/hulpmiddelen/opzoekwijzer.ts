import { createContext, use } from 'react'

const Wijzer = createContext<((woord: string) => void) | null>(null)

/** Around everything in which a code can be pressed to look it up. */
export const Opzoekwijzer = Wijzer.Provider

/** Looks up a code that stands in a text; null where that is not possible. */
export const useOpzoeken = (): ((woord: string) => void) | null => use(Wijzer)
