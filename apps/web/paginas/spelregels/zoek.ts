/** What the page shows, as it stands in the address; never a patient. */
export type Zoek = {
  readonly blad?: 'inbreuken' | 'onbekend'
  /** Id of a rule, without version. */
  readonly regel?: string
}

/** Reads the address; what has another shape is left out. */
export function leesZoek({ blad, regel }: Readonly<Record<string, unknown>>): Zoek {
  return {
    ...(blad === 'inbreuken' || blad === 'onbekend' ? { blad } : {}),
    ...(typeof regel === 'string' && regel !== '' && regel.length <= 100 ? { regel } : {}),
  }
}

/** Another value for parts of the address; undefined takes the part out. */
export type Zoekwijziging = { readonly [S in keyof Zoek]?: Zoek[S] | undefined }
