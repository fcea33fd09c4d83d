import { useEffect, useRef, useState } from 'react'

/**
 * The value at once when it had not changed for `ms` milliseconds, else as it is once it rests that long: one jump is
 * answered without a wait, and whoever drags past many values asks little.
 */
export function useEersteMeteen<W>(waarde: W, ms: number): W {
  const [gezien, setGezien] = useState(waarde)
  const wekker = useRef<ReturnType<typeof setTimeout> | null>(null)
  const eerste = useRef(true)
  useEffect(() => {
    if (eerste.current) {
      eerste.current = false
      return
    }
    if (wekker.current === null) setGezien(waarde)
    else clearTimeout(wekker.current)
    wekker.current = setTimeout(() => {
      wekker.current = null
      setGezien(waarde)
    }, ms)
  }, [waarde, ms])
  useEffect(
    () => () => {
      if (wekker.current !== null) clearTimeout(wekker.current)
    },
    [],
  )
  return gezien
}
