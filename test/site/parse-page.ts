import { ELEMENT_NODE, parse, TEXT_NODE, type Node } from 'ultrahtml';

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The element around it. */
  parent: Element | undefined;
  /** The language of what is in it: its own `lang`, or the nearest around it. */
  lang: string;
  /** All text in it. */
  text: string;
}

export interface Phrase {
  text: string;
  lang: string;
  /** `h1`, `nav@aria-label`, `astro-island@props.words.title`, `data.3.stem` */
  where: string;
}

/** The elements of a page and the texts in them. Scripts and styles count as elements without text. */
export function parsePage(html: string): { elements: Element[]; phrases: Phrase[] } {
  const elements: Element[] = [];
  const phrases: Phrase[] = [];

  const visit = (node: Node, parent: Element | undefined): string => {
    if (node.type === TEXT_NODE) return visitText(node['value'], parent);
    if (node.type !== ELEMENT_NODE) return childrenOf(node, parent);

    const attributes = decodeAll(node['attributes']);
    const lang = attributes['lang'] ?? parent?.lang ?? '';
    const element: Element = { name: node['name'], attributes, parent, lang, text: '' };
    elements.push(element);
    phrases.push(...phrasesOfAttributes(element));
    element.text = childrenOf(node, element);
    return element.text;
  };
  const childrenOf = (node: Node, parent: Element | undefined) =>
    ((node['children'] ?? []) as Node[]).map((child) => visit(child, parent)).join('');
  const visitText = (value: string, parent: Element | undefined) => {
    if (!parent || isCode(parent)) return '';
    const text = decode(value);
    if (text.trim()) phrases.push({ text, lang: parent.lang, where: parent.name });
    return text;
  };

  visit(parse(html), undefined);
  return { elements, phrases };
}

/** The props of an island, as its component gets them. */
export function readProps(island: Element): unknown {
  return revive([0, JSON.parse(island.attributes['props'] ?? '{}')]);
}

/** Every text in a value. One that names its `lang` stands in for another language. */
export function stringsIn(value: unknown, where: string, lang = ''): Phrase[] {
  if (typeof value === 'string') return [{ text: value, lang, where }];
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && 'lang' in value ? String(value.lang) : lang;
  return Object.entries(value).flatMap(([name, entry]) =>
    stringsIn(entry, `${where}.${name}`, own),
  );
}

/** The names of all fields in a value, however deep. */
export function fieldsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return [...names, ...Object.values(value).flatMap(fieldsIn)];
}

/** Whether an element or one around it fits. */
export function isWithin(element: Element, fits: (element: Element) => boolean): boolean {
  return fits(element) || (element.parent !== undefined && isWithin(element.parent, fits));
}

function phrasesOfAttributes(element: Element): Phrase[] {
  const { name, attributes, lang } = element;
  return Object.entries(attributes).flatMap(([attribute, text]) => {
    const where = `${name}@${attribute}`;
    return name === 'astro-island' && attribute === 'props'
      ? stringsIn(readProps(element), where, lang)
      : [{ text, lang, where }];
  });
}

function isCode({ name }: Element): boolean {
  return name === 'script' || name === 'style';
}

/** Astro writes each value as [kind, value]: 0 as it is, 1 a list. */
function revive([kind, value]: [number, unknown]): unknown {
  if (kind === 1) return (value as [number, unknown][]).map(revive);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]: [string, [number, unknown]]) => [
      name,
      revive(entry),
    ]),
  );
}

function decodeAll(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, decode(value)]),
  );
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (entity, decimal, hex, name) => {
    if (name) return NAMED[name] ?? entity;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
