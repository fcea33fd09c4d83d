import { contains, formatDay, type Maand, periodOfMaand } from '@zorgketen/values'
import { geldendeRegel, type Historie, indexHistorie, openRegel } from '../dossier/historie.ts'
import type { Regelinhoud } from '../model/regelinhoud.ts'
import { isReden } from '../uitleg/is-reden.ts'
import { type Reden, reden } from '../uitleg/reden.ts'
import { standTekst } from '../uitleg/stand-tekst.ts'
import { composeRegel } from './compose-regel.ts'
import { makeDeclaratie } from './make-declaratie.ts'
import { makeRegelbron } from './regelbron.ts'
import type { PrestatieReden, Samenstelling, Samenstelopdracht } from './samenstelling.ts'

/**
 * Composes one calendar month of one declarant to one payer into at most one declaration (DFZ-08, DFZ-09).
 * A prestatie that was ever sent to this payer is left to `correct`, so composing again gives nothing new.
 */
export function compose({ administratie, bericht, dossier }: Samenstelopdracht): Samenstelling {
  const bron = makeRegelbron(administratie)
  const historie = indexHistorie(dossier)
  const gezien = new Set<string>()
  const inhoud: Regelinhoud[] = []
  const geweigerd: PrestatieReden[] = []
  const signalen: PrestatieReden[] = []
  const inMaand = makeMaandtoets(bericht.maand)
  for (const item of administratie.prestaties) {
    const { id } = item.prestatie
    const voorstel = gezien.has(id)
      ? reden('prestatie.dubbel-aangeboden', { prestatie: id })
      : (inMaand(item.prestatie.datum) ?? eerderVerzonden(historie.get(id)) ?? composeRegel(bron, item))
    gezien.add(id)
    if (isReden(voorstel)) {
      geweigerd.push({ prestatie: id, reden: voorstel })
      continue
    }
    inhoud.push(voorstel.inhoud)
    for (const signaal of voorstel.signalen) signalen.push({ prestatie: id, reden: signaal })
  }
  return { ...makeDeclaratie(administratie, bericht, dossier, inhoud), geweigerd, signalen }
}

function makeMaandtoets(maand: Maand): (datum: Regelinhoud['datum']) => Reden | null {
  const periode = periodOfMaand(maand)
  return (datum) =>
    contains(periode, datum) ? null : reden('prestatie.buiten-maand', { datum: formatDay(datum), maand })
}

function eerderVerzonden(historie: Historie | undefined): Reden | null {
  const laatste = historie?.debet.at(-1)
  if (historie === undefined || laatste === undefined) return null
  const levend = openRegel(historie) ?? geldendeRegel(historie)
  if (levend !== null) {
    const { factuurnummer, regel } = levend
    return reden('prestatie.al-gedeclareerd', { factuurnummer, referentie: regel.referentie })
  }
  return reden('prestatie.via-correctie', { referentie: laatste.regel.referentie, stand: standTekst(laatste.stand) })
}
