import { useQuery, useQueryClient } from '@tanstack/react-query'
import { meldingVan } from '../../api/fout.ts'
import { Geladen } from '../../kit/Geladen.tsx'
import { meld } from '../../kit/meld.ts'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { dossierVraag } from '../registraties/api.ts'
import { LEGE_STANDAARD } from '../registraties/concept/gedeeld.ts'
import { trekRegistratieIn } from '../registraties/paneel/bewaar.ts'
import { Invulling } from '../registraties/paneel/Invulling.tsx'
import '../registraties/paneel/RegistratiePaneel.css'

const teksten = {
  hersteld: { nl: 'Contact gewijzigd', en: 'Contact changed' },
  bij: { nl: 'De correctie staat klaar boven de lijst.', en: 'The correction is ready above the list.' },
  geweigerd: {
    nl: 'Bewaard, maar het contact geeft nu geen prestatie',
    en: 'Saved, but the contact gives no service now',
  },
  ingetrokken: { nl: 'Contact ingetrokken; de regel vervalt', en: 'Contact withdrawn; the line lapses' },
} as const

/** The contact behind a line, to be changed in place. `opKlaar`: it was saved or withdrawn. */
export function HerstelFormulier({
  registratie,
  opKlaar,
}: {
  readonly registratie: string
  readonly opKlaar: () => void
}) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const client = useQueryClient()
  const vraag = useQuery(dossierVraag(registratie))
  const klaar = () => {
    opKlaar()
    void client.invalidateQueries({ queryKey: ['declaraties'] })
  }
  const trekIn = async (versie: number) => {
    try {
      await trekRegistratieIn(vraag.data?.registratie.id ?? registratie, versie)
      meld({ toestand: 'info', tekst: t.ingetrokken })
      klaar()
    } catch (fout) {
      const { wat, doe } = meldingVan(fout)
      meld({ toestand: 'fout', tekst: lees(wat), bij: lees(doe) })
    }
  }
  return (
    <Geladen vraag={vraag}>
      {(dossier) => (
        <Invulling
          dossier={dossier}
          soort={dossier.registratie.soort}
          standaard={LEGE_STANDAARD}
          opBewaard={({ uitkomst }) => {
            if (uitkomst?.soort === 'weigering')
              meld({ toestand: 'letop', tekst: t.geweigerd, bij: lees(uitkomst.wat) })
            else meld({ toestand: 'goed', tekst: t.hersteld, bij: t.bij })
            klaar()
          }}
          opIntrekken={(versie) => void trekIn(versie)}
        />
      )}
    </Geladen>
  )
}
