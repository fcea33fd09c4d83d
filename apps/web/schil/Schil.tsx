import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { RouterProvider } from 'react-aria-components'
import { useGebeurtenissen } from '../api/gebeurtenissen.ts'
import { useSessie } from '../api/sessie.ts'
import { Toasts } from '../kit/Toasts.tsx'
import { luisterNaarToetsen } from '../sneltoets/sneltoetsen.ts'
import { useTeksten } from '../taal/teksten.ts'
import { useVoorkeur } from '../voorkeur/voorkeur.ts'
import { Banieren } from './Banieren.tsx'
import { Bovenbalk } from './Bovenbalk.tsx'
import { navVoorkeur } from './nav-voorkeur.ts'
import { Opdrachten } from './Opdrachten.tsx'
import { Palet } from './Palet.tsx'
import { usePaginaTitel } from './pagina-titel.ts'
import { SneltoetsOverzicht } from './SneltoetsOverzicht.tsx'
import { useSessieWacht } from './sessie-wacht.ts'
import { useVooruitLaden } from './vooruit-laden.ts'
import { Zijbalk } from './Zijbalk.tsx'
import { ZijbalkLade } from './ZijbalkLade.tsx'
import { Zoekbronnen } from './Zoekbronnen.tsx'
import './Schil.css'

const teksten = {
  naarInhoud: { nl: 'Naar de inhoud', en: 'Skip to content' },
  inhoud: { nl: 'Inhoud', en: 'Content' },
} as const

/** What stands around every page: navigation, top bar, banners, palette, notices. */
export function Schil() {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const pad = useRouterState({ select: (s) => s.location.pathname })
  const bezig = useRouterState({ select: (s) => s.status === 'pending' })
  const sessie = useSessie()
  const weg = useGebeurtenissen(sessie.data !== null && sessie.data !== undefined)
  const [palet, setPalet] = useState(false)
  const [toetsen, setToetsen] = useState(false)
  const [lade, setLade] = useState(false)
  const [nav] = useVoorkeur(navVoorkeur)
  const inhoud = useRef<HTMLElement>(null)
  const titel = usePaginaTitel()
  const metNav = pad !== '/'

  useEffect(luisterNaarToetsen, [])
  useEffect(() => {
    document.title = titel === null ? 'Zorgketen' : `${titel} · Zorgketen`
  }, [titel])
  useNaarInhoud(pad, inhoud)
  useSessieWacht(sessie.data)
  useVooruitLaden(sessie.data?.organisatie)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the drawer
  useEffect(() => setLade(false), [pad])

  return (
    <RouterProvider navigate={(naar) => void navigate({ to: naar })}>
      <a href="#inhoud" className="zk-sprong">
        {t.naarInhoud}
      </a>
      <div className="zk-schil" data-nav={metNav ? nav : 'geen'}>
        {metNav && <Zijbalk sessie={sessie.data ?? null} opZoek={() => setPalet(true)} />}
        <div className="zk-vel">
          <Bovenbalk
            sessie={sessie.data ?? null}
            metNav={metNav}
            opLade={() => setLade(true)}
            opZoek={() => setPalet(true)}
          />
          <Banieren fictief={metNav && sessie.data?.organisatie.fictief === true} weg={weg} />
          <main id="inhoud" ref={inhoud} tabIndex={-1} className="zk-inhoud" aria-label={t.inhoud}>
            <Outlet />
          </main>
          <div className="zk-laadstreep" data-bezig={bezig || undefined} aria-hidden />
        </div>
      </div>
      <p className="zk-alleen-voorlezen" aria-live="polite">
        {titel}
      </p>
      <Opdrachten sessie={sessie.data ?? null} opPalet={() => setPalet(true)} opToetsen={() => setToetsen(true)} />
      <Zoekbronnen sessie={sessie.data ?? null} />
      <ZijbalkLade open={lade} opSluit={() => setLade(false)} sessie={sessie.data ?? null} />
      <Palet open={palet} opSluit={() => setPalet(false)} />
      <SneltoetsOverzicht open={toetsen} opSluit={() => setToetsen(false)} />
      <Toasts />
    </RouterProvider>
  )
}

/** After going to another page the keyboard stands at its content, unless the page put it somewhere itself. */
function useNaarInhoud(pad: string, inhoud: React.RefObject<HTMLElement | null>): void {
  const vorig = useRef(pad)
  useEffect(() => {
    if (vorig.current === pad) return
    vorig.current = pad
    const wekker = setTimeout(() => {
      const nu = document.activeElement
      if (nu === null || nu === document.body || !inhoud.current?.contains(nu))
        inhoud.current?.focus({ preventScroll: true })
    }, 60)
    return () => clearTimeout(wekker)
  }, [pad, inhoud])
}
