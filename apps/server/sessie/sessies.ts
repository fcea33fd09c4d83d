import { randomBytes } from 'node:crypto'
import type { Actor } from '@zorgketen/usecases/opslag'

/** Who is in: by a secret in a cookie. Lost when the server stops; entering again is one click. */
export class Sessies {
  private readonly actoren = new Map<string, Actor>()

  open(actor: Actor): string {
    const sleutel = randomBytes(32).toString('base64url')
    this.actoren.set(sleutel, actor)
    return sleutel
  }

  find(sleutel: string | undefined): Actor | null {
    return sleutel === undefined ? null : (this.actoren.get(sleutel) ?? null)
  }

  close(sleutel: string | undefined): void {
    if (sleutel !== undefined) this.actoren.delete(sleutel)
  }
}
