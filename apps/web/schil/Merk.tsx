import { Link } from '@tanstack/react-router'
import { useTeksten } from '../taal/teksten.ts'

const teksten = { begin: { nl: 'Zorgketen, naar het begin', en: 'Zorgketen, to the start' } } as const

/** Sign and name of the application; leads to the entry page. */
export function Merk({ naam = true }: { readonly naam?: boolean }) {
  const t = useTeksten(teksten)
  return (
    <Link to="/" className="zk-merk" aria-label={t.begin}>
      <svg aria-hidden width="26" height="26" viewBox="0 0 32 32" fill="none">
        <rect width="32" height="32" rx="9" fill="var(--zk-accent)" />
        <g stroke="var(--zk-op-accent)" strokeWidth="2.6" strokeLinecap="round">
          <path d="M14.2 11.6h-2.4a4.4 4.4 0 0 0 0 8.8h2.4" />
          <path d="M17.8 11.6h2.4a4.4 4.4 0 0 1 0 8.8h-2.4" />
          <path d="M12.8 16h6.4" />
        </g>
      </svg>
      {naam && <span>Zorgketen</span>}
    </Link>
  )
}
