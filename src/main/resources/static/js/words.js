// How things are called on the page.

export const relation = (name) => name.toLowerCase().replaceAll('_', ' ');

const DENIALS = {
  PARTNERS_WITH: 'does not partner with', COMPETES_WITH: 'does not compete with', MERGES_WITH: 'does not merge with',
  REJECTED: 'did not reject', EVALUATED: 'did not evaluate', ACQUIRES: 'does not acquire', INVESTS_IN: 'does not invest in',
  SUPPLIES: 'does not supply', OWNS: 'does not own', REGULATES: 'does not regulate', INVESTIGATES: 'does not investigate',
  SUES: 'does not sue', PRODUCES: 'does not produce', LEADS: 'does not lead', FOUNDED: 'did not found',
  HEADQUARTERED_IN: 'is not headquartered in',
};

/** A relation as a verb: "partners with", "does not partner with". */
export const verb = (name, denied) => (denied ? DENIALS[name] ?? `not: ${relation(name)}` : name === 'HEADQUARTERED_IN' ? 'is headquartered in' : relation(name));

let symmetric = new Set();
let relations = [];

/** Tells which relations have no direction. */
export function learnRelations(known) {
  relations = known.map((one) => one.name);
  symmetric = new Set(known.filter((one) => one.symmetric).map((one) => one.name));
}

/** Every relation the graph may hold. */
export const listRelations = () => relations;

export const isSymmetric = (name) => symmetric.has(name);

export const type = (name) => name.replace(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`);

export const CERTAINTY = { CERTAIN: 'stated as fact', PROBABLE: 'reportedly', POSSIBLE: 'perhaps' };
export const STATUS = { ACTIVE: 'holds', PLANNED: 'planned', ENDED: 'ended' };

export const many = (n, one, more = `${one}s`) => `${new Intl.NumberFormat('en').format(n)} ${n === 1 ? one : more}`;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 2025-02-12 → 12 Feb 2025; 2024-Q3 → Q3 2024; as precise as stated. */
export function date(text) {
  if (!text) return '';
  const [, year, rest, month, day] = /^(\d{4})(?:-([QH]\d)|-(\d{2})(?:-(\d{2}))?)?/.exec(text) ?? [];
  if (!year) return text;
  if (rest) return `${rest} ${year}`;
  return [day && String(Number(day)), month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** 2026-03-04T05:06:07Z → 4 Mar 2026, 05:06:07 UTC. */
export const moment = (text) => `${date(text)}, ${text.slice(11, 19)} UTC`;

/** The first or last day that a partial date may mean, as yyyy-mm-dd. */
export function edgeOfDate(text, last) {
  const [, year, half, month, day] = /^(\d{4})(?:-([QH]\d)|-(\d{2})(?:-(\d{2}))?)?/.exec(text);
  const span = half ? (half[0] === 'Q' ? 3 : 6) : month ? 1 : 12;
  const first = half ? (Number(half[1]) - 1) * span : month ? Number(month) - 1 : 0;
  if (day) return `${year}-${month}-${day}`;
  return new Date(Date.UTC(Number(year), last ? first + span : first, last ? 0 : 1)).toISOString().slice(0, 10);
}

export function amount(value, unit) {
  if (value === null || value === undefined) return '';
  const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 }).format(value);
  if (unit === '%') return `${short} %`;
  if (/^[A-Z]{3}$/.test(unit ?? '')) return `${unit === 'USD' ? '$' : unit === 'EUR' ? '€' : unit === 'GBP' ? '£' : `${unit} `}${short}`;
  return [short, unit].filter(Boolean).join(' ');
}

export const percent = (value) => (value === null || value === undefined ? '' : `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value)} %`);
