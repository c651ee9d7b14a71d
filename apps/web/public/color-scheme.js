// Before anything is painted, or a dark screen would flash white.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('phoihop.color-scheme');
  } catch {
    // Storage may be forbidden; then the system decides.
  }
  var dark = matchMedia('(prefers-color-scheme: dark)').matches;
  var scheme = chosen === 'dark' || chosen === 'light' ? chosen : dark ? 'dark' : 'light';
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
})();
