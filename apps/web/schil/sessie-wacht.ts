import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { type Sessie, vergeet } from '../api/sessie.ts'
import { paginaOp } from '../pagina.ts'

/**
 * Watches the session while a page is open: signed out elsewhere leads to the entry page, another organisation in
 * another tab throws away what this tab showed, so that data of two organisations never stand on one screen.
 */
export function useSessieWacht(sessie: Sessie | null | undefined): void {
  const navigate = useNavigate()
  const adres = useRouterState({ select: (s): string => s.location.href })
  const patroon = useRouterState({ select: (s): string => String(s.matches.at(-1)?.fullPath ?? '') })
  const wie = sessie ? `${sessie.organisatie.id} ${sessie.rol}` : null
  const vorige = useRef(wie)
  const toegang = paginaOp(patroon)?.toegang ?? 'iedereen'
  useEffect(() => {
    if (sessie === undefined || toegang === 'iedereen') return
    const mag = sessie !== null && (toegang === 'sessie' || toegang === sessie.organisatie.soort)
    if (mag) return
    // whoever changes the session here goes on to a page by himself; this is for a change from elsewhere
    const wekker = setTimeout(() => void navigate({ to: '/', search: sessie === null ? { naar: adres } : {} }), 250)
    return () => clearTimeout(wekker)
  }, [sessie, toegang, adres, navigate])
  useEffect(() => {
    if (vorige.current !== null && wie !== null && vorige.current !== wie) vergeet()
    vorige.current = wie
  }, [wie])
}
