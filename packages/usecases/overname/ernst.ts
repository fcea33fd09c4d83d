/** `niet overgenomen`: it is not in the result; `controleren`: rebuilt with an assumption; `ter informatie`: nothing to do. */
export type Overnameernst = 'niet overgenomen' | 'controleren' | 'ter informatie'
