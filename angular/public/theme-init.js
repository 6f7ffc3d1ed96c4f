// Runs before the first paint, in the web app and on the account pages, so that a chosen theme never flashes.
(function () {
  try {
    var theme = localStorage.getItem('todo.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch (_) {
    /* storage may be blocked: the system's theme stays */
  }
})();
