import { Link, useRouterState } from '@tanstack/react-router'
import { useEffect, useId, useRef } from 'react'
import type { Sessie } from '../api/sessie.ts'
import { navigatieVan } from '../navigatie/navigatie.ts'
import { paginaOp } from '../pagina.ts'
import { useLees } from '../taal/taal.ts'
import { useTeksten } from '../taal/teksten.ts'
import './NavigatieLijst.css'

const teksten = { nav: { nl: 'Hoofdnavigatie', en: 'Main navigation' } } as const

type NavigatieLijstProps = { readonly sessie: Sessie | null; readonly smal?: boolean }

/** The pages that this organisation has, in groups; the page on the screen is marked, also from one of its details. */
export function NavigatieLijst({ sessie, smal = false }: NavigatieLijstProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const pad = useRouterState({ select: (s) => s.location.pathname })
  const id = useId()
  const lijst = useRef<HTMLElement>(null)
  // on a low screen the list scrolls: where you are is in sight
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another place
  useEffect(() => {
    lijst.current?.querySelector('[data-hier]')?.scrollIntoView({ block: 'nearest' })
  }, [pad])
  const groepen = navigatieVan(sessie?.organisatie.soort ?? 'geen', (p) => paginaOp(p) !== undefined)
  return (
    <nav ref={lijst} aria-label={t.nav} className="zk-nav" data-smal={smal || undefined}>
      {groepen.map((groep, n) => (
        <div key={groep.naam?.nl ?? ''} className="zk-nav-groep">
          {groep.naam && (
            <p id={`${id}${n}`} className="zk-nav-kop">
              {lees(groep.naam)}
            </p>
          )}
          <ul {...(groep.naam ? { 'aria-labelledby': `${id}${n}` } : {})}>
            {groep.items.map(({ pad: naar, naam, icoon: Icoon }) => {
              const hier = pad === naar || pad.startsWith(`${naar}/`)
              return (
                <li key={naar}>
                  <Link
                    to={naar}
                    className="zk-nav-item"
                    data-hier={hier || undefined}
                    {...(pad === naar ? { 'aria-current': 'page' as const } : {})}
                    {...(smal ? { title: lees(naam) } : {})}
                  >
                    <Icoon aria-hidden size={17} strokeWidth={1.8} />
                    <span>{lees(naam)}</span>
                  </Link>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </nav>
  )
}
