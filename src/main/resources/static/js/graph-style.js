// How entities and relationships are drawn. Colours come from the page's variables, so both themes share this.
import { colour, shape, tieProperty, typeProperty } from './palette.js';

const DASH = { PROBABLE: [7, 4], POSSIBLE: [2, 4] };

const lineStyle = (edge) => (DASH[edge.data('certainty')] ? 'dashed' : 'solid');
const width = (edge) => 1.3 + 1.1 * Math.log2(1 + Math.max(1, edge.data('documents')));
const size = (node) => 20 + 5 * Math.log2(1 + Math.min(node.data('degree'), 2000));

export function graphStyle() {
  const paper = colour('--paper');
  const ink = colour('--ink');
  const accent = colour('--accent');
  const soft = colour('--soft');
  const family = getComputedStyle(document.body).fontFamily;
  const tie = (edge) => colour(tieProperty(edge.data('relation')));
  const bad = colour('--bad');
  return [
    {
      selector: 'node',
      style: {
        label: 'data(short)', width: size, height: size, shape: (n) => shape(n.data('type')),
        'background-color': (n) => colour(typeProperty(n.data('type'))), 'border-width': 2, 'border-color': paper,
        color: ink, 'font-family': family, 'font-size': 12, 'font-weight': 500,
        'text-valign': 'bottom', 'text-margin-y': 5, 'text-wrap': 'wrap', 'text-max-width': 120, 'line-height': 1.15,
        'text-outline-color': paper, 'text-outline-width': 2.5, 'overlay-opacity': 0,
      },
    },
    { selector: 'node.centre', style: { 'font-weight': 700, 'border-width': 3, 'border-color': ink } },
    { selector: 'node.pinned', style: { 'border-style': 'double', 'border-width': 5, 'border-color': soft } },
    { selector: 'node.unlabelled', style: { 'text-opacity': 0, 'text-outline-opacity': 0 } },
    {
      selector: 'edge',
      style: {
        width, 'line-color': tie, 'line-style': lineStyle, 'line-dash-pattern': (e) => DASH[e.data('certainty')] ?? [1, 0], 'line-cap': (e) => (e.data('certainty') === 'POSSIBLE' ? 'round' : 'butt'),
        'target-arrow-shape': (e) => (e.data('symmetric') ? 'none' : 'triangle'), 'target-arrow-color': tie, 'arrow-scale': 0.85,
        'curve-style': 'bezier', 'control-point-step-size': 34, opacity: 0.85, 'overlay-opacity': 0,
        'target-distance-from-node': 2, 'source-distance-from-node': 2,
        'font-family': family, 'font-size': 10.5, color: soft, 'text-rotation': 'autorotate',
        'text-background-color': paper, 'text-background-opacity': 1, 'text-background-padding': 2, 'text-background-shape': 'round-rectangle',
      },
    },
    { selector: 'node.plain', style: { width: (n) => size(n) * 0.7, height: (n) => size(n) * 0.7, 'border-width': 1 } },
    { selector: 'edge.plain', style: { 'curve-style': 'haystack', 'haystack-radius': 0, 'line-style': 'solid', 'line-cap': 'butt', opacity: 0.5 } },
    { selector: 'edge.planned', style: { 'target-arrow-fill': 'hollow', opacity: 0.7 } },
    { selector: 'edge.ended', style: { opacity: 0.38, 'mid-target-arrow-shape': 'tee', 'mid-target-arrow-color': tie } },
    { selector: 'edge.denied', style: { 'line-color': bad, 'line-style': 'dashed', 'line-dash-pattern': [10, 5, 2, 5], 'target-arrow-color': bad, 'target-arrow-shape': 'tee', 'mid-target-arrow-shape': 'vee', 'mid-target-arrow-color': bad, opacity: 0.75 } },
    { selector: 'edge.disputed', style: { 'mid-target-arrow-shape': 'diamond', 'mid-target-arrow-color': bad } },
    { selector: 'edge.labelled', style: { label: 'data(verb)' } },
    { selector: '.away', style: { display: 'none' } },
    { selector: '.dim', style: { opacity: 0.16, 'text-opacity': 0.25 } },
    { selector: 'edge.near', style: { opacity: 1, label: 'data(verb)', 'z-index': 5 } },
    { selector: 'node:selected, node.reading', style: { 'border-color': accent, 'border-width': 4 } },
    { selector: 'edge:selected, edge.reading', style: { opacity: 1, label: 'data(verb)', color: ink, 'underlay-color': accent, 'underlay-opacity': 0.22, 'underlay-padding': 5, 'z-index': 9 } },
  ];
}
