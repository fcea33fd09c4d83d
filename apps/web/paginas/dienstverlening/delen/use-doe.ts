import { useState } from 'react'
import { meld } from '../../../kit/meld.ts'

/** Does one thing at a time; what went wrong stays to be read. */
export function useDoe() {
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<unknown>(null)
  const doe = async <T>(wat: () => Promise<T>, gelukt: (uitkomst: T) => string): Promise<T | null> => {
    setBezig(true)
    setFout(null)
    try {
      const uitkomst = await wat()
      meld({ toestand: 'goed', tekst: gelukt(uitkomst) })
      return uitkomst
    } catch (gevangen) {
      setFout(gevangen)
      return null
    } finally {
      setBezig(false)
    }
  }
  return { bezig, fout, doe }
}
