// Measured values as small bar charts, one a metric and region.
import { h, pressable, s } from './dom.js';
import { readDocument } from './fact.js';
import { amount, date, percent } from './words.js';

const HEIGHT = 84;

export function charts(observations) {
  const groups = new Map();
  for (const one of observations) {
    const key = [one.metric, one.region, one.value === null ? 'change' : one.unit].join('|');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map(chart);
}

function chart(series) {
  const [{ metric, region }] = series;
  const value = (one) => one.value ?? one.changePercent ?? 0;
  const shown = series.slice(-8);
  const most = Math.max(...shown.map((one) => Math.abs(value(one))), 1e-9);
  const slot = 360 / Math.max(3, shown.length);
  const words = (one) => (one.value === null ? percent(one.changePercent) : amount(one.value, one.unit));
  return h('figure', { class: 'chart' },
    h('figcaption', {}, h('span', {}, [metric, region].filter(Boolean).join(', ')), h('span', { class: 'quiet' }, series[0].value === null ? 'change' : '')),
    s('svg', { viewBox: `0 0 360 ${HEIGHT}`, role: 'group', 'aria-label': [metric, region].filter(Boolean).join(', ') },
      s('line', { x1: 0, x2: 360, y1: HEIGHT - 18, y2: HEIGHT - 18 }),
      shown.map((one, i) => bar(one, i * slot, slot, Math.abs(value(one)) / most, words(one)))));
}

function bar(one, x, slot, share, words) {
  const tall = Math.max(2, share * (HEIGHT - 44));
  const base = HEIGHT - 18;
  const change = one.value !== null && one.changePercent !== null ? ` ${percent(one.changePercent)}` : '';
  const down = (one.changePercent ?? one.value) < 0;
  const open = () => readDocument(one.document.id);
  return s('g', { ...pressable(open), 'aria-label': `${date(one.period)}: ${words}${change}. Opens the document.` },
    s('title', {}, one.quote),
    s('rect', { x: x + 2, y: base - tall, width: Math.min(slot - 10, 44), height: tall, rx: 2, class: down ? 'down' : '' }),
    s('text', { x: x + 2, y: base - tall - 6, class: 'value' }, words, s('tspan', { 'font-weight': 400 }, change)),
    s('text', { x: x + 2, y: HEIGHT - 3 }, date(one.period)));
}
