/** The few states that a thing can be in for a reader; each has a colour, an icon and a text of its own. */
export type Toestand = 'goed' | 'fout' | 'letop' | 'info' | 'bezig' | 'wacht' | 'onbekend' | 'neutraal' | 'vervallen'
