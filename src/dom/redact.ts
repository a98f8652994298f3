/** A page's skeleton for a report: enough to repair an adapter, none of anybody's words. */
import { attributeOf, hasMatch, nodeNameOf, nodeTypeOf } from './unclobbered.ts';
import { walkTree } from './walk.ts';

/** Most elements in a report, and how deep it goes. */
const ELEMENT_CAP = 3_000;
const DEPTH_CAP = 60;
const TOKEN_CAP = 40;

/** Elements whose inside tells nothing about the site. */
const CLOSED = 'head,script,style,svg,template,[data-tact]';

/**
 * One line per element: tag, id, classes, role and the names of its `data-` attributes; never text or a value. Digits are
 * shown as 0; what holds an `@` or letters other than Latin ones is shown as `*`. `closed` are shown but not entered.
 */
export function redactPage(root: Element, closed: readonly string[] = []): string {
  const shut = [CLOSED, ...closed].join();
  const lines: string[] = [];
  walkTree(root, (node, depth) => {
    if (nodeTypeOf(node) !== 1) return 'past';
    if (lines.length === ELEMENT_CAP) return 'end';
    const element = node as Element;
    lines.push('  '.repeat(depth) + describeElement(element));
    return depth < DEPTH_CAP && !hasMatch(element, shut) ? 'in' : 'past';
  });
  return lines.join('\n');
}

/** `div#id.class[role=…][data-name]`, masked as in `redactPage`. */
export function describeElement(element: Element): string {
  const id = attributeOf(element, 'id');
  const role = attributeOf(element, 'role');
  const classes = attributeOf(element, 'class').split(/\s+/).filter(Boolean).slice(0, 12);
  const data = element
    .getAttributeNames()
    .filter((name) => name.startsWith('data-'))
    .slice(0, 12);
  return [
    nodeNameOf(element).toLowerCase(),
    id && `#${mask(id)}`,
    ...classes.map((name) => `.${mask(name)}`),
    role && `[role=${mask(role)}]`,
    ...data.map((name) => `[${mask(name)}]`),
  ].join('');
}

function mask(token: string): string {
  if (token.length > TOKEN_CAP || !/^[\w:.-]+$/.test(token)) return '*';
  return token.replace(/\d/g, '0');
}
