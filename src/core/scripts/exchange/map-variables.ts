/** Turns the placeholders of other programs into ours. */

/** A text with our placeholders, and the words of those that we have none for: they are asked for instead. */
export interface MappedText {
  text: string;
  unmapped: string[];
}

const BRISKINE: Readonly<Record<string, string>> = {
  'to.name': 'client.name',
  'to.first_name': 'client.first_name',
  'from.name': 'me.name',
  'from.first_name': 'me.name',
  'account.name': 'me.name',
  'account.first_name': 'me.name',
  subject: 'thread.subject',
};

/** Handlebars as Briskine writes it: `{{to.first_name}}`, `{{to.0.first_name}}`, `{{account.name}}`, `{{subject}}` have ours. */
export function mapBriskine(source: string): MappedText {
  const unmapped: string[] = [];
  const text = source.replace(/\{{2,3}([^{}]{1,200})\}{2,3}/g, (_, inside: string) => {
    const name = inside
      .trim()
      .toLowerCase()
      .replace(/\.\d{1,3}(?=\.)/g, '');
    const ours = Object.hasOwn(BRISKINE, name) ? BRISKINE[name] : undefined;
    if (ours) return `{{${ours}}}`;
    unmapped.push(inside.trim());
    return askFor(inside);
  });
  return { text, unmapped };
}

/** Commands that are a question to the user, and say so by their name or their label. */
const FORMS = new Set(['formtext', 'formparagraph', 'formmenu', 'formdate']);

/** How long a command of Text Blaze may be, in UTF-16 units; what is longer is text. */
const COMMAND_LENGTH = 500;

/** Text Blaze's commands: `{formtext: name=…}` and its kin are asked for, `{=name}` again, `{cursor}` is ours. */
export function mapTextBlaze(source: string): MappedText {
  const unmapped: string[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(/\{(?:=|[a-z]{2,20}(?=[:}]))/g)) {
    if (match.index < from) continue;
    const end = findEnd(source, match.index);
    if (end < 0) continue;
    const command = source.slice(match.index + 1, end);
    text += source.slice(from, match.index) + mapCommand(command, unmapped);
    from = end + 1;
  }
  return { text: text + source.slice(from), unmapped };
}

function mapCommand(command: string, unmapped: string[]): string {
  const name = /^[a-z]{2,20}/.exec(command)?.[0] ?? '';
  const settings = command.slice(name.length + 1);
  if (name === 'cursor') return '{{cursor}}';
  if (FORMS.has(name)) {
    const label = /(?:^|;)\s{0,9}name\s{0,9}=([^;]{1,100})/.exec(settings)?.[1] ?? settings.split(/[;=]/, 1)[0];
    return askFor(label?.trim() || name);
  }
  const formula = /^=\s{0,9}([\p{L}\p{N} _-]{1,100})$/u.exec(command)?.[1];
  if (formula) return askFor(formula);
  unmapped.push(command);
  return askFor(command);
}

/** The brace that closes the one at `start`, or −1 when there is none near. */
function findEnd(source: string, start: number): number {
  let depth = 0;
  for (let i = start; i < Math.min(source.length, start + COMMAND_LENGTH); i++) {
    if (source[i] === '{') depth += 1;
    else if (source[i] === '}' && --depth === 0) return i;
  }
  return -1;
}

/** A question in our words; what would end it too soon is left out. */
function askFor(label: string): string {
  const words = label
    .replace(/["{}\s]+/g, ' ')
    .trim()
    .slice(0, 100);
  return `{{ask "${words || '?'}"}}`;
}
