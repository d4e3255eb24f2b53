// Views that were kept, in this browser and nowhere else: [{name, note, hash, at}], the newest first.

const KEY = 'relata-views';

const isView = (one) => typeof one?.name === 'string' && typeof one.hash === 'string' && one.hash.startsWith('#');

const clean = ({ name, note, hash, at }) => ({ name, note: typeof note === 'string' ? note : '', hash, at: typeof at === 'string' ? at : new Date().toISOString() });

export function saved() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '[]').filter(isView);
  } catch {
    return [];
  }
}

const store = (views) => localStorage.setItem(KEY, JSON.stringify(views));

/** Keeps a view; one of the same name is replaced. */
export const keep = (one) => store([clean(one), ...saved().filter(({ name }) => name !== one.name)]);

export const drop = (name) => store(saved().filter((one) => one.name !== name));

/** All of them as the text of a file. */
export const asFile = () => JSON.stringify({ relataViews: 1, views: saved() }, null, 2);

/** Takes in such a file and says how many views came; those of the same name are replaced. */
export function fromFile(text) {
  let views;
  try {
    views = JSON.parse(text).views.filter(isView);
  } catch {
    throw new Error('This is no file of saved views.');
  }
  views.reverse().forEach(keep);
  return views.length;
}
