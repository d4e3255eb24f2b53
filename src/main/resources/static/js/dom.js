// Builds elements. Text only ever becomes a text node, so nothing that was read can become markup.

const SVG = 'http://www.w3.org/2000/svg';

function build(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** An HTML element: h('p', {class: 'quiet'}, 'text', child …). */
export const h = (tag, attributes, ...children) => build(document.createElement(tag), attributes, children);

/** An SVG element. */
export const s = (tag, attributes, ...children) => build(document.createElementNS(SVG, tag), attributes, children);

/** A line icon from path data. */
export const icon = (path) => s('svg', { viewBox: '0 0 20 20', 'aria-hidden': 'true' }, path.split('|').map((d) => s('path', { d })));

/** Attributes of something that is no button but can be pressed like one. */
export const pressable = (action) => ({
  role: 'button', tabindex: 0, onclick: action,
  onkeydown: (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    action();
  },
});

export const find = (id) => document.getElementById(id);

/** Calls when nothing came for so many milliseconds, a number or a function that tells it, and always for the last call. */
export function calm(milliseconds, action) {
  let timer = 0;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...values), milliseconds instanceof Function ? milliseconds() : milliseconds);
  };
}
