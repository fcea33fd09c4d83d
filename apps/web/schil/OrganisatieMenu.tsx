import { useNavigate } from '@tanstack/react-router'
import { Building2, ChevronsUpDown, House, LogOut } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { meldingVan } from '../api/fout.ts'
import { begin, type Organisatiekeuze, type Sessie, stop, useOrganisaties } from '../api/sessie.ts'
import { Menu, type MenuGroep } from '../kit/Menu.tsx'
import { meld } from '../kit/meld.ts'
import { startPad } from '../navigatie/navigatie.ts'
import { paginaOp } from '../pagina.ts'
import { useLees } from '../taal/taal.ts'
import { useTeksten } from '../taal/teksten.ts'
import './OrganisatieMenu.css'

const teksten = {
  wissel: { nl: 'Wissel van organisatie of rol', en: 'Switch organisation or role' },
  rollen: { nl: 'Uw rol hier', en: 'Your role here' },
  andere: { nl: 'Andere organisatie', en: 'Another organisation' },
  overzicht: { nl: 'Alle organisaties', en: 'All organisations' },
  weg: { nl: 'Meld af', en: 'Sign out' },
} as const

type OrganisatieMenuProps = { readonly sessie: Sessie; readonly smal?: boolean }

/** Who works here, and the way to another role or organisation. */
export function OrganisatieMenu({ sessie, smal = false }: OrganisatieMenuProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const navigate = useNavigate()
  const organisaties = useOrganisaties().data ?? []
  const hier = organisaties.find((o) => o.id === sessie.organisatie.id)
  const rolNaam = hier?.rollen.find((r) => r.rol === sessie.rol)?.naam ?? sessie.rol

  const doe = async (daad: () => Promise<void>, naar: string) => {
    try {
      await daad()
      await navigate({ to: naar })
    } catch (fout) {
      const melding = meldingVan(fout)
      meld({ toestand: 'fout', tekst: lees(melding.wat), bij: lees(melding.doe) })
    }
  }
  const ga = (organisatie: Organisatiekeuze, rol: string) =>
    doe(
      () => begin(organisatie.id, rol),
      startPad(organisatie.soort, (pad) => paginaOp(pad) !== undefined),
    )
  const groepen: MenuGroep[] = [
    {
      titel: t.rollen,
      keuzes: (hier?.rollen ?? []).map((r) => ({
        sleutel: `rol ${r.rol}`,
        naam: lees(r.naam),
        gekozen: r.rol === sessie.rol,
        doe: () => void (hier && ga(hier, r.rol)),
      })),
    },
    {
      titel: t.andere,
      keuzes: organisaties
        .filter((o) => o.id !== sessie.organisatie.id)
        .slice(0, 6)
        .flatMap((o) => {
          const rol = o.rollen[0]
          if (rol === undefined) return []
          return [
            { sleutel: o.id, naam: o.naam, bij: lees(rol.naam), icoon: Building2, doe: () => void ga(o, rol.rol) },
          ]
        }),
    },
    {
      keuzes: [
        { sleutel: 'overzicht', naam: t.overzicht, icoon: House, doe: () => void navigate({ to: '/' }) },
        { sleutel: 'weg', naam: t.weg, icoon: LogOut, doe: () => void doe(stop, '/') },
      ],
    },
  ]
  return (
    <Menu naam={t.wissel} groepen={groepen} plaats="top start">
      <Button className="zk-organisatie" data-smal={smal || undefined}>
        <span className="zk-organisatie-teken" aria-hidden>
          {letters(sessie.organisatie.naam)}
        </span>
        {smal ? (
          <span className="zk-alleen-voorlezen">{sessie.organisatie.naam}</span>
        ) : (
          <>
            <span className="zk-organisatie-naam">
              <span>{sessie.organisatie.naam}</span>
              <span>{lees(rolNaam)}</span>
            </span>
            <ChevronsUpDown aria-hidden size={15} />
          </>
        )}
        <span className="zk-alleen-voorlezen">: {t.wissel}</span>
      </Button>
    </Menu>
  )
}

function letters(naam: string): string {
  const woorden = naam.split(/[\s-]+/).filter((w) => /^\p{L}/u.test(w))
  return ((woorden[0]?.[0] ?? '') + (woorden.length > 1 ? (woorden.at(-1)?.[0] ?? '') : '')).toUpperCase()
}
