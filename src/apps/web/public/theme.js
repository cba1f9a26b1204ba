// A file of its own, because the policy allows no inline script: sets the theme before the first paint.
try {
  const kept = localStorage.getItem('rapport-theme')
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept
} catch {
  // Storage is switched off: the system's theme stands.
}
