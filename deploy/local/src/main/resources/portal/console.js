// The try-it console: signs a demonstration account in, and hands its token to Swagger UI. Nothing leaves this machine.

const settings = JSON.parse(document.getElementById('reglages').textContent);
const TOKEN = 'passerelle.jeton';
const PENDING = 'passerelle.connexion';
const state = document.getElementById('etat');
const forget = document.getElementById('deconnexion');

const tokenEndpoint = `${settings.issuer}/protocol/openid-connect/token`;
const here = `${location.origin}/console`;
const dark = matchMedia('(prefers-color-scheme: dark)');
let leaving; // the timer that says when a token is over

// What Swagger UI says, in French.
const WORDS = new Map(Object.entries({
  'Try it out': 'Essayer', 'Cancel': 'Annuler', 'Execute': 'Envoyer', 'Clear': 'Effacer', 'Reset': 'Remettre',
  'Parameters': 'Paramètres', 'No parameters': 'Aucun paramètre', 'Name': 'Nom', 'Description': 'Description',
  'Request body': 'Corps de la requête', 'Responses': 'Réponses', 'Response': 'Réponse', 'Links': 'Liens', 'No links': 'Aucun lien',
  'Media type': 'Format', 'Response content type': 'Format de la réponse', 'Controls': 'Choisit', 'header.': '(en-tête).',
  'Example Value': 'Exemple', 'Schema': 'Schéma', 'Model': 'Modèle', 'Server response': 'Réponse du service',
  'Details': 'Détail', 'Response body': 'Corps de la réponse', 'Response headers': 'En-têtes de la réponse',
  'Request URL': 'Adresse appelée', 'Request duration': 'Durée', 'Download': 'Télécharger', 'Loading': 'En cours',
  'Send empty value': 'Envoyer une valeur vide', 'Undocumented': 'Non documenté', 'Headers:': 'En-têtes :',
  'Headers': 'En-têtes', 'Expand all': 'Tout ouvrir', 'Collapse all': 'Tout fermer',
  'Please fill out this field.': 'À remplir.', 'Required field is not provided': 'Champ obligatoire',
}));

function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function random(length) {
  return base64url(crypto.getRandomValues(new Uint8Array(length)));
}

// What this tab keeps; what it cannot read, it forgets.
function stored(name) {
  try {
    return JSON.parse(sessionStorage.getItem(name));
  } catch {
    sessionStorage.removeItem(name);
    return null;
  }
}

function say(text, isError = false) {
  state.textContent = text;
  state.classList.toggle('erreur', isError);
}

async function askForToken(parameters, account) {
  const answer = await fetch(tokenEndpoint, { method: 'POST', body: new URLSearchParams(parameters) });
  const body = await answer.json();
  if (!answer.ok) {
    throw new Error(body.error_description ?? body.error);
  }
  const until = Date.now() + body.expires_in * 1000;
  sessionStorage.setItem(TOKEN, JSON.stringify({ account, value: body.access_token, until }));
}

// RFC 7636: the code is worth nothing without the verifier, which never leaves this tab.
async function leaveToSignIn(account) {
  const verifier = random(48);
  const pending = { account, verifier, state: random(16), search: location.search };
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const query = new URLSearchParams({
    client_id: settings.clientId,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: here,
    state: pending.state,
    code_challenge: base64url(new Uint8Array(digest)),
    code_challenge_method: 'S256',
    login_hint: account,
    prompt: 'login',
  });
  location.assign(`${settings.issuer}/protocol/openid-connect/auth?${query}`);
}

async function comeBack() {
  const query = new URLSearchParams(location.search);
  const pending = stored(PENDING);
  if (!query.has('state') || !pending) {
    return;
  }
  sessionStorage.removeItem(PENDING);
  history.replaceState(null, '', `/console${pending.search}`);
  if (query.get('state') !== pending.state || !query.has('code')) {
    throw new Error(query.get('error_description') ?? query.get('error') ?? 'réponse inattendue');
  }
  await askForToken({
    grant_type: 'authorization_code',
    client_id: settings.clientId,
    code: query.get('code'),
    redirect_uri: here,
    code_verifier: pending.verifier,
  }, pending.account);
}

function keptToken() {
  return stored(TOKEN);
}

function token() {
  const kept = keptToken();
  return kept && kept.until > Date.now() ? kept : null;
}

function show() {
  const kept = keptToken();
  clearTimeout(leaving);
  forget.hidden = !kept;
  if (!kept) {
    say("Personne n'est connecté : les appels seront refusés (401).");
    return;
  }
  document.getElementById('compte').value = kept.account;
  const left = kept.until - Date.now();
  if (left > 0) {
    const until = new Date(kept.until).toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' });
    say(`Connecté : ${kept.account}, jusqu'à ${until}.`);
    leaving = setTimeout(show, left);
  } else {
    say(`Le jeton de ${kept.account} a expiré : reconnectez-vous.`, true);
  }
}

async function signIn(event) {
  event.preventDefault();
  const choice = document.getElementById('compte').selectedOptions[0];
  try {
    if (choice.dataset.kind === 'person') {
      await leaveToSignIn(choice.value);
      return;
    }
    await askForToken({
      grant_type: 'client_credentials',
      client_id: choice.value,
      client_secret: `${choice.value}-secret`,
    }, choice.value);
    show();
  } catch (failure) {
    say(`La connexion n'a pas abouti : ${failure.message}.`, true);
  }
}

// Calls go to this page's own origin, under the account chosen above; a key is offered where one is wanted.
function prepare(document) {
  delete document.servers;
  delete document.security;
  delete document.components?.securitySchemes;
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path)) {
      delete operation.security;
      for (const parameter of operation.parameters ?? []) {
        if (parameter.name === 'Idempotency-Key') {
          parameter.example = crypto.randomUUID();
        }
      }
    }
  }
  return document;
}

function authorised(request) {
  const kept = token();
  if (kept && new URL(request.url, location.href).origin === location.origin) {
    request.headers.Authorization = `Bearer ${kept.value}`;
  }
  return request;
}

function noticeRefusal(response) {
  if (response.status === 401 && token()) {
    say('Le service ne reconnaît pas ce jeton (401) : reconnectez-vous.', true);
  }
  return response;
}

async function openConsole() {
  const place = document.getElementById('operations');
  const answer = await fetch(`/openapi/${place.dataset.service}.json`);
  const spec = prepare(resolveSharedParameters(await answer.json()));
  window.SwaggerUIBundle({
    spec,
    domNode: place,
    docExpansion: 'list',
    defaultModelsExpandDepth: -1,
    displayRequestDuration: true,
    validatorUrl: null,
    requestInterceptor: authorised,
    responseInterceptor: noticeRefusal,
    plugins: [() => ({ components: { InfoContainer: () => null } })], // this page says it, in French
  });
}

// Parameters may stand once under components: each operation gets its own copy, so that each key is its own.
function resolveSharedParameters(document) {
  const shared = document.components?.parameters ?? {};
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path)) {
      operation.parameters = operation.parameters?.map((parameter) =>
        parameter.$ref ? structuredClone(shared[parameter.$ref.split('/').pop()]) : parameter);
    }
  }
  return document;
}

function translate(place) {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const word = WORDS.get(text.nodeValue.trim());
    if (word && !text.parentElement.closest('pre, code, textarea, option, .markdown, .opblock-tag, .opblock-summary')) {
      text.nodeValue = text.nodeValue.replace(text.nodeValue.trim(), word);
    }
  }
}

// Swagger UI leaves some parts without a name, or out of the keyboard's reach, and speaks English.
function complete() {
  const place = document.getElementById('operations');
  translate(place);
  for (const table of place.querySelectorAll('.responses-table:not([aria-label])')) {
    const kind = table.classList.contains('live-responses-table') ? 'Réponse du service' : 'Réponses';
    const operation = table.closest('.opblock')?.querySelector('.opblock-summary-path')?.textContent ?? '';
    table.setAttribute('aria-label', `${kind} ${operation}`.trim());
  }
  for (const body of place.querySelectorAll('.body-param__text:not([aria-label])')) {
    body.setAttribute('aria-label', 'Corps de la requête');
  }
  for (const field of place.querySelectorAll('.parameters-col_description :is(input, select, textarea):not([aria-label])')) {
    field.setAttribute('aria-label', field.closest('tr')?.dataset.paramName ?? 'valeur');
  }
  for (const select of place.querySelectorAll('select:not([aria-label], [id])')) {
    select.setAttribute('aria-label', 'Format');
  }
  for (const copy of place.querySelectorAll('.copy-to-clipboard button:not([aria-label])')) {
    copy.setAttribute('aria-label', 'Copier');
  }
  for (const text of place.querySelectorAll('pre:not([tabindex])')) {
    text.tabIndex = 0;
  }
}

document.getElementById('connexion').addEventListener('submit', signIn);
forget.addEventListener('click', () => {
  sessionStorage.removeItem(TOKEN);
  show();
  document.getElementById('compte').focus(); // the button that had it is gone
});
function follow() {
  document.documentElement.classList.toggle('dark-mode', dark.matches); // Swagger UI's own name for it
}
dark.addEventListener('change', follow);
follow();

try {
  await comeBack();
  show();
} catch (failure) {
  show();
  say(`La connexion n'a pas abouti : ${failure.message}.`, true);
}
new MutationObserver(complete).observe(document.getElementById('operations').parentElement, { childList: true, subtree: true });
await openConsole();
