/**
 * Reads of the page that a hostile mail cannot bend. `<form><input name=parentNode>` shadows what a node inherits, and
 * `<img name=querySelector>` the same on the document, in content scripts too: so everything is asked of the prototype.
 */

/** Any node, or the document, that can be searched. */
export type Scope = Document | DocumentFragment | Element;

/** The definition furthest from the node: Chromium gives `<script>` a `textContent` of its own, which fits nothing else. */
function findInherited(node: object, name: string): PropertyDescriptor {
  let found: PropertyDescriptor | undefined;
  for (let proto = Object.getPrototypeOf(node); proto; proto = Object.getPrototypeOf(proto)) {
    found = Object.getOwnPropertyDescriptor(proto, name) ?? found;
  }
  if (!found) throw new TypeError(`no ${name} on this node`);
  return found;
}

/** Reads a property that `Node` defines for all nodes, so that one lookup serves every page. */
function property<T>(name: keyof Node): (node: Node) => T {
  let get: (() => T) | undefined;
  return (node) => {
    get ??= findInherited(node, name).get as () => T;
    return get.call(node);
  };
}

/** The same for a method; `Element` defines those named here for all elements. */
function method<A extends unknown[], T>(name: string): (node: Node, ...args: A) => T {
  let run: ((...args: A) => T) | undefined;
  return (node, ...args) => {
    run ??= findInherited(node, name).value as (...args: A) => T;
    return run.apply(node, args);
  };
}

export const firstChildOf = property<Node | null>('firstChild');
export const nextSiblingOf = property<Node | null>('nextSibling');
export const parentOf = property<Node | null>('parentNode');
export const nodeTypeOf = property<number>('nodeType');
/** Upper case for HTML elements. */
export const nodeNameOf = property<string>('nodeName');
/** All text below an element, hidden text too: for labels, not for message bodies. */
export const textContentOf = property<string>('textContent');
/** Whether a selector fits the element itself. */
export const hasMatch = method<[string], boolean>('matches');
/** The element or the nearest one around it that a selector fits. */
export const closestTo = method<[string], Element | null>('closest');
export const contains = method<[Node], boolean>('contains');
const getAttribute = method<[string], string | null>('getAttribute');

/** The attribute's value, trimmed; empty when it is not there. */
export const attributeOf = (element: Element, name: string): string => (getAttribute(element, name) ?? '').trim();

/** Documents, elements and fragments each have a method of their own. */
function query<T>(name: string): (scope: Scope, selector: string) => T {
  const byType = new Map<number, (node: Node, selector: string) => T>();
  return (scope, selector) => {
    const type = nodeTypeOf(scope);
    const run = byType.get(type) ?? method<[string], T>(name);
    byType.set(type, run);
    return run(scope, selector);
  };
}

const querySelectorAll = query<Iterable<Element>>('querySelectorAll');
/** Elements below a scope, in document order. */
export const selectAll = (scope: Scope, selector: string): Element[] => Array.from(querySelectorAll(scope, selector));
export const selectFirst = query<Element | null>('querySelector');

/** A property of the document itself (`body`, `title`, `activeElement` …), which named images could shadow. */
export function documentValue<K extends keyof Document>(document: Document, name: K): Document[K] {
  const found = findInherited(document, name);
  return found.get ? found.get.call(document) : found.value.bind(document);
}
