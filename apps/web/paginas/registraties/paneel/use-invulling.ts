import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useSessie } from '../../../api/sessie.ts'
import type { Registratiedossier, Uitkomst } from '../api.ts'
import { type Concept, conceptVan, nieuwConcept, ontbreekt, registratieVan, verschillen } from '../concept/concept.ts'
import type { Soort, Standaard } from '../concept/gedeeld.ts'
import { bewaarRegistratie } from './bewaar.ts'
import { nieuwId } from './nieuw-id.ts'
import { type Begin, leesOnbewaard, zetOnbewaard } from './onthouden.ts'

/** What was kept: its id, version and fields, what held before (null: nothing, new or withdrawn), and what it gave. */
export type Bewaard = {
  readonly id: string
  readonly versie: number
  readonly concept: Concept
  readonly eerder: Concept | null
  readonly uitkomst: Uitkomst | null
  readonly aantal: number
}

type Opdracht = { readonly wie: Concept; readonly versie: number; readonly sluit: boolean }

/** What a form starts with: a kept registration, or a new one of a kind. `start`: what was typed in another form. */
export type Invulbegin = {
  readonly dossier: Registratiedossier | null
  readonly soort: Soort
  readonly standaard: Standaard
  readonly start: Concept | null
}

/**
 * The form of one registration: what was there (`basis`, version), what stands in it now, and saving it. What is left
 * without saving stays in this tab until it is saved or thrown away.
 */
export function useInvulling(
  { dossier, soort, standaard, start }: Invulbegin,
  opBewaard: (bewaard: Bewaard, sluit: boolean) => void,
) {
  const organisatie = useSessie().data?.organisatie.id ?? ''
  const wat = dossier?.registratie.id ?? `nieuw ${soort}`
  const [eerder] = useState(() => (start === null ? leesOnbewaard(organisatie, wat) : null))
  const [begin, setBegin] = useState<Begin>(() => eerder ?? beginVan(dossier, soort, standaard))
  const [concept, setConcept] = useState<Concept>(eerder?.concept ?? start ?? begin.basis)
  const [hersteld, setHersteld] = useState(eerder !== null)
  const [geprobeerd, setGeprobeerd] = useState(false)
  const [conflict, setConflict] = useState<Registratiedossier | null>(null)

  const zet = (nieuw: Concept) => {
    setConcept(nieuw)
    const anders = verschillen(begin.basis, nieuw).length > 0
    zetOnbewaard(organisatie, wat, anders ? { ...begin, concept: nieuw } : null)
  }
  const bewaren = useMutation({
    mutationFn: ({ wie, versie }: Opdracht) => {
      const registratie = registratieVan(begin.id, wie)
      if (registratie === null) throw new TypeError('an incomplete registration is not saved')
      return bewaarRegistratie(registratie, versie)
    },
    onSuccess: (bewaring, { wie, versie, sluit }) => {
      // after a lost answer the same is sent twice: then what stands there is what we sent
      const gelijk = bewaring.soort === 'conflict' && !bewaring.hun.vervallen && isGelijk(bewaring.hun, wie)
      if (bewaring.soort === 'conflict' && !gelijk) {
        setConflict(bewaring.hun)
        return
      }
      zetOnbewaard(organisatie, wat, null)
      const [uitkomst, meer] =
        bewaring.soort === 'bewaard'
          ? [bewaring.proef.uitkomst, bewaring.proef.bij.length]
          : [bewaring.hun.uitkomst, bewaring.hun.meer.aantal]
      const hun = versie === begin.versie ? dossier : conflict
      const stond = versie === 0 || hun?.vervallen === true ? null : hun === null ? begin.basis : conceptVan(hun)
      const aantal = meer + (uitkomst === null ? 0 : 1)
      opBewaard({ id: begin.id, versie: versie + 1, concept: wie, eerder: stond, uitkomst, aantal }, sluit)
    },
  })
  return {
    id: begin.id,
    basis: begin.basis,
    versie: begin.versie,
    concept,
    zet,
    vuil: verschillen(begin.basis, concept).length > 0,
    /** True when the form opened with a change that was left earlier. */
    hersteld,
    mist: geprobeerd ? ontbreekt(concept) : [],
    registratie: registratieVan(begin.id, concept),
    conflict,
    toonConflict: setConflict,
    bezig: bewaren.isPending,
    fout: bewaren.error,
    /** Saves what stands in the form; when something is missing it marks the fields instead. */
    bewaar: (sluit: boolean) => {
      setGeprobeerd(true)
      if (ontbreekt(concept).length > 0 || bewaren.isPending) return
      bewaren.mutate({ wie: concept, versie: begin.versie, sluit })
    },
    /** Saves what was chosen out of two versions, made from theirs. */
    bewaarSamen: (samen: Concept, versie: number) => {
      setConcept(samen)
      bewaren.mutate({ wie: samen, versie, sluit: true })
    },
    /** Throws the change away: shows this registration as it is now, or an empty one like the last. */
    herbegin: (nu: Registratiedossier | null, volgens: Standaard = standaard) => {
      const nieuw = beginVan(nu, soort, volgens)
      setBegin(nieuw)
      setConcept(nieuw.basis)
      setGeprobeerd(false)
      setConflict(null)
      setHersteld(false)
      bewaren.reset()
      zetOnbewaard(organisatie, wat, null)
    },
    /** Forgets what was typed here: it goes on in a form of another kind. */
    laatLos: () => zetOnbewaard(organisatie, wat, null),
  }
}

export type Invulling = ReturnType<typeof useInvulling>

function beginVan(dossier: Registratiedossier | null, soort: Soort, standaard: Standaard): Begin {
  if (dossier === null) return { id: nieuwId(), versie: 0, basis: nieuwConcept(soort, standaard) }
  return { id: dossier.registratie.id, versie: dossier.versie, basis: conceptVan(dossier) }
}

const isGelijk = (hun: Registratiedossier, wie: Concept): boolean => verschillen(conceptVan(hun), wie).length === 0
