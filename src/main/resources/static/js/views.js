// Keeps the present view under a name with a note, and brings kept ones back.
import { h } from './dom.js';
import { handOver } from './hand-over.js';
import { notice } from './notice.js';
import { asFile, drop, fromFile, keep, saved } from './saved.js';
import { sheet } from './sheet.js';
import { view } from './state.js';
import { date, many } from './words.js';

export function openViews() {
  const list = h('div', { class: 'views', 'aria-live': 'polite' });
  const close = sheet('Saved views',
    document.body.dataset.view === 'graph' ? form(() => show(list, close)) : h('p', { class: 'summary' }, 'Open a graph to keep it here as it is, with a note.'),
    list, files(() => show(list, close)));
  show(list, close);
}

/** What the browser or the file refused is told, not thrown. */
function attempt(act) {
  try {
    act();
  } catch (failure) {
    notice(failure.name === 'QuotaExceededError' || failure.name === 'SecurityError' ? 'This browser does not let the page keep anything.' : failure.message);
  }
}

function form(done) {
  const name = h('input', { id: 'view-name', required: true, maxlength: 120, value: document.title.replace(/ · Relata$/, '') });
  const note = h('textarea', { id: 'view-note', class: 'short', maxlength: 4000, rows: 2 });
  return h('form', { onsubmit: (event) => {
    event.preventDefault();
    attempt(() => {
      keep({ name: name.value.trim() || 'A view', note: note.value.trim(), hash: location.hash, at: new Date().toISOString() });
      done();
      notice('The view is kept in this browser.');
    });
  } },
  h('label', { class: 'field' }, h('span', { class: 'label' }, 'Name'), name),
  h('label', { class: 'field' }, h('span', { class: 'label' }, 'Note'), note),
  h('p', { class: 'more' }, h('button', { class: 'button main', type: 'submit' }, 'Keep this view')));
}

function show(list, close) {
  const views = saved();
  list.replaceChildren(h('h3', {}, many(views.length, 'view')), ...views.map((one) => row(one, list, close)));
}

const row = (one, list, close) => h('div', { class: 'split saved' },
  h('button', { type: 'button', class: 'trail', onclick: () => { close(); view.go(one.hash); } }, h('b', {}, one.name), h('span', { class: 'quiet' }, ` ${date(one.at.slice(0, 10))}`)),
  one.note && h('p', { class: 'note' }, one.note),
  h('button', { type: 'button', class: 'button', 'aria-label': `Forget ${one.name}`, onclick: () => attempt(() => {
    drop(one.name);
    show(list, close);
    notice(`“${one.name}” is forgotten.`, { label: 'Undo', run: () => attempt(() => { keep(one); show(list, close); }) });
  }) }, 'Forget'));

function files(done) {
  const take = h('input', { type: 'file', accept: 'application/json,.json', 'aria-label': 'A file of saved views', onchange: async () => {
    const text = await take.files[0].text();
    attempt(() => {
      const came = fromFile(text);
      done();
      notice(`${many(came, 'view')} came in.`);
    });
    take.value = '';
  } });
  return h('p', { class: 'row' },
    h('button', { class: 'button', type: 'button', onclick: () => handOver(asFile(), 'application/json', 'relata-views.json') }, 'Save all as a file'),
    h('label', { class: 'field' }, h('span', { class: 'label' }, 'Take in a file'), take));
}
