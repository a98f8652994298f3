/** What a part of a pattern can match: all of it where that is little, and pieces of which each match holds at least one. */
interface Reach {
  all: readonly string[] | null;
  needed: readonly string[] | null;
}

/** No more texts than this are listed for a part of a pattern. */
const MOST = 32;
/** Longer pieces are taken as no better. */
const LONGEST = 4;

/** Letters that no sign behind them makes optional. */
const LETTERS = /[\p{L} ]+(?![?{])/uy;
const END = /[|)]/;

const NOTHING: Reach = { all: [''], needed: null };
const ANYTHING: Reach = { all: null, needed: null };

/** Every digit as 0, which is what pieces are written for. */
const flattenDigits = (text: string): string => text.replace(/[1-9]/g, '0');

/**
 * Finds short pieces of text of which every match of a pattern, with what it looks at before and behind, holds at least
 * one, digits flattened; null where none are sure. A text without any of them need not be searched by the pattern.
 * Reads the syntax that date rules are written in: no flags but `g`, no classes but `\d` and those in brackets.
 */
export function findNeededPieces({ source }: RegExp): string[] | null {
  const { all, needed } = new Reader(source).readChoice();
  const best = better(all, needed);
  return best && [...new Set(best)];
}

/** Of two lists of pieces the one that tells more: its shortest piece is longer, or it has fewer. */
function better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  const [a, b] = [one, other].map((pieces) => pieces && Math.min(LONGEST, ...pieces.map(({ length }) => length)));
  if (!a || !b) return (a && one) || (b && other) || null;
  if (a !== b) return a > b ? one : other;
  return (one?.length ?? 0) <= (other?.length ?? 0) ? one : other;
}

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private takeMatch(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match) this.at += match[0].length;
    return match;
  }

  /** Reads up to the end of the pattern or of the group. */
  readChoice(): Reach {
    let found = this.readRow();
    while (this.take('|')) {
      const next = this.readRow();
      const all = found.all && next.all && found.all.length + next.all.length <= MOST;
      const [one, other] = [better(found.all, found.needed), better(next.all, next.needed)];
      found = {
        all: all ? [...(found.all ?? []), ...(next.all ?? [])] : null,
        needed: one && other && [...one, ...other],
      };
    }
    return found;
  }

  private readRow(): Reach {
    let run: readonly string[] = [''];
    let isWhole = true;
    let needed: readonly string[] | null = null;
    while (this.at < this.source.length && !END.test(this.source.charAt(this.at))) {
      const next = this.readRepeated();
      needed = better(next.needed, needed);
      const { all } = next;
      if (all && run.length * all.length <= MOST) {
        run = run.flatMap((head) => all.map((tail) => head + tail));
        continue;
      }
      needed = better(run, needed);
      isWhole = false;
      run = all ?? [''];
    }
    return isWhole ? { all: run, needed } : { all: null, needed: better(run, needed) };
  }

  private readRepeated(): Reach {
    const one = this.readOne();
    const times = this.takeMatch(/\?|\{(\d+)(?:,(\d+))?\}/y);
    if (!times) return one;
    const least = Number(times[1] ?? 0);
    const most = Number(times[2] ?? times[1] ?? 1);
    let all: readonly string[] | null = least === 0 ? [''] : [];
    let row: readonly string[] = [''];
    for (let count = 1; count <= most && all; count++) {
      const { all: each } = one;
      row = each && row.length * each.length <= MOST ? row.flatMap((head) => each.map((tail) => head + tail)) : [];
      all = row.length === 0 || all.length + row.length > MOST ? null : count < least ? all : [...all, ...row];
    }
    return { all, needed: least === 0 ? null : better(one.all, one.needed) };
  }

  private readOne(): Reach {
    if (this.take('[')) return this.readClass();
    const look = this.takeMatch(/\(\?<?([=!])/y);
    if (look) {
      const { all, needed } = this.readGroup();
      return look[1] === '=' ? { ...NOTHING, needed: better(all, needed) } : NOTHING;
    }
    if (this.takeMatch(/\((?:\?:|\?<\w+>)?/y)) return this.readGroup();
    const letters = this.takeMatch(LETTERS);
    if (letters) return { all: letters, needed: null };
    const [sign = ''] = this.takeMatch(/\\?./suy) ?? [];
    if (sign === '^' || sign === '$') return NOTHING;
    if (sign === '.' || /^\\[1-9]/.test(sign)) return ANYTHING;
    return { all: [literalOf(sign)], needed: null };
  }

  private readGroup(): Reach {
    const inside = this.readChoice();
    this.take(')');
    return inside;
  }

  private readClass(): Reach {
    const isOpen = this.take('^');
    const signs = new Set<string>();
    while (!this.take(']')) {
      const [, from = '', to = from] = this.takeMatch(/(\\?.)(?:-(\\?[^\]]))?/suy) ?? [];
      for (let unit = literalOf(from).charCodeAt(0); unit <= literalOf(to).charCodeAt(0); unit++) {
        signs.add(flattenDigits(String.fromCharCode(unit)));
      }
    }
    return isOpen || signs.size > MOST ? ANYTHING : { all: [...signs], needed: null };
  }
}

/** A sign of a pattern as it stands in flattened text. */
function literalOf(sign: string): string {
  if (sign === '\\d') return '0';
  if (sign === '\\n') return '\n';
  return flattenDigits(sign.startsWith('\\') ? sign.slice(1) : sign);
}
