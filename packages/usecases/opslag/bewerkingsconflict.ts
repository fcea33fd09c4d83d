import type { Tekst } from '@zorgketen/values'

/** Someone else changed it since it was read; `huidig` is what it is now, to be shown beside the own change. */
export class Bewerkingsconflict extends Error {
  readonly soort: string
  readonly id: string
  readonly huidigeVersie: number
  readonly huidig: unknown

  constructor(soort: string, id: string, huidigeVersie: number, huidig: unknown) {
    super('bewerkingsconflict')
    this.soort = soort
    this.id = id
    this.huidigeVersie = huidigeVersie
    this.huidig = huidig
  }

  get wat(): Tekst {
    return {
      nl: 'Iemand anders heeft dit intussen gewijzigd; uw wijziging is niet bewaard.',
      en: 'Someone else changed this in the meantime; your change was not kept.',
    }
  }

  get doe(): Tekst {
    return {
      nl: 'Bekijk wat er nu staat, neem over wat nodig is en bewaar opnieuw.',
      en: 'Look at what it is now, take over what is needed and save again.',
    }
  }
}
