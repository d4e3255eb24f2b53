// The time slider: what held on a day, what had been reported by then, or what was known at a moment; it can be played.
import { find, h, icon } from './dom.js';
import { ICONS } from './icons.js';
import { moments } from './known.js';
import { view } from './state.js';
import { date, edgeOfDate, moment } from './words.js';

const DAY = 86400000;
const TODAY = () => new Date().toISOString().slice(0, 10);

/** A scale turns places of the slider into days or moments and back. */
const dayScale = (days) => {
  const sorted = days.filter(Boolean).sort();
  return {
    first: Date.parse(sorted[0] ?? TODAY()) / DAY - 1,
    last: Date.parse(sorted.at(-1) ?? TODAY()) / DAY,
    place: (text) => Date.parse(text) / DAY,
    text: (place) => new Date(place * DAY).toISOString().slice(0, 10),
    say: date,
  };
};

/** Much came to be known at one moment, nothing for weeks after it, so the slider goes from event to event. */
const momentScale = (events) => {
  const stops = [(events[0] ?? Date.now()) - 1, ...events];
  return {
    first: 0,
    last: stops.length - 1,
    place: (text) => Math.max(0, stops.findLastIndex((stop) => stop <= Date.parse(text))),
    text: (place) => new Date(stops[place]).toISOString(),
    say: moment,
  };
};

const SCALES = {
  reported: (ties) => dayScale(ties.flatMap((t) => [t.firstReported, t.lastReported])),
  held: (ties) => dayScale(ties.flatMap((t) => [t.since && edgeOfDate(t.since, false), t.until && edgeOfDate(t.until, true), t.lastReported])),
  known: (ties) => momentScale(moments(ties)),
};
const AXES = [['reported', 'Reported by'], ['held', 'Held on'], ['known', 'Known at']];

// Milliseconds from one place to the next, and for the whole when there are few places.
const FASTEST = 160;
const SLOWEST = 900;
const WHOLE = 6000;

let timer = 0;

/** Shows or puts away the slider for the relationships gathered. */
export function toggleClock(ties) {
  if (view.now.axis) return view.change({ axis: null, day: null });
  const scale = SCALES.reported(ties);
  return view.change({ axis: 'reported', day: scale.text(scale.last) });
}

export function drawClock(ties, state) {
  const place = find('clock');
  place.hidden = !state.axis;
  if (!state.axis) return stop();
  const scale = SCALES[state.axis](ties);
  const day = state.day ?? scale.text(scale.last);
  if (place.dataset.axis === state.axis && place.contains(document.activeElement)) return tell(place, day, scale);
  place.dataset.axis = state.axis;
  const at = (value) => view.change({ day: scale.text(value) }, { refine: true });
  const slider = h('input', { type: 'range', min: scale.first, max: scale.last, value: scale.place(day), step: 1, 'aria-label': 'Time', 'aria-valuetext': scale.say(day), oninput: (event) => { stop(); at(Number(event.target.value)); } });
  const axis = h('select', { 'aria-label': 'What the time means', onchange: (event) => turn(place, event.target.value) },
    AXES.map(([value, words]) => h('option', { value, selected: value === state.axis }, words)));
  place.replaceChildren(
    h('button', { class: 'go', type: 'button', 'aria-label': 'Play', onclick: () => (timer ? stop() : play(slider, at)) }, icon(ICONS.play)),
    axis, slider, h('output', {}, scale.say(day)),
    h('button', { class: 'quiet', type: 'button', 'aria-label': 'Close the time slider', onclick: () => view.change({ axis: null, day: null }) }, '✕'));
  return undefined;
}

/** Another meaning of the time begins at its end. */
function turn(place, axis) {
  stop();
  place.dataset.axis = '';
  document.activeElement?.blur();
  view.change({ axis, day: null }, { refine: true });
}

function tell(place, day, scale) {
  place.querySelector('output').textContent = scale.say(day);
  const slider = place.querySelector('input');
  slider.value = scale.place(day);
  slider.setAttribute('aria-valuetext', scale.say(day));
}

function play(slider, at) {
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
  }, Math.min(SLOWEST, Math.max(FASTEST, WHOLE / (to - from))));
}

function stop() {
  clearInterval(timer);
  timer = 0;
  symbol(ICONS.play);
}

function symbol(path) {
  find('clock').querySelector('.go')?.replaceChildren(icon(path));
}
