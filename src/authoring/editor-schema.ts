import { z } from 'zod';
import type { NameKind } from '#schemas/hint.ts';

/** A part of a JSON schema, as editors read it. */
export type JsonSchema = Record<string, unknown>;

/** Where the names of the course stand, for every schema of this folder. */
export const NAMES_FILE = 'names.json';

/**
 * The JSON schema by which an editor helps to write what a zod schema asks for.
 *
 * It says the same, in the way that yaml-language-server turns into the best help: an item's type
 * decides what else it has, words to choose from are a list, and names of the course are looked up.
 * What no JSON schema can say is left to the check, so an editor may miss what the check finds; it
 * never underlines what the check accepts.
 */
export function toEditorSchema(schema: z.ZodType): JsonSchema {
  const written = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => Object.assign(jsonSchema, adviceOf(zodSchema)),
  });
  return rewrite(written) as JsonSchema;
}

/** The sentence with which the schema answers a text of the wrong form. */
function adviceOf(schema: z.core.$ZodType): JsonSchema {
  const { checks = [], error } = schema._zod.def as {
    checks?: readonly { _zod: { def: { check?: string; error?: unknown } } }[];
    error?: unknown;
  };
  const form = checks.find(({ _zod }) => _zod.def.check === 'string_format')?._zod.def;
  const advice = form?.error ?? ('format' in schema._zod.def ? error : undefined);
  return typeof advice === 'function' ? { patternErrorMessage: String(advice({})) } : {};
}

function rewrite(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewrite);
  if (!isSchema(value)) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, rewrite(each)]),
  );
  return lookUpNames(listWords(listKeys(byType(inner))));
}

/** Several objects that a field tells apart: that field first, then what it brings along. */
function byType(schema: JsonSchema): JsonSchema {
  const { oneOf, ...rest } = schema;
  if (!Array.isArray(oneOf)) return schema;
  const kinds = oneOf.filter(isSchema).map((kind) => ({
    properties: fieldsOf(kind),
    required: Array.isArray(kind['required']) ? kind['required'] : [],
  }));
  const types = kinds.map(({ properties }) => properties['type'] as JsonSchema);
  const shared = Object.keys(kinds[0]?.properties ?? {}).filter(
    (name) =>
      name !== 'type' &&
      new Set(kinds.map(({ properties }) => JSON.stringify(properties[name]))).size === 1,
  );
  const type = {
    enum: types.map((each) => each['const']),
    enumDescriptions: types.map((each) => String(each['description']).replace('\n\n', ' · ')),
  };
  const common = shared.map((name) => [name, kinds[0]?.properties[name]] as const);
  return {
    ...rest,
    type: 'object',
    properties: { ...Object.fromEntries(common), type },
    required: ['id', 'type'],
    allOf: kinds.map(({ properties, required }) => ({
      if: {
        properties: { type: { const: (properties['type'] as JsonSchema)['const'] } },
        required: ['type'],
      },
      then: {
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, field]) => [
            name,
            shared.includes(name) || name === 'type' ? true : field,
          ]),
        ),
        required,
        additionalProperties: false,
      },
    })),
  };
}

/** Fixed values, one beside the other, as one list. */
function listWords(schema: JsonSchema): JsonSchema {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf) || !anyOf.every((each) => isSchema(each) && 'const' in each)) {
    return schema;
  }
  return { ...rest, enum: anyOf.map((each: JsonSchema) => each['const']) };
}

/** Entries whose names come from a list, as fields. */
function listKeys(schema: JsonSchema): JsonSchema {
  const { propertyNames, additionalProperties, ...rest } = schema;
  const { enum: names, enumDescriptions: hints } = isSchema(propertyNames) ? propertyNames : {};
  if (!Array.isArray(names) || !isSchema(additionalProperties)) return schema;
  const properties = names.map((name, index) => {
    const description: unknown = Array.isArray(hints) ? hints[index] : undefined;
    return [String(name), { ...additionalProperties, ...(description ? { description } : {}) }];
  });
  return { ...rest, properties: Object.fromEntries(properties), additionalProperties: false };
}

function lookUpNames(schema: JsonSchema): JsonSchema {
  const { names, type: _type, pattern: _pattern, patternErrorMessage: _advice, ...rest } = schema;
  return typeof names === 'string'
    ? { ...rest, $ref: `${NAMES_FILE}#/definitions/${names}` }
    : schema;
}

function fieldsOf({ properties }: JsonSchema): Record<string, unknown> {
  return isSchema(properties) ? properties : {};
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names that the content has, each with what it stands for. */
type NameList = readonly (readonly [name: string, means: string])[];

export type Names = Readonly<Record<NameKind, NameList>>;

/** The names of the course, where every schema looks them up. */
export function toNameSchema(names: Names): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    definitions: Object.fromEntries(
      Object.entries(names).map(([kind, list]) => [
        kind,
        list.length > MOST_LISTED ? toLongList(list) : toList(list),
      ]),
    ),
  };
}

/** An editor shows a list as a whole when the pointer rests on its field: good for some forty. */
const MOST_LISTED = 60;

function toList(list: NameList): JsonSchema {
  return {
    type: 'string',
    enum: list.map(([name]) => name),
    enumDescriptions: list.map(([, means]) => means),
    errorMessage: UNKNOWN,
  };
}

/** Offered and refused as in a list, but not shown as a whole. */
function toLongList(list: NameList): JsonSchema {
  return {
    type: 'string',
    pattern: `^(?:${list.map(([name]) => name).join('|')})$`,
    patternErrorMessage: UNKNOWN,
    defaultSnippets: list.map(([name, means]) => ({ label: name, description: means, body: name })),
  };
}

const UNKNOWN =
  'The course has no such name: a slip, or new? A new one is known after "npm run schemas".\n\n' +
  '课程里没有这个名字：写错了，还是新加的？新加的运行 npm run schemas 之后就认得。';
