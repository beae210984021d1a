import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element: its children by name, its attributes with "@", its own text as `#text`. */
export type Element = { readonly [name: string]: unknown };

const OPTIONS = {
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Numbered references, such as &#20013;.
  htmlEntities: true,
};
const parser = new XMLParser(OPTIONS);
const builder = new XMLBuilder({ ...OPTIONS, format: true });

/** A question of a Moodle XML file, or what is wrong with it. */
export interface XmlQuestion {
  line: number;
  element?: Element | undefined;
  /** What the name of a broken question may be. */
  name: string;
  fault?: string | undefined;
}

/**
 * Cuts Moodle XML into its questions, so that one that is broken does not lose the rest,
 * and each knows its line.
 */
export function readQuestions(source: string): XmlQuestion[] {
  const pattern = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<question(?=[\s>])[^>]*>|<\/question\s*>/g;
  const found: XmlQuestion[] = [];
  let open: number | undefined;
  const take = (to: number, isClosed: boolean) => {
    if (open !== undefined) found.push(readQuestion(source, open, to, isClosed));
    open = undefined;
  };
  for (const { 0: token, index } of source.matchAll(pattern)) {
    if (token.startsWith('<!')) continue;
    if (token.startsWith('</')) take(index + token.length, true);
    else {
      take(index, false);
      open = index;
    }
  }
  take(source.length, false);
  return found;
}

function readQuestion(source: string, from: number, to: number, isClosed: boolean): XmlQuestion {
  const text = source.slice(from, to);
  const line = source.slice(0, from).split('\n').length;
  const name = /<name>\s*<text>(?:<!\[CDATA\[)?([^<\]]*)/.exec(text)?.[1]?.trim() ?? '';
  if (!isClosed) {
    const fault = 'The question begins and does not end. Add "</question>" after its last line.';
    return { line, name, fault };
  }
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    const at = line + valid.err.line - 1;
    const why = valid.err.msg.replace(/\(opened in line (\d+)(?:, col \d+)?\)/, (_, opened) => {
      return `(opened in line ${line + Number(opened) - 1})`;
    });
    return {
      line,
      name,
      fault: `The XML is broken in line ${at}: ${why} Mend it, or export the question again.`,
    };
  }
  return { line, name, element: child(parser.parse(text) as Element, 'question') };
}

export function writeXml(root: Element): string {
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...root });
}

/** The first child of a name. A child that is only text is an element with that text. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return children(element, name)[0];
}

export function children(element: Element | undefined, name: string): Element[] {
  if (!element || !Object.hasOwn(element, name)) return [];
  const found = element[name];
  return (Array.isArray(found) ? found : [found]).map((each: unknown) =>
    typeof each === 'object' && each !== null ? (each as Element) : { '#text': String(each) },
  );
}

/** The text of an element itself. */
export function textOf(element: Element | undefined): string {
  const text = element?.['#text'];
  return typeof text === 'string' ? text.trim() : '';
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.[`@${name}`];
  return typeof value === 'string' ? value : undefined;
}
