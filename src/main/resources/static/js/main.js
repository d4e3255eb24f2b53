// Wires the parts: the address says what is looked at, everything else follows from it.
import { acceptDrops, openAdd } from './add.js';
import { api } from './api.js';
import { openChanges } from './changes.js';
import { drawClock, toggleClock } from './clock.js';
import { find } from './dom.js';
import { openDoubt } from './doubt.js';
import { graph } from './graph.js';
import { keys } from './keys.js';
import { rehearse } from './layout.js';
import { drawLegend } from './legend.js';
import { showList } from './list.js';
import { closeMenu, openMenu } from './menu.js';
import { further, gather, isAtMost, visible } from './model.js';
import { tellTrouble } from './notice.js';
import { learn } from './palette.js';
import { openPaths } from './paths.js';
import { read } from './reader.js';
import { searchBox } from './search.js';
import { frame, stageTools } from './stage.js';
import { showStart } from './start.js';
import { view } from './state.js';
import { openTake } from './take.js';
import { openViews } from './views.js';
import { drawTools, turnTheme } from './tools.js';
import { learnRelations, many } from './words.js';

let gathered = { entities: new Map(), ties: new Map() };
let step = 0;

async function follow(state) {
  const mine = ++step;
  const looking = state.centres.length + state.singles.length > 0;
  document.body.dataset.view = looking ? 'graph' : 'start';
  if (!looking) {
    document.title = 'Relata';
    return Promise.all([showStart(), read(state.reading)]);
  }
  try {
    const before = new Set(gathered.entities.keys());
    const found = await gather(state);
    if (mine !== step) return undefined;
    const reading = read(state.reading); // not before: of a hub that is much, and the graph comes first
    gathered = found;
    const last = state.centres.at(-1);
    document.title = `${found.entities.get(state.centres[0]?.id)?.name ?? 'Graph'} · Relata`;
    drawLegend(found);
    const clockWas = find('clock').hidden;
    drawClock([...found.ties.values()], state);
    const grown = await graph.show(found, visible(found, state), state, { around: before.has(last?.id) ? last.id : null });
    if (grown || find('clock').hidden !== clockWas) frame(undefined, before.size > 0);
    hint(state);
    say(visible(found, state));
    await reading;
    graph.mark(state.reading);
    document.body.dataset.ready = String(mine);
  } catch (failure) {
    tellTrouble(failure, () => follow(view.now));
  }
  return undefined;
}

/** For those who do not see the graph. */
function say({ entities, ties }) {
  find('where').textContent = document.title;
  find('said').textContent = `${document.title}: ${many(entities.length, 'entity', 'entities')} and ${many(ties.length, 'relationship')} in sight. L lists them.`;
}

function hint(state) {
  const open = state.centres.filter((centre) => further(centre) > 0).at(-1);
  const place = find('hint');
  place.replaceChildren();
  if (gathered.left) place.append(`${many(gathered.left, 'weaker relationship')} among them left out. `);
  if (!open) return;
  const name = gathered.entities.get(open.id)?.name ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Show the next';
  button.addEventListener('click', () => view.change({ centres: state.centres.map((c) => (c.id === open.id ? { ...c, pages: c.pages + 1 } : c)) }));
  place.append(`${isAtMost(open) ? 'Up to ' : ''}${further(open)} more around ${name}`, button);
}

function picked(target, event, menu) {
  closeMenu();
  if (menu) {
    openMenu(target, event.renderedPosition);
    return;
  }
  if (target.isEdge()) {
    view.change({ reading: { kind: 'tie', from: target.data('from'), relation: target.data('relation'), to: target.data('to') } });
  } else {
    const id = target.id();
    const { centres } = view.now;
    const known = centres.some((c) => c.id === id);
    view.change({ centres: known ? centres : [...centres, { id, pages: 1 }], reading: { kind: 'entity', id } });
  }
}

/** Whoever is moved by hand stays there. */
function dropped(pin) {
  view.change({ pins: [...view.now.pins.filter(({ id }) => id !== pin.id), pin] });
}

function reading() {
  const { kind, id } = view.now.reading ?? {};
  const entity = kind === 'entity' && gathered.entities.get(id);
  return entity ? { id, name: entity.name } : undefined;
}

const again = () => follow(view.now);

const lastReport = () => [...gathered.ties.values()].map((tie) => tie.lastReported).filter(Boolean).sort().at(-1);

async function begin() {
  searchBox((hit) => view.open({ centres: [{ id: hit.id, pages: 1 }], reading: { kind: 'entity', id: hit.id } }));
  find('home').addEventListener('click', (event) => {
    event.preventDefault();
    view.open({});
  });
  try {
    const [words, abilities] = await Promise.all([api.ontology(), api.abilities()]);
    learn(words.types);
    learnRelations(words.relations);
    graph.open({ picked, dropped, ground: closeMenu, hovered: graph.near });
    const list = () => showList(visible(gathered, view.now));
    const time = () => toggleClock([...gathered.ties.values()]);
    stageTools({ list, time });
    keys({ list, time, picked });
    drawTools([
      { name: 'path', words: 'Paths', run: () => openPaths(reading()) },
      { name: 'changes', words: 'Changes', run: () => openChanges(lastReport()) },
      { name: 'doubt', words: 'In doubt', run: openDoubt },
      ...(abilities.add ? [{ name: 'add', words: 'Add', run: () => openAdd(null, again) }] : []),
      { name: 'take', words: 'Take away', run: () => openTake(visible(gathered, view.now)) },
      { name: 'views', words: 'Views', run: openViews },
      { name: 'theme', words: 'Theme', run: () => turnTheme(graph.restyle) },
    ]);
    if (abilities.add) acceptDrops(again);
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', graph.restyle);
  } catch (failure) {
    find('start').replaceChildren();
    return tellTrouble(failure, begin);
  }
  view.listen(follow);
  await follow(view.now);
  if (document.body.dataset.view === 'start') (window.requestIdleCallback ?? setTimeout)(rehearse);
  return undefined;
}

/** For tests and for the curious in the console. */
window.relata = {
  named: (name) => graph.cy?.nodes().not('.away').filter((n) => n.data('name') === name).toArray()[0],
  between: (relation, one, other) => graph.cy.edges().filter((e) => e.data('relation') === relation
    && [e.source().data('name'), e.target().data('name')].includes(one) && [e.source().data('name'), e.target().data('name')].includes(other)).toArray()[0],
  size: () => graph.cy.nodes().not('.away').length,
  atRest: () => document.body.dataset.ready === String(step),
};

begin();
