import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being printed: on paper nothing can be unfolded, so then everything stands open. */
export function useAfdruk(): boolean {
  const [afdruk, setAfdruk] = useState(false)
  useEffect(() => {
    // the browser takes the page right after this event, so it must be drawn by then
    const begin = () => flushSync(() => setAfdruk(true))
    const eind = () => setAfdruk(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', eind)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', eind)
    }
  }, [])
  return afdruk
}
