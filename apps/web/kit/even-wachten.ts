import { useEffect, useState } from 'react'

/** The value as it was `ms` milliseconds after it last changed: so that not every key press asks the server. */
export function useEvenWachten<W>(waarde: W, ms: number): W {
  const [rust, setRust] = useState(waarde)
  useEffect(() => {
    const wekker = setTimeout(() => setRust(waarde), ms)
    return () => clearTimeout(wekker)
  }, [waarde, ms])
  return rust
}
