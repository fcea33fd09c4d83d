import { Link, useRouterState } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { kruimelsVan } from '../navigatie/kruimels.ts'
import { paginaOp } from '../pagina.ts'
import { useLees } from '../taal/taal.ts'
import { useTeksten } from '../taal/teksten.ts'
import { usePaginaTitel } from './pagina-titel.ts'

const teksten = { pad: { nl: 'Kruimelpad', en: 'Breadcrumb' } } as const

/** Where one is: the pages above this one as links, then this one. */
export function Kruimelpad() {
  const t = useTeksten(teksten)
  const lees = useLees()
  const pad = useRouterState({ select: (s) => s.location.pathname })
  const titel = usePaginaTitel()
  return (
    <nav aria-label={t.pad}>
      <ol className="zk-kruimels">
        {kruimelsVan(pad, (p) => paginaOp(p)?.titel).map((kruimel) => (
          <li key={kruimel.pad}>
            <Link to={kruimel.pad}>{lees(kruimel.titel)}</Link>
            <ChevronRight aria-hidden size={14} />
          </li>
        ))}
        <li aria-current="page">
          <span>{titel}</span>
        </li>
      </ol>
    </nav>
  )
}
