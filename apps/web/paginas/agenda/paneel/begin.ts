import type { Dagregel } from '../api.ts'

/** What the panel is opened for: a new appointment at a time, or one to change. */
export type Begin =
  | { readonly soort: 'nieuw'; readonly begintijd: string | null; readonly spoed: boolean }
  | { readonly soort: 'wijzig'; readonly regel: Dagregel }
