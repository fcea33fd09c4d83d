import { useNavigate, useSearch } from '@tanstack/react-router'
import { Startcorrectielijst } from './Startcorrectielijst.tsx'
import { Startvoorbeeld } from './Startvoorbeeld.tsx'
import type { Zoek } from './zoek.ts'

/** Correcting the startdatum of a zorgtraject: the list of those that need it, and what one of them would do. */
export function StartcorrectiePagina() {
  const { nummer } = useSearch({ strict: false }) as Zoek
  const navigate = useNavigate()
  return nummer === undefined ? (
    <Startcorrectielijst opKies={(keus) => void navigate({ to: '.', search: { nummer: keus } } as never)} />
  ) : (
    <Startvoorbeeld key={nummer} nummer={nummer} />
  )
}
