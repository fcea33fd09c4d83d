import type { Tekst } from '@zorgketen/values'

type Kruimel = { readonly titel: Tekst; readonly pad: string }

/**
 * The pages above a path, the highest first: every prefix of `pad` at which `titelOp` knows a page.
 * The page at `pad` itself is not among them.
 */
export function kruimelsVan(pad: string, titelOp: (pad: string) => Tekst | undefined): Kruimel[] {
  const delen = pad.split('/').filter((deel) => deel !== '')
  const kruimels: Kruimel[] = []
  for (let n = 1; n < delen.length; n++) {
    const hoger = `/${delen.slice(0, n).join('/')}`
    const titel = titelOp(hoger)
    if (titel !== undefined) kruimels.push({ titel, pad: hoger })
  }
  return kruimels
}
