import { useQuery } from '@tanstack/react-query'
import { Dag } from '../../kit/Dag.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Skelet } from '../../kit/Skelet.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import type { Stap } from '../correcties/api.ts'
import { regelVraag } from '../declaraties/api.ts'
import { naamVanBetaler } from '../declaraties/gedeeld/naam-van-betaler.ts'
import type { Retourcode } from '../regelboek/api.ts'
import { dossierVraag } from '../registraties/api.ts'
import { Afkeuring } from './Afkeuring.tsx'
import type { Afgekeurd } from './api.ts'
import { HerstelFormulier } from './HerstelFormulier.tsx'

type HerstelPaneelProps = {
  /** Reference of the line that is open, or null: closed. */
  readonly referentie: string | null
  /** The line as the list has it; null when the page was opened by its address. */
  readonly rij: Afgekeurd | null
  /** What a correction would do with it now. */
  readonly stap: Stap | null
  readonly codes: readonly Retourcode[]
  readonly opSluit: () => void
}

const teksten = {
  contact: { nl: 'Het contact', en: 'The contact' },
  geenContact: {
    nl: 'Bij deze regel staat hier geen contact: hij komt uit een ander systeem. Herstel hem daar, of neem hem over.',
    en: 'There is no contact here for this line: it comes from another system. Mend it there, or take it over.',
  },
} as const

/** One rejected line: why, where to mend it, and the contact itself to change at once. */
export function HerstelPaneel({ referentie, rij, stap, codes, opSluit }: HerstelPaneelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const vraag = useQuery({ ...regelVraag(referentie ?? ''), enabled: referentie !== null })
  const regel = vraag.data?.regel ?? rij
  const registratie = regel?.prestatie ?? null
  const dossier = useQuery({ ...dossierVraag(registratie ?? ''), enabled: registratie !== null }).data

  return (
    <Drawer
      open={referentie !== null}
      opSluit={opSluit}
      titel={dossier?.namen.patient ?? rij?.naam ?? regel?.patient ?? referentie ?? ''}
      breedte="breed"
      {...(regel
        ? {
            bij: (
              <span className="zk-retour-kop">
                <Dag dag={regel.datum} />
                <code>{regel.code}</code>
                <Geld cents={regel.bedrag} />
                <span>{lees(naamVanBetaler(regel.betaler))}</span>
                <span>{regel.referentie}</span>
              </span>
            ),
          }
        : {})}
    >
      {regel === null ? (
        vraag.isError ? (
          <Foutpaneel fout={vraag.error} />
        ) : (
          <Skelet regels={6} />
        )
      ) : (
        <div className="zk-retour-herstel">
          <Afkeuring regel={regel} stap={stap} codes={codes} />
          {regel.prestatie === null ? (
            <p className="zk-stil">{t.geenContact}</p>
          ) : (
            <section aria-label={t.contact}>
              <h3>{t.contact}</h3>
              <HerstelFormulier key={regel.prestatie} registratie={regel.prestatie} opKlaar={opSluit} />
            </section>
          )}
        </div>
      )}
    </Drawer>
  )
}
