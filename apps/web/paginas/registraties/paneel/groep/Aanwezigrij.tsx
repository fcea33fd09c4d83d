import { Check, Trash2 } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { Button } from '../../../../kit/Button.tsx'
import { IconButton } from '../../../../kit/IconButton.tsx'
import { NumberField } from '../../../../kit/NumberField.tsx'
import { Tooltip } from '../../../../kit/Tooltip.tsx'
import { useTeksten } from '../../../../taal/teksten.ts'
import { vul } from '../../../../taal/vul.ts'
import type { Aanwezig } from '../../concept/groep.ts'

type AanwezigrijProps = {
  readonly naam: string
  readonly aanwezig: Aanwezig
  readonly opAanwezig: (wijziging: Partial<Aanwezig>) => void
  readonly opWeg: () => void
  readonly uit: boolean
  /** Minutes of the session; null: not filled in yet. */
  readonly duur: number | null
  readonly children?: ReactNode
}

const teksten = {
  aanwezig: { nl: '{naam}: aanwezig', en: '{naam}: present' },
  afwezig: { nl: 'afwezig', en: 'absent' },
  later: { nl: 'Later', en: 'Late' },
  laterUitleg: { nl: 'Kwam later binnen: vanaf welke minuut', en: 'Came in later: from which minute' },
  eerder: { nl: 'Eerder weg', en: 'Left early' },
  eerderUitleg: { nl: 'Ging eerder weg: tot welke minuut', en: 'Left early: up to which minute' },
  vanaf: { nl: 'Vanaf minuut', en: 'From minute' },
  tot: { nl: 'Tot minuut', en: 'To minute' },
  haalWeg: { nl: 'Haal {naam} weg', en: 'Take {naam} out' },
} as const

/** How late or early someone is at first: one unit of a group. */
const EERSTE_GOK = 15

/**
 * One person in a session: there from beginning to end unless said otherwise. On the row: `a` absent or not, `l` late,
 * `e` left early, Delete takes out, arrows to the next.
 */
export function Aanwezigrij({ naam, aanwezig, opAanwezig, opWeg, uit, duur, children }: AanwezigrijProps) {
  const t = useTeksten(teksten)
  const rij = useRef<HTMLLIElement>(null)
  const { van, tot, afwezig } = aanwezig
  const naar = (veld: 'van' | 'tot') =>
    setTimeout(() => rij.current?.querySelector<HTMLInputElement>(`input[name="${veld}"]`)?.focus(), 30)
  const naarRij = (stap: 1 | -1) => {
    const alle = [...(rij.current?.closest('.zk-formulier')?.querySelectorAll<HTMLElement>('.zk-aanwezig-wie') ?? [])]
    const nu = alle.findIndex((knop) => rij.current?.contains(knop) === true)
    alle[nu + stap]?.focus()
  }
  const doe = {
    afwezig: () => opAanwezig({ afwezig: !afwezig, van: null, tot: null }),
    later: () => {
      opAanwezig({ afwezig: false, van: van === null ? EERSTE_GOK : null })
      if (van === null) naar('van')
    },
    eerder: () => {
      opAanwezig({ afwezig: false, tot: tot === null ? Math.max(1, (duur ?? 60) - EERSTE_GOK) : null })
      if (tot === null) naar('tot')
    },
  }
  const toets = (e: KeyboardEvent) => {
    // a field or a list in the row has keys of its own
    const elders = e.target instanceof Element && e.target.closest('.zk-veld') !== null
    if (uit || e.ctrlKey || e.metaKey || e.altKey || elders) return
    if (e.key === 'a') doe.afwezig()
    else if (e.key === 'l') doe.later()
    else if (e.key === 'e') doe.eerder()
    else if (e.key === 'Delete') opWeg()
    else if (e.key === 'ArrowDown') naarRij(1)
    else if (e.key === 'ArrowUp') naarRij(-1)
    else return
    e.preventDefault()
    e.stopPropagation()
  }
  return (
    <li ref={rij} className="zk-aanwezig" data-afwezig={afwezig || undefined} onKeyDown={toets}>
      <button
        type="button"
        className="zk-aanwezig-wie"
        aria-pressed={!afwezig}
        aria-label={vul(t.aanwezig, { naam })}
        aria-keyshortcuts="A L E Delete"
        disabled={uit}
        onClick={doe.afwezig}
      >
        <span className="zk-aanwezig-vak" aria-hidden>
          <Check size={13} strokeWidth={3} />
        </span>
        <span>{naam}</span>
        {afwezig && <span className="zk-stil">{t.afwezig}</span>}
      </button>
      {children}
      <span className="zk-aanwezig-knoppen">
        <Tooltip tekst={t.laterUitleg} sneltoets="l">
          <Button soort="stil" maat="klein" aria-pressed={van !== null} isDisabled={uit} onPress={doe.later}>
            {t.later}
          </Button>
        </Tooltip>
        <Tooltip tekst={t.eerderUitleg} sneltoets="e">
          <Button soort="stil" maat="klein" aria-pressed={tot !== null} isDisabled={uit} onPress={doe.eerder}>
            {t.eerder}
          </Button>
        </Tooltip>
        <IconButton icoon={Trash2} maat="klein" naam={vul(t.haalWeg, { naam })} isDisabled={uit} onPress={opWeg} />
      </span>
      {(van !== null || tot !== null) && (
        <span className="zk-aanwezig-tijd">
          {van !== null && (
            <NumberField
              label={t.vanaf}
              naam="van"
              waarde={van}
              opWaarde={(nieuw) => opAanwezig({ van: nieuw ?? 0 })}
              max={1439}
              stap={5}
              isDisabled={uit}
            />
          )}
          {tot !== null && (
            <NumberField
              label={t.tot}
              naam="tot"
              waarde={tot}
              opWaarde={(nieuw) => opAanwezig({ tot: nieuw ?? 0 })}
              max={1439}
              stap={5}
              isDisabled={uit}
            />
          )}
        </span>
      )}
    </li>
  )
}
