/** Makes an element: functions among the attributes become listeners, null leaves an attribute out. */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name, value);
    else if (value !== null) node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

let lastId = 100;
/** An id in Gmail's way (":3k"): unique in this page's life, never the same after a reload. */
export const freshId = () => `:${(lastId++).toString(36)}`;

const KEPT_ATTRIBUTES = new Set(
  'align alt border cellpadding clear color data-smartmail dir height href name src style title type value width'.split(
    ' ',
  ),
);
const DROPPED_TAGS = new Set(['script', 'style', 'iframe', 'object', 'embed', 'link', 'meta']);

/** Gmail renames the ids and classes that a mail brings along, except its own marks. */
function renamed(names, prefix) {
  return names
    .split(' ')
    .map((name) => (name.startsWith('gmail_') || name.startsWith('m_') ? name : `m_${prefix}${name}`))
    .join(' ');
}

/** Builds a mail's body from markup data as Gmail's sanitiser leaves it. */
export function mailNodes(markup, prefix) {
  return markup.flatMap((part) => {
    if (typeof part === 'string') return [document.createTextNode(part)];
    if (DROPPED_TAGS.has(part.tag)) return [];
    const node = document.createElement(part.tag);
    for (const [name, value] of Object.entries(part.attributes ?? {})) {
      if (name === 'id' || name === 'class') node.setAttribute(name, renamed(value, prefix));
      else if (KEPT_ATTRIBUTES.has(name) && !value.startsWith('javascript:')) node.setAttribute(name, value);
    }
    node.append(...mailNodes(part.children ?? [], prefix));
    return [node];
  });
}

// A quoted form with inputs named "childNodes" or "attributes" hides these properties: ask the prototype.
const childNodesOf = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes').get;
const attributeNamesOf = Element.prototype.getAttributeNames;

/** The reverse: what stands in an editor, as markup data. */
export function markupOf(parent) {
  return [...childNodesOf.call(parent)].flatMap((node) => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof Element)) return [];
    const attributes = Object.fromEntries(attributeNamesOf.call(node).map((name) => [name, node.getAttribute(name)]));
    return [{ tag: node.localName, attributes, children: markupOf(node) }];
  });
}

const BLOCKS = new Set(
  'address article blockquote center dd div dl dt form h1 h2 h3 h4 hr li ol p pre section table tr ul'.split(' '),
);

/**
 * The text of some nodes, line by line as it is seen. Not innerText: that makes two empty lines of `<div><br></div>`,
 * which people see, and mean, as one.
 */
export function linesOf(nodes) {
  const lines = [''];
  let atStart = true;
  const newLine = () => {
    lines.push('');
    atStart = true;
  };
  const visit = (node) => {
    if (node instanceof Text) {
      const text = node.data.replace(/[ \t\r\n]+/g, ' ');
      const shown = atStart ? text.replace(/^ /, '') : text;
      if (shown === '') return;
      lines[lines.length - 1] += shown;
      atStart = false;
    } else if (node instanceof Element) {
      if (node.localName === 'br') return newLine();
      const isBlock = BLOCKS.has(node.localName);
      if (isBlock && !atStart) newLine();
      for (const child of childNodesOf.call(node)) visit(child);
      if (isBlock && !atStart) newLine();
    }
  };
  for (const node of nodes) visit(node);
  return lines.join('\n');
}

const inEnglish = (options) => new Intl.DateTimeFormat('en-US', options);
const fullDate = inEnglish({
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});
const headerDate = inEnglish({ month: 'short', day: 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit' });
const clock = inEnglish({ hour: 'numeric', minute: '2-digit' });
const dayOfYear = inEnglish({ month: 'short', day: 'numeric' });

/** An instant as Gmail's English pages show it: in full, in a message header, and as short as a list row has it. */
export function shownDates(at) {
  const today = new Date(at).toDateString() === new Date().toDateString();
  return { full: fullDate.format(at), header: headerDate.format(at), short: (today ? clock : dayOfYear).format(at) };
}

/** The round picture beside a message: the first letter on a colour of its own. */
export function avatar(person) {
  let hue = 0;
  for (const character of person.address) hue = (hue * 31 + character.charCodeAt(0)) % 360;
  return element('div', { class: 'avatar', style: `--hue: ${hue}`, 'aria-hidden': 'true' }, [...person.name][0] ?? '?');
}
