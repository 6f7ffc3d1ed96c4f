// What the account pages do beyond plain HTML. Each works without it; this makes it pleasant.
(() => {
  const texts = JSON.parse(document.body.dataset.texts);
  const language = document.documentElement.lang;

  // Instants in the reader's time zone, if they have not chosen one, and as their language writes them.
  for (const time of document.querySelectorAll('time[data-zone]')) {
    const timeZone = time.dataset.zone || undefined;
    try {
      const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
      time.textContent = format.format(new Date(time.dateTime));
    } catch {
      // A zone that this browser does not know: the server's text stays.
    }
  }

  // A password can be looked at while it is typed.
  for (const input of document.querySelectorAll('.account-secret > input')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-controls', input.id);
    const show = (isShown) => {
      input.type = isShown ? 'text' : 'password';
      button.setAttribute('aria-pressed', String(isShown));
      button.setAttribute('aria-label', texts.show);
      button.title = isShown ? texts.hide : texts.show;
    };
    show(false);
    button.addEventListener('click', () => show(input.type === 'password'));
    input.form.addEventListener('submit', () => show(false)); // password managers look for it under this type
    input.after(button);
  }

  // The navigation of a phone shows where one is; the keyboard starts where something is wrong.
  document.querySelector('.manage-nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
  document.querySelector('[aria-invalid=true]')?.focus();

  // What is missing is said at the field, in the page's language and look, instead of in the browser's bubble.
  const noteOf = (input) => document.getElementById(`${input.id}-note`);
  const complain = (input) => {
    const { valueMissing, typeMismatch } = input.validity;
    let note = noteOf(input);
    if (!note) {
      note = document.createElement('p');
      note.id = `${input.id}-note`;
      input.closest('.todo-field, .todo-check').append(note);
    }
    note.dataset.hint ??= note.className === 'todo-hint' ? note.textContent : '';
    note.className = 'account-field-error';
    note.textContent = valueMissing ? texts.required : typeMismatch ? texts.email : input.validationMessage;
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', note.id);
  };
  document.addEventListener(
    'invalid',
    (event) => {
      const input = event.target;
      if (!input.id || !input.closest('.todo-field, .todo-check')) return;
      event.preventDefault();
      complain(input);
      if (input.form.querySelector(':invalid:not(fieldset)') === input) input.focus();
    },
    true,
  );
  document.addEventListener('input', ({ target: input }) => {
    const note = input.getAttribute('aria-invalid') === 'true' && noteOf(input);
    if (!note || !input.validity.valid) return;
    input.removeAttribute('aria-invalid');
    note.className = 'todo-hint';
    note.textContent = note.dataset.hint ?? '';
  });

  // A form is sent once; its button says that something is going on.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented) return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = 'true';
    event.submitter?.setAttribute('aria-busy', 'true');
  });
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent;
    for (const button of document.querySelectorAll('.todo-button[aria-busy]')) button.removeAttribute('aria-busy');
  });

  // A picture is sent as soon as it is chosen.
  for (const input of document.querySelectorAll('input[data-send]')) {
    input.addEventListener('change', () => {
      if (!input.files.length) return;
      input.labels[0].setAttribute('aria-busy', 'true');
      input.form.requestSubmit();
    });
  }

  for (const button of document.querySelectorAll('button[data-copy]')) {
    const text = button.textContent;
    const source = document.getElementById(button.dataset.copy);
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(source.value);
      } catch {
        source.select(); // without TLS there is no clipboard to write to but this way
        if (!document.execCommand('copy')) return;
      }
      button.textContent = button.dataset.copied;
      setTimeout(() => (button.textContent = text), 2_000);
    };
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () => void copy());
    source.addEventListener('focus', () => source.select());
  }
})();
