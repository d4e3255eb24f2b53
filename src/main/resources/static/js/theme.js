// Before the first paint: the theme the reader chose last time, else the system's.
(() => {
  const chosen = localStorage.getItem('relata-theme');
  if (chosen) document.documentElement.dataset.theme = chosen;
})();
