// Adding a document: read it, show what it would add, change or contradict, then load or discard it.
import { call, headers } from './api.js';
import { find, h } from './dom.js';
import { forget } from './model.js';
import { notice } from './notice.js';
import { glyph } from './palette.js';
import { sheet } from './sheet.js';
import { CERTAINTY, many, verb } from './words.js';

const KINDS = [['CONTRADICTS', 'Contradicts'], ['CHANGES', 'Changes'], ['ADDS', 'Adds'], ['SUPPORTS', 'Supports what is known']];

/** Opens the sheet; a file may be given already. */
export function openAdd(given, done) {
  const picker = h('input', { type: 'file', id: 'add-file', class: 'unseen', accept: '.txt,.md,.html,.htm,.pdf,.jsonl,.json', onchange: (event) => begin(event.target.files[0]) });
  const text = h('textarea', { id: 'add-text', placeholder: 'Paste an article …' });
  const title = h('input', { id: 'add-title' });
  const publisher = h('input', { id: 'add-publisher' });
  const day = h('input', { id: 'add-day', type: 'date' });
  const field = (words, input) => h('label', { class: 'field' }, h('span', { class: 'label' }, words), input);
  const body = h('div', {},
    drop(picker, (file) => begin(file)), picker,
    field('Or text', text),
    h('div', { class: 'row' }, field('Title', title), field('Publisher', publisher), field('Published on', day)),
    h('div', { class: 'actions' }, h('button', { class: 'button main', type: 'button', onclick: () => text.value.trim() && begin(new File([text.value], 'pasted.txt', { type: 'text/plain' })) }, 'Read it')));
  const begin = (file) => file && read(body, { file, title: title.value, publisher: publisher.value, publishedOn: day.value }, finish);
  const finish = (message) => {
    close();
    if (message) notice(message);
    forget();
    done();
  };
  const close = sheet('Add a document', body);
  if (given) begin(given);
}

function drop(picker, dropped) {
  const over = (event, yes) => { event.preventDefault(); event.currentTarget.classList.toggle('over', yes); };
  return h('label', { class: 'drop', for: picker.id, ondragover: (e) => over(e, true), ondragleave: (e) => over(e, false), ondrop: (e) => { over(e, false); dropped(e.dataTransfer.files[0]); } },
    'Drop a text, HTML or PDF file here, or ', h('b', {}, 'choose one'), '.', h('br', {}), 'Nothing is stored before you say so.');
}

async function read(body, upload, finish) {
  const bar = h('i', {});
  body.replaceChildren(h('p', { class: 'quiet' }, `Reading ${upload.file.name} …`), h('div', { class: 'progress', role: 'progressbar', 'aria-label': 'Read so far' }, bar));
  const form = new FormData();
  for (const [name, value] of Object.entries(upload)) if (value) form.append(name, value);
  try {
    const begun = await (await call('/api/drafts', { method: 'POST', body: form })).json();
    const draft = await follow(begun.id, (share) => {
      bar.style.width = `${Math.round(share * 100)}%`;
      bar.parentElement.setAttribute('aria-valuenow', String(Math.round(share * 100)));
    });
    if (draft.stage === 'FAILED') throw new Error(draft.trouble);
    body.replaceChildren(...preview(draft, finish));
  } catch (failure) {
    body.replaceChildren(h('p', { class: 'summary' }, `This could not be read: ${failure.message}`));
  }
}

/** Reads the events with fetch, which unlike EventSource can carry the token. */
async function follow(id, progress) {
  const response = await fetch(`/api/drafts/${id}/events`, { headers: headers() });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return (await call(`/api/drafts/${id}`)).json();
    const events = (rest + value).split('\n\n');
    rest = events.pop();
    for (const event of events) {
      const name = /^event:\s*(.*)$/m.exec(event)?.[1];
      const draft = JSON.parse([...event.matchAll(/^data:(.*)$/gm)].map((line) => line[1]).join('\n') || '{}');
      if (name === 'done') return draft;
      progress(draft.done ?? 0);
    }
  }
}

function preview(draft, finish) {
  const act = (path, options, message) => async () => {
    try {
      await call(path, options);
      finish(message);
    } catch (failure) {
      notice(failure.message);
    }
  };
  const groups = KINDS.map(([kind, words]) => [words, draft.effects.filter((effect) => effect.kind === kind)]).filter(([, list]) => list.length);
  return [
    h('p', { class: 'quiet' }, draft.effects.length ? `${many(draft.effects.length, 'fact')} in ${many(draft.documents, 'document')}. Nothing is stored yet.` : 'No relationship was found in it. It can be stored all the same.'),
    groups.map(([words, list]) => h('section', {}, h('h3', {}, words), list.map(effect))),
    draft.issues.length > 0 && h('section', {}, h('h3', {}, 'Noticed while reading'), draft.issues.map((issue) => h('p', { class: 'quiet' }, issue))),
    h('div', { class: 'actions' },
      h('button', { class: 'button main', type: 'button', onclick: act(`/api/drafts/${draft.id}/load`, { method: 'POST' }, `${draft.fileName} is in the graph.`) }, 'Add to the graph'),
      h('button', { class: 'button', type: 'button', onclick: act(`/api/drafts/${draft.id}`, { method: 'DELETE' }, null) }, 'Discard')),
  ].flat(2).filter(Boolean);
}

const effect = (one) => h('div', { class: 'fact' },
  h('p', {}, glyph(one.subjectType), ` ${one.subject}`, one.newSubject && h('span', { class: 'quiet' }, ' (new)'), h('i', {}, ` ${verb(one.relation, one.polarity === 'NEGATIVE')} `), glyph(one.objectType), ` ${one.object}`, one.newObject && h('span', { class: 'quiet' }, ' (new)'), h('span', { class: 'quiet' }, `, ${CERTAINTY[one.certainty]}`)),
  h('blockquote', { class: 'passage' }, h('mark', {}, one.quote)),
  one.known && one.kind !== 'SUPPORTS' && h('p', { class: 'source' }, `Known: ${one.known}`));

/** A file dropped anywhere on the page opens the sheet. */
export function acceptDrops(done) {
  window.addEventListener('dragover', (event) => event.preventDefault());
  window.addEventListener('drop', (event) => {
    event.preventDefault();
    if (!find('sheet').open && event.dataTransfer.files.length) openAdd(event.dataTransfer.files[0], done);
  });
}
