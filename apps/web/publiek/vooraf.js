// Runs before the first paint: sets the theme and the language that this browser chose before.
;(() => {
  try {
    const thema = localStorage.getItem('zorgketen.thema')
    if (thema === 'licht' || thema === 'donker') document.documentElement.dataset.thema = thema
    if (localStorage.getItem('zorgketen.taal') === 'en') document.documentElement.lang = 'en'
  } catch {
    // a browser that keeps nothing follows the system
  }
})()
