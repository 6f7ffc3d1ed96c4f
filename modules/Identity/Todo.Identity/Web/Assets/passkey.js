// Passkeys on the account pages: asks the server for options, the browser for a credential, and sends it in the form's field.
(() => {
  const supported = Boolean(window.PublicKeyCredential?.parseRequestOptionsFromJSON);
  let waiting; // the silent request behind the user name field; only one request may run

  const ask = async (form, silent) => {
    const response = await fetch(form.dataset.options, { method: 'POST', body: new FormData(form), credentials: 'same-origin' });
    if (!response.ok) throw new Error(`options: ${response.status}`);
    const json = await response.json();
    waiting?.abort();
    waiting = new AbortController();
    const request = { signal: waiting.signal };
    if (form.dataset.passkey === 'create') {
      request.publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(json);
      return navigator.credentials.create(request);
    }
    request.publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(json);
    if (silent) request.mediation = 'conditional';
    return navigator.credentials.get(request);
  };

  const send = async (form, silent) => {
    const problem = form.querySelector('[role=alert]');
    problem.hidden = true;
    try {
      form.elements.namedItem('Credential').value = JSON.stringify(await ask(form, silent));
      form.submit();
    } catch (error) {
      // Cancelled by the user, or replaced by another request: of the silent one nothing is said.
      if (silent || error.name === 'AbortError') return;
      problem.textContent = error.name === 'InvalidStateError' ? form.dataset.known : form.dataset.failed;
      problem.hidden = false;
    }
  };

  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = !supported;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void send(form, false);
    });
    if (!supported || form.dataset.passkey === 'create') continue;
    PublicKeyCredential.isConditionalMediationAvailable?.().then((available) => {
      if (available) void send(form, true);
    });
  }
})();
