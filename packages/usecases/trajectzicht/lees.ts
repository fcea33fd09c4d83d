import type { Referentie } from '@zorgketen/reference'
import type { Tekst, Ztn } from '@zorgketen/values'
import { DIAGNOSELIJSTEN, isDiagnoselijst } from '@zorgketen/zorgprestatie'
import type { Actor } from '../opslag/actor.ts'
import type { Deel, Pagina } from '../opslag/pagina.ts'
import type { Boekdiagnose, Boekregelrij } from '../opslag/trajectboek.ts'
import { notFound } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { composeBeelden, maskPersoon, type Trajectbeeld } from './beeld.ts'
import { findSamenloop, type Samenloop } from './samenloop.ts'

/** A diagnosis or zorgvraagtype with the name of its list and, where the list is known here, of its code. */
interface Trajectdiagnosebeeld extends Boekdiagnose {
  readonly lijst: Tekst
  readonly naam: string | null
}

/** Everything a payer has on one number but its lines. */
export interface Trajectblad extends Trajectbeeld {
  /** The last two digits of the BSN or SKN of each person. */
  readonly wie: readonly string[]
  readonly diagnoses: readonly Trajectdiagnosebeeld[]
  /** Other numbers of the same person. */
  readonly anderen: readonly Trajectbeeld[]
  /** Numbers of this person that run at the same time where that is not meant to be; mostly none. */
  readonly samenloop: readonly Samenloop[]
}

/** One number in a payer's book: the whole set, whoever declared and whenever (ZTN-21, ZTN-22). */
export const readTraject = (plek: Werkplek, actor: Actor, nummer: Ztn): Promise<Trajectblad> =>
  plek.opslag.read(actor, async (kast) => {
    const eigen = await kast.trajectboek.vanNummer(nummer)
    const [beeld] = await composeBeelden(kast, [eigen])
    if (beeld === undefined) throw notFound({ nl: 'Zorgtrajectnummer', en: 'Zorgtrajectnummer' }, nummer)
    const samen = await kast.trajectboek.vanPersonenOp(nummer)
    const anderen = samen.filter((een) => een.nummer !== nummer)
    const perNummer = Map.groupBy(anderen, (een) => een.nummer)
    const { referentie } = plek.gereedschap
    return {
      ...beeld,
      wie: [...new Set(eigen.flatMap(({ persoon }) => maskPersoon(persoon) ?? []))],
      diagnoses: (await kast.trajectboek.diagnoses(nummer)).map((een) => nameDiagnose(een, referentie)),
      anderen: await composeBeelden(kast, [...perNummer.values()]),
      samenloop: findSamenloop(samen),
    }
  })

/** The lines on a number over all messages, in order of day. */
export const pageTrajectregels = (
  plek: Werkplek,
  actor: Actor,
  { nummer, pagina }: { readonly nummer: Ztn; readonly pagina: Pagina },
): Promise<Deel<Boekregelrij>> => plek.opslag.read(actor, (kast) => kast.trajectboek.regels(nummer, pagina))

function nameDiagnose(diagnose: Boekdiagnose, referentie: Referentie): Trajectdiagnosebeeld {
  const { codelijst, code } = diagnose
  if (!isDiagnoselijst(codelijst)) return { ...diagnose, lijst: { nl: codelijst, en: codelijst }, naam: null }
  const lijst = DIAGNOSELIJSTEN[codelijst]
  return { ...diagnose, lijst: lijst.naam, naam: referentie.codelijst(lijst.codelijst).rij(code)?.naam ?? null }
}
