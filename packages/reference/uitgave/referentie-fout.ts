import type { Tekst } from '@zorgketen/values'

/** A reference file that cannot be used. Says which file, where in it, which field, what was found and expected. */
export class ReferentieFout extends Error {
  readonly bestand: string
  readonly plek: string
  readonly veld: string | null
  readonly tekst: Tekst

  constructor(bestand: string, plek: string, veld: string | null, wat: Tekst) {
    const waar = [bestand, plek, veld === null ? '' : `‘${veld}’`].filter((deel) => deel !== '').join(', ')
    const tekst = {
      nl: `${waar}: ${wat.nl} Herstel het bestand of haal het uit de map.`,
      en: `${waar}: ${wat.en} Mend the file or take it out of the folder.`,
    }
    super(tekst.nl)
    this.name = 'ReferentieFout'
    this.bestand = bestand
    this.plek = plek
    this.veld = veld
    this.tekst = tekst
  }
}
