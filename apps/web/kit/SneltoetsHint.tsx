import { toetsNamen } from './toets-namen.ts'
import './SneltoetsHint.css'

type SneltoetsHintProps = {
  /** `mod+k`, `g r`, `Enter`: mod is Cmd on a Mac and Ctrl elsewhere. */
  readonly toets: string
}

const mac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

/** The keys of a shortcut, as on the keyboard. */
export function SneltoetsHint({ toets }: SneltoetsHintProps) {
  return (
    <kbd className="zk-toetsen" aria-hidden>
      {toetsNamen(toets, mac).map((naam, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the keys of one shortcut never change place
        <kbd key={i}>{naam}</kbd>
      ))}
    </kbd>
  )
}
