// The time slider: what held on a day, or what had been reported by then; it can be played.
import { find, h, icon } from './dom.js';
import { ICONS } from './icons.js';
import { view } from './state.js';
import { date, edgeOfDate } from './words.js';

const DAY = 86400000;
const toDay = (text) => Date.parse(text) / DAY;
const toText = (day) => new Date(day * DAY).toISOString().slice(0, 10);
const TODAY = () => new Date().toISOString().slice(0, 10);

let timer = 0;

/** Shows or puts away the slider for the relationships gathered. */
export function toggleClock(ties) {
  if (view.now.axis) return view.change({ axis: null, day: null });
  const { last } = bounds(ties, 'reported');
  return view.change({ axis: 'reported', day: last });
}

function bounds(ties, axis) {
  const days = ties.flatMap((t) => (axis === 'reported' ? [t.firstReported, t.lastReported]
    : [t.since && edgeOfDate(t.since, false), t.until && edgeOfDate(t.until, true), t.lastReported])).filter(Boolean).sort();
  return { first: days[0] ?? TODAY(), last: days.at(-1) ?? TODAY() };
}

export function drawClock(ties, state) {
  const place = find('clock');
  place.hidden = !state.axis;
  if (!state.axis) return stop();
  const { first, last } = bounds(ties, state.axis);
  const day = state.day ?? last;
  if (place.dataset.axis === state.axis && place.contains(document.activeElement)) return tell(place, day);
  place.dataset.axis = state.axis;
  const slider = h('input', { type: 'range', min: toDay(first) - 1, max: toDay(last), value: toDay(day), step: 1, 'aria-label': 'Day', 'aria-valuetext': date(day), oninput: (event) => { stop(); at(Number(event.target.value)); } });
  const axis = h('select', { 'aria-label': 'What the day means', onchange: (event) => { stop(); view.change({ axis: event.target.value, day: bounds(ties, event.target.value).last }, { refine: true }); place.dataset.axis = ''; document.activeElement?.blur(); } },
    [['reported', 'Reported by'], ['held', 'Held on']].map(([value, words]) => h('option', { value, selected: value === state.axis }, words)));
  place.replaceChildren(
    h('button', { class: 'go', type: 'button', 'aria-label': 'Play', onclick: () => (timer ? stop() : play(slider)) }, icon(ICONS.play)),
    axis, slider, h('output', {}, date(day)),
    h('button', { class: 'quiet', type: 'button', 'aria-label': 'Close the time slider', onclick: () => view.change({ axis: null, day: null }) }, '✕'));
  return undefined;
}

function tell(place, day) {
  place.querySelector('output').textContent = date(day);
  const slider = place.querySelector('input');
  slider.value = toDay(day);
  slider.setAttribute('aria-valuetext', date(day));
}

const at = (day) => view.change({ day: toText(day) }, { refine: true });

function play(slider) {
  const from = Number(slider.min);
  const to = Number(slider.max);
  let day = Number(slider.value) >= to ? from : Number(slider.value);
  const stride = Math.max(1, Math.round((to - from) / 60));
  slider.focus();
  symbol(ICONS.pause);
  timer = setInterval(() => {
    day = Math.min(to, day + stride);
    at(day);
    if (day >= to) stop();
  }, 160);
}

function stop() {
  clearInterval(timer);
  timer = 0;
  symbol(ICONS.play);
}

function symbol(path) {
  find('clock').querySelector('.go')?.replaceChildren(icon(path));
}
